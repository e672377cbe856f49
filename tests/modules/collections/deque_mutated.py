def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import deque


def mutate():
    d = deque([1, 2])
    for x in d:
        d.append(x)


fails(mutate)  # expect: RuntimeError: deque mutated during iteration
d = deque()
for i in range(1000):
    d.append(i)
    if i % 3 == 0:
        d.popleft()
print(len(d), d[0], d[-1], sum(d))  # expect: 666 334 999 443889
for i in range(500):
    d.appendleft(-i)
print(len(d), d[0], d[499], d[500])  # expect: 1166 -499 0 334
