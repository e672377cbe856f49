def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1 + 2, -1 + 1, 10 ** 20 + 1, 10 ** 20 + -(10 ** 20))  # expect: 3 0 100000000000000000001 0
print(True + True, 1 + True, 10 ** 20 + True, True + 0.5)  # expect: 2 2 100000000000000000001 1.5
print(1 + 0.5, 10 ** 20 + 0.5, 1 + 2j)  # expect: 1.5 1e+20 (1+2j)
print(error(lambda: 1 + "a"))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(error(lambda: 1 + None))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
print(error(lambda: [] + 1))  # expect: TypeError: can only concatenate list (not "int") to list
print(int.__add__(1, 2), int.__add__(1, 2.0), (1).__radd__(5))  # expect: 3 NotImplemented 6
