def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a, *b, c = [1, 2, 3, 4]
print(a, b, c)  # expect: 1 [2, 3] 4
[x, (y, z)] = [1, [2, 3]]
print(x, y, z)  # expect: 1 2 3
print([*range(3), *'ab', *[]])  # expect: [0, 1, 2, 'a', 'b']


def three():
    a, b, c = [1, 2]


def one():
    a, = [1, 2]


fails(three)  # expect: ValueError: not enough values to unpack (expected 3, got 2)
fails(one)  # expect: ValueError: too many values to unpack (expected 1)
