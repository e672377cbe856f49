# SPDX-License-Identifier: GPL-3.0-or-later
"""os: the little of the operating system that scripts need."""

import posixpath as path
from _os import access, chdir, chmod, cpu_count, getcwd, getpid, getppid, listdir, mkdir, readlink, remove, rename, rmdir, strerror, symlink, urandom
from _os import environment as _environment, putenv as _putenv, stat as _stat, unsetenv as _unsetenv

name = 'posix'
sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
curdir = '.'
pardir = '..'
linesep = '\n'
devnull = '/dev/null'
defpath = '/bin:/usr/bin'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
error = OSError
unlink = remove
replace = rename


class PathLike:
    """A base of objects that stand for paths: __fspath__ answers the path."""

    def __fspath__(self):
        raise NotImplementedError


def fspath(path):
    """The path of a path-like object."""
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(type(path), '__fspath__'):
        text = path.__fspath__()
        if isinstance(text, (str, bytes)):
            return text
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(text).__name__}')
    raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


class stat_result:
    """What stat() answers: mode, size, modification time."""

    def __init__(self, fields):
        self.st_mode, self.st_size, self.st_mtime, self.st_dev, self.st_ino = fields

    def __repr__(self):
        return f'os.stat_result(st_mode={self.st_mode}, st_size={self.st_size}, st_mtime={self.st_mtime})'


def stat(path, *, follow_symlinks=True):
    """Mode, size and times of a file."""
    return stat_result(_stat(path, follow_symlinks))


def lstat(path):
    """The same of a symbolic link itself."""
    return stat_result(_stat(path, False))


def makedirs(name, mode=0o777, exist_ok=False):
    """Create a directory and the ones above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, mode, exist_ok)
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, and the ones above it as long as they become empty."""
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def walk(top, topdown=True):
    """Yield (folder, folders in it, files in it) for a tree of directories."""
    try:
        names = listdir(top)
    except OSError:
        return
    folders = [n for n in names if path.isdir(path.join(top, n))]
    files = [n for n in names if n not in folders]
    if topdown:
        yield top, folders, files
    for folder in folders:
        if not path.islink(path.join(top, folder)):
            yield from walk(path.join(top, folder), topdown)
    if not topdown:
        yield top, folders, files


class _Environ(dict):
    """The environment: changes reach the process."""

    def __setitem__(self, key, value):
        if not isinstance(value, str):
            raise TypeError(f'str expected, not {type(value).__name__}')
        _putenv(key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        super().__delitem__(key)
        _unsetenv(key)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def pop(self, key, *default):
        if key in self:
            value = self[key]
            del self[key]
            return value
        return super().pop(key, *default)

    def update(self, other=(), /, **kwds):
        for key, value in dict(other, **kwds).items():
            self[key] = value

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f'environ({super().__repr__()})'


environ = _Environ(_environment())


def getenv(key, default=None):
    """An environment variable, or the default."""
    return environ.get(key, default)


def putenv(key, value):
    """Change an environment variable of the process."""
    _putenv(key, value)


def unsetenv(key):
    """Delete an environment variable of the process."""
    _unsetenv(key)
