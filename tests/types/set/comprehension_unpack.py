print(sorted({x % 3 for x in range(10)}), sorted({*range(3), *'a'} - {'a'}), len({*()}))  # expect: [0, 1, 2] [0, 1, 2] 0
a, b = sorted({1, 2})
print(a, b)  # expect: 1 2
