# what JSONDecodeError knows
import json
try:
    json.loads('[1,\n  x]')
except json.JSONDecodeError as e:
    known = e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError)
print(repr(known))  # expect: ('Expecting value', '[1,\n  x]', 6, 2, 3, True)
