# encode: encodings and what to do with the rest
print(repr('aé€😀'.encode()))  # expect: b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
print(repr('aé'.encode('latin-1')))  # expect: b'a\xe9'
print(repr('abc'.encode('ascii')))  # expect: b'abc'
print(repr('aé€'.encode('ascii', 'ignore')))  # expect: b'a'
print(repr('aé€'.encode('ascii', 'replace')))  # expect: b'a??'
print(repr('aé€😀'.encode('ascii', 'backslashreplace')))  # expect: b'a\\xe9\\u20ac\\U0001f600'
print(repr('aé€'.encode('ascii', 'xmlcharrefreplace')))  # expect: b'a&#233;&#8364;'
print(repr('a€'.encode('utf-16-le')))  # expect: b'a\x00\xac '
print(repr('😀'.encode('utf-16-be')))  # expect: b'\xd8=\xde\x00'
print(repr('a'.encode('utf-32-be')))  # expect: b'\x00\x00\x00a'
print(repr('é'.encode('UTF8')))  # expect: b'\xc3\xa9'
print(repr('\udc80a'.encode('utf-8', 'surrogateescape')))  # expect: b'\x80a'
print(repr('\ud800'.encode('utf-8', 'surrogatepass')))  # expect: b'\xed\xa0\x80'
try:
    'é'.encode('ascii')
except UnicodeEncodeError as e:
    print(e)  # expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
try:
    'a€é'.encode('latin-1')
except UnicodeEncodeError as e:
    print(e)  # expect: 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
try:
    '\ud800'.encode()
except UnicodeEncodeError as e:
    print(e)  # expect: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
try:
    'é'.encode('nonsense')
except LookupError as e:
    print(e)  # expect: unknown encoding: nonsense
try:
    'é'.encode('ascii', 'nonsense')
except LookupError as e:
    print(e)  # expect: unknown error handler name 'nonsense'
try:
    'a'.encode(1)
except TypeError as e:
    print(e)  # expect: encode() argument 'encoding' must be str, not int
