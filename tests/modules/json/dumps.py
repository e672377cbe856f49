# dumps: the kinds of values
import json
print((json.dumps(None), json.dumps(True), json.dumps(12), json.dumps(-1.5), json.dumps('a'), json.dumps([1, 'a', None]), json.dumps((1, 2)), json.dumps({'a': 1, 'b': [2]})))  # expect: ('null', 'true', '12', '-1.5', '"a"', '[1, "a", null]', '[1, 2]', '{"a": 1, "b": [2]}')
print((json.dumps([]), json.dumps({}), json.dumps(10**30), json.dumps(1e300), json.dumps(-0.0), json.dumps([[], {}]), json.dumps(1e16), json.dumps(0.1)))  # expect: ('[]', '{}', '1000000000000000000000000000000', '1e+300', '-0.0', '[[], {}]', '1e+16', '0.1')
