def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import operator as op

a = [1, 2, 3]
op.setitem(a, 0, 'x')
op.delitem(a, 1)
print(a, op.iadd(a, [4]), a, op.iconcat(a, [5]), op.imul(3, 4), op.ior({1}, {2}))
# expect: ['x', 3, 4, 5] ['x', 3, 4, 5] ['x', 3, 4, 5] ['x', 3, 4, 5] 12 {1, 2}
d = {}
op.setitem(d, 'k', 1)
print(d, op.contains(d, 'k'))  # expect: {'k': 1} True
fails(lambda: op.setitem((1,), 0, 1))  # expect: TypeError: 'tuple' object does not support item assignment
fails(lambda: op.delitem([], 0))  # expect: IndexError: list assignment index out of range
fails(lambda: op.getitem({}, 'k'))  # expect: KeyError: 'k'
