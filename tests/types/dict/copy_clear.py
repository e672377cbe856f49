d = {'a': [1]}
c = d.copy()
c['a'].append(2)
c['b'] = 0
print(d, c)  # expect: {'a': [1, 2]} {'a': [1, 2], 'b': 0}
d.clear()
print(d, len(d), bool(d), c)  # expect: {} 0 False {'a': [1, 2], 'b': 0}
