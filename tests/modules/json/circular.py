# circles and depth
import json
a = []
a.append(a)
d = {}
d['d'] = [d]
try:
    json.dumps(a)
except ValueError as e:
    print(e)  # expect: Circular reference detected
try:
    json.dumps(d)
except ValueError as e:
    print(e)  # expect: Circular reference detected
shared = [1]
print(repr(json.dumps([shared, shared])))  # expect: '[[1], [1]]'
