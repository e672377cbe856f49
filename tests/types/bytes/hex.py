# hex and fromhex
print((b'\x00\xff\x1a'.hex(), b'abcde'.hex(':'), b'abcde'.hex('-', 2), b'abcde'.hex('-', -2), b''.hex()))  # expect: ('00ff1a', '61:62:63:64:65', '61-6263-6465', '6162-6364-65', '')
print((bytes.fromhex('00 ff 1A'), bytes.fromhex(''), bytes.fromhex(' 41\t42\n')))  # expect: (b'\x00\xff\x1a', b'', b'AB')
try:
    bytes.fromhex('0')
except ValueError as e:
    print(e)  # expect: non-hexadecimal number found in fromhex() arg at position 1
try:
    bytes.fromhex('zz')
except ValueError as e:
    print(e)  # expect: non-hexadecimal number found in fromhex() arg at position 0
try:
    bytes.fromhex('0 0')
except ValueError as e:
    print(e)  # expect: non-hexadecimal number found in fromhex() arg at position 1
try:
    bytes.fromhex(1)
except TypeError as e:
    print(e)  # expect: fromhex() argument must be str, not int
try:
    b'a'.hex('ab')
except ValueError as e:
    print(e)  # expect: sep must be length 1.
try:
    b'a'.hex('é')
except ValueError as e:
    print(e)  # expect: sep must be ASCII.
