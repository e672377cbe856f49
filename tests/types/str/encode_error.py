# the attributes of encoding and decoding errors
def caught(f):
    try:
        f()
    except UnicodeError as e:
        return type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason
print(repr(caught(lambda: 'aé€b'.encode('ascii'))))  # expect: ('UnicodeEncodeError', 'ascii', 'aé€b', 1, 3, 'ordinal not in range(128)')
print(repr(caught(lambda: b'ab\xff'.decode())))  # expect: ('UnicodeDecodeError', 'utf-8', b'ab\xff', 2, 3, 'invalid start byte')
print(repr(caught(lambda: b'\xe2\x82'.decode('utf-8'))))  # expect: ('UnicodeDecodeError', 'utf-8', b'\xe2\x82', 0, 2, 'unexpected end of data')
