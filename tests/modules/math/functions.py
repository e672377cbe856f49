def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import math
print(math.sqrt(2), math.sqrt(0), math.sqrt(10 ** 20), math.cbrt(27), math.cbrt(-8), math.pow(2, 0.5), math.pow(2, -1), math.pow(0, 0), math.pow(1, float("nan")))
# expect: 1.4142135623730951 0.0 10000000000.0 3.0000000000000004 -2.0 1.4142135623730951 0.5 1.0 1.0
print(math.sin(0), math.cos(0), math.tan(0), math.sin(1), math.cos(1), math.tan(1), math.asin(1), math.acos(1), math.atan(1), math.atan2(1, -1), math.atan2(-0.0, -1))
# expect: 0.0 1.0 0.0 0.8414709848078965 0.5403023058681398 1.5574077246549023 1.5707963267948966 0.0 0.7853981633974483 2.356194490192345 -3.141592653589793
print(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.degrees(math.pi), math.radians(180), math.erf(1), math.erfc(1))
# expect: 1.1752011936438014 1.5430806348152437 0.7615941559557649 0.881373587019543 1.3169578969248166 0.5493061443340548 180.0 3.141592653589793 0.8427007929497149 0.15729920705028513
print(math.gamma(5), math.gamma(1), math.gamma(20), math.lgamma(1), math.pi, math.e, math.tau, math.inf, math.nan)
# expect: 24.0 1.0 1.21645100408832e+17 0.0 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(math.isnan(float("nan")), math.isnan(1), math.isinf(float("-inf")), math.isfinite(1e308), math.isfinite(float("nan")), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(100, 110, rel_tol=0.1), math.isclose(math.inf, math.inf))
# expect: True False True True False True False False True True True
print(error(lambda: math.sqrt(-1)))  # expect: ValueError: math domain error
print(error(lambda: math.sqrt("a")))  # expect: TypeError: must be real number, not str
print(error(lambda: math.sqrt(10 ** 400)))  # expect: OverflowError: int too large to convert to float
print(error(lambda: math.acos(2)))  # expect: ValueError: math domain error
print(error(lambda: math.atanh(1)))  # expect: ValueError: math domain error
print(error(lambda: math.sin(math.inf)))  # expect: ValueError: math domain error
print(error(lambda: math.pow(-1, 0.5)))  # expect: ValueError: math domain error
print(error(lambda: math.pow(0, -1)))  # expect: ValueError: math domain error
print(error(lambda: math.pow(10, 400)))  # expect: OverflowError: math range error
print(error(lambda: math.cosh(1000)))  # expect: OverflowError: math range error
print(error(lambda: math.gamma(0)))  # expect: ValueError: math domain error
print(error(lambda: math.gamma(-1)))  # expect: ValueError: math domain error
print(error(lambda: math.gamma(200)))  # expect: OverflowError: math range error
print(error(lambda: math.lgamma(-1)))  # expect: ValueError: math domain error
print(error(lambda: math.isclose(1, 1, rel_tol=-1)))  # expect: ValueError: tolerances must be non-negative
