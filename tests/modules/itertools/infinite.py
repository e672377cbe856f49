def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import count, cycle, islice, repeat

print(list(islice(count(3), 3)), list(islice(count(0, -2), 3)), list(islice(count(0.5, 0.5), 3)), list(islice(count(2**62), 2)), count(10), count(1, 2))
# expect: [3, 4, 5] [0, -2, -4] [0.5, 1.0, 1.5] [4611686018427387904, 4611686018427387905] count(10) count(1, 2)
print(list(islice(cycle('ab'), 5)), list(cycle([])), list(repeat('x', 2)), repeat(5, 2), repeat('a'), list(repeat(1, 0)), list(repeat(1, -3)))
# expect: ['a', 'b', 'a', 'b', 'a'] [] ['x', 'x'] repeat(5, 2) repeat('a') [] []
c = count()
print(next(c), next(c), [a for a, _ in zip(c, 'xy')])  # expect: 0 1 [2, 3]
fails(lambda: count('a'))  # expect: TypeError: a number is required
fails(lambda: cycle(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: repeat())  # expect: TypeError: repeat() missing required argument 'object' (pos 1)
