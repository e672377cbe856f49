# throw() with an instance, a class, a class and a value, and nonsense.
def catch():
    while True:
        try:
            yield 'ready'
        except ValueError as e:
            print('caught', repr(e), e.args)

g = catch()
next(g)
print(g.throw(ValueError('one')))
print(g.throw(ValueError))
print(g.throw(ValueError, 'two'))
print(g.throw(ValueError, ValueError('three')))
for bad in (5, 'text', object):
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)

# What it does not catch comes out, and finishes it.
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
print(list(g))

# throw() before the start: raised at the def, no try is entered.
def never():
    try:
        yield 1
    finally:
        print('not printed')

g = never()
try:
    g.throw(RuntimeError('early'))
except RuntimeError as e:
    print(e)
print(next(g, 'done'))

# throw() into a finished generator raises too.
try:
    g.throw(RuntimeError('late'))
except RuntimeError as e:
    print(e)

# The context of what a handler raises.
def chain():
    try:
        yield
    except ValueError:
        raise KeyError('second')

g = chain()
next(g)
try:
    g.throw(ValueError('first'))
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
