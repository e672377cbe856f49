# maketrans and translate
print(repr(str.maketrans('ab', 'xy')))  # expect: {97: 120, 98: 121}
print(repr(str.maketrans('ab', 'xy', 'z')))  # expect: {97: 120, 98: 121, 122: None}
print(repr(str.maketrans({'a': 'b', 99: None})))  # expect: {97: 'b', 99: None}
print(repr('abcabc'.translate(str.maketrans('ab', 'xy', 'c'))))  # expect: 'xyxy'
print(repr('abc'.translate({97: 'AA', 98: None})))  # expect: 'AAc'
print(repr('aéb'.translate({233: 'e'})))  # expect: 'aeb'
print(repr('abc'.translate({97: 8364})))  # expect: '€bc'
try:
    str.maketrans('ab', 'x')
except ValueError as e:
    print(e)  # expect: the first two maketrans arguments must have equal length
try:
    str.maketrans('a')
except TypeError as e:
    print(e)  # expect: if you give only one argument to maketrans it must be a dict
try:
    str.maketrans({'ab': 1})
except ValueError as e:
    print(e)  # expect: string keys in translate table must be of length 1
try:
    str.maketrans({1.5: 1})
except TypeError as e:
    print(e)  # expect: keys in translate table must be strings or integers
try:
    'abc'.translate({97: 1.5})
except TypeError as e:
    print(e)  # expect: character mapping must return integer, None or str
