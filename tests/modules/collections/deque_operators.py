def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import deque

a = deque([1, 2])
print(a + deque([3]), a * 2, 2 * a, a == deque([1, 2]), a < deque([1, 3]), a == [1, 2], a != deque())
# expect: deque([1, 2, 3]) deque([1, 2, 1, 2]) deque([1, 2, 1, 2]) True True False True
a += [3]
a *= 2
print(a)  # expect: deque([1, 2, 3, 1, 2, 3])
fails(lambda: a + [1])  # expect: TypeError: can only concatenate deque (not "list") to deque
a.append(a)
print(a)  # expect: deque([1, 2, 3, 1, 2, 3, [...]])
