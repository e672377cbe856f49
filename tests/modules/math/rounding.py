def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import math
print(math.floor(2.5), math.floor(-2.5), math.ceil(2.5), math.ceil(-2.5), math.trunc(2.7), math.trunc(-2.7), math.floor(5), math.ceil(2 ** 70), math.trunc(True), math.floor(1e300) == int(1e300))
# expect: 2 -3 3 -2 2 -2 5 1180591620717411303424 1 True
class R:
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
    def __trunc__(self):
        return "trunc"
class F:
    def __float__(self):
        return 2.5
print(math.floor(R()), math.ceil(R()), math.trunc(R()), math.floor(F()), math.ceil(F()))  # expect: floor ceil trunc 2 3
print(error(lambda: math.floor("a")))  # expect: TypeError: must be real number, not str
print(error(lambda: math.trunc("a")))  # expect: TypeError: type str doesn't define __trunc__ method
print(error(lambda: math.trunc(F())))  # expect: TypeError: type F doesn't define __trunc__ method
print(error(lambda: math.floor(float("nan"))))  # expect: ValueError: cannot convert float NaN to integer
print(error(lambda: math.ceil(float("inf"))))  # expect: OverflowError: cannot convert float infinity to integer
print(math.modf(2.5), math.modf(-2.5), math.modf(5), math.modf(float("inf")), math.frexp(8), math.frexp(-0.3), math.frexp(0.0), math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(0.0, 10 ** 10), math.ldexp(1.0, -(10 ** 30)))
# expect: (0.5, 2.0) (-0.5, -2.0) (0.0, 5.0) (0.0, inf) (0.5, 4) (-0.6, -1) (0.0, 0) 8.0 5e-324 0.0 0.0
print(error(lambda: math.ldexp(1.0, 10 ** 10)))  # expect: OverflowError: math range error
print(error(lambda: math.ldexp(1.0, 2.0)))  # expect: TypeError: Expected an int as second argument to ldexp.
print(math.fabs(-2), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.remainder(-7, 4), math.remainder(6, 4), math.nextafter(1, 2), math.nextafter(0, 1), math.ulp(1.0), math.ulp(0.0), math.ulp(1e300))
# expect: 2.0 -3.0 -1.0 -1.0 1.0 -2.0 1.0000000000000002 5e-324 2.220446049250313e-16 5e-324 1.487016908477783e+284
print(error(lambda: math.fmod(1, 0)))  # expect: ValueError: math domain error
print(error(lambda: math.remainder(1, 0)))  # expect: ValueError: math domain error
