def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import defaultdict

d = defaultdict(list)
d['a'].append(1)
d['b']
print(d, d['c'], 'zz' in d, d.get('zz'), len(d), d.default_factory)
# expect: defaultdict(<class 'list'>, {'a': [1], 'b': [], 'c': []}) [] False None 3 <class 'list'>
n = defaultdict(int, {'x': 1}, y=2)
for c in 'hello':
    n[c] += 1
print(n, dict(n) == n, n.copy(), type(n | {'q': 1}).__name__)
# expect: defaultdict(<class 'int'>, {'x': 1, 'y': 2, 'h': 1, 'e': 1, 'l': 2, 'o': 1}) True defaultdict(<class 'int'>, {'x': 1, 'y': 2, 'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict
fails(lambda: defaultdict()['k'])  # expect: KeyError: 'k'
fails(lambda: defaultdict(5))  # expect: TypeError: first argument must be callable or None
fails(lambda: defaultdict(lambda: 1 / 0)['k'])  # expect: ZeroDivisionError: division by zero
n.default_factory = None
fails(lambda: n['missing'])  # expect: KeyError: 'missing'
print(defaultdict(lambda: defaultdict(int))['a']['b'], defaultdict(None, a=1))  # expect: 0 defaultdict(None, {'a': 1})


class Own(defaultdict):
    def __missing__(self, key):
        return 'own ' + key


print(Own(int)['k'], Own(list, a=1)['a'])  # expect: own k 1
