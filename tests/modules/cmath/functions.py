def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import cmath
def near(z):
    return complex(round(z.real, 9), round(z.imag, 9))
print(near(cmath.sqrt(-1)), near(cmath.exp(cmath.pi * 1j)), near(cmath.log(-1)), near(cmath.log(1j, 10)), near(cmath.log10(100)), cmath.phase(-1), cmath.polar(1j))
# expect: 1j (-1+0j) 3.141592654j 0.682188177j (2+0j) 3.141592653589793 (1.0, 1.5707963267948966)
for f in (cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh):
    print(f.__name__, near(f(0.5 + 0.25j)), near(f(2)))
    # expect: sin (0.494485781+0.221688164j) (0.909297427-0j)
    # expect: cos (0.905150151-0.121108796j) (-0.416146837-0j)
    # expect: tan (0.504500703+0.312420693j) (-2.185039863+0j)
    # expect: sinh (0.504895714+0.278979128j) (3.626860408+0j)
    # expect: cosh (1.092570805+0.128921042j) (3.762195691+0j)
    # expect: tanh (0.485487281+0.19805545j) (0.96402758+0j)
    # expect: asin (0.501608853+0.281396056j) (1.570796327+1.316957897j)
    # expect: acos (1.069187474-0.281396056j) -1.316957897j
    # expect: atan (0.48425449+0.200586618j) (1.107148718+0j)
    # expect: asinh (0.492675683+0.224328453j) (1.443635475+0j)
    # expect: acosh (0.281396056+1.069187474j) (1.316957897+0j)
    # expect: atanh (0.50037+0.314398143j) (0.549306144+1.570796327j)
print(near(cmath.rect(2, cmath.pi / 3)), cmath.rect(1, 0), cmath.isclose(1j, 1j + 1e-12), cmath.isclose(1, 2), cmath.isnan(cmath.nanj), cmath.isinf(cmath.infj), cmath.isfinite(1))
# expect: (1+1.732050808j) (1+0j) True False True True True
print(error(lambda: cmath.log(0)))  # expect: ValueError: math domain error
print(error(lambda: cmath.log(2, 1)))  # expect: ValueError: math domain error
print(error(lambda: cmath.exp(1000)))  # expect: OverflowError: math range error
print(error(lambda: cmath.atanh(1)))  # expect: ValueError: math domain error
print(error(lambda: cmath.sqrt("a")))  # expect: TypeError: must be real number, not str
print(error(lambda: cmath.isclose(1, 2, rel_tol=-1)))  # expect: ValueError: tolerances must be non-negative
