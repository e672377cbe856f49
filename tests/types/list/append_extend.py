def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = []
a.append(1)
a.append([2])
print(a)  # expect: [1, [2]]
a.extend('ab')
a.extend((3, 4))
a.extend(a)
print(a)  # expect: [1, [2], 'a', 'b', 3, 4, 1, [2], 'a', 'b', 3, 4]
a.extend(x * x for x in range(3))
print(a[-3:], len(a))  # expect: [0, 1, 4] 15
fails(lambda: a.extend(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: a.append())  # expect: TypeError: list.append() takes exactly one argument (0 given)
fails(lambda: a.append(1, 2))  # expect: TypeError: list.append() takes exactly one argument (2 given)
