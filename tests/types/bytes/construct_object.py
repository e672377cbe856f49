# bytes() asks __bytes__, then __index__
class B:
    def __bytes__(self):
        return b'made'
class I:
    def __index__(self):
        return 2
class W:
    def __bytes__(self):
        return 'x'
print((bytes(B()), bytes(I())))  # expect: (b'made', b'\x00\x00')
try:
    bytes(W())
except TypeError as e:
    print(e)  # expect: __bytes__ returned non-bytes (type str)
