# A proxy behaves as what it stands for.
import weakref
class Number:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Number(self.n + other.n)
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        return i * self.n
    def __call__(self, x):
        return x + self.n
    def __str__(self):
        return "number %d" % self.n
    def __eq__(self, other):
        return self.n == other.n
v = Number(3)
p = weakref.proxy(v)
print((p + p).n, (p + v).n, len(p), p[4], p(5), str(p), p == v, bool(p))  # expect: 6 6 3 12 8 number 3 True True
p.m = 7
print(v.m, hasattr(p, "q"), type(p).__name__)  # expect: 7 False CallableProxyType
del p.m
print(hasattr(v, "m"))                   # expect: False
try:
    hash(p)
except TypeError as e:
    print(e)                             # expect: unhashable type: 'CallableProxyType'
