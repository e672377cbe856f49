def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2))  # expect: (3, 1) (-4, 1) (-4, -1) (3, -1)
print(divmod(10 ** 20, 3), divmod(-(10 ** 20), 3), divmod(3, 10 ** 20), divmod(-3, 10 ** 20))
# expect: (33333333333333333333, 1) (-33333333333333333334, 2) (0, 3) (-1, 99999999999999999997)
print(divmod(7, 2.0), divmod(True, 2), divmod(7, True))  # expect: (3.0, 1.0) (0, 1) (7, 0)
print(error(lambda: divmod(1, 0)))  # expect: ZeroDivisionError: integer division or modulo by zero
print(error(lambda: divmod(1, "a")))  # expect: TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
for a in (-9, -1, 0, 4, 2 ** 65):
    for b in (-4, 3, 2 ** 64):
        q, r = divmod(a, b)
        assert q * b + r == a and (0 <= r < b or b < r <= 0)
