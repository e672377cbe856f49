class Default(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


d = Default(a=1)
print(d['a'], d['b'], d.get('c'), 'c' in d, d)  # expect: 1 ['b'] None False {'a': 1, 'b': ['b']}
print(type(d.copy()).__name__, isinstance(d, dict), d == {'a': 1, 'b': ['b']})  # expect: dict True True
d.extra = 5
print(d.extra)  # expect: 5


class Init(dict):
    def __init__(self, n):
        super().__init__({i: i * i for i in range(n)})


print(Init(4))  # expect: {0: 0, 1: 1, 2: 4, 3: 9}
