# Values into several targets at once, the last one of them a local: errors on the way, the same names on both sides.
def boom(): raise ValueError
def f(c, b):
    a = 1
    a, b = b, c or b
    try:
        a, b = 7, c or boom()
    except ValueError: pass
    return a, b
print(f(0, 5), f(3, 5))
def g(x, y):
    x, y = y, x
    x, y = y + 1, (x if x else y)
    [x, y] = [y, [x, y, *[y for y in (1, 2)]]]
    return x, y
print(g(1, 2), g(0, 0))
def h(a, i):
    a[i], i = i, 2
    i, a[i] = 0, 9
    return a, i
print(h([0, 0, 0], 1))
def k(n):
    def inner(): return n, m
    n, m = 1, n
    m, n = n, m
    return inner()
print(k(9))
def walrus(a):
    b, a = (a := 3), a + 1
    return a, b
print(walrus(1))
def gen():
    a = b = 0
    while a < 5:
        a, b = a + 1, (yield a, b)
    return a, b
it = gen(); next(it)
print([it.send(i) for i in range(4)])
def unbound():
    try:
        a, q = 1, q
    except UnboundLocalError as e: return str(e), a if 'a' in locals() else None
print(unbound())
def dele():
    a, b = 1, 2
    del b
    try:
        a, b = b, 3
    except UnboundLocalError as e: return a
print(dele())
