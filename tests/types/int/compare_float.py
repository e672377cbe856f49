# Exact: neither side is rounded.
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 2.0 ** 53 < 2 ** 53 + 1)  # expect: True False True True
print(10 ** 22 == 1e22, 10 ** 23 == 1e23, 10 ** 23 > 1e23, 10 ** 23 < 1e23)  # expect: True False True False
print(10 ** 400 > 1e308, 10 ** 400 < float("inf"), -(10 ** 400) > float("-inf"), 10 ** 400 == float("inf"))  # expect: True True True False
print(1 < 1.5 < 2, -1 > -1.5, 0 == -0.0, 5 >= 5.0, 2 ** 62 == 2.0 ** 62, 2 ** 62 - 1 == 2.0 ** 62)  # expect: True True True True True False
nan = float("nan")
print(1 == nan, 1 != nan, 1 < nan, 1 > nan, 10 ** 400 < nan, 10 ** 400 != nan)  # expect: False True False False False True
