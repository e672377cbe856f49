def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(pow(2, 10, 1000), pow(2, 10, -1000), pow(-2, 3, 5), pow(2, 0, 1), pow(0, 0, 7), pow(5, 3, 1), pow(5, 3, -1))  # expect: 24 -976 2 0 1 0 0
print(pow(3, 10 ** 20, 10 ** 9 + 7), pow(10 ** 30, 10 ** 20, 97), pow(7, 2 ** 100, 2 ** 127 - 1))  # expect: 139421235 1 157054286755564677819102961003690828460
print(pow(2, -1, 7), pow(3, -2, 11), pow(2, -1, -7), pow(-3, -3, 10 ** 9 + 7), pow(4, -1, 1))  # expect: 4 5 -3 629629634 0
print(error(lambda: pow(2, 3, 0)))  # expect: ValueError: pow() 3rd argument cannot be 0
print(error(lambda: pow(2, -1, 4)))  # expect: ValueError: base is not invertible for the given modulus
print(error(lambda: pow(0, -1, 5)))  # expect: ValueError: base is not invertible for the given modulus
print(error(lambda: pow(2, 3.0, 5)))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
print(error(lambda: pow(2.0, 3, 5)))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
print(pow(2, 3, None), pow(2, 5), pow(base=3, exp=2), pow(3, 2, mod=5))  # expect: 8 32 9 4
