def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(range(5), range(1, 5), range(1, 10, 3), range(0, 5, 1))  # expect: range(0, 5) range(1, 5) range(1, 10, 3) range(0, 5)
print(list(range(5)), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)), list(range(-3, 3)))
# expect: [0, 1, 2, 3, 4] [5, 3, 1] [] [] [-3, -2, -1, 0, 1, 2]
print(len(range(10)), len(range(0, 10, 3)), len(range(10, 0, -4)), bool(range(0)), bool(range(1)))  # expect: 10 4 3 False True
fails(lambda: range())  # expect: TypeError: range expected at least 1 argument, got 0
fails(lambda: range(1, 2, 3, 4))  # expect: TypeError: range expected at most 3 arguments, got 4
fails(lambda: range(1, 2, 0))  # expect: ValueError: range() arg 3 must not be zero
fails(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
fails(lambda: range('3'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
