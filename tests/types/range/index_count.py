def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


r = range(0, 20, 3)
print(r.index(6), r.count(6), r.count(7), r.index(9.0))  # expect: 2 1 0 3
fails(lambda: r.index(7))  # expect: ValueError: 7 is not in range
fails(lambda: r.index('a'))  # expect: ValueError: sequence.index(x): x not in sequence
