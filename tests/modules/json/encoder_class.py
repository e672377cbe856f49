# a subclass of JSONEncoder
import json
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print((json.dumps([1 + 2j], cls=E), E().encode({'a': 1j}), E(indent=1).encode([1])))  # expect: ('[[1.0, 2.0]]', '{"a": [0.0, 1.0]}', '[\n 1\n]')
try:
    json.dumps({1}, cls=E)
except TypeError as e:
    print(e)  # expect: Object of type set is not JSON serializable
