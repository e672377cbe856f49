# in: bytes or a number
print((b'b' in b'abc', 97 in b'abc', 98 in b'xyz', b'' in b''))  # expect: (True, True, False, True)
try:
    'a' in b'abc'
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
try:
    256 in b'abc'
except ValueError as e:
    print(e)  # expect: byte must be in range(0, 256)
try:
    -1 in b'abc'
except ValueError as e:
    print(e)  # expect: byte must be in range(0, 256)
