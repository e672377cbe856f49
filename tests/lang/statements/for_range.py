# Loops over what a call answers: of the built-in range the iterator is made at once, of anything else as always.


def total(*args):
    s = 0
    for i in range(*args):
        s += i
    return s


for i in range(3): print(i, end=' ')
for i in range(3, 0, -1): print(i, end=' ')
for i in range(True): print(i, end=' ')
for i in range(10**20, 10**20 + 2): print(i, end=' ')
for i in range(2**62 - 2, 2**62 + 1): print(i, end=' ')
print([i for i in range(4)], {i for i in range(2)}, list(i for i in range(3)), total(5), total(1, 10, 4))
for bad in ("range('a')", 'range()', 'range(1, 2, 0)', 'range(1.5)', 'range(1, 2, 3, 4)', 'range(x=1)'):
    try:
        for i in eval(bad):
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    for i in range(None):
        pass
except TypeError as e:
    print(e)
try:
    for i in range(1, 5, 0):
        pass
except ValueError as e:
    print(e)


class Index:
    def __index__(self):
        return 2


for i in range(Index()): print(i, end=' ')


def shadowed(range):
    return [i for i in range(3)], [i for i in range(3) for i in range(i)]


print(shadowed(lambda n: [1, 2][:n]))


def numbers(n):
    yield from range(n)


for i in numbers(2) if total else range(9): print(i, end=' ')
for i in range(2) if total else numbers(9): print(i, end=' ')
for i in (range(2)): print(i, end=' ')
kept = None


def keep(n):
    global kept
    kept = range(n)
    return kept


for i in keep(2): print(i, kept, end=' ')
try:
    for i in len(numbers): pass
except TypeError as e:
    print(e)
try:
    for i in abs(-3): pass
except TypeError as e:
    print(e)
