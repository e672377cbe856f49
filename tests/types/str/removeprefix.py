# removeprefix and removesuffix
print(repr('abc'.removeprefix('ab')))  # expect: 'c'
print(repr('abc'.removeprefix('b')))  # expect: 'abc'
print(repr('abc'.removesuffix('bc')))  # expect: 'a'
print(repr('abc'.removesuffix('')))  # expect: 'abc'
print(repr('éaé'.removeprefix('é').removesuffix('é')))  # expect: 'a'
print(repr('aa'.removeprefix('a')))  # expect: 'a'
try:
    'a'.removeprefix(1)
except TypeError as e:
    print(e)  # expect: removeprefix() argument must be str, not int
try:
    'a'.removesuffix(('a',))
except TypeError as e:
    print(e)  # expect: removesuffix() argument must be str, not tuple
