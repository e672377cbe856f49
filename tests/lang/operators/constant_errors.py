def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
attempt(lambda: 1 / 0)  # expect: ZeroDivisionError: division by zero
attempt(lambda: 1 // 0)  # expect: ZeroDivisionError: integer division or modulo by zero
attempt(lambda: 1 % 0)  # expect: ZeroDivisionError: integer modulo by zero
attempt(lambda: 0 ** -1)  # expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
attempt(lambda: 1 << -1)  # expect: ValueError: negative shift count
attempt(lambda: "a" + 1)  # expect: TypeError: can only concatenate str (not "int") to str
attempt(lambda: 1 + "a")  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: -"a")  # expect: TypeError: bad operand type for unary -: 'str'
attempt(lambda: 1.0 / 0)  # expect: ZeroDivisionError: float division by zero
attempt(lambda: [] * "a")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
attempt(lambda: 2.0 ** 10000)  # expect: OverflowError: (34, 'Numerical result out of range')
