# isspace
print(repr([s.isspace() for s in (' ', '\t\n', '', 'a', '\xa0', '\u2003', '\x1c', '\u200b', '\x85')]))  # expect: [True, True, False, False, True, True, True, False, True]
