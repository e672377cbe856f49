def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1 - 2, 10 ** 20 - 10 ** 20, 0 - 2 ** 70, 5 - True)  # expect: -1 0 -1180591620717411303424 4
print(1 - 0.5, 10 ** 20 - 1.0)  # expect: 0.5 1e+20
print(error(lambda: 1 - "a"))  # expect: TypeError: unsupported operand type(s) for -: 'int' and 'str'
print(int.__sub__(7, 2), int.__rsub__(7, 2))  # expect: 5 -5
