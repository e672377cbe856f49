# surrogateescape brings back any bytes
data = bytes(range(256))
print(repr(data.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape') == data))  # expect: True
print(repr(data.decode('latin-1').encode('latin-1') == data))  # expect: True
