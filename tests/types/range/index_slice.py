def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


r = range(10, 50, 5)
print(r[0], r[-1], r[3], r[2:5], r[::-1], r[::3], r[5:2], r[-3:], list(r[::-2]))
# expect: 10 45 25 range(20, 35, 5) range(45, 5, -5) range(10, 50, 15) range(35, 20, 5) range(35, 50, 5) [45, 35, 25, 15]
fails(lambda: r[8])  # expect: IndexError: range object index out of range
fails(lambda: r[-9])  # expect: IndexError: range object index out of range
fails(lambda: r['a'])  # expect: TypeError: range indices must be integers or slices, not str
print(r.start, r.stop, r.step)  # expect: 10 50 5
