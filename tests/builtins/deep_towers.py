# Iterators and containers nested two hundred thousand deep end in a RecursionError, not in a crash.
# torture: no
import itertools


def tower(wrap, base):
    for _ in range(200000):
        base = wrap(base)
    return base


def ends(f):
    try:
        f()
        return 'done'
    except RecursionError:
        return 'RecursionError'


print(ends(lambda: list(tower(lambda x: map(str, x), [1]))))  # expect: RecursionError
print(ends(lambda: list(tower(enumerate, [1]))))  # expect: RecursionError
print(ends(lambda: list(tower(zip, [1]))))  # expect: RecursionError
print(ends(lambda: list(tower(lambda x: filter(None, x), [1]))))  # expect: RecursionError
print(ends(lambda: list(tower(lambda x: itertools.islice(x, 1), [1]))))  # expect: RecursionError
nested = tower(lambda x: [x], [])
print(ends(lambda: repr(nested)), ends(lambda: nested == tower(lambda x: [x], [])))  # expect: RecursionError RecursionError
print(ends(lambda: hash(tower(lambda x: (x,), ()))), ends(lambda: repr(tower(lambda x: {1: x}, {}))))  # expect: RecursionError RecursionError
print(ends(lambda: sorted([nested, nested])))  # expect: done
