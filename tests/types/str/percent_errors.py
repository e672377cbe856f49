# % counts its arguments
try:
    '%s %s' % ('a',)
except TypeError as e:
    print(e)  # expect: not enough arguments for format string
try:
    '%s' % ()
except TypeError as e:
    print(e)  # expect: not enough arguments for format string
try:
    '%s' % ('a', 'b')
except TypeError as e:
    print(e)  # expect: not all arguments converted during string formatting
try:
    'x' % 1
except TypeError as e:
    print(e)  # expect: not all arguments converted during string formatting
try:
    '%' % ()
except ValueError as e:
    print(e)  # expect: incomplete format
try:
    '%q' % 1
except ValueError as e:
    print(e)  # expect: unsupported format character 'q' (0x71) at index 1
try:
    'abc%y' % 1
except ValueError as e:
    print(e)  # expect: unsupported format character 'y' (0x79) at index 4
try:
    '%5' % 1
except ValueError as e:
    print(e)  # expect: incomplete format
try:
    '%l' % 1
except ValueError as e:
    print(e)  # expect: incomplete format
try:
    'é%é' % 1
except ValueError as e:
    print(e)  # expect: unsupported format character '?' (0xe9) at index 2
print(repr('x' % ()))  # expect: 'x'
print(repr('x' % []))  # expect: 'x'
print(repr('%s' % [1]))  # expect: '[1]'
