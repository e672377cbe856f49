def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, a)  # expect: {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} {'x': 1, 'y': 2}
c = a
c |= b
print(a, c is a)  # expect: {'x': 1, 'y': 3, 'z': 4} True
c |= [('w', 0)]
print(c)  # expect: {'x': 1, 'y': 3, 'z': 4, 'w': 0}
fails(lambda: {} | [])  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
fails(lambda: {} | 3)  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'int'
