def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import reduce

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, 'hello'), reduce(None, [], 'initial'), reduce(None, [5]))
# expect: 6 1200 o initial 5
fails(lambda: reduce(lambda a, b: a, []))  # expect: TypeError: reduce() of empty iterable with no initial value
fails(lambda: reduce(lambda a, b: a, 5))  # expect: TypeError: reduce() arg 2 must support iteration
fails(lambda: reduce(5, [1, 2]))  # expect: TypeError: 'int' object is not callable
