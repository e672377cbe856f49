# One place in the program, objects of two and of three classes in turn; what the place has learnt follows every change of a class.
# torture: gc:5
class A:
    tag = 'A'
    def __init__(self, n):
        self.n, self.a, self.b, self.c, self.d = n, 1, 2, 3, 4
    def m(self): return ('A.m', self.n)
    @property
    def p(self): return ('A.p', self.n)
class B(A):
    def __init__(self, n):
        super().__init__(n)
        self.e = 5
    def m(self): return ('B', super().m())
    @property
    def p(self): return ('B.p', self.n)
class C:
    tag = 'C'
    def __init__(self, n): self.n = n
    def m(self): return 'C.m'
    p = 'C.p'

def look(x):
    x.n += 1
    x.seen = x.n
    return x.n, x.m(), x.p, x.tag, x.seen

def rounds(objects):
    for i in range(3):
        for x in objects: last = look(x)
        print(last)

a, b, c = A(0), B(10), C(20)
rounds([a, b])
# expect: (11, ('B', ('A.m', 11)), ('B.p', 11), 'A', 11)
# expect: (12, ('B', ('A.m', 12)), ('B.p', 12), 'A', 12)
# expect: (13, ('B', ('A.m', 13)), ('B.p', 13), 'A', 13)
A.m = lambda self: 'new'
print(look(a), look(b))
# expect: (4, 'new', ('A.p', 4), 'A', 4) (14, ('B', 'new'), ('B.p', 14), 'A', 14)
a.m = lambda: 'own'
print(look(b), look(a), look(b), look(A(5)))
# expect: (15, ('B', 'new'), ('B.p', 15), 'A', 15) (5, 'own', ('A.p', 5), 'A', 5) (16, ('B', 'new'), ('B.p', 16), 'A', 16) (6, 'new', ('A.p', 6), 'A', 6)
rounds([c, a, b])
# expect: (17, ('B', 'new'), ('B.p', 17), 'A', 17)
# expect: (18, ('B', 'new'), ('B.p', 18), 'A', 18)
# expect: (19, ('B', 'new'), ('B.p', 19), 'A', 19)
B.p = 'plain'
A.tag = 'AA'
b.__class__ = A
print(look(a), look(b), look(c))
# expect: (9, 'own', ('A.p', 9), 'AA', 9) (20, 'new', ('A.p', 20), 'AA', 20) (24, 'C.m', 'C.p', 'C', 24)
del a.n, a.m
try: look(a)
except AttributeError as e: print(e)
# expect: 'A' object has no attribute 'n'
# More such places than the table of second answers has room for.
places = []
for i in range(1100):
    scope = {}
    exec('def f(x): return x.n + x.c_%d' % i, scope)
    setattr(A, 'c_%d' % i, i)
    setattr(C, 'c_%d' % i, -i)
    places.append(scope['f'])
a.n = c.n = 0
print(sum(f(x) for f in places for x in (a, c, a)) == sum(range(1100)))    # expect: True
