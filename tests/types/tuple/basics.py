def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


t = (1, 'a', None)
print(t, t[0], t[-1], len(t), t[1:], t[::-1], (), (1,), ((),))  # expect: (1, 'a', None) 1 None 3 ('a', None) (None, 'a', 1) () (1,) ((),)
print(tuple(), tuple('ab'), tuple([1, 2]), tuple(x for x in range(2)))  # expect: () ('a', 'b') (1, 2) (0, 1)
fails(lambda: t[3])  # expect: IndexError: tuple index out of range
fails(lambda: t['x'])  # expect: TypeError: tuple indices must be integers or slices, not str
fails(lambda: t[1.0])  # expect: TypeError: tuple indices must be integers or slices, not float
fails(lambda: tuple(3))  # expect: TypeError: 'int' object is not iterable
fails(lambda: tuple([1], 2))  # expect: TypeError: tuple expected at most 1 argument, got 2
