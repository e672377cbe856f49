def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import combinations, combinations_with_replacement, permutations

print(list(permutations('abc', 2)), list(permutations([1, 2, 3])) == sorted(permutations([1, 2, 3])), list(permutations([], 0)), list(permutations('a', 2)))
# expect: [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] True [()] []
print(list(combinations('abcd', 2)), list(combinations('ab', 0)), list(combinations('ab', 3)), list(combinations([3, 1, 2], 3)))
# expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [()] [] [(3, 1, 2)]
print(list(combinations_with_replacement('ab', 2)), list(combinations_with_replacement('', 1)), list(combinations_with_replacement('', 0)))
# expect: [('a', 'a'), ('a', 'b'), ('b', 'b')] [] [()]
print(sum(1 for _ in combinations(range(10), 4)), sum(1 for _ in permutations(range(6))), sum(1 for _ in combinations_with_replacement(range(5), 3)))
# expect: 210 720 35
fails(lambda: permutations('ab', -1))  # expect: ValueError: r must be non-negative
fails(lambda: combinations('ab', -1))  # expect: ValueError: r must be non-negative
fails(lambda: combinations(5, 1))  # expect: TypeError: 'int' object is not iterable
fails(lambda: permutations('ab', 'x'))  # expect: TypeError: Expected int as r
