def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [3, 1, 4, 1, 5, 9, 2, 6, 1]
print(a.index(1), a.index(1, 2), a.index(1, -1), a.index(5, 0, 5), a.count(1), a.count(7))  # expect: 1 3 8 4 3 0
fails(lambda: a.index(7))  # expect: ValueError: 7 is not in list
fails(lambda: a.index(3, 1))  # expect: ValueError: 3 is not in list
fails(lambda: a.index(3, 'a'))  # expect: TypeError: slice indices must be integers or have an __index__ method
print([1.0, True].count(1), [[1], [1]].count([1]))  # expect: 2 2
