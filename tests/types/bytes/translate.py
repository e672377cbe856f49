# translate and maketrans
print((b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b'), b'abcabc'.translate(None, delete=b'ac')))  # expect: (b'xyc', b'ac', b'bb')
print(repr(len(bytes.maketrans(b'', b''))))  # expect: 256
try:
    b'a'.translate(b'short')
except ValueError as e:
    print(e)  # expect: translation table must be 256 characters long
try:
    bytes.maketrans(b'ab', b'x')
except ValueError as e:
    print(e)  # expect: maketrans arguments must have same length
