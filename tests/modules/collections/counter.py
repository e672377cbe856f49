def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import Counter

c = Counter('mississippi')
print(c, c['s'], c['z'], c.most_common(2), sorted(c.elements()), c.total(), len(c))
# expect: Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) 4 0 [('i', 4), ('s', 4)] ['i', 'i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's'] 11 4
c.update('mmm')
c.subtract({'s': 5})
print(c, +c, -c)  # expect: Counter({'m': 4, 'i': 4, 'p': 2, 's': -1}) Counter({'m': 4, 'i': 4, 'p': 2}) Counter({'s': 1})
c['i'] = 0
del c['zzz']
print(c.most_common(), list(c))  # expect: [('m', 4), ('p', 2), ('i', 0), ('s', -1)] ['m', 'i', 's', 'p']
print(Counter(a=3) + Counter(a=1, b=1), Counter(a=3) - Counter(a=1, b=1), Counter(a=3) & Counter(a=1, b=1), Counter(a=3) | Counter(b=2))
# expect: Counter({'a': 4, 'b': 1}) Counter({'a': 2}) Counter({'a': 1}) Counter({'a': 3, 'b': 2})
print(Counter(), Counter({'x': 2}), Counter(x=2) == Counter({'x': 2, 'y': 0}), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1))
# expect: Counter() Counter({'x': 2}) True True False
d = Counter(a=1)
d += Counter(b=2, a=-5)
print(d)  # expect: Counter({'b': 2})
fails(lambda: Counter.fromkeys('ab'))  # expect: NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
fails(lambda: Counter(5))  # expect: TypeError: 'int' object is not iterable
print(Counter([1, 1, 2]).most_common(1), Counter(a=1).copy(), dict(Counter('aab')), Counter('ab') == {'a': 1, 'b': 1})
# expect: [(1, 2)] Counter({'a': 1}) {'a': 2, 'b': 1} True
