def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.4), round(2.6), round(1e20), type(round(2.5)))
# expect: 2 4 -2 0 2 2 3 100000000000000000000 <class 'int'>
print(round(2.675, 2), round(2.665, 2), round(0.125, 2), round(0.375, 2), round(1.005, 2), round(-2.5, 0), round(0.5, 0), round(1.25, 1))
# expect: 2.67 2.67 0.12 0.38 1.0 -2.0 0.0 1.2
print(round(1234.5, -2), round(1250.0, -2), round(1350.0, -2), round(15.0, -1), round(25.0, -1), round(-15.5, -1), round(6.0, -1), round(4.0, -1))
# expect: 1200.0 1200.0 1400.0 20.0 20.0 -20.0 10.0 0.0
print(round(1e16, 2), round(1.5, 400), round(1.5, -400), round(1e300, -300), round(-1.5, -400), round(5e-324, 323), round(123.456, 10 ** 30))
# expect: 1e+16 1.5 0.0 1e+300 -0.0 0.0 123.456
print(round(1.5, None), round(float("inf"), 2), round(float("nan"), 2), round(2.5, True), round(-0.4), round(-0.4, 0))  # expect: 2 inf nan 2.5 0 -0.0
print(error(lambda: round(float("inf"))))  # expect: OverflowError: cannot convert float infinity to integer
print(error(lambda: round(float("nan"))))  # expect: ValueError: cannot convert float NaN to integer
print(error(lambda: round(1.5e308, -308)))  # expect: OverflowError: rounded value too large to represent
print(error(lambda: round(1.5, 1.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: round(1.5, "a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
