def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[-3:], a[:-7])  # expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [7, 8, 9] [0, 1, 2]
print(a[::2], a[1::3], a[::-1], a[8:2:-2], a[2:8:-1], a[100:], a[-100:2])
# expect: [0, 2, 4, 6, 8] [1, 4, 7] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [] [] [0, 1]
print(a[slice(1, 4)], a[None:None:None])  # expect: [1, 2, 3] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
fails(lambda: a[::0])  # expect: ValueError: slice step cannot be zero
fails(lambda: a['a':])  # expect: TypeError: slice indices must be integers or None or have an __index__ method
fails(lambda: a[1.5])  # expect: TypeError: list indices must be integers or slices, not float
fails(lambda: a[10])  # expect: IndexError: list index out of range
fails(lambda: a['x'])  # expect: TypeError: list indices must be integers or slices, not str
fails(lambda: a[-11])  # expect: IndexError: list index out of range
