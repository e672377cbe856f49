# Operators whose method is a function of the language, and what follows when it answers NotImplemented, fails or is no plain function.
import gc


class V:
    def __init__(s, x): s.x = x
    def __add__(s, o):
        if isinstance(o, V): return V(s.x + o.x)
        o = None
        return NotImplemented
    def __radd__(s, o): return ('radd', o)
    def __eq__(s, o):
        if not isinstance(o, V): return NotImplemented
        return s.x == o.x
    def __lt__(s, o): return NotImplemented
    def __mul__(s, k): raise ValueError(k)
    def __pow__(s, k): return ('pow', k)
    def __and__(s, k): return NotImplemented
class W:
    def __radd__(s, o): return 'W'
    def __gt__(s, o): return 'gt'
    def __rand__(s, o): return 'rand'
class X(V):
    def __radd__(s, o): return 'X'
v = V(1)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def iadd(a, b):
    a += b
    return a
t(lambda: (v + V(2)).x)
t(lambda: v + 1)
t(lambda: v + 'a')
t(lambda: v + [1])
t(lambda: v + W())
t(lambda: v + X(3))
t(lambda: (X(3) + v).x)
t(lambda: iadd(v, V(4)).x)
t(lambda: iadd(v, 4))
t(lambda: v == 1)
t(lambda: v == V(1))
t(lambda: v != V(1))
t(lambda: v < V(1))
t(lambda: v < W())
t(lambda: v & 1)
t(lambda: v & W())
t(lambda: v * 2)
t(lambda: v ** 2)
t(lambda: 'yes' if v == V(1) else 'no')
t(lambda: 'yes' if v == 1 else 'no')
t(lambda: 'yes' if v < 1 else 'no')
class N:
    def __eq__(s, o): return []
    def __lt__(s, o): return Y()
class Y:
    def __bool__(s): raise KeyError('bool')
t(lambda: 'yes' if N() == 1 else 'no')
t(lambda: 'yes' if N() < 1 else 'no')
class D:
    def __add__(s, o): return s + o
    def __eq__(s, o): return s == o
t(lambda: D() + 1)
t(lambda: D() == 1)
class G:
    def __add__(s, o):
        yield o
        yield s
t(lambda: list(G() + 1)[0])
class S:
    @staticmethod
    def __add__(o): return o
    def __sub__(s, *a, k=3): return a, k
    __mul__ = lambda s, o, p=5: (o, p)
t(lambda: S() + 1)
t(lambda: S() - 1)
t(lambda: S() * 1)


class Forgetful:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):  # gives up both operands before the right one is asked
        self = other = None
        gc.collect()
        return NotImplemented

    def __lt__(self, other):
        self = other = None
        gc.collect()
        return NotImplemented


class Remembering:
    def __init__(self, name):
        self.name = name

    def __radd__(self, other):
        return other.name + self.name

    def __gt__(self, other):
        return (other.name, self.name)


t(lambda: Forgetful('left') + Remembering('right'))
t(lambda: Forgetful('left') < Remembering('right'))
t(lambda: 'yes' if Forgetful('left') < Remembering('right') else 'no')
