# dumps: keys that are no strings
import json
print((json.dumps({1: 2, None: 3, True: 4, 1.5: 5, False: 6}), json.dumps({(1,): 1, 'a': 2}, skipkeys=True)))  # expect: ('{"1": 4, "null": 3, "1.5": 5, "false": 6}', '{"a": 2}')
try:
    json.dumps({(1,): 1})
except TypeError as e:
    print(e)  # expect: keys must be str, int, float, bool or None, not tuple
try:
    json.dumps({b'a': 1})
except TypeError as e:
    print(e)  # expect: keys must be str, int, float, bool or None, not bytes
# The class of a wrong key, with its module only in the text without lines.
for indent in None, 2:
    try:
        json.dumps({list[int]: 1}, indent=indent)
    except TypeError as error:
        print(error)
# expect: keys must be str, int, float, bool or None, not types.GenericAlias
# expect: keys must be str, int, float, bool or None, not GenericAlias
