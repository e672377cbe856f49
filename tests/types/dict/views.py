def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 2 in v, ('a', 1) in i, ('a', 2) in i, 'a' in i)
# expect: dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) 2 True True True False False
d['c'] = 3
print(k, list(v), list(i))  # expect: dict_keys(['a', 'b', 'c']) [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)]
print(list(reversed(k)), list(reversed(v)), type(k).__name__, type(iter(i)).__name__)  # expect: ['c', 'b', 'a'] [3, 2, 1] dict_keys dict_itemiterator
print(k == {'a', 'b', 'c'}, k == ['a'], v == v, i == d.items(), v == d.values())  # expect: True False True True False
print(k.mapping, i.isdisjoint([1]), k.isdisjoint('a'))  # expect: {'a': 1, 'b': 2, 'c': 3} True False
fails(lambda: k.mapping.clear())  # expect: AttributeError: 'mappingproxy' object has no attribute 'clear'
fails(lambda: hash(k))  # expect: TypeError: unhashable type: 'dict_keys'
