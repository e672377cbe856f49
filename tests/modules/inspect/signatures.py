import functools
import inspect


def f(a, b: int = 2, /, c=3, *args, d, e='x', **kw) -> str:
    return a


class C:
    def __init__(self, x, y=1):
        pass

    def m(self, z):
        pass

    def __call__(self, q):
        pass

    @staticmethod
    def s(u):
        pass

    @classmethod
    def k(cls, v):
        pass


def wrapped(g):
    @functools.wraps(g)
    def w(*args, **kw):
        return g(*args, **kw)
    return w


print(inspect.signature(f), inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C(1)))
print(inspect.signature(lambda *, k=1: 0), inspect.signature(C.s), inspect.signature(C.k), inspect.signature(wrapped(f)), inspect.signature(len))
print(list(inspect.signature(f).parameters), inspect.signature(f).parameters['b'], repr(inspect.signature(f).parameters['b']))
p = inspect.signature(f).parameters
print(p['a'].kind == p['a'].POSITIONAL_ONLY, p['args'].kind.name, p['d'].default is p['d'].empty, p['e'].default, str(p['kw']))
bound = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6)
print(bound.arguments, bound.args, bound.kwargs)
bound = inspect.signature(f).bind(1, d=4)
bound.apply_defaults()
print(bound.arguments)
for arguments in ((), (1,), (1, 2, 3)):
    try:
        inspect.signature(f).bind(*arguments)
    except TypeError as e:
        print(e)
try:
    inspect.signature(C.m).bind(1, 2, 3)
except TypeError as e:
    print(e)
try:
    inspect.signature(5)
except TypeError as e:
    print(e)
spec = inspect.getfullargspec(f)
print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults)
