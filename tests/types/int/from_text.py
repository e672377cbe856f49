def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(int("12"), int("-12"), int("+12"), int("  12  "), int("\t12\n"), int("0012"), int("1_000_000"), int("-0"))  # expect: 12 -12 12 12 12 12 1000000 0
print(int("1" * 50), int("-" + "9" * 40), int(b"12"), int(b" -7 "))
# expect: 11111111111111111111111111111111111111111111111111 -9999999999999999999999999999999999999999 12 -7
print(error(lambda: int("")))  # expect: ValueError: invalid literal for int() with base 10: ''
print(error(lambda: int(" ")))  # expect: ValueError: invalid literal for int() with base 10: ' '
print(error(lambda: int("abc")))  # expect: ValueError: invalid literal for int() with base 10: 'abc'
print(error(lambda: int("1.5")))  # expect: ValueError: invalid literal for int() with base 10: '1.5'
print(error(lambda: int("1__0")))  # expect: ValueError: invalid literal for int() with base 10: '1__0'
print(error(lambda: int("_1")))  # expect: ValueError: invalid literal for int() with base 10: '_1'
print(error(lambda: int("1_")))  # expect: ValueError: invalid literal for int() with base 10: '1_'
print(error(lambda: int("+")))  # expect: ValueError: invalid literal for int() with base 10: '+'
print(error(lambda: int("--5")))  # expect: ValueError: invalid literal for int() with base 10: '--5'
print(error(lambda: int("- 5")))  # expect: ValueError: invalid literal for int() with base 10: '- 5'
print(error(lambda: int("1 2")))  # expect: ValueError: invalid literal for int() with base 10: '1 2'
print(error(lambda: int("0x10")))  # expect: ValueError: invalid literal for int() with base 10: '0x10'
print(error(lambda: int(b"x")))  # expect: ValueError: invalid literal for int() with base 10: b'x'
print(error(lambda: int("5\x00")))  # expect: ValueError: invalid literal for int() with base 10: '5\x00'
print(int("٣٤"), int("１２"), int("\u20035\u2003"))  # expect: 34 12 5
