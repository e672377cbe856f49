def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 0 // 5, 6 // 3, -6 // 3)  # expect: 3 -4 -4 3 0 2 -2
print(10 ** 30 // 7, -(10 ** 30) // 7, 10 ** 30 // -7, -(10 ** 30) // -7)
# expect: 142857142857142857142857142857 -142857142857142857142857142858 -142857142857142857142857142858 142857142857142857142857142857
print(7 // 10 ** 30, -7 // 10 ** 30, 10 ** 30 // 10 ** 29, (10 ** 30 + 1) // 10 ** 30)  # expect: 0 -1 10 1
print(7 // 2.0, -7 // 2.0, True // 1)  # expect: 3.0 -4.0 1
print(error(lambda: 1 // 0))  # expect: ZeroDivisionError: integer division or modulo by zero
print(error(lambda: 10 ** 30 // 0))  # expect: ZeroDivisionError: integer division or modulo by zero
print(error(lambda: 1 // 0.0))  # expect: ZeroDivisionError: float floor division by zero
print(error(lambda: 1 // "a"))  # expect: TypeError: unsupported operand type(s) for //: 'int' and 'str'
