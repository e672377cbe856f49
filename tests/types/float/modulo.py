def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(7.0 % 3, -7.0 % 3, 7.0 % -3, -7.0 % -3, 7.5 % 2, -7.5 % 2, 0.0 % -1, -0.0 % 1, 1.0 % 0.1, 0.3 % 0.1)
# expect: 1.0 2.0 -2.0 -1.0 1.5 0.5 -0.0 0.0 0.09999999999999995 0.09999999999999998
print(1e300 % 7, 5 % 0.3, -1e-300 % 3)  # expect: 1.0 0.20000000000000018 3.0
print(error(lambda: 1.0 % 0))  # expect: ZeroDivisionError: float modulo
