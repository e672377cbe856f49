def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(round(5), round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(-25, -1), round(14, -1), round(16, -1))  # expect: 5 20 20 40 -20 -20 10 20
print(round(1234567, -3), round(1234500, -3), round(1235500, -3), round(5, 2), round(5, None), round(5, 0), round(49, -2), round(50, -2), round(51, -2))
# expect: 1235000 1234000 1236000 5 5 5 0 0 100
print(round(10 ** 30 + 5, -1), round(15 * 10 ** 30, -31), round(123, -10), round(123, -100))
# expect: 1000000000000000000000000000000 20000000000000000000000000000000 0 0
print(type(round(True)), round(True, -1), (17).__round__(-1))  # expect: <class 'int'> 0 20
print(error(lambda: round(5, 1.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: round(5, "a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
