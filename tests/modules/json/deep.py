# nesting beyond the recursion limit
# torture: gc:1000
import json
def fails(f):
    try:
        f()
    except RecursionError:
        return True
a = []
for i in range(200000):
    a = [a]
print((fails(lambda: json.loads('[' * 200000)), fails(lambda: json.loads('{"a":' * 200000)), fails(lambda: json.dumps(a)), json.loads('[' * 100 + ']' * 100) != []))  # expect: (True, True, True, True)
