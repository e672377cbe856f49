def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import ChainMap

base, top = {'a': 1, 'b': 2}, {'b': 3}
m = ChainMap(top, base)
print(m['a'], m['b'], len(m), sorted(m), m, m.get('z', 0), 'a' in m, dict(m) == {'a': 1, 'b': 3}, m.maps is m.maps)
# expect: 1 3 2 ['a', 'b'] ChainMap({'b': 3}, {'a': 1, 'b': 2}) 0 True True True
m['c'] = 4
del m['b']
print(top, m['b'], m.parents, m.new_child({'n': 0})['n'], ChainMap())  # expect: {'c': 4} 2 ChainMap({'a': 1, 'b': 2}) 0 ChainMap({})
fails(lambda: m['zz'])  # expect: KeyError: 'zz'
fails(lambda: m.pop('a'))  # expect: KeyError: "Key not found in the first mapping: 'a'"


def delete():
    del m['a']


fails(delete)  # expect: KeyError: "Key not found in the first mapping: 'a'"
