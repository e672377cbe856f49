def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(slice(5), slice(1, 2), slice(1, 10, 2), slice(None), slice('a', None, []))
# expect: slice(None, 5, None) slice(1, 2, None) slice(1, 10, 2) slice(None, None, None) slice('a', None, [])
s = slice(1, 10, 3)
print(s.start, s.stop, s.step, s.indices(5), s.indices(100))  # expect: 1 10 3 (1, 5, 3) (1, 10, 3)
print(slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(10, 2, -3).indices(8))  # expect: (4, -1, -1) (7, 10, 1) (7, 2, -3)
fails(lambda: slice())  # expect: TypeError: slice expected at least 1 argument, got 0
fails(lambda: slice(1, 2, 3, 4))  # expect: TypeError: slice expected at most 3 arguments, got 4
fails(lambda: slice(None).indices(-1))  # expect: ValueError: length should not be negative
fails(lambda: slice('x').indices(3))  # expect: TypeError: slice indices must be integers or None or have an __index__ method
fails(lambda: slice(None, None, 0).indices(3))  # expect: ValueError: slice step cannot be zero
