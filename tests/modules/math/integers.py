def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import math
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(2 ** 100, 6 ** 50) == 2 ** 50, math.lcm(), math.lcm(4, 6), math.lcm(3, 0), math.lcm(-4, 6, 10))
# expect: 0 12 6 3 0 True 1 12 0 60
print(math.factorial(0), math.factorial(1), math.factorial(20), math.factorial(25), len(str(math.factorial(1000))), math.factorial(True))
# expect: 1 1 2432902008176640000 15511210043330985984000000 2568 1
print(math.comb(5, 2), math.comb(5, 0), math.comb(5, 6), math.comb(50, 25), math.comb(2 ** 70, 2), math.comb(1000, 998), math.perm(5, 2), math.perm(5), math.perm(5, 6), math.perm(2 ** 65, 3), math.perm(5, None))
# expect: 10 1 0 126410606437752 696898287454081973172400900209902591410176 499500 20 120 0 50216813883093446106602926982610069767332135242825895772160 120
print(math.isqrt(0), math.isqrt(15), math.isqrt(16), math.isqrt(10 ** 40), math.isqrt(2 ** 62), math.isqrt(2 ** 127 - 1))
# expect: 0 3 4 100000000000000000000 2147483648 13043817825332782212
class I:
    def __index__(self):
        return 6
print(math.gcd(I(), 9), math.factorial(I()), math.comb(I(), 3), math.isqrt(I()))  # expect: 3 720 20 2
print(error(lambda: math.gcd(1.5, 2)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: math.lcm("a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(error(lambda: math.factorial(-1)))  # expect: ValueError: factorial() not defined for negative values
print(error(lambda: math.factorial(2.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: math.factorial(10 ** 20)))  # expect: OverflowError: factorial() argument should not exceed 9223372036854775807
print(error(lambda: math.comb(-1, 2)))  # expect: ValueError: n must be a non-negative integer
print(error(lambda: math.comb(1, -2)))  # expect: ValueError: k must be a non-negative integer
print(error(lambda: math.comb(1.5, 2)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: math.perm(-1)))  # expect: ValueError: factorial() not defined for negative values
print(error(lambda: math.perm(5, -1)))  # expect: ValueError: k must be a non-negative integer
print(error(lambda: math.isqrt(-1)))  # expect: ValueError: isqrt() argument must be nonnegative
print(error(lambda: math.isqrt(2.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
