# bytes()
print(repr(bytes()))  # expect: b''
print(repr(bytes(3)))  # expect: b'\x00\x00\x00'
print(repr(bytes([1, 2, 255])))  # expect: b'\x01\x02\xff'
print(repr(bytes(range(3))))  # expect: b'\x00\x01\x02'
print(repr(bytes('é', 'utf-8')))  # expect: b'\xc3\xa9'
print(repr(bytes('aé', 'ascii', 'replace')))  # expect: b'a?'
print(repr(bytes(b'ab')))  # expect: b'ab'
print(repr(bytes(x for x in (65, 66))))  # expect: b'AB'
try:
    bytes('a')
except TypeError as e:
    print(e)  # expect: string argument without an encoding
try:
    bytes(-1)
except ValueError as e:
    print(e)  # expect: negative count
try:
    bytes([256])
except ValueError as e:
    print(e)  # expect: bytes must be in range(0, 256)
try:
    bytes([-1])
except ValueError as e:
    print(e)  # expect: bytes must be in range(0, 256)
try:
    bytes(['a'])
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
try:
    bytes(1.5)
except TypeError as e:
    print(e)  # expect: cannot convert 'float' object to bytes
try:
    bytes(None)
except TypeError as e:
    print(e)  # expect: cannot convert 'NoneType' object to bytes
try:
    bytes(1, 'ascii')
except TypeError as e:
    print(e)  # expect: encoding without a string argument
try:
    bytes(b'a', errors='x')
except TypeError as e:
    print(e)  # expect: errors without a string argument
