def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1, 2, 3]
a[0] = 'a'
a[-1] = 'z'
a[1] += 10
print(a)  # expect: ['a', 12, 'z']


def put(i):
    a[i] = 0


fails(lambda: put(3))  # expect: IndexError: list assignment index out of range
fails(lambda: put('x'))  # expect: TypeError: list indices must be integers or slices, not str
fails(lambda: put(2.0))  # expect: TypeError: list indices must be integers or slices, not float
