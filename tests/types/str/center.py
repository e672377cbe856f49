# center: the odd space goes to the left when the width is odd
print(repr('ab'.center(5)))  # expect: '  ab '
print(repr('abc'.center(6)))  # expect: ' abc  '
print(repr('ab'.center(7, '*')))  # expect: '***ab**'
print(repr('ab'.center(1)))  # expect: 'ab'
print(repr('é'.center(4, '→')))  # expect: '→é→→'
try:
    'a'.center(3, 'xy')
except TypeError as e:
    print(e)  # expect: The fill character must be exactly one character long
try:
    'a'.center(3, 1)
except TypeError as e:
    print(e)  # expect: The fill character must be a unicode character, not int
try:
    'a'.center('3')
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
