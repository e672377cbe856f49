# dumps: what JSON does not know
import json
print((json.dumps({1, 2}, default=sorted), json.dumps([1j], default=str), json.dumps(float('inf')), json.dumps([float('nan'), float('-inf')])))  # expect: ('[1, 2]', '["1j"]', 'Infinity', '[NaN, -Infinity]')
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)  # expect: Object of type set is not JSON serializable
try:
    json.dumps(object)
except TypeError as e:
    print(e)  # expect: Object of type type is not JSON serializable
try:
    json.dumps(float('inf'), allow_nan=False)
except ValueError as e:
    print(e)  # expect: Out of range float values are not JSON compliant
try:
    json.dumps(b'a')
except TypeError as e:
    print(e)  # expect: Object of type bytes is not JSON serializable
