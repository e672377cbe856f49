# torture: gc:50
import reprlib
from collections import deque
from reprlib import Repr, recursive_repr

print(reprlib.repr(list(range(100))))                 # expect: [0, 1, 2, 3, 4, 5, ...]
print(reprlib.repr((1,)), reprlib.repr(()), reprlib.repr({3, 1, 2}), reprlib.repr(set()), reprlib.repr(frozenset([1])))  # expect: (1,) () {1, 2, 3} set() frozenset({1})
print(reprlib.repr(deque(range(9))), reprlib.repr({k: k for k in 'fedcba'}))  # expect: deque([0, 1, 2, 3, 4, 5, ...]) {'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', ...}
print(reprlib.repr('x' * 100), reprlib.repr(10 ** 100))  # expect: 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 100000000000000000...0000000000000000000
print(reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr({1: {2: {3: {4: {5: {6: {7: 8}}}}}}}))  # expect: [[[[[[[...]]]]]]] {1: {2: {3: {4: {5: {6: {...}}}}}}}


class Bad:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Bad()).startswith('<Bad instance at 0x'), reprlib.repr(range(10 ** 20, 10 ** 30)))  # expect: True range(1000000...0000000000000)


class Own(Repr):
    def repr_float(self, x, level):
        return f'{x:.2f}'


own = Own()
own.maxlist, own.maxlevel, own.fillvalue = 2, 1, '~'
print(own.repr([1.5, [2], 3]), own.repr('x' * 50))    # expect: [1.50, [~], ~] 'xxxxxxxxxxxx~xxxxxxxxxxxxx'


class Tree(list):
    @recursive_repr()
    def __repr__(self):
        "Shown once."
        return 'Tree(' + ', '.join(map(repr, self)) + ')'


t = Tree([1])
t.append(t)
t.append([t])
print(t, t, Tree.__repr__.__name__, Tree.__repr__.__doc__)  # expect: Tree(1, ..., [...]) Tree(1, ..., [...]) __repr__ Shown once.
