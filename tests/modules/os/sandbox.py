# options: --sandbox
# A program in a sandbox computes, imports and prints; nothing outside of it is seen or changed.
import os
import sys


def refused(f):
    try:
        return f()
    except OSError as error:
        return type(error).__name__, error.errno, error.strerror, error.filename


print(refused(lambda: open('/etc/passwd')))  # expect: ('PermissionError', 1, 'Operation not permitted in a sandbox', '/etc/passwd')
print(refused(lambda: open('/tmp/made', 'w')))  # expect: ('PermissionError', 1, 'Operation not permitted in a sandbox', '/tmp/made')
print(refused(lambda: open(0)))  # expect: ('PermissionError', 1, 'Operation not permitted in a sandbox', None)
for f in os.listdir, os.chdir, os.mkdir, os.rmdir, os.remove, os.readlink, os.stat, os.path.realpath:
    print(refused(lambda: f('/tmp/x'))[2])
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
# expect: Operation not permitted in a sandbox
print(refused(os.listdir)[0], refused(lambda: os.rename('a', 'b'))[0], refused(lambda: os.symlink('a', 'b'))[0])  # expect: PermissionError PermissionError PermissionError
print(refused(lambda: os.chmod('/tmp/x', 0))[0], refused(lambda: os.access('/tmp', os.R_OK))[0], os.path.exists('/tmp'))  # expect: PermissionError PermissionError False
print(dict(os.environ), refused(lambda: os.putenv('A', 'b'))[0], refused(lambda: os.unsetenv('HOME'))[0])  # expect: {} PermissionError PermissionError


class Path:
    def __fspath__(self):
        return '/etc/passwd'


print(refused(lambda: open(Path()))[0], refused(lambda: os.stat(Path()))[0])  # expect: PermissionError PermissionError

# Modules come from the library and the program's folder only, whatever sys.path says.
import json
import textwrap
sys.path.insert(0, __file__.rpartition('/')[0] + '/../re')
for name in 'case', '../re/case', 're/../../re/case':
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
# expect: No module named 'case'
# expect: No module named '../re/case'
# expect: No module named 're/'
print(json.loads('[1]'), textwrap.indent('a', ' '))  # expect: [1]  a
sys.stdout.write('out\n')  # expect: out
