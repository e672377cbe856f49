def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


fails(lambda: [1][2**100])  # expect: IndexError: cannot fit 'int' into an index-sized integer
fails(lambda: [1, 2, 3][2**100:] == [])  # expect: True
fails(lambda: [1, 2, 3][:2**100])  # expect: [1, 2, 3]
fails(lambda: [1, 2, 3][-2**100:2])  # expect: [1, 2]
fails(lambda: [0] * 2**70)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
fails(lambda: [1].insert(2**100, 0))  # expect: OverflowError: Python int too large to convert to C ssize_t
