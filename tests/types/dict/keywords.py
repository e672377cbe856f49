def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def f(**kw):
    return kw


d = {'b': 1, 'a': 2}
e = f(**d, c=3)
print(e, d, e is d)  # expect: {'b': 1, 'a': 2, 'c': 3} {'b': 1, 'a': 2} False
fails(lambda: f(**{1: 2}))  # expect: TypeError: keywords must be strings
fails(lambda: f(**{'a': 1}, a=2))  # expect: TypeError: __main__.f() got multiple values for keyword argument 'a'
