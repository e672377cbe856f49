def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(min(3, 1, 2), max([3, 1, 2]), min('hello'), max('a', 'b'), min({'b': 1, 'a': 2}), max(1, 2.5), min([1, 1.0]))  # expect: 1 3 e b a 2.5 1
print(min([], default='none'), max(['aa', 'b'], key=len), min([3, -4], key=abs), max([1, 2, 3], key=lambda x: -x), min(5, 3, key=None))  # expect: none aa 3 1 3
print(max([(1, 'b'), (1, 'a')]), max([[1], [1, 0]]), max('ab', 'ba', key=lambda s: s[1]))  # expect: (1, 'b') [1, 0] ab
fails(lambda: min())  # expect: TypeError: min expected at least 1 argument, got 0
fails(lambda: min([]))  # expect: ValueError: min() arg is an empty sequence
fails(lambda: min(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: min(1, 'a'))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
fails(lambda: max(1, 2, default=3))  # expect: TypeError: Cannot specify a default for max() with multiple positional arguments
fails(lambda: max([1], key=5))  # expect: TypeError: 'int' object is not callable
print(max([1, 1.0, True], key=lambda x: 0), min([2, 2.0]))  # expect: 1 2
