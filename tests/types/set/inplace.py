def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


s = t = {1, 2, 3}
s |= {4}
s &= {2, 3, 4}
s -= {3}
s ^= {2, 5}
print(sorted(s), s is t)  # expect: [4, 5] True
s ^= s
print(s)  # expect: set()
u = {1, 2}
u -= u
print(u)  # expect: set()
f = g = frozenset([1])
f |= {2}
print(sorted(f), sorted(g))  # expect: [1, 2] [1]


def bad():
    x = {1}
    x |= [2]


fails(bad)  # expect: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
