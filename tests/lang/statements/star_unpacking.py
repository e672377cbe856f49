# Starred targets in every place.
a, *b = 1, 2, 3
print(a, b)
*a, b = 'xyz'
print(a, b)
a, *b, c = range(2)
print(a, b, c)
[a, *b] = (i * i for i in range(4))
print(a, b)
(a, (b, *c), d) = 1, 'hey', 2
print(a, b, c, d)
*a, = 'ab'
print(a)
for x, *y in [(1, 2, 3), 'ab', [0]]:
    print(x, y)
print([(h, t) for h, *t in ['abc', (1,)]])

# Targets that are attributes, items, slices.
class O:
    pass
o = O()
l = [0] * 5
d = {}
o.x, l[0], d['k'], l[1:3] = 1, 2, 3, [4, 5]
print(o.x, l, d)
*o.x, l[-1] = 7, 8, 9
print(o.x, l)

# Errors: too few, too many, not iterable.
def check(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def f1(): a, b = 1, 2, 3
def f2(): a, b = 1,
def f3(): a, *b, c = 1,
def f4(): a, b = 5
def f5(): a, *b = None
def f6(): a, b = {1: 2}
def f7(): a, b = iter([1, 2, 3])
def f8(): (a, b), c = 1, 2
def f9(): [] = [1]
def f10(): a, = []
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10):
    check(f)
[] = ()
() = []

# Displays with stars.
print([*'ab', *range(2)], (*'ab', 3), {*'aa', 1} == {'a', 1}, [*()], (*[],), {**{'a': 1}, 'b': 2, **{'a': 3}})
x = *'ab', 'c'
print(x)
for i in *'ab', 1:
    print(i, end=' ')
print()
def ret():
    return *'xy', 1
print(ret())
def gen():
    yield *'xy', 2
print(next(gen()))
check(lambda: [*5])
check(lambda: {**5})
check(lambda: {**[1]})
check(lambda: (lambda *a: a)(*5))
check(lambda: (lambda **k: k)(**5))
check(lambda: (lambda **k: k)(**{1: 2}))
check(lambda: (lambda **k: k)(a=1, **{'a': 2}))
print((lambda *a, **k: (a, k))(*'ab', 1, *[2], x=3, **{'y': 4}, z=5))
d = {1: 'one'}
d[*'ab', 1] = 2
print(d, d[*'ab', 1])
