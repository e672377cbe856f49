# iterators of strings
print(repr(list('aé😀')))  # expect: ['a', 'é', '😀']
print(repr([c + c for c in 'ab']))  # expect: ['aa', 'bb']
print(repr(list(iter(''))))  # expect: []
print(repr(list(reversed('abc'))))  # expect: ['c', 'b', 'a']
print(repr(list(zip('ab', 'xy'))))  # expect: [('a', 'x'), ('b', 'y')]
print(repr(dict(enumerate('ab'))))  # expect: {0: 'a', 1: 'b'}
print((max('hello'), min('hello'), sorted('hello')))  # expect: ('o', 'e', ['e', 'h', 'l', 'l', 'o'])
print(repr(tuple('é€')))  # expect: ('é', '€')
