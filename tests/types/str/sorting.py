# sorting by several keys
print((sorted('the Quick brown Fox'.split(), key=str.lower), sorted(['b10', 'b9', 'a2'], key=lambda s: (s[0], int(s[1:]))), max(['aa', 'b', 'ccc'], key=len), sorted('éeaz€')))  # expect: (['brown', 'Fox', 'Quick', 'the'], ['a2', 'b9', 'b10'], 'ccc', ['a', 'e', 'z', 'é', '€'])
