def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(int(), int(5), int(-5.9), int(5.9), int(1e20), int(-1e300) == -int(1e300), int(True), int(2 ** 70))
# expect: 0 5 -5 5 100000000000000000000 True 1 1180591620717411303424
print(int(0.0), int(-0.0), int(1e-300), int(2.0 ** 62), int(-(2.0 ** 62)), int(2.0 ** 63), int(4611686018427387903.0))
# expect: 0 0 0 4611686018427387904 -4611686018427387904 9223372036854775808 4611686018427387904
print(error(lambda: int(float("inf"))))  # expect: OverflowError: cannot convert float infinity to integer
print(error(lambda: int(float("-inf"))))  # expect: OverflowError: cannot convert float infinity to integer
print(error(lambda: int(float("nan"))))  # expect: ValueError: cannot convert float NaN to integer
print(error(lambda: int(1j)))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
print(error(lambda: int(None)))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
print(error(lambda: int([])))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
print(error(lambda: int({})))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'dict'
