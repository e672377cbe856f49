def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(int("ff", 16), int("FF", 16), int("0xff", 16), int("-0xFF", 16), int("0X_ff", 16), int("z", 36), int("Zz", 36))  # expect: 255 255 255 -255 255 35 1295
print(int("101", 2), int("0b101", 2), int("0B1_0", 2), int("17", 8), int("0o17", 8), int("12", 3), int("0b1", 16))  # expect: 5 5 2 15 15 5 177
print(int("0x1f", 0), int("0o17", 0), int("0b11", 0), int("99", 0), int("0", 0), int("00", 0), int("0_0", 0), int("-0x10", 0))  # expect: 31 15 3 99 0 0 0 -16
print(int("f" * 40, 16), int("1" * 70, 2), int("z" * 30, 36), int(base=10, *["7"]))
# expect: 1461501637330902918203684832716283019655932542975 1180591620717411303423 48873677980689257489322752273774603865660850175 7
print(error(lambda: int("010", 0)))  # expect: ValueError: invalid literal for int() with base 0: '010'
print(error(lambda: int("0x", 16)))  # expect: ValueError: invalid literal for int() with base 16: '0x'
print(error(lambda: int("8", 8)))  # expect: ValueError: invalid literal for int() with base 8: '8'
print(error(lambda: int("0b2", 2)))  # expect: ValueError: invalid literal for int() with base 2: '0b2'
print(error(lambda: int("g", 16)))  # expect: ValueError: invalid literal for int() with base 16: 'g'
print(error(lambda: int("10", 37)))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
print(error(lambda: int("10", 1)))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
print(error(lambda: int("10", -2)))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
print(error(lambda: int(10, 10)))  # expect: TypeError: int() can't convert non-string with explicit base
print(error(lambda: int("10", "a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(error(lambda: int("10", 2.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: int(base=10)))  # expect: TypeError: int() missing string argument
print(error(lambda: int(1, 2, 3)))  # expect: TypeError: int() takes at most 2 arguments (3 given)
print(error(lambda: int(x=1)))  # expect: TypeError: 'x' is an invalid keyword argument for int()
print(error(lambda: int("1", foo=1)))  # expect: TypeError: 'foo' is an invalid keyword argument for int()
