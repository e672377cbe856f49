# join: iterables of strings
print(repr(', '.join(['a', 'b', 'c'])))  # expect: 'a, b, c'
print(repr(''.join(('x', 'y'))))  # expect: 'xy'
print(repr('-'.join('abc')))  # expect: 'a-b-c'
print(repr('-'.join([])))  # expect: ''
print(repr('-'.join(['one'])))  # expect: 'one'
print(repr('é'.join(['a', '€'])))  # expect: 'aé€'
print(repr('+'.join(str(i) for i in range(4))))  # expect: '0+1+2+3'
print(repr(' '.join({'k': 1, 'l': 2})))  # expect: 'k l'
try:
    ','.join([1, 2])
except TypeError as e:
    print(e)  # expect: sequence item 0: expected str instance, int found
try:
    ','.join(['a', None])
except TypeError as e:
    print(e)  # expect: sequence item 1: expected str instance, NoneType found
try:
    ','.join(5)
except TypeError as e:
    print(e)  # expect: can only join an iterable
