# object's own methods through super().
class C:
    def __repr__(self):
        return 'C()'

    def __str__(self):
        return 'str of ' + super().__str__()

    def __eq__(self, other):
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__()

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        print('set', name)

    def __getattribute__(self, name):
        return super().__getattribute__(name)

    def __format__(self, spec):
        return super().__format__(spec) + '!'

c = C()
c.x = 1
print(str(c), c == c, c == 5, hash(c) == hash(c), c.x, f'{c}', object.__str__(c))

# Built-in bases.
class L(list):
    def __str__(self):
        return 'L' + super().__str__()

    def append(self, x):
        super().append(x * 2)
        return self

print(str(L([1]).append(4)), L([1]), list.__str__([2]))

class D(dict):
    def __missing__(self, k):
        return k * 2

    def __getitem__(self, k):
        return ('D', super().__getitem__(k))

print(D(a=1)['a'], D()['b'], D().get('q'))

class S(str):
    def upper(self):
        return super().upper() + '!'

print(S('ab').upper(), S('ab') + 'c', type(S('ab') + 'c').__name__)

# super() objects.
class A:
    def f(self):
        return 'A.f'

    @classmethod
    def k(cls):
        return 'A.k ' + cls.__name__

    @staticmethod
    def s():
        return 'A.s'

class B(A):
    def f(self):
        s = super()
        print(s.__thisclass__, type(s.__self__).__name__, s.__self_class__)
        return 'B.' + s.f()

    @classmethod
    def k(cls):
        return 'B.' + super().k()

    @staticmethod
    def s():
        return super(B, B).s()

print(B().f(), B.k(), B().k(), B.s(), repr(super(B, B()))[:22])
print(super(B, B).f(B()), super(B, B()).f())
for args in [(), (1,), (A, 5), (B, A()), (A, A(), 3)]:
    try:
        super(*args)
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
try:
    super(B, B()).nothing
except AttributeError as e:
    print(e)
