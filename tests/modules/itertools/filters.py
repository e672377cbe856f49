def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import compress, dropwhile, filterfalse, takewhile

print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))))
# expect: [1, 2] [3, 1] [0, 2, 4]
print(list(filterfalse(None, [0, 1, ''])), list(compress('abcd', [1, 0, 1])), list(compress('ab', [0, 0])))  # expect: [0, ''] ['a', 'c'] []
fails(lambda: takewhile(1))  # expect: TypeError: takewhile expected 2 arguments, got 1
fails(lambda: list(takewhile(5, [1])))  # expect: TypeError: 'int' object is not callable
fails(lambda: compress(5, [1]))  # expect: TypeError: 'int' object is not iterable
