# repr of bytes
print(repr(b'abc'))  # expect: b'abc'
print(repr(b'\x00\xff\n\t\r\\'))  # expect: b'\x00\xff\n\t\r\\'
print(repr(b"it's"))  # expect: b"it's"
print(repr(b'say "hi"'))  # expect: b'say "hi"'
print(repr(b'it\'s "both"'))  # expect: b'it\'s "both"'
print(repr(str(b'a')))  # expect: "b'a'"
