def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import tee

a, b = tee(iter('abc'))
print(next(a), next(a), list(b), list(a), list(a))  # expect: a b ['a', 'b', 'c'] ['c'] []
x, y, z = tee(range(3), 3)
print(list(x), list(y), list(z), tee([], 0))  # expect: [0, 1, 2] [0, 1, 2] [0, 1, 2] ()
fails(lambda: tee([1], -1))  # expect: ValueError: n must be >= 0
fails(lambda: tee(5))  # expect: TypeError: 'int' object is not iterable
