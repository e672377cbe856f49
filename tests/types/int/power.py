def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, (-2) ** 4, 1 ** (2 ** 70), (-1) ** (2 ** 70), (-1) ** (2 ** 70 + 1), 0 ** 2 ** 70)  # expect: 1024 1 1 -8 16 1 1 -1 0
print(2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, 3 ** 39, 3 ** 40, (-3) ** 41)
# expect: 2305843009213693952 4611686018427387904 9223372036854775808 18446744073709551616 4052555153018976267 12157665459056928801 -36472996377170786403
print(10 ** 50, 7 ** 77)  # expect: 100000000000000000000000000000000000000000000000000 118181386580595879976868414312001964434038548836769923458287039207
print(2 ** -1, (-2) ** -3, 10 ** -2, True ** 2, 2 ** True, 2 ** 0.5)  # expect: 0.5 -0.125 0.01 1 2 1.4142135623730951
print(error(lambda: 0 ** -1))  # expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
print(error(lambda: 10 ** 400 ** -1))  # expect: 1.0057730630017383
print(error(lambda: 2 ** "a"))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
