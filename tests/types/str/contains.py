# in
print(repr('b' in 'abc'))  # expect: True
print(repr('' in ''))  # expect: True
print(repr('ac' in 'abc'))  # expect: False
print(repr('é' in 'aé'))  # expect: True
print(repr('x' not in 'abc'))  # expect: True
try:
    1 in 'abc'
except TypeError as e:
    print(e)  # expect: 'in <string>' requires string as left operand, not int
try:
    None in 'abc'
except TypeError as e:
    print(e)  # expect: 'in <string>' requires string as left operand, not NoneType
