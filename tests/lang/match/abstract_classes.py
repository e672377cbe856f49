# Sequence and mapping patterns take what derives from collections.abc's classes, or is registered; class patterns ask as isinstance does.
import collections
import collections.abc as abc


class Row(abc.Sequence):
    def __init__(self, *items):
        self.items = items
        self.asked = []

    def __getitem__(self, i):
        self.asked.append(i)
        return self.items[i]

    def __len__(self):
        return len(self.items)


class Table(abc.Mapping):
    def __init__(self, **rows):
        self.rows = rows

    def __getitem__(self, key):
        return self.rows[key]

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)


class Pair:
    def __getitem__(self, i):
        return ('left', 'right')[i]

    def __len__(self):
        return 2


class Named:
    def get(self, key, default=None):
        return 'got' if key == 'k' else default

    def keys(self):
        return ['k']

    def __len__(self):
        return 1

    __getitem__ = get


class Both(abc.Mapping, abc.Sequence):
    __len__ = Pair.__len__

    def __getitem__(self, key):
        return key

    def __iter__(self):
        return iter(['k', 'more'])


def what(x):
    match x:
        case [a, b]:
            return 'pair', a, b
        case [a, *b]:
            return 'more', a, b
        case {'k': v, **rest}:
            return 'mapping', v, rest
        case abc.Sized():
            return 'sized'
        case abc.Callable() | abc.Iterator():
            return 'function or iterator'
        case _:
            return 'nothing'


print(what(Pair()), what(Named()))
values = [Row(1, 2), Row(1, 2, 3), Row(), Table(k=1), Table(k=1, z=2), Table(q=1), Both(), collections.UserList('ab'),
          collections.UserDict(k=4), collections.ChainMap({'k': 1}), collections.deque([1, 2]), range(2), 'ab', b'ab', {1, 2}, len, 3,
          collections.Counter(k=2), iter([1, 2]), {'k': 1}.keys()]
for x in values:
    print(type(x).__name__, what(x))
abc.Sequence.register(Pair)
abc.Mapping.register(Named)
print(what(Pair()), what(Named()), what(type('Derived', (Pair,), {})()))


def first_two(x):
    match x:
        case a, b, *_:
            return a, b


print(first_two(range(1 << 50)), first_two((1,)), first_two('abc'))
row = Row(5, 6, 7, 8)
print(first_two(row), row.asked)


class Twice:
    __match_args__ = ('a', 'a')
    a = 1


for pattern in 'Twice(x, y)', 'Twice(x, a=y)', 'Twice(x, x)', 'Twice(a=x, a=y)', '{1: x, True: y}', '{-0: x, 0: y}', '{1j: x, 0+1j: y}', "{'k': x, 'k': y}", \
        '{None: 1, None: 2}', '{1: x, 2: y}', "{b'': x, '': y}":
    try:
        exec(f'match Twice():\n    case {pattern}: print("yes")\n    case _: print("no")')
    except (TypeError, SyntaxError) as e:
        print(type(e).__name__, getattr(e, 'msg', e))
