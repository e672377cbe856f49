# endswith: one or many, within bounds
print(repr('abc'.endswith('bc')))  # expect: True
print(repr('abc'.endswith('')))  # expect: True
print(repr('abc'.endswith(('x', 'c'))))  # expect: True
print(repr('abc'.endswith('c', 0, 2)))  # expect: False
print(repr('abc'.endswith('', 3)))  # expect: True
print(repr('abc'.endswith('', 4)))  # expect: False
print(repr('abc'.endswith(())))  # expect: False
try:
    'abc'.endswith(1)
except TypeError as e:
    print(e)  # expect: endswith first arg must be str or a tuple of str, not int
try:
    'abc'.endswith((1,))
except TypeError as e:
    print(e)  # expect: tuple for endswith must only contain str, not int
