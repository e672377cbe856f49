import os
import time

folder = '/tmp/mayfly-test-os-permissions-%d-%d' % (os.getpid(), time.time_ns())
os.mkdir(folder)
target, link = folder + '/é.txt', folder + '/link'
open(target, 'w').close()
os.chmod(target, 0o640)
os.symlink(target, link)
print(oct(os.stat(target).st_mode & 0o777), os.readlink(link) == target, os.path.samestat(os.stat(link), os.stat(target)))  # expect: 0o640 True True
print(os.access(target, os.F_OK), os.access(target + 'x', os.F_OK), os.access(target, os.R_OK | os.W_OK), os.path.samestat(os.lstat(link), os.stat(target)))  # expect: True False True False
for f in (lambda: os.readlink(target), lambda: os.chmod(folder + '/none', 0), lambda: os.symlink('x', link), lambda: os.rename(folder + '/none', link)):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, str(e).replace(folder, 'folder'))
# expect: OSError [Errno 22] Invalid argument: 'folder/é.txt'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'folder/none'
# expect: FileExistsError [Errno 17] File exists: 'x' -> 'folder/link'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'folder/none' -> 'folder/link'
os.remove(link)
os.remove(target)
os.rmdir(folder)
print(os.strerror(2), os.cpu_count() > 0, os.getppid() > 0, len(os.urandom(300)), os.urandom(16) != os.urandom(16), os.urandom(0))  # expect: No such file or directory True True 300 True b''
print(os.path.normcase('A/b'), os.SEEK_END, os.R_OK)  # expect: A/b 2 4
