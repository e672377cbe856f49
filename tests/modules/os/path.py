def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import os.path
from os.path import basename, commonpath, commonprefix, dirname, isabs, join, normpath, relpath, split, splitext

print(join('a', 'b', 'c'), join('a/', 'b'), join('a', '/b'), join('', 'b'), join('a', ''), split('/a/b'), split('/a/b/'), split('a'), split('/'))
# expect: a/b/c a/b /b b a/ ('/a', 'b') ('/a/b', '') ('', 'a') ('/', '')
print(splitext('a.tar.gz'), splitext('.bashrc'), splitext('a/b.c/d'), splitext('x.'), basename('/a/b.c'), dirname('/a/b'), dirname('a'))
# expect: ('a.tar', '.gz') ('.bashrc', '') ('a/b.c/d', '') ('x', '.') b.c /a 
print(normpath('a//b/../c/.'), normpath('/../a'), normpath(''), normpath('../..'), normpath('//a'), isabs('/a'), isabs('a'))
# expect: a/c /a . ../.. //a True False
print(relpath('/a/b/c', '/a/d'), relpath('/a', '/a'), commonprefix(['/usr/lib', '/usr/local']), commonpath(['/usr/lib', '/usr/local']))
# expect: ../b/c . /usr/l /usr
print(os.path.exists('/'), os.path.isdir('/'), os.path.isfile('/'), os.path.exists('/no/such'), os.path.abspath('/a/../b'), os.path.expanduser('x'))
# expect: True True False False /b x
fails(lambda: join(1, 'a'))  # expect: TypeError: expected str, bytes or os.PathLike object, not int
fails(lambda: commonpath([]))  # expect: ValueError: commonpath() arg is an empty sequence
fails(lambda: os.path.getsize('/no/such'))  # expect: FileNotFoundError: [Errno 2] No such file or directory: '/no/such'
