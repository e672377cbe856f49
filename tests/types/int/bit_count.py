print([n.bit_count() for n in (0, 1, -1, 7, -7, 255, 2 ** 62 - 1, 2 ** 62, -(2 ** 62), 2 ** 100 - 1, -(2 ** 100 - 1))])
# expect: [0, 1, 1, 3, 3, 8, 62, 1, 1, 100, 100]
print(True.bit_count())  # expect: 1
