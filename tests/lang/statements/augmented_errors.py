def check(f):
    try: f()
    except TypeError as e: print(e)
def a():
    x = 1
    x += "s"
def b():
    x = "s"
    x += 1
def c():
    x = []
    x += 1
def d():
    x = None
    x -= 1
def e():
    x = "a"
    x -= 3
def g():
    x = {}
    x = x + 1
def h():
    x = {}
    x = x - 1
for f in a, b, c, d, e, g, h: check(f)
# expect: unsupported operand type(s) for +=: 'int' and 'str'
# expect: can only concatenate str (not "int") to str
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for -=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for -=: 'str' and 'int'
# expect: unsupported operand type(s) for +: 'dict' and 'int'
# expect: unsupported operand type(s) for -: 'dict' and 'int'
