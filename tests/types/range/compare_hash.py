def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(range(5) == range(0, 5), range(0) == range(3, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])  # expect: True True True False
print(hash(range(5)) == hash(range(0, 5, 1)), hash(range(0)) == hash(range(7, 7)), {range(3): 'r'}[range(0, 3)])  # expect: True True r
fails(lambda: range(3) < range(4))  # expect: TypeError: '<' not supported between instances of 'range' and 'range'
