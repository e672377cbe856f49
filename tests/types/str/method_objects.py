# methods as values
up = 'abc'.upper
print(repr(up()))  # expect: 'ABC'
print(repr(list(map(str.upper, ['a', 'b']))))  # expect: ['A', 'B']
print(repr(str.join('-', ['a', 'b'])))  # expect: 'a-b'
print(repr(sorted(['b', 'A', 'c'], key=str.lower)))  # expect: ['A', 'b', 'c']
