def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((1 + 2j) + (3 - 1j), (1 + 2j) - 1, 2 - 1j, (1 + 2j) * (3 - 1j), 2 * 1j, 1j * 1j, (1 + 2j) / (3 - 1j), 1j / 2, 1 / 1j, -(1 + 2j), +(1j))
# expect: (4+1j) 2j (2-1j) (5+5j) 2j (-1+0j) (0.1+0.7000000000000001j) 0.5j -1j (-1-2j) 1j
print(abs(3 + 4j), abs(-5j), abs(complex(1e308, 1e308)), abs(complex(float("inf"), float("nan"))), 1.5 + 2j, True + 1j, 2 ** 70 * 1j)
# expect: 5.0 5.0 1.4142135623730951e+308 inf (1.5+2j) (1+1j) 1.1805916207174113e+21j
print((1 + 2j) ** 2, (1 + 2j) ** 3, (1 + 2j) ** 0, (1 + 2j) ** -2, 1j ** 2, (1 + 2j) ** 0.5, 2 ** 1j, (1 + 2j) ** (1 + 1j), 0j ** 0, 0j ** 2, (1 + 2j) ** 101)
# expect: (-3+4j) (-11-2j) (1+0j) (-0.12-0.16j) (-1+0j) (1.272019649514069+0.7861513777574233j) (0.7692389013639721+0.6389612763136348j) (-0.24720004426291722+0.6964504870825432j) (1+0j) 0j (5.783317924538885e+34-1.8999570689734468e+35j)
print(error(lambda: 1j / 0))  # expect: ZeroDivisionError: complex division by zero
print(error(lambda: 1j / 0j))  # expect: ZeroDivisionError: complex division by zero
print(error(lambda: 0j ** -1))  # expect: ZeroDivisionError: 0.0 to a negative or complex power
print(error(lambda: 0j ** 1j))  # expect: ZeroDivisionError: 0.0 to a negative or complex power
print(error(lambda: (1e200 + 1j) ** 3))  # expect: OverflowError: complex exponentiation
print(error(lambda: abs(complex(1.7e308, 1.7e308))))  # expect: OverflowError: absolute value too large
print(error(lambda: 1j // 1))  # expect: TypeError: unsupported operand type(s) for //: 'complex' and 'int'
print(error(lambda: 1j % 1))  # expect: TypeError: unsupported operand type(s) for %: 'complex' and 'int'
print(error(lambda: divmod(1j, 1)))  # expect: TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
print(error(lambda: 1j + "a"))  # expect: TypeError: unsupported operand type(s) for +: 'complex' and 'str'
print(error(lambda: int(1j)))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
print(error(lambda: float(1j)))  # expect: TypeError: float() argument must be a string or a real number, not 'complex'
print(error(lambda: round(1j)))  # expect: TypeError: type complex doesn't define __round__ method
