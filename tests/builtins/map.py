def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])))  # expect: ['1', '2'] [11, 22] [8, 9]
m = map(len, ['a', 'bb'])
print(next(m), next(m), next(m, 'end'))  # expect: 1 2 end
fails(lambda: map(len))  # expect: TypeError: map() must have at least two arguments.
fails(lambda: map())  # expect: TypeError: map() must have at least two arguments.
fails(lambda: map(len, 3))  # expect: TypeError: 'int' object is not iterable
fails(lambda: list(map(len, [1])))  # expect: TypeError: object of type 'int' has no len()
