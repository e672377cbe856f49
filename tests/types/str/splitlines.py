# splitlines: all kinds of line ends
print(repr('a\nb\r\nc\rd'.splitlines()))  # expect: ['a', 'b', 'c', 'd']
print(repr('a\nb\r\nc\rd\n'.splitlines(True)))  # expect: ['a\n', 'b\r\n', 'c\r', 'd\n']
print(repr('a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g'.splitlines()))  # expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g']
print(repr(''.splitlines()))  # expect: []
print(repr('\n'.splitlines()))  # expect: ['']
print(repr('a\n\nb'.splitlines(keepends=True)))  # expect: ['a\n', '\n', 'b']
print(repr('a'.splitlines(keepends=False)))  # expect: ['a']
