def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(abs(-3), abs(2.5), abs(-10**30), abs(True), abs(3 + 4j))  # expect: 3 2.5 1000000000000000000000000000000 1 5.0
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(10**30, 7))  # expect: (3, 1) (-4, 1) (3.0, 1.5) (142857142857142857142857142857, 1)
print(pow(2, 10), pow(2, 0.5) == 2**0.5, pow(3, 4, 5), pow(3, -1, 7), pow(2, -1), pow(base=2, exp=3), pow(2, 5, mod=3))  # expect: 1024 True 1 5 0.5 8 2
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5), round(5), round(1e20), round(2.0, 0))
# expect: 2 4 -2 2.67 1200 2 5 100000000000000000000 2.0
fails(lambda: abs('a'))  # expect: TypeError: bad operand type for abs(): 'str'
fails(lambda: divmod(1, 0))  # expect: ZeroDivisionError: integer division or modulo by zero
fails(lambda: divmod('a', 1))  # expect: TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
fails(lambda: pow('a', 2))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
fails(lambda: pow(2, 3, 0))  # expect: ValueError: pow() 3rd argument cannot be 0
fails(lambda: pow(2.5, 3, 4))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
fails(lambda: pow(2, -1, 4))  # expect: ValueError: base is not invertible for the given modulus
fails(lambda: round('a'))  # expect: TypeError: type str doesn't define __round__ method
