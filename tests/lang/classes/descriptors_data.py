# A data descriptor wins over the instance, a non-data one loses.
class Data:
    def __get__(self, obj, owner=None):
        return ('data', obj is None, owner.__name__)

    def __set__(self, obj, value):
        obj.__dict__['d'] = ('stored', value)

    def __delete__(self, obj):
        print('delete')

class NonData:
    def __get__(self, obj, owner=None):
        return 'nondata'

class C:
    d = Data()
    n = NonData()

c = C()
c.d = 5
c.n = 6
print(c.d, C.d, c.n, C.n, c.__dict__)
del c.d
del c.n
print(c.n)

# __set_name__.
class Named:
    def __set_name__(self, owner, name):
        self.name = name
        print(owner.__name__, name)

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, 'unset')

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f'{self.name} must not be negative')
        obj.__dict__[self.name] = value

class Point:
    x = Named()
    y = Named()

p = Point()
p.x = 3
print(p.x, p.y, type(Point.x).__name__)
try:
    p.y = -1
except ValueError as e:
    print(e)

# property: getter, setter, deleter, doc, and their errors.
class T:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        "the value"
        return self._v

    @v.setter
    def v(self, value):
        self._v = value

    @v.deleter
    def v(self):
        print('gone')

    @property
    def only(self):
        return 'read'

    blind = property()

t = T()
t.v = 9
print(t.v, T.v.__doc__, T.v.fget.__name__, T.only.fset)
del t.v
for action in (lambda: setattr(t, 'only', 1), lambda: delattr(t, 'only'), lambda: t.blind):
    try:
        action()
    except AttributeError as e:
        print(e)

# An AttributeError inside a property reaches __getattr__.
class G:
    @property
    def p(self):
        return self.missing

    def __getattr__(self, name):
        return 'fallback ' + name

print(G().p)

# Functions, staticmethods and classmethods are descriptors.
def free(self, x):
    return (self, x)

print(free.__get__(1, int)(2), free.__get__(1)(3))
print(staticmethod(free).__get__(1, int)(5, 6), classmethod(free).__get__(None, str)(7))
class Holder:
    m = free
    s = staticmethod(free)
    k = classmethod(free)
h = Holder()
print(h.m(1)[1], h.s(1, 2), h.k(3)[0].__name__, Holder.__dict__['s'].__func__ is free)
