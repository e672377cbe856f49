# str()
print(repr(str()))  # expect: ''
print(repr(str(1)))  # expect: '1'
print(repr(str('a')))  # expect: 'a'
print(repr(str(None)))  # expect: 'None'
print(repr(str(object='x')))  # expect: 'x'
print(repr(str(b'abc', 'ascii')))  # expect: 'abc'
print(repr(str(b'\xc3\xa9', encoding='utf-8')))  # expect: 'é'
print(repr(str(b'\xff', 'utf-8', 'replace')))  # expect: '�'
print(repr(str(b'abc')))  # expect: "b'abc'"
print(repr(str([1, 'a'])))  # expect: "[1, 'a']"
try:
    str(b'\xff', 'utf-8')
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    str('a', 'utf-8')
except TypeError as e:
    print(e)  # expect: decoding str is not supported
try:
    str(1, 'utf-8')
except TypeError as e:
    print(e)  # expect: decoding to str: need a bytes-like object, int found
try:
    str(b'a', 1)
except TypeError as e:
    print(e)  # expect: str() argument 'encoding' must be str, not int
try:
    str(b'a', 'nonsense')
except LookupError as e:
    print(e)  # expect: unknown encoding: nonsense
