def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(7.0 // 2, -7.0 // 2, 7.0 // -2, -7.0 // -2, 7.5 // 2, -7.5 // 2, 0.0 // 1, -0.0 // 1, 1.0 // 3)  # expect: 3.0 -4.0 -4.0 3.0 3.0 -4.0 0.0 -0.0 0.0
print(1e300 // 1e-300, 1e16 // 3, 5 // 0.3, 0.3 // 0.1, 1.0 // 0.1)  # expect: inf 3333333333333333.0 16.0 2.0 9.0
print(error(lambda: 1.0 // 0))  # expect: ZeroDivisionError: float floor division by zero
print(error(lambda: 1.0 // 0.0))  # expect: ZeroDivisionError: float floor division by zero
