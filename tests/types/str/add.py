# concatenation
print(repr('ab' + 'cd'))  # expect: 'abcd'
print(repr('é' + 'a'))  # expect: 'éa'
print(repr('' + 'a'))  # expect: 'a'
try:
    'a' + 1
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "int") to str
try:
    'a' + None
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "NoneType") to str
try:
    'a' + b'a'
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "bytes") to str
try:
    1 + 'a'
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    None + 'a'
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'NoneType' and 'str'
