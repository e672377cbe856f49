def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(), list('abc'), list(range(3)), list({'a': 1}), list((1, 2)), list(x for x in 'xy'))  # expect: [] ['a', 'b', 'c'] [0, 1, 2] ['a'] [1, 2] ['x', 'y']
fails(lambda: list(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: list(1, 2))  # expect: TypeError: list expected at most 1 argument, got 2
fails(lambda: list(x=1))  # expect: TypeError: list() takes no keyword arguments
a = [1]
b = list(a)
print(a == b, a is b)  # expect: True False
