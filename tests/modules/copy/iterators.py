# Iterators of containers and of itertools are copied where they stand, by a reduction that tells their place.
# torture: gc:50
import collections, copy, itertools, pickle


class Squares:
    def __getitem__(self, i):
        if i > 4: raise IndexError
        return i * i

    def __len__(self): return 3


def shown(x):
    if isinstance(x, tuple): return '(' + ', '.join(map(shown, x)) + ')'
    if type(x) in (type, type(None), type(len)) or isinstance(x, (int, str, list, bytes, range)): return repr(x)
    return type(x).__name__


def one(): return 1
def below2(v): return v < 2
def nothing(*_): return None


makers = {
    'list': lambda: iter([1, 2, 3]), 'list backwards': lambda: reversed([1, 2, 3]), 'tuple': lambda: iter((1, 2, 3)), 'range': lambda: iter(range(5)),
    'range backwards': lambda: reversed(range(1, 9, 2)), 'big range': lambda: iter(range(2**70, 2**70 + 3)), 'str': lambda: iter('abc'), 'wide str': lambda: iter('aé€'),
    'bytes': lambda: iter(b'abc'), 'keys': lambda: iter({1: 2, 3: 4, 5: 6}), 'values': lambda: iter({1: 2, 3: 4, 5: 6}.values()), 'items': lambda: iter({1: 2, 3: 4}.items()),
    'keys backwards': lambda: reversed({1: 2, 3: 4, 5: 6}), 'items backwards': lambda: reversed({1: 2, 3: 4}.items()), 'set': lambda: iter({1, 2, 3}),
    'calls': lambda: iter(one, 1), 'sequence': lambda: iter(Squares()), 'sequence backwards': lambda: reversed(Squares()),
    'enumerate': lambda: enumerate('abc', 7), 'zip': lambda: zip('abc', [1, 2, 3]), 'strict zip': lambda: zip('abc', [1, 2, 3], strict=True),
    'map': lambda: map(str, [1, 2, 3]), 'filter': lambda: filter(None, [1, 2, 3]), 'deque': lambda: iter(collections.deque([1, 2, 3])),
    'deque backwards': lambda: reversed(collections.deque([1, 2, 3])), 'count': lambda: itertools.count(3), 'count by': lambda: itertools.count(3, 2),
    'cycle': lambda: itertools.cycle([1, 2, 3]), 'repeat': lambda: itertools.repeat(5), 'repeat so often': lambda: itertools.repeat(5, 3),
    'chain': lambda: itertools.chain([1, 2], [3, 4]), 'no chain': lambda: itertools.chain(), 'compress': lambda: itertools.compress('abc', [1, 0, 1]),
    'accumulate': lambda: itertools.accumulate([1, 2, 3]), 'accumulate by': lambda: itertools.accumulate([1, 3, 2], max),
    'accumulate from': lambda: itertools.accumulate([1, 2, 3], initial=100), 'accumulate None': lambda: itertools.accumulate([None, None, 1], nothing),
    'dropwhile': lambda: itertools.dropwhile(below2, [1, 2, 3]), 'takewhile': lambda: itertools.takewhile(below2, [1, 2, 3]),
    'filterfalse': lambda: itertools.filterfalse(None, [0, 1, 0, 0]), 'islice': lambda: itertools.islice([1, 2, 3, 4, 5, 6], 1, 5, 2),
    'islice to the end': lambda: itertools.islice([1, 2, 3], 1, None), 'starmap': lambda: itertools.starmap(pow, [(1, 2), (3, 4), (5, 2)]),
    'zip_longest': lambda: itertools.zip_longest('abc', [1], fillvalue=9), 'product': lambda: itertools.product('ab', [1, 2]), 'no product': lambda: itertools.product('ab', []),
    'permutations': lambda: itertools.permutations('abc', 2), 'no permutations': lambda: itertools.permutations('a', 2), 'combinations': lambda: itertools.combinations('abc', 2),
    'no combinations': lambda: itertools.combinations('a', 2), 'with replacement': lambda: itertools.combinations_with_replacement('abc', 2),
    'groupby': lambda: itertools.groupby('aabb'), 'group': lambda: next(itertools.groupby('aabb'))[1],
}
without_end = 'count', 'count by', 'cycle', 'repeat'
# what calls a function is no data (doc/pickling.md)
not_pickled = ('calls', 'sequence', 'sequence backwards', 'deque', 'deque backwards', 'group', 'groupby', 'map', 'filter', 'accumulate', 'accumulate by',
               'accumulate from', 'accumulate None', 'dropwhile', 'takewhile', 'filterfalse', 'starmap')


def rest(name, steps, how):
    it = makers[name]()
    for _ in range(steps): next(it, None)
    return shown(tuple(itertools.islice(how(it), 5)))


for name, make in makers.items():
    for steps in 0, 1, 2, 9:
        if steps == 9 and name in without_end: continue
        it = make()
        for _ in range(steps): next(it, None)
        print(f'{name}, after {steps}:', shown(it.__reduce__()), rest(name, steps, copy.deepcopy))
        assert rest(name, steps, copy.copy) == rest(name, steps, copy.deepcopy) == rest(name, steps, iter), (name, steps)
        if name not in not_pickled:
            assert rest(name, steps, lambda it: pickle.loads(pickle.dumps(it))) == rest(name, steps, iter), (name, steps)

# A place that is told is brought within the bounds.
for it, places in [(iter([1, 2, 3]), (1, -5, 9)), (iter((1, 2, 3)), (2, -1, 9)), (iter('aé€'), (1, -1, 9)), (iter(b'abc'), (2, -1, 9)), (iter(range(2, 9, 3)), (1, -4, 9)),
                   (iter(range(2**70, 2**70 + 3)), (1, -4, 2**80)), (reversed([1, 2, 3]), (1, -9, 9)), (reversed(Squares()), (1, -9, 9)), (iter(Squares()), (3, -1, 9))]:
    for place in places:
        again = copy.copy(it)
        again.__setstate__(place)
        print(type(it).__name__, place, list(again))
for make in makers['product'], makers['permutations'], makers['combinations'], makers['with replacement'], makers['cycle'], makers['chain'], makers['groupby'], makers['list']:
    for state in None, (), (1,), (9, -9), ([1], 2), ((0, 0, 0), (9, 9)), (1, 2, 3), ('x', 'y'):
        it = make()
        try:
            it.__setstate__(state)
            print(type(it).__name__, state, shown(tuple(itertools.islice(it, 3))))
        except (TypeError, ValueError, AttributeError) as e:
            print(type(it).__name__, state, type(e).__name__, e)
