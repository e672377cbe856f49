def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1]


def bad():
    global a
    a += 5


fails(bad)  # expect: TypeError: 'int' object is not iterable
print(a)  # expect: [1]
