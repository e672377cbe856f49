# dumps: sort_keys
import json
print((json.dumps({'b': 1, 'a': 2, 'c': {'z': 1, 'y': 2}}, sort_keys=True), json.dumps({'b': 1, 'a': 2})))  # expect: ('{"a": 2, "b": 1, "c": {"y": 2, "z": 1}}', '{"b": 1, "a": 2}')
try:
    json.dumps({'a': 1, 1: 2}, sort_keys=True)
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'int' and 'str'
