def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(zip()), list(zip('ab')), list(zip('ab', [1, 2, 3])), list(zip('abc', range(2), 'xyz')), dict(zip('ab', [1, 2])))
# expect: [] [('a',), ('b',)] [('a', 1), ('b', 2)] [('a', 0, 'x'), ('b', 1, 'y')] {'a': 1, 'b': 2}
print(list(zip([1, 2], 'ab', strict=True)))  # expect: [(1, 'a'), (2, 'b')]
fails(lambda: list(zip([1], [1, 2], strict=True)))  # expect: ValueError: zip() argument 2 is longer than argument 1
fails(lambda: list(zip([1, 2], [1], strict=True)))  # expect: ValueError: zip() argument 2 is shorter than argument 1
fails(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))  # expect: ValueError: zip() argument 3 is shorter than arguments 1-2
fails(lambda: zip(1))  # expect: TypeError: 'int' object is not iterable
fails(lambda: zip([1], 5))  # expect: TypeError: 'int' object is not iterable
a, b = zip(*[(1, 'a'), (2, 'b')])
print(a, b)  # expect: (1, 2) ('a', 'b')
