def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'a': 1, 'b': 2}
print(d, d['a'], len(d), 'a' in d, 'z' in d, 1 in d, {}, {1: {2: {3: 4}}})  # expect: {'a': 1, 'b': 2} 1 2 True False False {} {1: {2: {3: 4}}}
d['c'] = 3
d['a'] = 10
del d['b']
print(d, list(d))  # expect: {'a': 10, 'c': 3} ['a', 'c']
fails(lambda: d['zz'])  # expect: KeyError: 'zz'
fails(lambda: {}[1, 2])  # expect: KeyError: (1, 2)


def delete(k):
    del d[k]


fails(lambda: delete('zz'))  # expect: KeyError: 'zz'
fails(lambda: d[[]])  # expect: TypeError: unhashable type: 'list'
