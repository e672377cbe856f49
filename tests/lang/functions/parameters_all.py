# Positional-only, keyword-only, defaults, star, double star.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, z=7, a=8))
def call(fn, *a, **k):
    try:
        print(fn(*a, **k))
    except TypeError as e:
        print(e)
call(f)
call(f, 1)
call(f, d=1)
call(f, 1, c=3, d=4, b=9)
def g(a, b, c): return a, b, c
call(g)
call(g, 1)
call(g, 1, 2)
call(g, 1, 2, 3, 4)
call(g, 1, 2, 3, 4, 5)
call(g, 1, b=2)
call(g, 1, a=2)
call(g, 1, 2, 3, d=4)
call(g, a=1, b=2, c=3)
call(g, **{'a': 1, 'b': 2, 'c': 3})
def h(a, /, b): return a, b
call(h, a=1, b=2)
call(h, 1, b=2)
call(h, 1, a=2, b=3)
def k(*, a, b=2, c): return a, b, c
call(k)
call(k, a=1)
call(k, 1, a=1, c=2)
call(k, a=1, c=3)
call(k, a=1, c=3, d=4)
def m(a, b=1): return a, b
call(m)
call(m, 1, 2, 3)
def n(): return 'n'
call(n, 1)
call(n, x=1)
def p(a, b=1, *, c): return a
call(p, 1, 2, 3, c=4)
call(p, 1, 2, 3)
call(lambda x, y: x, 1)
class C:
    def meth(self, a): return a
    @classmethod
    def km(cls, a): return a
    @staticmethod
    def sm(a): return a
call(C().meth)
call(C().meth, 1, 2)
call(C.meth)
call(C.meth, C())
call(C.km)
call(C.sm)
call(C, 5)
class D:
    def __init__(self, x): pass
call(D)
call(D, 1, 2)
call(D, y=1)

# Defaults are evaluated once, at the def, left to right.
log = []
def mark(x):
    log.append(x)
    return x
def q(a=mark(1), *, b=mark(2)) -> mark('ret'):
    return a, b
print(log, q(), q.__defaults__, q.__kwdefaults__, q.__annotations__)
q.__defaults__ = (10,)
q.__kwdefaults__ = {'b': 20}
print(q())
def r(x, acc=[]):
    acc.append(x)
    return acc
r(1)
print(r(2), r.__defaults__)

# Attributes of functions.
def s(a: int, *b: 'str', c=3, **d) -> None:
    """doc"""
    local = 1
print(s.__name__, s.__qualname__, s.__doc__, s.__module__, s.__annotations__)
print(s.__code__.co_varnames, s.__code__.co_argcount, s.__code__.co_kwonlyargcount, s.__code__.co_posonlyargcount, s.__code__.co_name, s.__code__.co_flags & 12)
s.__name__ = 'other'
s.attr = 5
print(s.__name__, s.__dict__, s.__closure__)
for name, v in [('__name__', 5), ('__defaults__', 5), ('__kwdefaults__', 5), ('__annotations__', 5), ('__code__', 5), ('__dict__', 5)]:
    try:
        setattr(s, name, v)
    except (TypeError, AttributeError) as e:
        print(e)

# Decorators: order, any expression.
def deco(tag):
    log.append('make ' + tag)
    def wrap(fn):
        log.append('apply ' + tag)
        return lambda *a: (tag, fn(*a))
    return wrap
log.clear()
@deco('outer')
@deco('inner')
def u(x): return x
print(log, u(1))
decos = [deco]
@decos[0]('sub')
def v(): return 0
@(lambda fn: 'not a function')
def w(): pass
print(v(), w)
