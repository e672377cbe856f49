# In Python's files the same errors have Python's words.
def error(f):
    try:
        f()
    except TypeError as e:
        print(e)

error(lambda: 1 + 'a')       # expect: unsupported operand type(s) for +: 'int' and 'str'
error(lambda: 'a' + 1)       # expect: can only concatenate str (not "int") to str
error(lambda: [1] + 1)       # expect: can only concatenate list (not "int") to list
error(lambda: 1 < 'a')       # expect: '<' not supported between instances of 'int' and 'str'
