# find, rfind, index, rindex, count
print((b'abcabc'.find(b'c'), b'abcabc'.rfind(b'c'), b'abc'.find(98), b'abc'.find(b''), b'abc'.find(b'x')))  # expect: (2, 5, 1, 0, -1)
print((b'abcabc'.index(b'bc', 2), b'abcabc'.rindex(b'a'), b'aaaa'.count(b'aa'), b'abca'.count(97), b'abc'.count(b'')))  # expect: (4, 3, 2, 2, 4)
try:
    b'abc'.index(b'x')
except ValueError as e:
    print(e)  # expect: subsection not found
try:
    b'abc'.rindex(120)
except ValueError as e:
    print(e)  # expect: subsection not found
try:
    b'abc'.find('a')
except TypeError as e:
    print(e)  # expect: argument should be integer or bytes-like object, not 'str'
try:
    b'abc'.find(256)
except ValueError as e:
    print(e)  # expect: byte must be in range(0, 256)
try:
    b'abc'.count(None)
except TypeError as e:
    print(e)  # expect: argument should be integer or bytes-like object, not 'NoneType'
