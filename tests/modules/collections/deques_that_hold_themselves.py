# Pickles and deep copies of deques in circles; joined chain maps; hints of repeat; a cache asked again while it compares.
import collections
import copy
import functools
import itertools
import operator
import pickle


class Named(collections.deque):
    pass


d = Named('abc', 3)
d.name = 'n'
d.append(d)
for made in copy.copy(d), copy.deepcopy(d), pickle.loads(pickle.dumps(d)):
    print(type(made).__name__, getattr(made, 'name', None), made.maxlen, len(made), made[-1] is made, made[-1] is d)
print(collections.deque([1, 2], 5).__reduce__()[:3], list(collections.deque([1, 2], 5).__reduce__()[3]))

chained = collections.ChainMap({'a': 1}, {'b': 2})
print({'a': 5, 'z': 6} | chained, chained | {'q': 1}, chained | collections.UserDict(x=1))
for joined in (lambda: chained | [1]), (lambda: [(1, 2)] | chained):
    try:
        joined()
    except TypeError as e:
        print(e)

repeated = itertools.repeat(1, 5)
next(repeated)
print(operator.length_hint(repeated, 7), list(repeated), operator.length_hint(itertools.repeat(1), 7))


@functools.lru_cache(maxsize=10)
def same(x):
    return x


class Asking:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return self.x

    def __eq__(self, other):
        if self.x == 2:
            same(Asking(1))
        return self.x == other.x


same(Asking(1))
same(Asking(2))
print(same(Asking(2)) == Asking(2))
