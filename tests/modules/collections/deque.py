def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d, 2 in d, list(reversed(d)), d.index(3), d.count(1))
# expect: deque([1, 2, 3]) 5 0 4 4 0 deque([1, 2, 3]) True [3, 2, 1] 2 1
d.extend('ab')
d.extendleft('xy')
print(d)  # expect: deque(['y', 'x', 1, 2, 3, 'a', 'b'])
d.rotate(2)
print(d)  # expect: deque(['a', 'b', 'y', 'x', 1, 2, 3])
d.rotate(-3)
print(d)  # expect: deque(['x', 1, 2, 3, 'a', 'b', 'y'])
d.remove('a')
d.insert(1, 'in')
del d[0]
d[0] = 'zero'
print(d, d.copy() == d, d.copy() is d)  # expect: deque(['zero', 1, 2, 3, 'b', 'y']) True False
d.reverse()
print(d)  # expect: deque(['y', 'b', 3, 2, 1, 'zero'])
d.clear()
print(d, bool(d))  # expect: deque([]) False
fails(lambda: d.pop())  # expect: IndexError: pop from an empty deque
fails(lambda: d.popleft())  # expect: IndexError: pop from an empty deque
fails(lambda: d[0])  # expect: IndexError: deque index out of range
fails(lambda: d.remove(1))  # expect: ValueError: 1 is not in deque
fails(lambda: d.index(1))  # expect: ValueError: 1 is not in deque
fails(lambda: deque(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: d['a'])  # expect: TypeError: sequence index must be integer, not 'str'
