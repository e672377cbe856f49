def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import os

name = '/tmp/mayfly-test-newlines-%d.txt' % os.getpid()
with open(name, 'wb') as f:
    f.write(b'a\r\nb\rc\n')
print(repr(open(name).read()), open(name).readlines(), repr(open(name, newline='').read()))  # expect: 'a\nb\nc\n' ['a\n', 'b\n', 'c\n'] 'a\r\nb\rc\n'
f = open(name)
f.close()
f.close()
fails(lambda: f.read())  # expect: ValueError: I/O operation on closed file.
fails(lambda: list(f))  # expect: ValueError: I/O operation on closed file.
fails(lambda: f.__enter__())  # expect: ValueError: I/O operation on closed file.
with open(name, 'w') as f:
    fails(lambda: f.write(5))
    fails(lambda: f.read())
# expect: TypeError: write() argument must be str, not int
# expect: UnsupportedOperation: not readable
os.remove(name)
