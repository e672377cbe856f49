# What type() says of arguments of the wrong type: None by its name.
for arguments in ((None, (), {}), ("x", None, {}), ("x", (), None), (5, (), {})):
    try:
        type(*arguments)
    except TypeError as e:
        print(e)
# expect: type.__new__() argument 1 must be str, not None
# expect: type.__new__() argument 2 must be tuple, not None
# expect: type.__new__() argument 3 must be dict, not None
# expect: type.__new__() argument 1 must be str, not int
