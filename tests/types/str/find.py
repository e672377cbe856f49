# find: lowest index or -1
print(repr('abcabc'.find('c')))  # expect: 2
print(repr('abcabc'.find('c', 3)))  # expect: 5
print(repr('abcabc'.find('c', 3, 5)))  # expect: -1
print(repr('abc'.find('')))  # expect: 0
print(repr('abc'.find('', 3)))  # expect: 3
print(repr('abc'.find('', 4)))  # expect: -1
print(repr('éaéb'.find('b')))  # expect: 3
print(repr('aé😀b'.find('😀')))  # expect: 2
print(repr('abc'.find('d')))  # expect: -1
print(repr('abc'.find('a', -3)))  # expect: 0
print(repr('abc'.find('a', None, None)))  # expect: 0
try:
    'abc'.find(1)
except TypeError as e:
    print(e)  # expect: must be str, not int
try:
    'abc'.find('a', 'b')
except TypeError as e:
    print(e)  # expect: slice indices must be integers or None or have an __index__ method
