it = iter((1, 2, 3))
print(next(it), it.__length_hint__(), list(it), list(it))  # expect: 1 2 [2, 3] []
print(list(reversed((1, 2, 3))), [a + b for a, b in ((1, 2), (3, 4))])  # expect: [3, 2, 1] [3, 7]
print(*(1, 2), sep='-')  # expect: 1-2
print((*range(3), *'ab'))  # expect: (0, 1, 2, 'a', 'b')
