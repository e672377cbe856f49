# __new__ of a container makes an empty one and __init__ fills it; what calls both does so also behind a __new__ of the language. CPython agrees.
class A(list):
    def __new__(cls, *a): return super().__new__(cls, *a)
print(A([1, 2]), A(), A.__new__(A, [3]), list.__new__(list, [1]), list.__new__(list, 1, 2, k=3))
class B(dict):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(B({1: 2}), B(a=1), B.__new__(B, {3: 4}), dict.__new__(dict, 5, 6, 7))
class C(set):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(C([1]), C.__new__(C, [1]), set.__new__(set, [1]), set.__new__(set, 1, 2))
import collections
class D(collections.deque):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(D([1]), D.__new__(D, [1]), D([1, 2], 1))
class E(collections.defaultdict):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(E(int, {1: 2}), E.__new__(E, int, {1: 2}))
class F(collections.OrderedDict):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(F({1: 2}), F.__new__(F, {1: 2}))
class G(collections.Counter):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(G('aab'), G.__new__(G, 'a'))
class H(frozenset):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
print(H('a'), H.__new__(H, 'a'))
class I(A):
    def __init__(self, *a): self.x = 1
print(I([1, 2]), I.__new__(I, [3]))
class J(list):
    def __new__(cls, *a): return [5]
print(J([1, 2]))
class K(list):
    def __new__(cls, *a): return super().__new__(cls)
try: print(K(1))
except TypeError as e: print(e)
try: print(K([1], 2))
except TypeError as e: print(e)
print(K((1, 2)))
class L(dict):
    def __new__(cls, *a): return super().__new__(cls)
try: print(L(1))
except TypeError as e: print(e)
try: print(L([1], 2))
except TypeError as e: print(e)
print(L([(1, 2)]))
class M(ValueError):
    def __new__(cls, *a): return super().__new__(cls)
print(repr(M(1, 2)), M.__new__(M, 1).args)
class N(set):
    def __new__(cls, *a): return super().__new__(cls)
try: print(N(1))
except TypeError as e: print(e)
try: print(N([1], 2))
except TypeError as e: print(e)
class O(object):
    def __new__(cls, *a): return super().__new__(cls)
print(O(1, 2).__class__.__name__)

class N(set): pass
class L(list): pass
class D(collections.deque): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for o in [], L(), set(), N(), collections.deque(), D(), {}, collections.defaultdict():
    t(lambda: o.__init__(1, 2, 3))
    t(lambda: o.__init__(1))
    t(lambda: o.__init__(1, a=2))
    t(lambda: o.__init__([], a=2))
    t(lambda: o.__init__(iterable=[1]))
    t(lambda: (o.__init__(), o)[1])
    t(lambda: (o.__init__([[1, 2]] if type(o) not in (set, N) else [1]), o)[1])
    t(lambda: type(o)(1, 2, 3))
    t(lambda: type(o)(1))
    t(lambda: type(o)(iterable=1))


