# subclasses of bytes
class B(bytes):
    pass
b = B(b'abc')
b.mark = 1
print((b, type(b).__name__, b.mark, b == b'abc', type(b + b'x').__name__, type(b[:]).__name__, type(b.upper()).__name__, len(B(3))))  # expect: (b'abc', 'B', 1, True, 'bytes', 'bytes', 'bytes', 3)
print((type(B.fromhex('4142')).__name__, B.fromhex('4142')))  # expect: ('B', b'AB')
