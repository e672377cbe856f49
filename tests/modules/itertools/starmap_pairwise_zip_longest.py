def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import pairwise, starmap, zip_longest

print(list(starmap(pow, [(2, 3), [3, 2]])), list(pairwise('abcd')), list(pairwise('a')), list(pairwise([])))
# expect: [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')] [] []
print(list(zip_longest('abc', [1])), list(zip_longest('ab', [1, 2, 3], '', fillvalue='-')), list(zip_longest()))
# expect: [('a', 1), ('b', None), ('c', None)] [('a', 1, '-'), ('b', 2, '-'), ('-', 3, '-')] []
fails(lambda: list(starmap(pow, [5])))  # expect: TypeError: 'int' object is not iterable
