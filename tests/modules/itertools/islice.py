def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import islice

print(list(islice('abcdef', 3)), list(islice('abcdef', 2, 4)), list(islice('abcdef', 1, None, 2)), list(islice('abc', 5)), list(islice('abc', None)), list(islice('abc', 0)))
# expect: ['a', 'b', 'c'] ['c', 'd'] ['b', 'd', 'f'] ['a', 'b', 'c'] ['a', 'b', 'c'] []
it = iter(range(10))
print(list(islice(it, 2)), list(islice(it, 1, 4, 2)), list(it))  # expect: [0, 1] [3, 5] [6, 7, 8, 9]
fails(lambda: islice('abc', -1))  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
fails(lambda: islice('abc', 'a'))  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
fails(lambda: islice('abc', 0, 5, 0))  # expect: ValueError: Step for islice() must be a positive integer or None.
fails(lambda: islice('abc', -1, 5))  # expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
fails(lambda: islice('abc'))  # expect: TypeError: islice expected at least 2 arguments, got 1
fails(lambda: islice(5, 1))  # expect: TypeError: 'int' object is not iterable
