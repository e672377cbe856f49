# decode: what to do with bad bytes
print((b'a\xffb'.decode('utf-8', 'ignore'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xff\xfeb'.decode('utf-8', 'backslashreplace')))  # expect: ('ab', 'a�b', 'a\\xff\\xfeb')
print((b'a\xffb'.decode('utf-8', 'surrogateescape'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass')))  # expect: ('a\udcffb', '\ud800')
print((b'\xf0\x9f\x98'.decode('utf-8', 'replace'), b'\xe2\x82\xe2\x82\xac'.decode('utf-8', 'replace'), b'\xc0\x80'.decode('utf-8', 'replace')))  # expect: ('�', '�€', '��')
try:
    b'\xff'.decode('utf-8', 'nonsense')
except LookupError as e:
    print(e)  # expect: unknown error handler name 'nonsense'
try:
    b'\xff'.decode('utf-8', 'xmlcharrefreplace')
except TypeError as e:
    print(e)  # expect: don't know how to handle UnicodeDecodeError in error callback
