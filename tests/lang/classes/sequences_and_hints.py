# Sequences whose operators are overridden, and what fails when lengths are asked for as hints. CPython agrees.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for base in str, list, tuple, bytes:
    class A(base):
        def __add__(self, o): return NotImplemented
    class B(base): pass
    class C(base):
        def __radd__(self, o): return NotImplemented
    class D(base):
        def __iadd__(self, o): return NotImplemented
    class E(base):
        def __mul__(self, o): return NotImplemented
    class F(base):
        def __imul__(self, o): return NotImplemented
    def iadd(x, y): x += y; return x
    def imul(x, y): x *= y; return x
    for x in A(), B(), C(), D(), base():
        for y in 1, x, base(), B(), None:
            t(lambda: x + y); t(lambda: y + x); t(lambda: iadd(x, y))
    for x in E(), F(), B(), base():
        for y in 2, x:
            t(lambda: x * y); t(lambda: y * x); t(lambda: imul(x, 2))
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): return [1, 2, 3][i]
class M(L):
    def __iter__(self): return iter([1, 2])
class N:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __len__(self): return -1
class O:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): return -1
class P(O):
    def __length_hint__(self): return 'a'
def star(x): a, *b = x; return a, b
def star0(x): *b, = x; return b
for o in L(-1), L('a'), L(2), L(2**70), L(5), M(-1), M('a'), N(), O(), P():
    for f in (list, tuple, sorted, star, star0, lambda x: [*x], lambda x: list(iter(x)), lambda x: [].extend(x), bytes, lambda x: dict.fromkeys(x),
              lambda x: list(zip(x)), lambda x: sum(x), bool, lambda x: 1 in x, lambda x: __import__('operator').length_hint(iter(x)), len):
        t(lambda: repr(f(o)).partition(" object at")[0])
