it = iter(range(5))
print(next(it), it.__length_hint__(), list(it), next(it, 'end'))  # expect: 0 4 [1, 2, 3, 4] end
print(list(reversed(range(0, 10, 3))), list(reversed(range(0))))  # expect: [9, 6, 3, 0] []
for i in range(3):
    i = 10
print(i, [x for x in range(3) for y in range(x)])  # expect: 10 [1, 2, 2]
