# Functions of one code share what they are called until one of them is changed.


def make(n):
    def inner(x: int = n) -> str:
        """Doc."""
        return x
    return inner


def plain():
    def f():
        "d"
    return f


a, b = plain(), plain()
a.__name__ = 'renamed'
a.__doc__ = None
print(a.__name__, b.__name__, a.__doc__, b.__doc__, plain().__name__)
b.__qualname__ = 'Q.b'
print(a.__qualname__, b.__qualname__, plain().__qualname__)
a.__annotations__['x'] = int
print(a.__annotations__, b.__annotations__, plain().__annotations__)
print(a.__annotations__ is a.__annotations__)
c, d = make(1), make(2)
c.__annotations__['y'] = 3
print(c.__annotations__, d.__annotations__, c(), d(), c.__doc__)
d.__annotations__ = None
print(d.__annotations__, make(1).__annotations__)
for name in ('__name__', '__qualname__'):
    try:
        setattr(a, name, 3)
    except TypeError as e:
        print(e)
b.__code__ = (lambda: 'other').__code__
print(b(), b.__name__, b.__qualname__)
g = plain()
g.__doc__ = 'new'
del g.__doc__
print(g.__doc__, plain().__doc__)
names = {'__name__': 'm1'}
exec('def f(): pass\nm = f.__module__\n__name__ = "m2"\ndef g(): pass\nn = g.__module__', names)
print(names['m'], names['n'])
empty = {}
exec('f = lambda: 1', empty)
print(empty['f'].__module__)
