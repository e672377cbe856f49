# decode
print((b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'), b'a\x00'.decode('utf-16-le'), b'\xff\xfea\x00'.decode('utf-16')))  # expect: ('abc', 'é', 'é', 'a', 'a')
print((b'\xef\xbb\xbfa'.decode('utf-8-sig'), b'\x00\x00\x00a'.decode('utf-32-be')))  # expect: ('a', 'a')
try:
    b'\xff'.decode()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    b'a\xc3'.decode()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
try:
    b'\xe2\x82x'.decode()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
try:
    b'\xc3\xa9'.decode('ascii')
except UnicodeDecodeError as e:
    print(e)  # expect: 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
try:
    b'\xed\xa0\x80'.decode()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
try:
    b'a'.decode('nonsense')
except LookupError as e:
    print(e)  # expect: unknown encoding: nonsense
try:
    b'a'.decode(1)
except TypeError as e:
    print(e)  # expect: decode() argument 'encoding' must be str, not int
