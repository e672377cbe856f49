def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = list(range(6))
a[1:3] = 'xyz'
print(a)  # expect: [0, 'x', 'y', 'z', 3, 4, 5]
a[2:2] = [0, 0]
print(a)  # expect: [0, 'x', 0, 0, 'y', 'z', 3, 4, 5]
a[5:2] = ['in']
print(a)  # expect: [0, 'x', 0, 0, 'y', 'in', 'z', 3, 4, 5]
a[:] = range(6)
a[::2] = [10, 20, 30]
print(a)  # expect: [10, 1, 20, 3, 30, 5]
a[::-1] = list(a)
print(a)  # expect: [5, 30, 3, 20, 1, 10]
a[1:4] = []
print(a)  # expect: [5, 1, 10]
a[1:1] = a
print(a)  # expect: [5, 5, 1, 10, 1, 10]


def set_step(value):
    a[::2] = value


def set_plain(value):
    a[1:2] = value


fails(lambda: set_step([1]))  # expect: ValueError: attempt to assign sequence of size 1 to extended slice of size 3
fails(lambda: set_step(5))  # expect: TypeError: must assign iterable to extended slice
fails(lambda: set_plain(5))  # expect: TypeError: can only assign an iterable
