def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1.5 < 2, 1.5 <= 1.5, 1.5 > 1, 1.5 >= 2, 1.5 == 1.5, 1.5 != 1.5, 1 == 1.0, 1.0 == True, 0.0 == -0.0)
# expect: True True True False True False True True True
print(1.5 == "1.5", 1.5 != None, 1.5 == 1.5 + 0j, (1.5).__eq__("a"), (1.5).__lt__("a"), (1.5).__eq__(1))
# expect: False True True NotImplemented NotImplemented False
print(1e16 == 10 ** 16, 1e16 + 1 == 10 ** 16 + 1, 0.1 < 10 ** 400, float(2 ** 62) > 2 ** 62 - 1, 4611686018427387904.0 == 2 ** 62)
# expect: True False True True True
print(error(lambda: 1.5 < "a"))  # expect: TypeError: '<' not supported between instances of 'float' and 'str'
print(error(lambda: 1.5 > None))  # expect: TypeError: '>' not supported between instances of 'float' and 'NoneType'
print(error(lambda: 1.5 < 1j))  # expect: TypeError: '<' not supported between instances of 'float' and 'complex'
