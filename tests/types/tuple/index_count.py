def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


t = (1, 2, 3, 2)
print(t.index(2), t.index(2, 2), t.count(2), t.count(9), 3 in t, 9 in t)  # expect: 1 3 2 0 True False
fails(lambda: t.index(9))  # expect: ValueError: tuple.index(x): x not in tuple
fails(lambda: t.index(1, 1))  # expect: ValueError: tuple.index(x): x not in tuple
