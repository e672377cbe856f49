# yield from: values, the returned value, and sends.
def inner():
    got = []
    while len(got) < 3:
        got.append((yield len(got)))
    return got

def outer():
    result = yield from inner()
    yield ('result', result)

g = outer()
print(next(g), g.send('a'), g.send('b'), g.send('c'), next(g, 'end'))

# A plain iterable has no send(): only None passes.
def over(items):
    yield from items

g = over([1, 2])
print(next(g))
try:
    g.send('x')
except AttributeError as e:
    print(e)

# throw() goes to the inner generator first.
def catcher():
    try:
        yield 1
    except ValueError:
        yield 'handled inside'

def through():
    try:
        yield from catcher()
        yield 'after'
    except KeyError:
        yield 'handled outside'

g = through()
next(g)
print(g.throw(ValueError), next(g))
g = through()
next(g)
print(g.throw(KeyError))

# An object with its own iterator protocol.
class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration('finished')
        return self.n

    def send(self, v):
        return ('sent', v)

    def throw(self, *args):
        print('throw', [a if isinstance(a, type) else repr(a) for a in args[:1]])
        return 'thrown'

    def close(self):
        print('close')

def use():
    r = yield from Custom()
    yield r

g = use()
print(next(g), g.send(7), g.throw(ValueError('v')), next(g), next(g))
g = use()
next(g)
g.close()

# yield from something that is no iterable.
def wrong():
    yield from 5

try:
    next(wrong())
except TypeError as e:
    print(e)
