def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import os
import time

folder = '/tmp/mayfly-test-os-%d-%d' % (os.getpid(), time.time_ns())  # what was killed leaves its own behind
os.makedirs(folder + '/a/b')
open(folder + '/a/f.txt', 'w').close()
print(sorted(os.listdir(folder + '/a')), os.path.isdir(folder + '/a/b'), os.path.isfile(folder + '/a/f.txt'), os.stat(folder + '/a/f.txt').st_size)
# expect: ['b', 'f.txt'] True True 0
print([(os.path.relpath(d, folder), dirs, files) for d, dirs, files in os.walk(folder)])  # expect: [('.', ['a'], []), ('a', ['b'], ['f.txt']), ('a/b', [], [])]
os.rename(folder + '/a/f.txt', folder + '/g.txt')
print(os.path.exists(folder + '/a/f.txt'), os.path.exists(folder + '/g.txt'))  # expect: False True
os.remove(folder + '/g.txt')
os.removedirs(folder + '/a/b')
print(os.path.exists(folder))  # expect: False
os.makedirs('/tmp', exist_ok=True)
fails(lambda: os.mkdir('/tmp'))  # expect: FileExistsError: [Errno 17] File exists: '/tmp'
fails(lambda: os.remove('/no/such/file'))  # expect: FileNotFoundError: [Errno 2] No such file or directory: '/no/such/file'
fails(lambda: os.listdir('/no/such'))  # expect: FileNotFoundError: [Errno 2] No such file or directory: '/no/such'
