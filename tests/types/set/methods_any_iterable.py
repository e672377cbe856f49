def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


s = {1, 2, 3}
print(sorted(s.union([4], (5,), range(2))), sorted(s.intersection([2, 3, 9], {3})), sorted(s.difference([1], [2])))  # expect: [0, 1, 2, 3, 4, 5] [3] [3]
print(sorted(s.symmetric_difference([3, 4])), s.isdisjoint([7]), s.isdisjoint('x'), s.issubset(range(10)), s.issuperset([1]))
# expect: [1, 2, 4] True True True True
s.update([4], 'a')
s.difference_update([1], [2])
s.intersection_update([3, 4, 'a'])
s.symmetric_difference_update([3, 'z'])
print(sorted(map(str, s)), s.union() == s, s.union() is s)  # expect: ['4', 'a', 'z'] True False
fails(lambda: s.union(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: s.issubset(5))  # expect: TypeError: 'int' object is not iterable
