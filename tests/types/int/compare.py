def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, 5 == 5, 5 != 5, 1 == True, 0 == False, 1 is not True)  # expect: True True False True True False True True True
print(2 ** 70 > 2 ** 69, -(2 ** 70) < 0, 2 ** 70 == 2 ** 70, 2 ** 62 > 2 ** 62 - 1, 5 < 2 ** 70 > 3)  # expect: True True True True True
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, not 0, not 10 ** 30)  # expect: True False True True False
print(5 == "5", 5 != None, 5 == [], (5).__eq__("5"), (5).__lt__(6), (5).__lt__(5.5))  # expect: False True False NotImplemented True NotImplemented
print(error(lambda: 1 < "a"))  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
print(error(lambda: 1 >= None))  # expect: TypeError: '>=' not supported between instances of 'int' and 'NoneType'
print(error(lambda: 2 ** 70 > []))  # expect: TypeError: '>' not supported between instances of 'int' and 'list'
# expect-stderr: SyntaxWarning
