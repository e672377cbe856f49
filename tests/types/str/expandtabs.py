# expandtabs: columns begin anew at line ends
print(repr('a\tb'.expandtabs()))  # expect: 'a       b'
print(repr('a\tbc\td'.expandtabs(4)))  # expect: 'a   bc  d'
print(repr('abcd\te\n\tf'.expandtabs(4)))  # expect: 'abcd    e\n    f'
print(repr('é\tx'.expandtabs(3)))  # expect: 'é  x'
print(repr('a\tb'.expandtabs(0)))  # expect: 'ab'
print(repr('a\tb'.expandtabs(-1)))  # expect: 'ab'
print(repr('01\t012\t0123'.expandtabs(tabsize=4)))  # expect: '01  012 0123'
