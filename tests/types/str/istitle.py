# istitle
print(repr([s.istitle() for s in ('Abc', 'Abc Def', 'abc', 'ABC', '', "It'S", "It's", '1', 'A1b', 'ǅ', 'Ǆ')]))  # expect: [True, True, False, False, False, True, False, False, False, True, True]
