print(5 ^ 3, 7 / 2, 2 ** -1)  # expect: 6 3.5 0.5
x = 6
x ^= 3
x /= 2
print(x)  # expect: 2.5
