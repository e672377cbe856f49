x = 17
x += 3
print(x)  # expect: 20
x -= 1
print(x)  # expect: 19
x *= 2
print(x)  # expect: 38
x //= 5
print(x)  # expect: 7
x **= 2
print(x)  # expect: 49
x %= 10
print(x)  # expect: 9
x |= 8
print(x)  # expect: 9
x &= 13
print(x)  # expect: 9
x ^= 5
print(x)  # expect: 12
x <<= 4
print(x)  # expect: 192
x >>= 2
print(x)  # expect: 48
x /= 2
print(x)  # expect: 24.0
