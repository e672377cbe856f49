def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(divmod(7.0, 2), divmod(-7.0, 2), divmod(7, -2.0), divmod(-7.5, 2), divmod(7.5, -2), divmod(0.0, 3))
# expect: (3.0, 1.0) (-4.0, 1.0) (-4.0, -1.0) (-4.0, 0.5) (-4.0, -0.5) (0.0, 0.0)
print(error(lambda: divmod(1.0, 0)))  # expect: ZeroDivisionError: float divmod()
print(error(lambda: divmod(1.0, "a")))  # expect: TypeError: unsupported operand type(s) for divmod(): 'float' and 'str'
