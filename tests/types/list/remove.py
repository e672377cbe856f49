def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1, 2.0, 'x', 2]
a.remove(2)
print(a)  # expect: [1, 'x', 2]
a.remove('x')
print(a)  # expect: [1, 2]
fails(lambda: a.remove('nope'))  # expect: ValueError: list.remove(x): x not in list
