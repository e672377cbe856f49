# single characters
print(repr('abc'[0]))  # expect: 'a'
print(repr('abc'[-1]))  # expect: 'c'
print(repr('aé😀b'[2]))  # expect: '😀'
print(repr('aé😀b'[-2]))  # expect: '😀'
print(repr([c for c in 'aé😀']))  # expect: ['a', 'é', '😀']
print(repr('abc'[True]))  # expect: 'b'
try:
    'abc'[3]
except IndexError as e:
    print(e)  # expect: string index out of range
try:
    'abc'[-4]
except IndexError as e:
    print(e)  # expect: string index out of range
try:
    ''[0]
except IndexError as e:
    print(e)  # expect: string index out of range
try:
    'abc'['a']
except TypeError as e:
    print(e)  # expect: string indices must be integers, not 'str'
try:
    'abc'[1.0]
except TypeError as e:
    print(e)  # expect: string indices must be integers, not 'float'
try:
    'abc'[None]
except TypeError as e:
    print(e)  # expect: string indices must be integers, not 'NoneType'
try:
    'abc'[10**100]
except IndexError as e:
    print(e)  # expect: cannot fit 'int' into an index-sized integer
# expect-stderr: SyntaxWarning
