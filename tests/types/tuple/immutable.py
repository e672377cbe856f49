def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


t = (1, [2])


def assign():
    t[0] = 5


def delete():
    del t[0]


def augmented():
    t[1] += [3]


fails(assign)  # expect: TypeError: 'tuple' object does not support item assignment
fails(delete)  # expect: TypeError: 'tuple' object doesn't support item deletion
fails(augmented)  # expect: TypeError: 'tuple' object does not support item assignment
print(t)  # expect: (1, [2, 3])
fails(lambda: t.append(1))  # expect: AttributeError: 'tuple' object has no attribute 'append'
