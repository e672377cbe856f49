def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(2.0 ** 3, 2 ** 0.5, 4 ** 0.5, 2.0 ** -1, 0.0 ** 0, 0.0 ** 2, (-2.0) ** 3, (-2.0) ** 2, 10.0 ** 20, 1.1 ** 10)
# expect: 8.0 1.4142135623730951 2.0 0.5 1.0 0.0 -8.0 4.0 1e+20 2.5937424601000023
print((-8) ** (1 / 3), (-1) ** 0.5, (-2.5) ** 1.5)
# expect: (1.0000000000000002+1.7320508075688772j) (6.123233995736766e-17+1j) (-7.261262277263225e-16-3.952847075210474j)
print((-0.0) ** 3, (-0.0) ** 2, 1.0 ** 10 ** 9, (-1.0) ** 3, 1e-200 ** 2, pow(2.0, 3))  # expect: -0.0 0.0 1.0 -1.0 0.0 8.0
print(error(lambda: 0.0 ** -1))  # expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
print(error(lambda: 2.0 ** 5000))  # expect: OverflowError: (34, 'Numerical result out of range')
print(error(lambda: 10.0 ** 400))  # expect: OverflowError: (34, 'Numerical result out of range')
print(error(lambda: (-2.0) ** 5001))  # expect: OverflowError: (34, 'Numerical result out of range')
print(error(lambda: 2.0 ** "a"))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str'
