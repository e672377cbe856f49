def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import OrderedDict

d = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
d.move_to_end('a')
print(d, d.popitem(), d)  # expect: OrderedDict([('b', 2), ('c', 3)]) ('a', 1) OrderedDict([('b', 2), ('c', 3)])
d['x'] = 9
d.move_to_end('x', last=False)
print(d, d.popitem(last=False), list(reversed(d)), d.copy())  # expect: OrderedDict([('b', 2), ('c', 3)]) ('x', 9) ['c', 'b'] OrderedDict([('b', 2), ('c', 3)])
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict() , OrderedDict.fromkeys('ab', 0))
# expect: False True OrderedDict() OrderedDict([('a', 0), ('b', 0)])
fails(lambda: d.move_to_end('zz'))  # expect: KeyError: 'zz'
fails(lambda: OrderedDict().popitem())  # expect: KeyError: 'dictionary is empty'
print(OrderedDict(a=1) | {'b': 2}, type({} | OrderedDict(a=1)).__name__, d.pop('b'), d.setdefault('q', 5), d)
# expect: OrderedDict([('a', 1), ('b', 2)]) OrderedDict 2 5 OrderedDict([('c', 3), ('q', 5)])


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


lru = LRU(2)
for k in 'abca':
    lru[k] = k.upper()
print(list(lru.items()), lru.size)  # expect: [('c', 'C'), ('a', 'A')] 2
