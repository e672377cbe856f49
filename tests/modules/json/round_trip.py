# what comes back
import json
data = {'a': [1, 2.5, None, True, 'é\n'], 'b': {'c': []}, '': -1e-7}
print((json.loads(json.dumps(data)) == data, json.loads(json.dumps(data, indent=3)) == data, json.loads(json.dumps(data, ensure_ascii=False)) == data))  # expect: (True, True, True)
