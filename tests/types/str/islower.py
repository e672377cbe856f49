# islower and isupper: cased characters decide
print(repr([s.islower() for s in ('abc', 'a1', '1', '', 'aB', 'é', 'ª', 'ǅ')]))  # expect: [True, True, False, False, False, True, True, False]
print(repr([s.isupper() for s in ('ABC', 'A1', '1', '', 'aB', 'É', 'Ⅷ', 'ǅ')]))  # expect: [True, True, False, False, False, True, True, False]
