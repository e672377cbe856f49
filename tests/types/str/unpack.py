# strings unpack into characters
a, b, c = 'xé€'
first, *rest = 'hello'
print((a, b, c))  # expect: ('x', 'é', '€')
print((first, rest))  # expect: ('h', ['e', 'l', 'l', 'o'])
print(repr([*'ab', *'c']))  # expect: ['a', 'b', 'c']
try:
    a, b = 'xyz'
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
try:
    a, b = 'x'
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 2, got 1)
