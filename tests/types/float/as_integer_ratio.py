def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.0).as_integer_ratio(), (1e20).as_integer_ratio(), (3.0).as_integer_ratio())
# expect: (1, 2) (3602879701896397, 36028797018963968) (-5, 2) (0, 1) (100000000000000000000, 1) (3, 1)
print((5e-324).as_integer_ratio()[1] == 2 ** 1074, (1.7976931348623157e308).as_integer_ratio()[0] == 2 ** 1024 - 2 ** 971)  # expect: True True
print(error(lambda: float("inf").as_integer_ratio()))  # expect: OverflowError: cannot convert Infinity to integer ratio
print(error(lambda: float("nan").as_integer_ratio()))  # expect: ValueError: cannot convert NaN to integer ratio
