# iteration
print((list(b'ab'), tuple(b''), [x + 1 for x in b'\x00\x01'], list(reversed(b'ab')), sum(b'abc'), max(b'az')))  # expect: ([97, 98], (), [1, 2], [98, 97], 294, 122)
print((next(iter(b'x')), type(iter(b'')).__name__))  # expect: (120, 'bytes_iterator')
try:
    b'ab'[0] = 1
except TypeError as e:
    print(e)  # expect: 'bytes' object does not support item assignment
