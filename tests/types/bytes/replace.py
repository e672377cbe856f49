# replace
print((b'aXbX'.replace(b'X', b'--'), b'aaa'.replace(b'a', b'b', 2), b'ab'.replace(b'', b'.'), b'ab'.replace(b'b', b'')))  # expect: (b'a--b--', b'bba', b'.a.b.', b'a')
try:
    b'a'.replace('a', b'b')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
try:
    b'a'.replace(b'a', 'b')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
