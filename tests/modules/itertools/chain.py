def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import chain

print(list(chain()), list(chain('ab', [1], (2,))), list(chain.from_iterable([[1], 'ab', range(2)])), list(chain([], [], [3])))
# expect: [] ['a', 'b', 1, 2] [1, 'a', 'b', 0, 1] [3]
fails(lambda: list(chain([1], 5)))  # expect: TypeError: 'int' object is not iterable
fails(lambda: list(chain.from_iterable(5)))  # expect: TypeError: 'int' object is not iterable
it = chain('ab', 'c')
print(next(it), list(it), list(it))  # expect: a ['b', 'c'] []
