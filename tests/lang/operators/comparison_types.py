def attempt(f):
    try: print(f())
    except TypeError as e: print(e)
attempt(lambda: 1 < "a")  # expect: '<' not supported between instances of 'int' and 'str'
attempt(lambda: [] < ())  # expect: '<' not supported between instances of 'list' and 'tuple'
attempt(lambda: None < None)  # expect: '<' not supported between instances of 'NoneType' and 'NoneType'
attempt(lambda: {} <= {})  # expect: '<=' not supported between instances of 'dict' and 'dict'
attempt(lambda: 1j < 2j)  # expect: '<' not supported between instances of 'complex' and 'complex'
attempt(lambda: [1, 2] < [1, 3])  # expect: True
attempt(lambda: (1, "a") < (2, 0))  # expect: True
attempt(lambda: 1 == "a")  # expect: False
attempt(lambda: object() != object())  # expect: True
