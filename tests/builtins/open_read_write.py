def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import os

name = '/tmp/mayfly-test-open-%d.txt' % os.getpid()
with open(name, 'w') as f:
    print(f.write('héllo\n'), f.write(''), f.closed)
    f.writelines(['two\n', 'three'])
    print('four', file=f)  # expect: 6 0 False
with open(name) as f:
    print(repr(f.readline()), repr(f.read(2)), repr(f.read()), repr(f.read()), repr(f.readline()))  # expect: 'héllo\n' 'tw' 'o\nthreefour\n' '' ''
with open(name) as f:
    print(f.readlines(), f.closed)  # expect: ['héllo\n', 'two\n', 'threefour\n'] False
print(f.closed, [line.rstrip() for line in open(name)], sum(1 for _ in open(name)))  # expect: True ['héllo', 'two', 'threefour'] 3
with open(name, 'a') as f:
    f.write('end')
print(open(name).read().split('\n'), open(name, 'rb').read(3), os.path.getsize(name))  # expect: ['héllo', 'two', 'threefour', 'end'] b'h\xc3\xa9' 24
with open(name, 'r+') as f:
    f.seek(0)
    f.write('H')
    f.seek(0)
    print(f.read(4), f.tell())  # expect: Héll 5
with open(name, 'wb') as f:
    f.write(b'\xff\n')
fails(lambda: open(name).read())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
fails(lambda: open(name, 'rb').write(b''))  # expect: UnsupportedOperation: write
os.remove(name)
fails(lambda: open('/no/such/file').read())  # expect: FileNotFoundError: [Errno 2] No such file or directory: '/no/such/file'
fails(lambda: open('/dev/null', 'x'))  # expect: FileExistsError: [Errno 17] File exists: '/dev/null'
fails(lambda: open('/tmp'))  # expect: IsADirectoryError: [Errno 21] Is a directory: '/tmp'
fails(lambda: open(name, 'q'))  # expect: ValueError: invalid mode: 'q'
fails(lambda: open(name, 'rw'))  # expect: ValueError: must have exactly one of create/read/write/append mode
fails(lambda: open(name, 'rbt'))  # expect: ValueError: can't have text and binary mode at once
fails(lambda: open(1.5))  # expect: TypeError: expected str, bytes or os.PathLike object, not float
