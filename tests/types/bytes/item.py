# items are integers
print((b'abc'[0], b'abc'[-1], list(b'\x00\xff')))  # expect: (97, 99, [0, 255])
print((b'abcdef'[1:4], b'abcdef'[::-1], b'abcdef'[::2], b'abc'[5:]))  # expect: (b'bcd', b'fedcba', b'ace', b'')
try:
    b'abc'[3]
except IndexError as e:
    print(e)  # expect: index out of range
try:
    b'abc'['a']
except TypeError as e:
    print(e)  # expect: byte indices must be integers or slices, not str
try:
    b'abc'[1.5]
except TypeError as e:
    print(e)  # expect: byte indices must be integers or slices, not float
try:
    b'abc'[::0]
except ValueError as e:
    print(e)  # expect: slice step cannot be zero
# expect-stderr: SyntaxWarning
