# Descriptors that are only set, super objects and docstrings that bind, properties in subclasses.
class Recorded:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value * 2


class Box:
    size = Recorded()


box = Box()
for i in range(3):
    print(isinstance(box.size, Recorded) or box.size, box.__dict__)
    box.size = i
del box.__dict__['size']
print(type(box.size).__name__)


class Base:
    def tell(self, x):
        return 'base', x


class Derived(Base):
    def tell(self, x):
        return 'derived', self.__above.tell(x)


Derived._Derived__above = super(Derived)


class Loud(super):
    pass


class Other(Base):
    def tell(self, x):
        return 'other', self.above.tell(x)


Other.above = Loud(Other)
print(Derived().tell(1), Other().tell(2), type(Other().above).__name__, Derived._Derived__above)


class Doc:
    def __get__(self, instance, owner):
        return f'{"class" if instance is None else "instance"} of {owner.__name__}'


class Documented:
    __doc__ = Doc()


print(Documented.__doc__, Documented().__doc__)


class Plain(property):
    pass


class Told(property):
    'docstring of the subclass'


def getter(self):
    'docstring of the getter'


def other(self):
    'another docstring'


for made in property, Plain, Told:
    p = made(getter)
    print(p.__doc__, p.getter(other).__doc__, p.setter(other).__doc__, made(getter, doc='own').getter(other).__doc__, made(doc='own').__doc__)
for given in (), (1,), (1, 2, 3):
    try:
        p.__set_name__(*given)
    except TypeError as e:
        print(e)


class Outer:
    class Inner:
        empty = property()

    nameless = property()


Outer.also = property()
for thing, name in (Outer.Inner(), 'empty'), (Outer(), 'nameless'), (Outer(), 'also'):
    for action in (lambda: getattr(thing, name)), (lambda: setattr(thing, name, 1)), (lambda: delattr(thing, name)):
        try:
            action()
        except AttributeError as e:
            print(e)


class Number(int):
    def __pow__(self, exponent, modulus=None):
        return 'own', exponent, modulus


print(pow(Number(2), 3, 5), pow(Number(2), 3), pow(2, Number(3), 5))
print(frozenset([1]).__init__([2]), (5).__init__(3, x=2))
try:
    Base().__init__(3)
except TypeError as e:
    print(e)


class First:
    @property
    def value(self):
        'first docstring'

    @value.setter
    def value(self, v):
        'of the setter'


class Second(First):
    @First.value.getter
    def value(self):
        'second docstring'


print(First.value.__doc__, Second.value.__doc__, property(getter).setter(other).getter(other).__doc__)
