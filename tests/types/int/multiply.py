def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(6 * 7, -6 * 7, 0 * 10 ** 30, 10 ** 10 * 10 ** 10, -(10 ** 10) * 10 ** 10)  # expect: 42 -42 0 100000000000000000000 -100000000000000000000
print(123456789 ** 3 * 987654321 ** 3)  # expect: 1812841505251148246217553225397466517718781738170109
print(3 * "ab", 0 * "ab", -1 * [1], 2 * [1, 2], 2 * (3,), 2 * b"x")  # expect: ababab  [] [1, 2, 1, 2] (3, 3) b'xx'
print(2 * 1.5, 2 * 1j, True * 5)  # expect: 3.0 2j 5
print(error(lambda: 1 * None))  # expect: TypeError: unsupported operand type(s) for *: 'int' and 'NoneType'
