# Correctly rounded, whatever the sizes.
def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(7 / 2, 1 / 3, -1 / 3, 6 / 3, 0 / 5, 0 / -5)  # expect: 3.5 0.3333333333333333 -0.3333333333333333 2.0 0.0 -0.0
print(10 ** 400 / 10 ** 399, (10 ** 400 + 1) / 10 ** 400, 1 / 10 ** 400, 2 ** 1074 / 2 ** 2148, 1 / 2 ** 1075, 3 / 2 ** 1075)
# expect: 10.0 1.0 0.0 5e-324 0.0 1e-323
print((2 ** 53 + 1) / 1, (2 ** 54 + 2) / 1, (2 ** 54 + 6) / 1, (2 ** 60 + 129) / 2 ** 7)
# expect: 9007199254740992.0 1.8014398509481984e+16 1.801439850948199e+16 9007199254740994.0
print(9007199254740993 / 9007199254740992, 123456789012345678901234567890 / 987654321)  # expect: 1.0 1.249999988734375e+20
print((2 ** 1024 - 1) / 2, (2 ** 1024 - 2 ** 971) / 1)  # expect: 8.98846567431158e+307 1.7976931348623157e+308
print(error(lambda: 2 ** 1024 / 1))  # expect: OverflowError: integer division result too large for a float
print(error(lambda: (2 ** 1024 - 1) / 1))  # expect: OverflowError: integer division result too large for a float
print(error(lambda: 1 / 0))  # expect: ZeroDivisionError: division by zero
print(error(lambda: 10 ** 30 / 0))  # expect: ZeroDivisionError: division by zero
print(7 / True, 7 / 2.0, 7 / 2j)  # expect: 7.0 3.5 -3.5j
