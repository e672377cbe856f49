def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import groupby

print([(k, list(g)) for k, g in groupby('aaabbca')], [k for k, _ in groupby([1, 1, 2])])
# expect: [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [1, 2]
print([(k, list(g)) for k, g in groupby(range(6), key=lambda x: x // 2)], list(groupby([])))  # expect: [(0, [0, 1]), (1, [2, 3]), (2, [4, 5])] []
groups = groupby('aabb')
k, first = next(groups)
print(k, next(first))  # expect: a a
k2, second = next(groups)
print(k2, list(first), list(second))  # expect: b [] ['b', 'b']
fails(lambda: groupby(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: list(groupby([1], key=len)))  # expect: TypeError: object of type 'int' has no len()
