# partition and rpartition
print((b'a-b-c'.partition(b'-'), b'a-b-c'.rpartition(b'-'), b'abc'.partition(b'-'), b'abc'.rpartition(b'-')))  # expect: ((b'a', b'-', b'b-c'), (b'a-b', b'-', b'c'), (b'abc', b'', b''), (b'', b'', b'abc'))
try:
    b'a'.partition(b'')
except ValueError as e:
    print(e)  # expect: empty separator
try:
    b'a'.partition('a')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
