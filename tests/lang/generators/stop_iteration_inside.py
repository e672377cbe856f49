# StopIteration raised inside becomes RuntimeError.
def bad():
    yield 1
    next(iter([]))

try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))

def explicit():
    raise StopIteration('v')
    yield

try:
    next(explicit())
except RuntimeError as e:
    print(e, repr(e.__cause__))

# In a generator expression too.
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as e:
    print(e)

# Thrown from outside as well.
def wait():
    yield

g = wait()
next(g)
try:
    g.throw(StopIteration('thrown'))
except RuntimeError as e:
    print(e, repr(e.__cause__))

# Caught inside it is harmless.
def careful():
    try:
        next(iter([]))
    except StopIteration:
        yield 'empty'

print(list(careful()))

# return carries any value, a tuple and an exception too.
def returns(v):
    return v
    yield

for v in (None, 1, (1, 2), ValueError('x')):
    try:
        next(returns(v))
    except StopIteration as e:
        print(repr(e.value), e.args)
