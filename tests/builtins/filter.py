def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, 'a1b2')))
# expect: [1, 'a', [0]] [1, 3, 5] ['a', 'b']
fails(lambda: filter(None))  # expect: TypeError: filter expected 2 arguments, got 1
fails(lambda: filter(None, 5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: list(filter(5, [1])))  # expect: TypeError: 'int' object is not callable
fails(lambda: list(filter(lambda x: 1 / x, [1, 0])))  # expect: ZeroDivisionError: division by zero
