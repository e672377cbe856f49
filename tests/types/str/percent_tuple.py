# a tuple is arguments, anything else is one
print(repr('%s' % ((1, 2),)))  # expect: '(1, 2)'
print(repr('%s %s' % (1, (2, 3))))  # expect: '1 (2, 3)'
print(repr('%s' % [1, 2]))  # expect: '[1, 2]'
try:
    '%s' % (1, 2)
except TypeError as e:
    print(e)  # expect: not all arguments converted during string formatting
