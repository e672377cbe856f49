# split at separators and at white space
print(repr('a,b,,c'.split(',')))  # expect: ['a', 'b', '', 'c']
print(repr('a,b,c'.split(',', 1)))  # expect: ['a', 'b,c']
print(repr(' a  b c '.split()))  # expect: ['a', 'b', 'c']
print(repr(' a  b c '.split(None, 1)))  # expect: ['a', 'b c ']
print(repr(''.split()))  # expect: []
print(repr(''.split(',')))  # expect: ['']
print(repr('a--b--c'.split('--')))  # expect: ['a', 'b', 'c']
print(repr('aéb'.split('é')))  # expect: ['a', 'b']
print(repr('a\u2003b\xa0c'.split()))  # expect: ['a', 'b', 'c']
print(repr('a b c'.split(maxsplit=1)))  # expect: ['a', 'b c']
print(repr('a b  c'.split(' ')))  # expect: ['a', 'b', '', 'c']
print(repr('a,b'.split(sep=',', maxsplit=0)))  # expect: ['a,b']
print(repr('  a b  '.split(None, 0)))  # expect: ['a b  ']
try:
    'a'.split('')
except ValueError as e:
    print(e)  # expect: empty separator
try:
    'a'.split(1)
except TypeError as e:
    print(e)  # expect: must be str or None, not int
