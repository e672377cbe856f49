def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from types import MappingProxyType

d = {'a': 1}
p = MappingProxyType(d)
print(p, p['a'], len(p), 'a' in p, list(p), p.get('z', 0), p.keys(), p == {'a': 1}, p.copy(), p | {'b': 2})
# expect: {'a': 1} 1 1 True ['a'] 0 dict_keys(['a']) True {'a': 1} {'a': 1, 'b': 2}
d['c'] = 3
print(p, type(p).__name__, list(reversed(p)))  # expect: {'a': 1, 'c': 3} mappingproxy ['c', 'a']


def assign():
    p['x'] = 1


fails(assign)  # expect: TypeError: 'mappingproxy' object does not support item assignment
fails(lambda: p['zz'])  # expect: KeyError: 'zz'
fails(lambda: MappingProxyType([1]))  # expect: TypeError: mappingproxy() argument must be a mapping, not list
