# What a place has learnt of a class holds until the class, or a base, changes in a way that matters.


class Base:
    pass


class Point(Base):
    count = 0

    def __init__(self, x):
        self.x = x

    def f(self):
        return 'method'


def read(p):
    return p.x


def write(p, v):
    p.x = v


def call(p):
    return p.f()


def rounds(p):
    out = []
    for i in range(3):
        write(p, i)
        Point.count += 1  # touches the class, but not what x means
        out.append((read(p), call(p)))
    return out


p, q = Point(1), Point(2)
print(rounds(p), Point.count)

# an attribute of the object hides the method, and gives way again
p.f = lambda: 'own'
print(rounds(p), rounds(q))
del p.f
print(rounds(p))
Point.f = lambda self: 'another'
print(rounds(p))


class Loud:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return self.name + ' of ' + str(instance.__dict__.get('x'))


# a descriptor without __set__ does not stand before the object's own attribute, until its class gets one
Point.x = Loud('loud')
print(rounds(p))
Loud.__set__ = lambda self, instance, v: instance.__dict__.__setitem__('x', v * 10)
print(rounds(p), p.__dict__)
del Point.x
print(rounds(p))

# the same from a base
Base.x = property(lambda self: 'property', lambda self, v: print('set', v))
print(rounds(p), q.__dict__)
del Base.x
print(rounds(q))

# hooks of access
Base.__getattribute__ = lambda self, name: 'hooked' if name == 'x' else object.__getattribute__(self, name)
print(rounds(p))
del Base.__getattribute__
print(rounds(p))
Point.__setattr__ = lambda self, name, v: object.__setattr__(self, name, -v)
print(rounds(p))
del Point.__setattr__
print(rounds(p))
Base.__getattr__ = lambda self, name: 'missing ' + name
del p.x
print(read(p), read(q))
del Base.__getattr__
try:
    read(p)
except AttributeError as e:
    print(e)


# places where instances get their attributes, in different orders and with descriptors that come and go
class Grown:
    pass


def fill(g, first):
    if first:
        g.a = 1
    g.b = 2
    g.a = 3
    g.c = 4
    return g


for i in range(4):
    g = fill(Grown(), i % 2)
    print(sorted(vars(g).items()), g.a, g.b, g.c)
Grown.b = property(lambda self: 'b', lambda self, v: None)
for i in range(4):
    g = fill(Grown(), i % 2)
    print(sorted(vars(g).items()), g.a, g.b, g.c)
del Grown.b
print(sorted(vars(fill(Grown(), True)).items()))


class Other:
    def f(self):
        return 'other'


r = Point(5)
print(call(r))
r.__class__ = Other
print(call(r), read(r))
r.__class__ = Grown
try:
    call(r)
except AttributeError as e:
    print(e)
# a method found by an attribute that is read, and called, at one place
for f in (str.upper, len, lambda s: s * 2):
    q.f = f
    print(q.f('ab'))
