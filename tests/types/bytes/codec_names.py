# names of encodings
print(repr([b'a'.decode(n) for n in ('UTF-8', 'utf8', 'U8', 'Latin-1', 'L1', 'iso-8859-1', 'US-ASCII', '646', 'cp65001')]))  # expect: ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a']
try:
    b'a'.decode('utf-7x')
except LookupError as e:
    print(e)  # expect: unknown encoding: utf-7x
try:
    b'\x00'.decode('utf-16-be', 'nonsense')
except LookupError as e:
    print(e)  # expect: decoding with 'utf-16-be' codec failed (LookupError: unknown error handler name 'nonsense')
