def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import sys

print(sys.maxsize, sys.byteorder, sys.maxunicode, sys.version_info >= (3, 8), sys.version_info[:2], sys.version_info.major, len(sys.version_info))
# expect: 9223372036854775807 little 1114111 True (3, 11) 3 5
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.hash_info.modulus, sys.hash_info.inf)
# expect: 1.7976931348623157e+308 2.220446049250313e-16 15 53 2305843009213693951 314159
print(sys.getrecursionlimit() > 100, type(sys.argv).__name__, 'sys' in sys.modules, sys.modules['sys'] is sys, sys.intern('abc') == 'abc')
# expect: True list True True True
sys.stdout.write('written\n')  # expect: written
print(sys.getdefaultencoding(), sys.exc_info())  # expect: utf-8 (None, None, None)
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1], sys.exception() is None)  # expect: ZeroDivisionError division by zero False
fails(lambda: sys.intern(5))  # expect: TypeError: intern() argument must be str, not int
fails(lambda: sys.setrecursionlimit(0))  # expect: ValueError: recursion limit must be greater or equal than 1
