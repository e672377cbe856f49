# torture: gc:500
import pickle
from collections import Counter, OrderedDict, defaultdict, deque

data = [None, True, False, 0, 255, 256, 65536, -1, 2**31, -2**31 - 1, 2**100, -2**100, 0.0, -0.0, 1.5, 1e300, 5e-324, float('inf'), '', 'abc', 'é€😀', 'x' * 300,
        b'', b'\xff', b'y' * 300, [], [1, [2]], (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), {}, {'a': 1, (1, 2): [3]}, set(), {1}, frozenset([1]), 1 + 2j,
        range(1, 10, 2), slice(1, 2, None), OrderedDict(a=1, b=2), deque([1, 2], 3), defaultdict(list, {1: [2]}), Counter('aab'), list(range(2500)), int]
for x in data:
    y = pickle.loads(pickle.dumps(x))
    if type(y) is not type(x) or y != x:
        print('differs:', x, y)
print(len(data), pickle.loads(pickle.dumps(data)) == data, pickle.loads(pickle.dumps(float('nan'))), pickle.loads(pickle.dumps(deque([1], 3))).maxlen)
# expect: 46 True nan 3
