# isprintable
print(repr([s.isprintable() for s in ('abc', '', 'a\n', ' ', '\xa0', 'é', '\u200b', '\x7f', '漢', '\ud800')]))  # expect: [True, True, False, True, False, True, False, False, True, False]
