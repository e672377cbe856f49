# partition and rpartition
print(repr('a-b-c'.partition('-')))  # expect: ('a', '-', 'b-c')
print(repr('a-b-c'.rpartition('-')))  # expect: ('a-b', '-', 'c')
print(repr('abc'.partition('-')))  # expect: ('abc', '', '')
print(repr('abc'.rpartition('-')))  # expect: ('', '', 'abc')
print(repr('aéb'.partition('é')))  # expect: ('a', 'é', 'b')
print(repr('a--b'.partition('--')))  # expect: ('a', '--', 'b')
try:
    'abc'.partition('')
except ValueError as e:
    print(e)  # expect: empty separator
try:
    'abc'.rpartition(1)
except TypeError as e:
    print(e)  # expect: must be str, not int
