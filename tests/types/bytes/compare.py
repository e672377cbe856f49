# comparison
print((b'a' < b'b', b'ab' < b'abc', b'\xff' > b'a', b'a' == b'a', b'a' != b'b', b'a' == 'a'))  # expect: (True, True, True, True, True, False)
print(repr(sorted([b'b', b'a', b'ab'])))  # expect: [b'a', b'ab', b'b']
try:
    b'a' < 'b'
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'bytes' and 'str'
print((hash(b'ab') == hash(b'a' + b'b'), {b'a': 1}[b'a']))  # expect: (True, 1)
