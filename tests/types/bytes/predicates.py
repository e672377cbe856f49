# questions
print(repr([x.isalnum() for x in (b'a1', b'', b' ', b'\xe9')]))  # expect: [True, False, False, False]
print(repr([x.isalpha() for x in (b'ab', b'a1', b'')]))  # expect: [True, False, False]
print(repr([x.isdigit() for x in (b'12', b'1a', b'')]))  # expect: [True, False, False]
print(repr([x.isspace() for x in (b' \t\n\x0b', b'', b'\x1c')]))  # expect: [True, False, False]
print(repr([x.islower() for x in (b'ab1', b'aB', b'1')]))  # expect: [True, False, False]
print(repr([x.isupper() for x in (b'AB1', b'aB', b'1')]))  # expect: [True, False, False]
print(repr([x.istitle() for x in (b'Ab Cd', b'AB', b'', b'1')]))  # expect: [True, False, False, False]
print(repr([x.isascii() for x in (b'ab', b'', b'\x80')]))  # expect: [True, True, False]
