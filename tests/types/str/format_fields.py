# format: positions, names, automatic numbers
print(repr('{} {}'.format(1, 'a')))  # expect: '1 a'
print(repr('{0} {1} {0}'.format('a', 'b')))  # expect: 'a b a'
print(repr('{a} {b}'.format(a=1, b=2)))  # expect: '1 2'
print(repr('{} {x} {}'.format(1, 2, x=3)))  # expect: '1 3 2'
print(repr('{{}} {{{0}}}'.format(1)))  # expect: '{} {1}'
print(repr('é{}€'.format('😀')))  # expect: 'é😀€'
print(repr(''.format()))  # expect: ''
try:
    '{} {}'.format(1)
except IndexError as e:
    print(e)  # expect: Replacement index 1 out of range for positional args tuple
try:
    '{2}'.format(1)
except IndexError as e:
    print(e)  # expect: Replacement index 2 out of range for positional args tuple
try:
    '{a}'.format(b=1)
except KeyError as e:
    print(e)  # expect: 'a'
try:
    '{0} {}'.format(1, 2)
except ValueError as e:
    print(e)  # expect: cannot switch from manual field specification to automatic field numbering
try:
    '{} {0}'.format(1, 2)
except ValueError as e:
    print(e)  # expect: cannot switch from automatic field numbering to manual field specification
