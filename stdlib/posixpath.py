# SPDX-License-Identifier: GPL-3.0-or-later
"""posixpath: os.path, operations on paths."""

from _os import environment as _environment, getcwd as _getcwd, realpath as _realpath, stat as _stat

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
altsep = None
pathsep = ':'
devnull = '/dev/null'
supports_unicode_filenames = False


def _text(path):
    if isinstance(path, str):
        return path
    if hasattr(type(path), '__fspath__'):
        return path.__fspath__()
    raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


def isabs(s):
    """Is the path absolute?"""
    return _text(s).startswith('/')


def join(a, *p):
    """Join parts by slashes; an absolute part forgets what was before it."""
    path = _text(a)
    for b in map(_text, p):
        if b.startswith('/'):
            path = b
        elif not path or path.endswith('/'):
            path += b
        else:
            path += '/' + b
    return path


def split(p):
    """(head, tail): tail is what follows the last slash."""
    p = _text(p)
    i = p.rfind('/') + 1
    head, tail = p[:i], p[i:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def splitext(p):
    """(root, extension): the extension is empty or begins with a period; leading periods of the name do not count."""
    p = _text(p)
    slash = p.rfind('/')
    dot = p.rfind('.')
    if dot > slash:
        i = slash + 1
        while i < dot:
            if p[i] != '.':
                return p[:dot], p[dot:]
            i += 1
    return p, ''


def splitdrive(p):
    """('', path): there are no drives here."""
    return '', _text(p)


def basename(p):
    """The last part of a path."""
    return split(p)[1]


def dirname(p):
    """A path without its last part."""
    return split(p)[0]


def normpath(path):
    """Without double slashes, `.` and `..`."""
    path = _text(path)
    if not path:
        return '.'
    slashes = 0
    if path.startswith('/'):
        slashes = 2 if path.startswith('//') and not path.startswith('///') else 1
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not slashes and not parts or parts and parts[-1] == '..':
            parts.append(part)
        elif parts:
            parts.pop()
    return '/' * slashes + '/'.join(parts) or '.'


def abspath(path):
    """An absolute path, normalized."""
    path = _text(path)
    return normpath(path if isabs(path) else join(_getcwd(), path))


def realpath(filename):
    """The path without symbolic links."""
    path = abspath(filename)
    found = _realpath(path)
    if found is not None:
        return found
    head, tail = split(path)
    return path if head == path else join(realpath(head), tail)


def relpath(path, start='.'):
    """The path as seen from the folder start."""
    if not path:
        raise ValueError('no path specified')
    here = [x for x in abspath(start).split('/') if x]
    there = [x for x in abspath(path).split('/') if x]
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    return '/'.join(['..'] * (len(here) - common) + there[common:]) or '.'


def expanduser(path):
    """A leading ~ replaced by the home folder."""
    path = _text(path)
    if path != '~' and not path.startswith('~/'):
        return path
    home = _environment().get('HOME')
    return path if home is None else home.rstrip('/') + path[1:] or '/'


def expandvars(path):
    """$name and ${name} replaced by environment variables that exist."""
    path = _text(path)
    environ = _environment()
    out = []
    i = 0
    while i < len(path):
        if path[i] != '$':
            out.append(path[i])
            i += 1
            continue
        if path[i + 1:i + 2] == '{':
            j = path.find('}', i)
            name, end = (path[i + 2:j], j + 1) if j > 0 else ('', i + 1)
        else:
            end = i + 1
            while end < len(path) and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[i + 1:end]
        out.append(environ.get(name, path[i:end]))
        i = end
    return ''.join(out)


def commonprefix(m):
    """The longest prefix of all strings of a list."""
    if not m:
        return ''
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest common folder of paths."""
    paths = list(map(_text, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    absolute = {isabs(p) for p in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[x for x in p.split('/') if x and x != '.'] for p in paths]
    low, high = min(parts), max(parts)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return ('/' if absolute.pop() else '') + '/'.join(common)


def _mode(path, follow=True):
    try:
        return _stat(path, follow)[0]
    except (OSError, ValueError):
        return 0


def exists(path):
    """Does the path exist?"""
    return _mode(path) != 0


def lexists(path):
    """The same, also for a symbolic link that leads nowhere."""
    return _mode(path, False) != 0


def isfile(path):
    """Is it a regular file?"""
    return _mode(path) & 0o170000 == 0o100000


def isdir(path):
    """Is it a folder?"""
    return _mode(path) & 0o170000 == 0o040000


def islink(path):
    """Is it a symbolic link?"""
    return _mode(path, False) & 0o170000 == 0o120000


def getsize(filename):
    """The size of a file in bytes."""
    return _stat(filename)[1]


def getmtime(filename):
    """When it was modified, in seconds since the epoch."""
    return _stat(filename)[2]


def samefile(f1, f2):
    """Are they the same file?"""
    return _stat(f1)[3:] == _stat(f2)[3:]


def samestat(s1, s2):
    """Are they of the same file?"""
    return (s1.st_dev, s1.st_ino) == (s2.st_dev, s2.st_ino)


def normcase(s):
    """The path as file systems compare it: as it is.

    EXAMPLES::

        mayfly: from os.path import normcase
        mayfly: normcase('A/b')
        'A/b'
    """
    return _text(s)
