def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import io

s = io.StringIO()
print(s.write('abc\n'), s.write('def'), repr(s.getvalue()), s.tell())  # expect: 4 3 'abc\ndef' 7
print(s.seek(0), repr(s.read(2)), repr(s.readline()), repr(s.read()), repr(s.read()))  # expect: 0 'ab' 'c\n' 'def' ''
s.seek(1)
s.write('X')
print(repr(s.getvalue()), s.tell())  # expect: 'aXc\ndef' 2
with io.StringIO('one\ntwo\n') as t:
    print(t.readlines(), t.closed)  # expect: ['one\n', 'two\n'] False
print(t.closed, list(io.StringIO('a\nb')), io.BytesIO(b'xy').read(1))  # expect: True ['a\n', 'b'] b'x'
print('to memory', file=s)
print(repr(s.getvalue()))  # expect: 'aXto memory\n'
fails(lambda: t.read())  # expect: ValueError: I/O operation on closed file
fails(lambda: s.write(5))  # expect: TypeError: string argument expected, got 'int'
print(s.truncate(2), s.getvalue(), issubclass(io.UnsupportedOperation, OSError))  # expect: 2 aX True
