def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import deque

d = deque(range(10), maxlen=3)
print(d, d.maxlen, deque().maxlen)  # expect: deque([7, 8, 9], maxlen=3) 3 None
d.append(10)
d.appendleft(0)
print(d, d + deque([1]), d * 2)  # expect: deque([0, 8, 9], maxlen=3) deque([8, 9, 1], maxlen=3) deque([0, 8, 9], maxlen=3)
print(deque([1, 2], 0), deque(maxlen=2, iterable='abc'))  # expect: deque([], maxlen=0) deque(['b', 'c'], maxlen=2)
fails(lambda: d.insert(0, 1))  # expect: IndexError: deque already at its maximum size
fails(lambda: deque([], -1))  # expect: ValueError: maxlen must be non-negative
fails(lambda: deque([], 'a'))  # expect: TypeError: an integer is required
