print(True and False, True or False, not True, True & True, True | False, True ^ True, ~True, -True)  # expect: False True False True True False -2 -1
print(type(True & False), type(True & 1), type(True + True), type(True ^ False))  # expect: <class 'bool'> <class 'int'> <class 'int'> <class 'bool'>
print(bool(0), bool(1), bool(-1), bool(2 ** 70), bool(""), bool("a"), bool([]), bool([0]), bool(None), bool(0.0), bool(float("nan")), bool(0j))
# expect: False True True True False True False True False False True False
print(bool(), True == 1, False == 0, True is True, hash(True), int(True), float(True), str(True), repr(False))  # expect: False True True True 1 1 1.0 True False
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__name__, type(True))
# expect: True True (<class 'bool'>, <class 'int'>, <class 'object'>) bool <class 'bool'>
print([False, True].index(1), {True: "yes"}[1], "ab"[True], sum([True, True, False]))  # expect: 1 yes b 2
print(True < 2, False <= False, True > 0.5, max(True, 2), sorted([True, False]))  # expect: True True True 2 [False, True]
