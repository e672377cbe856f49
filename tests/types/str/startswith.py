# startswith: one or many, within bounds
print(repr('abc'.startswith('ab')))  # expect: True
print(repr('abc'.startswith('b', 1)))  # expect: True
print(repr('abc'.startswith(('x', 'a'))))  # expect: True
print(repr('éab'.startswith('a', 1)))  # expect: True
print(repr('abc'.startswith('c', -1)))  # expect: True
print(repr('abc'.startswith('abcd')))  # expect: False
try:
    'abc'.startswith(['a'])
except TypeError as e:
    print(e)  # expect: startswith first arg must be str or a tuple of str, not list
