# OSError(number, text) is made of the subclass that the number names.
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 114, 115, 99):
    e = OSError(number, 'text')
    print(number, type(e).__name__, e, e.errno, e.strerror, e.filename, e.args)
# With file names.
e = OSError(2, 'No such file', 'a.txt')
print(type(e).__name__, e, e.args, e.filename)
e = OSError(2, 'No', 'a', None, 'b')
print(e, e.filename2)
# A subclass keeps itself; one or no argument is plain.
class Mine(OSError):
    pass
print(type(Mine(2, 'x')).__name__, repr(OSError('only')), repr(OSError()), OSError('only').errno)
print(repr(FileNotFoundError(5, 'five')))
# Unicode errors.
for args in [('é', 0, 1, 'why'), ('aé', 0, 2, 'why'), ('\U0001f600', 0, 1, 'why')]:
    print(UnicodeTranslateError(*args))
e = UnicodeTranslateError('é', 0, 1, 'why')
print(e.object, e.start, e.end, e.reason, hasattr(e, 'encoding'))
try:
    UnicodeTranslateError('é', 0, 1)
except TypeError as t:
    print(t)
try:
    'aéb'.encode('ascii')
except UnicodeEncodeError as u:
    print(u.encoding, u.object, u.start, u.end, u.reason)
try:
    b'a\xc3'.decode('utf-8')
except UnicodeDecodeError as u:
    print(u, u.start, u.end)
