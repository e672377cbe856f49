def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(None, repr(None), type(None), bool(None), None is None, None == None, None != 0, None == False)
# expect: None None <class 'NoneType'> False True True True False
print(type(None)(), hash(None) == hash(None), {None: 1}[None], [None])  # expect: None True 1 [None]
print(error(lambda: None + 1))  # expect: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
print(error(lambda: None.x))  # expect: AttributeError: 'NoneType' object has no attribute 'x'
print(error(lambda: None()))  # expect: TypeError: 'NoneType' object is not callable
print(error(lambda: None[0]))  # expect: TypeError: 'NoneType' object is not subscriptable
print(error(lambda: type(None)(1)))  # expect: TypeError: NoneType takes no arguments
print(error(lambda: None < None))  # expect: TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
# expect-stderr: SyntaxWarning
