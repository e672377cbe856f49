def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1 << 0, 1 << 10, -1 << 10, 1 << 61, 1 << 62, 1 << 63, 1 << 64, -1 << 62, -1 << 63, 3 << 61)
# expect: 1 1024 -1024 2305843009213693952 4611686018427387904 9223372036854775808 18446744073709551616 -4611686018427387904 -9223372036854775808 6917529027641081856
print(0 << 10 ** 20, 0 << (1 << 70), 12345678901234567890 << 70, True << 3, 5 << True)  # expect: 0 0 14575205062865268097443949312730317455360 8 10
print(error(lambda: 1 << -1))  # expect: ValueError: negative shift count
print(error(lambda: 1 << 1.0))  # expect: TypeError: unsupported operand type(s) for <<: 'int' and 'float'
print(error(lambda: 1 << (1 << 70)))  # expect: OverflowError: too many digits in integer
print(error(lambda: 0 << -1))  # expect: ValueError: negative shift count
