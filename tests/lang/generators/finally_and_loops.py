# break leaves a generator where it is; its finally runs with close().
def count():
    try:
        n = 0
        while True:
            yield n
            n += 1
    finally:
        print('closed at', n)

c = count()
for x in c:
    if x == 2:
        break
print(next(c))
c.close()

# return in finally swallows.
def swallow():
    try:
        yield 1
        raise ValueError
    finally:
        return 'swallowed'

g = swallow()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)

# yield inside finally, after an exception, keeps the exception.
def late():
    try:
        raise ValueError('kept')
    finally:
        yield 'in finally'

g = late()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)

# yield inside except: sys.exc_info is the generator's own there.
import sys

def handler():
    try:
        raise KeyError('mine')
    except KeyError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]

g = handler()
print(next(g))
try:
    raise IndexError
except IndexError:
    print(sys.exc_info()[0], next(g), sys.exc_info()[0])
print(sys.exc_info())

# with inside a generator.
class M:
    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, kind, value, trace):
        print('exit', kind)

def managed():
    with M():
        yield 1
        yield 2

g = managed()
print(next(g))
g.close()
print(list(managed()))
