# % with widths and precisions from the arguments
print(repr('%*d' % (5, 42)))  # expect: '   42'
print(repr('%-*d|' % (5, 42)))  # expect: '42   |'
print(repr('%*d|' % (-5, 42)))  # expect: '42   |'
print(repr('%.*f' % (2, 3.14159)))  # expect: '3.14'
print(repr('%*.*f' % (8, 2, 3.14159)))  # expect: '    3.14'
try:
    '%*d' % ('a', 1)
except TypeError as e:
    print(e)  # expect: * wants int
try:
    '%.*f' % (1.5, 1)
except TypeError as e:
    print(e)  # expect: * wants int
try:
    '%*d' % (1,)
except TypeError as e:
    print(e)  # expect: not enough arguments for format string
