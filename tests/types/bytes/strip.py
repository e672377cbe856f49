# strip
print((b'  a '.strip(), b'xax'.strip(b'x'), b'xyaz'.lstrip(b'yx'), b'a \n'.rstrip(), b'\x1ca'.strip()))  # expect: (b'a', b'a', b'az', b'a', b'\x1ca')
try:
    b'a'.strip('a')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
