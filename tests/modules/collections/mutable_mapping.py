def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections.abc import MutableMapping


class Lower(MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self.data[k.lower()]

    def __setitem__(self, k, v):
        self.data[k.lower()] = v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


d = Lower({'A': 1}, B=2)
print(dict(d), d['a'], 'B' in d, 'c' in d, d.get('C', 0), d.setdefault('C', 3), d.pop('A'), len(d), list(d.items()), list(d.values()), d == {'b': 2, 'c': 3})
# expect: {'a': 1, 'b': 2} 1 True False 0 3 1 2 [('b', 2), ('c', 3)] [2, 3] True
d.update([('X', 9)])
print(d.popitem(), sorted(d.keys() & {'b', 'x'}), d.pop('q', None))  # expect: ('b', 2) ['x'] None
d.clear()
print(len(d))  # expect: 0
fails(lambda: d['zz'])  # expect: KeyError: 'zz'
fails(lambda: d.popitem())
# expect: KeyError: 
