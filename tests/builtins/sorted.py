def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(sorted([3, 1, 2]), sorted('bca'), sorted({'b': 1, 'a': 2}), sorted([3, 1, 2], reverse=True), sorted([]), sorted((x for x in 'ba')))
# expect: [1, 2, 3] ['a', 'b', 'c'] ['a', 'b'] [3, 2, 1] [] ['a', 'b']
print(sorted(['b', 'A', 'c'], key=str.lower), sorted([1, -2, 3], key=abs, reverse=True), sorted([(2, 1), (1, 2)], key=lambda p: p[1]))
# expect: ['A', 'b', 'c'] [3, -2, 1] [(2, 1), (1, 2)]
fails(lambda: sorted(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: sorted([1, 'a']))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
fails(lambda: sorted([1], key=5))  # expect: TypeError: 'int' object is not callable
fails(lambda: sorted([{}, {}]))  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
a = [3, 1]
print(sorted(a) is a, a)  # expect: False [3, 1]
