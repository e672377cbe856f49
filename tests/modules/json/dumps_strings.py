# dumps: strings
import json
print((json.dumps('é€😀'), json.dumps('é€😀', ensure_ascii=False), json.dumps('\n\t\r\b\f"\\/'), json.dumps('\x00\x1f\x7f'), json.dumps('\ud800')))  # expect: ('"\\u00e9\\u20ac\\ud83d\\ude00"', '"é€😀"', '"\\n\\t\\r\\b\\f\\"\\\\/"', '"\\u0000\\u001f\\u007f"', '"\\ud800"')
