# isidentifier
print(repr([s.isidentifier() for s in ('abc', '_a1', '1a', '', 'a b', 'é', 'a-b', 'class', '漢字', 'a·b', '€')]))  # expect: [True, True, False, False, False, True, False, True, True, True, False]
