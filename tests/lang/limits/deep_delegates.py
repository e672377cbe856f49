# However deep generators delegate: closing and throwing answer, or raise RecursionError where the C stack ends.
# torture: no
# (each of 100,000 frames would be a root of each collection)
import sys


def wrapped(g):
    yield from g

def deep(n):
    g = iter([1, 2, 3])
    for i in range(n): g = wrapped(g)
    next(g)
    return g

def outcome(f, *args):
    try:
        return f(*args)
    except (KeyError, GeneratorExit, RecursionError) as e:
        return type(e).__name__

before = sys.getrecursionlimit()
sys.setrecursionlimit(10**6)
for n in 900, 100000:
    print(outcome(deep(n).close) in (None, 'RecursionError'),
          outcome(deep(n).throw, KeyError) in ('KeyError', 'RecursionError'),
          outcome(deep(n).throw, GeneratorExit) in ('GeneratorExit', 'RecursionError'))
sys.setrecursionlimit(before)
