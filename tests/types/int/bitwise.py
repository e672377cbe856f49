def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(12 & 10, 12 | 10, 12 ^ 10, ~12, ~0, ~-1)  # expect: 8 14 6 -13 -1 0
print(-12 & 10, -12 | 10, -12 ^ 10, -12 & -10, -12 | -10, -12 ^ -10)  # expect: 0 -2 -2 -12 -10 2
big = 2 ** 100 + 12345
print(big & 255, big | 1, big ^ big, ~big, -big & 255, -big | 1, -big ^ 7)
# expect: 57 1267650600228229401496703217721 0 -1267650600228229401496703217722 199 -1267650600228229401496703217721 -1267650600228229401496703217728
print(big & -1, big & -big, -big & -(2 ** 70), big ^ -1 == ~big)  # expect: 1267650600228229401496703217721 1 -1267650601408821022214114508800 True
print(True & False, True | False, True ^ True, True & 3, 2 | True, True ^ 2 ** 70)  # expect: False True False 1 3 1180591620717411303425
print(error(lambda: 1 & 1.0))  # expect: TypeError: unsupported operand type(s) for &: 'int' and 'float'
print(error(lambda: 1 | "a"))  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'str'
print(error(lambda: 1.0 ^ 1))  # expect: TypeError: unsupported operand type(s) for ^: 'float' and 'int'
print(error(lambda: ~1.0))  # expect: TypeError: bad operand type for unary ~: 'float'
