# __init_subclass__ with keywords, in order.
class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)

class A(Base, tag='a'):
    pass

class B(A):
    pass

print(Base.registry, A.tag, B.tag)
try:
    class C(Base, bad=1):
        pass
except TypeError as e:
    print(e)
try:
    class D(foo=1):
        pass
except TypeError as e:
    print(e)

# __class_getitem__.
class G:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)

print(G[int], G[1, 2], G['x':])
class H(G):
    pass
print(H[0])
try:
    A[0]
except TypeError as e:
    print(e)

# __new__ that returns something else skips __init__.
class N:
    def __new__(cls, v):
        return v if v else super().__new__(cls)

    def __init__(self, v):
        print('init', v)

print(N(5), type(N(0)).__name__)

# __call__, __contains__, __reversed__, __length_hint__, __bool__, __len__.
class Many:
    def __call__(self, *a, **k):
        return a, k

    def __contains__(self, x):
        return x == 3

    def __reversed__(self):
        return iter('cba')

    def __len__(self):
        return 0

m = Many()
print(m(1, b=2), 3 in m, 4 in m, list(reversed(m)), bool(m), not m)

# __getattr__ and __dir__, __delattr__.
class Lazy:
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return name.upper()

    def __dir__(self):
        return ['z', 'a']

print(Lazy().foo, dir(Lazy()), getattr(Lazy(), '_x', 'no'), hasattr(Lazy(), '_y'), hasattr(Lazy(), 'y'))

# __index__ wherever an integer is wanted.
class I:
    def __index__(self):
        return 2

i = I()
print([1, 2, 3][i], 'abc'[i], range(10)[i], list(range(i)), 'x' * i, bin(i), hex(i), int(i), chr(97 + int(i)), [0] * i, (1, 2, 3)[:i], 1 << i.__index__(), round(1.2345, i), b'a' * i)

# __bool__ and __len__ that misbehave.
class Bad:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v

    def __len__(self):
        return self.v

    def __str__(self):
        return self.v

    def __repr__(self):
        return self.v

    def __hash__(self):
        return self.v

    def __index__(self):
        return self.v

    def __iter__(self):
        return self.v

    def __contains__(self, x):
        return self.v

for f in (bool, len, str, repr, hash, list, range):
    for v in (None, -1, 'x', 1.5, 2**70):
        try:
            r = f(Bad(v))
            print(f.__name__, v, r)
        except Exception as e:
            print(f.__name__, v, type(e).__name__, e)
print(5 in Bad(''), 5 in Bad('yes'))
