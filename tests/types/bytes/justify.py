# center, ljust, rjust, zfill, expandtabs
print((b'ab'.center(5), b'ab'.ljust(4, b'.'), b'ab'.rjust(4), b'-4'.zfill(4), b'a\tb'.expandtabs(4), b'ab'.center(6, b'\xff')))  # expect: (b'  ab ', b'ab..', b'  ab', b'-004', b'a   b', b'\xff\xffab\xff\xff')
try:
    b'a'.center(3, 'x')
except TypeError as e:
    print(e)  # expect: center() argument 2 must be a byte string of length 1, not str
try:
    b'a'.ljust(3, b'xy')
except TypeError as e:
    print(e)  # expect: ljust() argument 2 must be a byte string of length 1, not bytes
