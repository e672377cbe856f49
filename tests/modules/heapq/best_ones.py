# nlargest, nsmallest and Counter.most_common: which items, in which order, and what is compared with what.
# torture: gc:50
import heapq, collections, random
def t(f):
    try: return repr(f())
    except Exception as e: return type(e).__name__ + ': ' + str(e)
r = random.Random(3)
for f in (heapq.nlargest, heapq.nsmallest):
    for n in (-1, 0, 1, 2, 7):
        for it in ([], [3,1,2,5,4], 'hello', [(1, 'b'), (1, 'a'), (0, 'c')], [None, None, 3], [1, None, 2, None], [None, 1, 'a'], {3: 1, 1: 2, 2: 3}.items(), [1, 1.0, True, 0]):
            for key in (None, str, len):
                print(f.__name__, n, it, t(lambda: f(n, it, key=key)), t(lambda: f(n, iter(it), key)))
for n in (None, 0, 1, 2, 3, 9, -1, 'a', 1.5, True):
    for c in ('abracadabra', [], {'a': None, 'b': [1], 'c': 2}, {'a': None, 'b': None, 'c': 2, 'd': 4}, {1: 3, 2: 3.0}):
        print(n, c, t(lambda: collections.Counter(c).most_common(n)))
for k in range(20):
    l = [r.randrange(20) for _ in range(r.randrange(40))]
    n = r.randrange(12)
    assert heapq.nlargest(n, l, key=lambda v: v % 7) == sorted(l, key=lambda v: v % 7, reverse=True)[:n]
    assert heapq.nsmallest(n, l, key=lambda v: v % 7) == sorted(l, key=lambda v: v % 7)[:n]
    assert heapq.nsmallest(n, l) == sorted(l)[:n]
    assert heapq.nlargest(n, iter(l)) == sorted(l)[::-1][:n]
