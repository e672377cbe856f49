# close() runs finally; a second one does nothing.
def f():
    try:
        yield 1
    finally:
        print('cleanup')

g = f()
next(g)
print(g.close(), g.close())

# close() of one that has not begun runs nothing.
print(f().close())

# Ignoring GeneratorExit is an error.
def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)

# Another exception than GeneratorExit comes out of close().
def angry():
    try:
        yield
    except GeneratorExit:
        raise ValueError('angry')

g = angry()
next(g)
try:
    g.close()
except ValueError as e:
    print(e, repr(e.__context__))

# Returning in the handler is fine.
def polite():
    try:
        yield
    except GeneratorExit:
        return 5

g = polite()
next(g)
print(g.close())

# close() while it runs.
def self_close():
    try:
        me.close()
    except ValueError as e:
        print(e)
    yield

me = self_close()
next(me)

# close() reaches through yield from.
def inner():
    try:
        yield 'i'
    finally:
        print('inner closed')

def outer():
    try:
        yield from inner()
    finally:
        print('outer closed')

g = outer()
next(g)
g.close()
