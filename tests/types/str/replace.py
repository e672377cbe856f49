# replace: all, some, and between all characters
print(repr('aXbXc'.replace('X', '--')))  # expect: 'a--b--c'
print(repr('aaaa'.replace('aa', 'b')))  # expect: 'bb'
print(repr('aaaa'.replace('a', 'b', 2)))  # expect: 'bbaa'
print(repr('abc'.replace('', '-')))  # expect: '-a-b-c-'
print(repr('abc'.replace('', '-', 2)))  # expect: '-a-bc'
print(repr('é€'.replace('', '.')))  # expect: '.é.€.'
print(repr('abc'.replace('d', 'x')))  # expect: 'abc'
print(repr('abc'.replace('b', '')))  # expect: 'ac'
print(repr('aéa'.replace('é', 'ee')))  # expect: 'aeea'
print(repr(''.replace('', 'x')))  # expect: 'x'
print(repr('abc'.replace('b', 'x', 0)))  # expect: 'abc'
try:
    'a'.replace(1, 'b')
except TypeError as e:
    print(e)  # expect: replace() argument 1 must be str, not int
try:
    'a'.replace('b', 1)
except TypeError as e:
    print(e)  # expect: replace() argument 2 must be str, not int
