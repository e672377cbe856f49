# slice.indices with lengths and ends of any size.
big = 10**30
for s in slice(None), slice(-5, None, -1), slice(-big, big, big // 3), slice(big, -big, -big), slice(big + 1, None, -2), slice(3, 7), slice(0, True):
    print(s.indices(big), s.indices(10))
for s, length in (slice(None), -big), (slice(None, None, 0), big), (slice('a'), big), (slice(None), 'x'), (slice(None), -1), (slice(1.5), big):
    try:
        print(s.indices(length))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
