# ljust and rjust
print(repr('ab'.ljust(5)))  # expect: 'ab   '
print(repr('ab'.ljust(5, '.')))  # expect: 'ab...'
print(repr('ab'.rjust(5)))  # expect: '   ab'
print(repr('ab'.rjust(5, '€')))  # expect: '€€€ab'
print(repr('abc'.ljust(2)))  # expect: 'abc'
print(repr('é'.rjust(3, '0')))  # expect: '00é'
try:
    'a'.ljust(3, '')
except TypeError as e:
    print(e)  # expect: The fill character must be exactly one character long
try:
    'a'.rjust(3, None)
except TypeError as e:
    print(e)  # expect: The fill character must be a unicode character, not NoneType
