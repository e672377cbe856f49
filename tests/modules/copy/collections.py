import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

print(copy.deepcopy(deque([[1]], 3)), copy.copy(deque('ab')), copy.deepcopy(defaultdict(list, {1: [2]})), copy.deepcopy(Counter('aab')), copy.deepcopy(OrderedDict(a=[1])))
# expect: deque([[1]], maxlen=3) deque(['a', 'b']) defaultdict(<class 'list'>, {1: [2]}) Counter({'a': 2, 'b': 1}) OrderedDict([('a', [1])])
P = namedtuple('P', 'x y')
p = P(1, [2])
q = copy.deepcopy(p)
print(q, type(q) is P, q.y is p.y, copy.copy(p) == p)  # expect: P(x=1, y=[2]) True False True
