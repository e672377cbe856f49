# rsplit counts from the right
print(repr('a,b,c'.rsplit(',', 1)))  # expect: ['a,b', 'c']
print(repr(' a b c '.rsplit(None, 1)))  # expect: [' a b', 'c']
print(repr('a,b,c'.rsplit(',')))  # expect: ['a', 'b', 'c']
print(repr(' a  b '.rsplit()))  # expect: ['a', 'b']
print(repr('aéb\u3000c'.rsplit(None, 1)))  # expect: ['aéb', 'c']
print(repr('a--b---c'.rsplit('--', 1)))  # expect: ['a--b-', 'c']
print(repr('  a b  '.rsplit(None, 0)))  # expect: ['  a b']
