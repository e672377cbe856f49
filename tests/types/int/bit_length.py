print([n.bit_length() for n in (0, 1, -1, 2, 3, 4, 255, 256, -255, -256, 2 ** 62 - 1, 2 ** 62, -(2 ** 62), 2 ** 63, 2 ** 100, -(2 ** 100))])
# expect: [0, 1, 1, 2, 2, 3, 8, 9, 8, 9, 62, 63, 63, 64, 101, 101]
print(True.bit_length(), False.bit_length(), (10 ** 100).bit_length())  # expect: 1 0 333
