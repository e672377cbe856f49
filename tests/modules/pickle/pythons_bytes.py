# torture: gc:50
def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import pickle

print(pickle.loads(b'\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00}\x94(\x8c\x01a\x94]\x94(K\x01G@\x04\x00\x00\x00\x00\x00\x00Ne\x8c\x01b\x94K\x05u.'))
# expect: {'a': [1, 2.5, None], 'b': 5}
print(pickle.loads(b'(lp0\nI1\naF2.5\naNaI01\naVd\\u20ac\np1\na(I1\nI2\ntp2\naL5L\na.'))  # expect: [1, 2.5, None, True, 'd€', (1, 2), 5]
print(pickle.loads(b'\x80\x02]q\x00(K\x01X\x01\x00\x00\x00xq\x01K\x02K\x03\x86q\x02}q\x03X\x01\x00\x00\x00kq\x04\x89se.'))
# expect: [1, 'x', (2, 3), {'k': False}]
print(pickle.loads(b'\x80\x04\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07complex\x94\x93\x94G?\xf0\x00\x00\x00\x00\x00\x00G@\x00\x00\x00\x00\x00\x00\x00\x86\x94R\x94.'))
# expect: (1+2j)
fails(lambda: pickle.loads(b''))  # expect: EOFError: Ran out of input
fails(lambda: pickle.loads(5))  # expect: TypeError: a bytes-like object is required, not 'int'
fails(lambda: pickle.loads(b'\x80\x09.'))  # expect: ValueError: unsupported pickle protocol: 9
