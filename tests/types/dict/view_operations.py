def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a, b = {'x': 1, 'y': 2}, {'y': 2, 'z': 3}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()))
# expect: ['y'] ['x', 'y', 'z'] ['x'] ['x', 'z']
print(sorted(a.items() & b.items()), sorted(a.items() | [('w', 0)]), a.keys() & ['x'], a.keys() - 'x')
# expect: [('y', 2)] [('w', 0), ('x', 1), ('y', 2)] {'x'} {'y'}
print(a.keys() <= {'x', 'y', 'z'}, a.keys() < {'x', 'y'}, a.keys() >= {'x'}, a.items() >= {('x', 1)}, {'x'} <= a.keys())  # expect: True False True True True
print({'x', 'q'} & a.keys(), sorted({'x', 'q'} | a.keys()), {'x', 'q'} - a.keys())  # expect: {'x'} ['q', 'x', 'y'] {'q'}
fails(lambda: a.keys() & 5)  # expect: TypeError: 'int' object is not iterable
fails(lambda: a.keys() < 5)  # expect: TypeError: '<' not supported between instances of 'dict_keys' and 'int'
fails(lambda: a.values() & [])  # expect: TypeError: unsupported operand type(s) for &: 'dict_values' and 'list'
fails(lambda: {1: []}.items() | [])  # expect: TypeError: unhashable type: 'list'
