# loads: where it is wrong
import json
try:
    json.loads('')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 1 (char 0)
try:
    json.loads('[')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 2 (char 1)
try:
    json.loads('[1')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting ',' delimiter: line 1 column 3 (char 2)
try:
    json.loads('[1,')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 4 (char 3)
try:
    json.loads('[1,]')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 4 (char 3)
try:
    json.loads('[1 2]')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting ',' delimiter: line 1 column 4 (char 3)
try:
    json.loads('{')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
try:
    json.loads('{"a"')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting ':' delimiter: line 1 column 5 (char 4)
try:
    json.loads('{"a":')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 6 (char 5)
try:
    json.loads('{"a" 1}')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting ':' delimiter: line 1 column 6 (char 5)
try:
    json.loads('{"a": 1,}')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
try:
    json.loads('{a: 1}')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
try:
    json.loads('{1: 1}')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
try:
    json.loads('"abc')
except json.JSONDecodeError as e:
    print(e)  # expect: Unterminated string starting at: line 1 column 1 (char 0)
try:
    json.loads('"a\nb"')
except json.JSONDecodeError as e:
    print(e)  # expect: Invalid control character at: line 1 column 3 (char 2)
try:
    json.loads('"\\x"')
except json.JSONDecodeError as e:
    print(e)  # expect: Invalid \escape: line 1 column 2 (char 1)
try:
    json.loads('"\\u12"')
except json.JSONDecodeError as e:
    print(e)  # expect: Invalid \uXXXX escape: line 1 column 3 (char 2)
try:
    json.loads('nul')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 1 (char 0)
try:
    json.loads('1 2')
except json.JSONDecodeError as e:
    print(e)  # expect: Extra data: line 1 column 3 (char 2)
try:
    json.loads('01')
except json.JSONDecodeError as e:
    print(e)  # expect: Extra data: line 1 column 2 (char 1)
try:
    json.loads('1.')
except json.JSONDecodeError as e:
    print(e)  # expect: Extra data: line 1 column 2 (char 1)
try:
    json.loads('-')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 1 (char 0)
try:
    json.loads('\n\n[1,\n x]')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 4 column 2 (char 7)
try:
    json.loads('["é", x]')
except json.JSONDecodeError as e:
    print(e)  # expect: Expecting value: line 1 column 7 (char 6)
try:
    json.loads('\ufeff1')
except json.JSONDecodeError as e:
    print(e)  # expect: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
try:
    json.loads(1)
except TypeError as e:
    print(e)  # expect: the JSON object must be str, bytes or bytearray, not int
try:
    json.loads(None)
except TypeError as e:
    print(e)  # expect: the JSON object must be str, bytes or bytearray, not NoneType
