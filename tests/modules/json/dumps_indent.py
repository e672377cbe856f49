# dumps: indent and separators
import json
print((json.dumps([1, {'a': 2}], indent=2), json.dumps([1], indent='\t'), json.dumps([], indent=2), json.dumps({'a': []}, indent=1), json.dumps([1, 2], indent=0)))  # expect: ('[\n  1,\n  {\n    "a": 2\n  }\n]', '[\n\t1\n]', '[]', '{\n "a": []\n}', '[\n1,\n2\n]')
print((json.dumps([1, {'a': 2}], separators=(',', ':')), json.dumps([1, 2], indent=1, separators=(';', '='))))  # expect: ('[1,{"a":2}]', '[\n 1;\n 2\n]')
