# nonlocal through several levels.
def a():
    x = 1
    def b():
        def c():
            nonlocal x
            x += 1
            return x
        return c
    c = b()
    return c(), c(), x
print(a())

# global from a nested function; a local of the same name between.
g = 'global'
def f():
    g = 'f'
    def h():
        global g
        g = 'changed'
        return g
    return h(), g
print(f(), g)

# Closures share cells; loops make one cell.
def makers():
    return [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]
late, early = makers()
print([m() for m in late], [m() for m in early])
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc()
print(get(), inc.__closure__[0].cell_contents, get.__code__.co_freevars, counter.__code__.co_cellvars)

# A cell that is not yet, or no longer, filled.
def early_use():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return use()
print(early_use())

# Comprehensions have their own scope; the first iterable is outside.
x = 'outer'
print([x for x in 'ab'], x, {x: x for x in 'c'}, x)
def local():
    x = [1, 2]
    return [x for x in x], x
print(local())
print([[y * z for y in range(z)] for z in range(4)])
print([(p, q) for p in range(3) for q in range(p) if q % 2 == 0])
def walrus():
    r = [last := k for k in range(3)]
    return r, last
print(walrus())
print([y := 5, y ** 2], y)
print(any((hit := n) > 3 for n in [1, 5, 2]), hit)

# Parameters captured and changed.
def param(n):
    def show():
        return n
    n += 1
    return show()
print(param(1))

# exec and eval with namespaces.
ns = {'a': 1}
exec('b = a + 1\ndef f(): return b * 10', ns)
print(ns['b'], ns['f'](), eval('a + b', ns), eval('x2', {'x2': 7}), eval('k + m', {'k': 1}, {'m': 2}))
exec('y3 = 5', ns, loc := {})
print(loc, 'y3' in ns)
print(sorted(k for k in locals() if k in ('ns', 'loc', 'g')), 'f' in globals())

# Class scope is skipped.
v = 'module'
class C:
    v = 'class'
    seen = v
    def m(self):
        return v
    lam = lambda: v
    comp = [v for _ in 'a']
print(C.seen, C().m(), C.lam(), C.comp)

# except … as unbinds; with and for bind here.
try:
    1 / 0
except ZeroDivisionError as err:
    pass
try:
    err
except NameError as e:
    print(e)
for i in range(3):
    pass
print(i)
