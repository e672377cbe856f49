# __class__ in methods, nested functions, comprehensions, lambdas.
class A:
    def f(self):
        return __class__

    def g(self):
        return [__class__ for _ in range(1)], (lambda: __class__)()

    def h(self):
        def inner():
            return super(__class__, self).__repr__()[:11]
        return inner()

    @classmethod
    def k(cls):
        return __class__ is cls

class B(A):
    pass

print(B().f(), B().g(), B().h(), A.k(), B.k())

# Names of a class body are not seen from its functions; the default arguments see them.
x = 'global'
class C:
    x = 'class'
    y = [x for _ in range(1)]
    z = [i for i in x]
    def f(self, d=x):
        return x, d
    w = (lambda: x)()

print(C.y, C.z, C().f(), C.w)

# A class inside a function reads free variables, its own names first.
def outer():
    v = 'outer'
    class D:
        v2 = v
        v = 'inner'
        v3 = v
        def get(self):
            return v
    return D.v2, D.v3, D().get()

try:
    print(outer())
except NameError as e:
    print(e)

def outer2():
    v = 'outer'
    class D:
        w = v
        def get(self):
            nonlocal v
            v = 'changed'
            return v
    return D.w, D().get(), v
print(outer2())

# global in a class body; del; augmented assignment; loops; conditionals.
class E:
    global made
    made = 'by E'
    n = 0
    for i in range(4):
        n += i
    del i
    if n > 3:
        big = True
print(made, E.n, E.big, hasattr(E, 'i'), hasattr(E, 'made'))

# Qualified names.
def factory():
    class F:
        class G:
            def m(self):
                return lambda: 0
    return F
F = factory()
print(F.__qualname__, F.G.__qualname__, F.G.m.__qualname__, F.G().m().__qualname__, F.__module__)

# Private names.
class P:
    __a = 1
    def __m(self):
        return self.__a
    def call(self):
        return self.__m(), self._P__a
print(P().call(), [n for n in sorted(P.__dict__) if 'a' in n and 'P' in n], hasattr(P, '__a'))

# Decorated classes, and class keywords through decorators.
def deco(**kw):
    def wrap(cls):
        for k, v in kw.items():
            setattr(cls, k, v)
        return cls
    return wrap

@deco(a=1)
@deco(b=2)
class Q:
    pass
print(Q.a, Q.b)
