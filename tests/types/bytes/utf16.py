# UTF-16 and UTF-32: order marks and broken input
print((b'\xff\xfea\x00'.decode('utf-16'), b'\xfe\xff\x00a'.decode('utf-16'), b'a\x00'.decode('utf-16'), b'=\xd8\x00\xde'.decode('utf-16-le'), '😀'.encode('utf-16'), '😀'.encode('utf-32-le')))  # expect: ('a', 'a', 'a', '😀', b'\xff\xfe=\xd8\x00\xde', b'\x00\xf6\x01\x00')
try:
    b'a'.decode('utf-16-le')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
try:
    b'\x00\xd8'.decode('utf-16-le')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
try:
    b'\x00\xdca\x00'.decode('utf-16-le')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
try:
    b'\x00\xd8a\x00'.decode('utf-16-le')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
try:
    b'\x00\x00\x11\x00'.decode('utf-32-le')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
try:
    b'abc'.decode('utf-32')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
print((b'\x00\xd8a\x00'.decode('utf-16-le', 'replace'), b'a\x00b'.decode('utf-16-le', 'ignore')))  # expect: ('�a', 'a')
