def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(7 % 3, -7 % 3, 7 % -3, -7 % -3, 0 % 5, 6 % 3)  # expect: 1 2 -2 -1 0 0
print(10 ** 30 % 7, -(10 ** 30) % 7, 10 ** 30 % -7, -(10 ** 30) % -7)  # expect: 1 6 -6 -1
print(7 % 10 ** 30, -7 % 10 ** 30, 7 % -(10 ** 30))  # expect: 7 999999999999999999999999999993 -999999999999999999999999999993
print(7 % 2.5, -7 % 2.5)  # expect: 2.0 0.5
print(error(lambda: 1 % 0))  # expect: ZeroDivisionError: integer modulo by zero
print(error(lambda: 10 ** 30 % 0))  # expect: ZeroDivisionError: integer modulo by zero
print(error(lambda: 1 % 0.0))  # expect: ZeroDivisionError: float modulo
