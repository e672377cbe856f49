def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1024 >> 3, -1024 >> 3, -1 >> 1, -1 >> 1000, 1 >> 1000, 7 >> 1, -7 >> 1, -8 >> 3)  # expect: 128 -128 -1 -1 0 3 -4 -1
print(10 ** 30 >> 10, -(10 ** 30) >> 10, 10 ** 30 >> 1000, -(10 ** 30) >> 1000, 5 >> (1 << 70), -5 >> (1 << 70))
# expect: 976562500000000000000000000 -976562500000000000000000000 0 -1 0 -1
print(2 ** 100 >> 99, 2 ** 100 >> 100, -(2 ** 100) >> 100, -(2 ** 100) >> 101)  # expect: 2 1 -1 -1
print(error(lambda: 1 >> -1))  # expect: ValueError: negative shift count
print(error(lambda: 10 ** 30 >> -1))  # expect: ValueError: negative shift count
print(error(lambda: 1 >> "a"))  # expect: TypeError: unsupported operand type(s) for >>: 'int' and 'str'
