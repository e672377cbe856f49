# split and rsplit
print((b'a,b,,c'.split(b','), b' a  b '.split(), b'a b c'.split(None, 1), b'a,b,c'.rsplit(b',', 1), b' a b '.rsplit(maxsplit=1)))  # expect: ([b'a', b'b', b'', b'c'], [b'a', b'b'], [b'a', b'b c'], [b'a,b', b'c'], [b' a', b'b'])
print(repr(b'a\x0bb\x1cc'.split()))  # expect: [b'a', b'b\x1cc']
try:
    b'a'.split(b'')
except ValueError as e:
    print(e)  # expect: empty separator
try:
    b'a'.split('a')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
