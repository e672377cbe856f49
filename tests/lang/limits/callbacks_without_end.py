# Recursion that passes through C alone ends as any other.
# torture: gc:1000
import copy
import functools
import operator
import types


def ends(f):
    try:
        f()
        return 'done'
    except RecursionError as error:
        return type(error).__name__


class Deep:
    through_attrgetter = property(operator.attrgetter('through_attrgetter'))
    through_methodcaller = property(operator.methodcaller('__getattribute__', 'through_methodcaller'))

    def __getattr__(self, name):
        return getattr(self, name)

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __index__(self):
        return operator.index(self)

    def __format__(self, spec):
        return format(self, spec)

    def __iter__(self):
        return iter(self)

    def __copy__(self):
        return copy.copy(self)


d = Deep()
print(ends(lambda: d.through_attrgetter), ends(lambda: d.through_methodcaller), ends(lambda: d.missing))  # expect: RecursionError RecursionError RecursionError
print(ends(lambda: d == 1), ends(lambda: {d: 1}), ends(lambda: len(d)))  # expect: RecursionError RecursionError RecursionError
print(ends(lambda: [1][d]), ends(lambda: f'{d}'), ends(lambda: list(d)), ends(lambda: copy.copy(d)))  # expect: RecursionError RecursionError RecursionError RecursionError


def again(*_):
    return functools.reduce(again, sorted(map(again, [1, 2]), key=again))


print(ends(again))  # expect: RecursionError
method = print
for _ in range(20000):
    method = types.MethodType(method, 1)
method = None
print('goes on')  # expect: goes on
