# specs for strings
print(repr(format('ab', '5') + '|'))  # expect: 'ab   |'
print(repr(format('ab', '>5')))  # expect: '   ab'
print(repr(format('ab', '^6')))  # expect: '  ab  '
print(repr(format('ab', '*<5')))  # expect: 'ab***'
print(repr(format('abcdef', '.3')))  # expect: 'abc'
print(repr(format('abcdef', '8.3') + '|'))  # expect: 'abc     |'
print(repr(format('ab', 's')))  # expect: 'ab'
print(repr(format('é', '→^5')))  # expect: '→→é→→'
print(repr(format('ab', '05')))  # expect: 'ab000'
print(repr(format('ab', '')))  # expect: 'ab'
try:
    format('ab', 'd')
except ValueError as e:
    print(e)  # expect: Unknown format code 'd' for object of type 'str'
try:
    format('ab', '+')
except ValueError as e:
    print(e)  # expect: Sign not allowed in string format specifier
try:
    format('ab', ' ')
except ValueError as e:
    print(e)  # expect: Space not allowed in string format specifier
try:
    format('ab', '=5')
except ValueError as e:
    print(e)  # expect: '=' alignment not allowed in string format specifier
try:
    format('ab', ',')
except ValueError as e:
    print(e)  # expect: Cannot specify ',' with 's'.
try:
    format('ab', '#')
except ValueError as e:
    print(e)  # expect: Alternate form (#) not allowed in string format specifier
try:
    format('ab', 'z')
except ValueError as e:
    print(e)  # expect: Negative zero coercion (z) not allowed in string format specifier
try:
    format('ab', '5x5')
except ValueError as e:
    print(e)  # expect: Invalid format specifier '5x5' for object of type 'str'
try:
    format('ab', '.')
except ValueError as e:
    print(e)  # expect: Format specifier missing precision
