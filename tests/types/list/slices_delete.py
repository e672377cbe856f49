def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = list(range(10))
del a[2:4]
print(a)  # expect: [0, 1, 4, 5, 6, 7, 8, 9]
del a[::3]
print(a)  # expect: [1, 4, 6, 7, 9]
del a[::-2]
print(a)  # expect: [4, 7]
del a[5:]
print(a)  # expect: [4, 7]
del a[-1]
print(a)  # expect: [4]
del a[:]
print(a)  # expect: []


def delete(i):
    del a[i]


fails(lambda: delete(0))  # expect: IndexError: list assignment index out of range
fails(lambda: delete('k'))  # expect: TypeError: list indices must be integers or slices, not str
