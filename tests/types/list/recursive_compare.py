a = []
a.append(a)
b = []
b.append(b)
print(a == a)  # expect: True


def deep():
    try:
        return a == b
    except RecursionError:
        return 'RecursionError'


print(deep())  # expect: RecursionError
