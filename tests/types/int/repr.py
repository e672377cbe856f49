import sys
sys.set_int_max_str_digits(0)
print(repr(0), repr(-5), str(2 ** 62), str(-(2 ** 62)), repr(2 ** 64), [10 ** 20, -1])
# expect: 0 -5 4611686018427387904 -4611686018427387904 18446744073709551616 [100000000000000000000, -1]
print(len(str(10 ** 5000)), str(10 ** 5000)[:3], len(str(2 ** 20000)))  # expect: 5001 100 6021
print(str(True), repr(False), str(int(True)), [True, 1])  # expect: True False 1 [True, 1]
print("%d %i %s %r" % (5, -5, 2 ** 70, 7))  # expect: 5 -5 1180591620717411303424 7
