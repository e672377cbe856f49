def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import math
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([1e308, 1e308, -1e308]) if False else 0, math.fsum([2 ** 53, 1.0, 1e-100]), math.fsum(range(5)))
# expect: 1.0 1.0 0.0 0 9007199254740994.0 10.0
print(math.fsum([1e16, 1, 1e-16]), math.fsum([float("inf"), 1]), math.fsum([float("nan"), 1]), math.fsum(1 / n for n in range(1, 100)))
# expect: 1.0000000000000002e+16 inf nan 5.17737751763962
print(math.prod([]), math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod(range(1, 21)), math.prod([2] * 100), math.prod([2, 3], start=10), math.prod([[1], 2], start=1) if False else 1)
# expect: 1 6 3.0 2432902008176640000 1267650600228229401496703205376 60 1
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(1e200, 1e200), math.hypot(1e-200, 1e-200), math.hypot(float("inf"), float("nan")), math.hypot(-5, 12))
# expect: 0.0 3.0 5.0 1.7320508075688772 1.414213562373095e+200 1.414213562373095e-200 inf 13.0
print(math.dist([1, 2], [4, 6]), math.dist((0, 0, 0), (1, 1, 1)), math.dist([], []), math.dist([1.5], [-1.5]))  # expect: 5.0 1.7320508075688772 0.0 3.0
print(error(lambda: math.fsum([float("inf"), float("-inf")])))  # expect: ValueError: -inf + inf in fsum
print(error(lambda: math.fsum([1e308] * 10)))  # expect: OverflowError: intermediate overflow in fsum
print(error(lambda: math.fsum(5)))  # expect: TypeError: 'int' object is not iterable
print(error(lambda: math.fsum(["a"])))  # expect: TypeError: must be real number, not str
print(error(lambda: math.dist([1], [1, 2])))  # expect: ValueError: both points must have the same number of dimensions
print(error(lambda: math.prod(5)))  # expect: TypeError: 'int' object is not iterable
print(error(lambda: math.prod(["a", "b"])))  # expect: TypeError: can't multiply sequence by non-int of type 'str'
