def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1.5 + 2, 2 + 1.5, 1.5 - 2, 2 - 1.5, 1.5 * 2, 2 * 1.5, 3.0 / 2, 3 / 2.0, -1.5, +1.5, abs(-1.5))  # expect: 3.5 3.5 -0.5 0.5 3.0 3.0 1.5 1.5 -1.5 1.5 1.5
print(0.1 + 0.2 == 0.3, 1e308 + 1e308, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 1e-200 * 1e-200)  # expect: False inf inf -inf 1e-318 0.0
print(True + 1.5, 1.5 * True, 2 ** 70 + 0.5, 2.0 ** 70 - 2 ** 70, 1.5 + 1j)  # expect: 2.5 1.5 1.1805916207174113e+21 0.0 (1.5+1j)
print(error(lambda: 1.5 / 0))  # expect: ZeroDivisionError: float division by zero
print(error(lambda: 1 / 0.0))  # expect: ZeroDivisionError: float division by zero
print(error(lambda: 0.0 / 0.0))  # expect: ZeroDivisionError: float division by zero
print(error(lambda: 10 ** 400 * 1.0))  # expect: OverflowError: int too large to convert to float
print(error(lambda: 1.5 + "a"))  # expect: TypeError: unsupported operand type(s) for +: 'float' and 'str'
print(error(lambda: 1.5 - None))  # expect: TypeError: unsupported operand type(s) for -: 'float' and 'NoneType'
print(error(lambda: 1.5 * "a"))  # expect: TypeError: can't multiply sequence by non-int of type 'float'
print(error(lambda: 1.5 << 1))  # expect: TypeError: unsupported operand type(s) for <<: 'float' and 'int'
print(error(lambda: -"a"))  # expect: TypeError: bad operand type for unary -: 'str'
