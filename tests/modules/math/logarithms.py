def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import math
print(math.log(1), math.log(10), math.log(8, 2), math.log(100, 10), math.log2(8), math.log2(10), math.log10(1000), math.log10(0.001), math.log1p(1e-10), math.log(math.e))
# expect: 0.0 2.302585092994046 3.0 2.0 3.0 3.321928094887362 3.0 -3.0 9.999999999500001e-11 1.0
print(math.log(10 ** 400), math.log2(2 ** 5000), math.log10(10 ** 400), math.log(10 ** 1000, 10), math.log(2 ** 2000, 2), math.log2(2 ** 2000 + 1))
# expect: 921.0340371976182 5000.0 400.0 999.9999999999997 2000.0000000000002 2000.0
print(math.log(float("inf")), math.log(float("nan")), math.exp(0), math.exp(1), math.exp(-1000), math.exp2(10), math.expm1(1e-10))
# expect: inf nan 1.0 2.718281828459045 0.0 1024.0 1.00000000005e-10
print(error(lambda: math.log(0)))  # expect: ValueError: math domain error
print(error(lambda: math.log(-1)))  # expect: ValueError: math domain error
print(error(lambda: math.log(-(10 ** 400))))  # expect: ValueError: math domain error
print(error(lambda: math.log2(0)))  # expect: ValueError: math domain error
print(error(lambda: math.log10(-1.5)))  # expect: ValueError: math domain error
print(error(lambda: math.log(2, 1)))  # expect: ZeroDivisionError: float division by zero
print(error(lambda: math.log("a")))  # expect: TypeError: must be real number, not str
print(error(lambda: math.log1p(-1)))  # expect: ValueError: math domain error
print(error(lambda: math.exp(1000)))  # expect: OverflowError: math range error
print(error(lambda: math.expm1(1000)))  # expect: OverflowError: math range error
