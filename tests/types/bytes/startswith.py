# startswith and endswith
print((b'abc'.startswith(b'ab'), b'abc'.endswith((b'x', b'c')), b'abc'.startswith(b'b', 1), b'abc'.endswith(b'b', 0, 2)))  # expect: (True, True, True, True)
try:
    b'abc'.startswith('a')
except TypeError as e:
    print(e)  # expect: startswith first arg must be bytes or a tuple of bytes, not str
try:
    b'abc'.endswith(('c',))
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
