# Corners: each line is what CPython says.
import os
import traceback


def said(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


# A class that says something else of __class__ passes for one of that.
class Proxy:
    def __init__(self, cls): self.cls = cls
    @property
    def __class__(self): return self.cls
class Odd:
    __class__ = property(lambda self: 1 / 0)
class Hidden:
    @property
    def __class__(self): raise AttributeError('hidden')
print(isinstance(Proxy(int), int), isinstance(Proxy(bool), (str, int)), isinstance(Proxy(int), str), isinstance(Proxy(5), int))
print(isinstance(Proxy(int), Proxy), isinstance(Hidden(), int), isinstance(Odd(), Odd))
said(lambda: isinstance(Odd(), int))

# Decimal digits of any script count in a format spec.
said(lambda: [format(5, '\u0663'), format('a', '>\U0001d7d3'), format(1.5, '.\u0663f'), '{:\u0661\u0660}'.format(7)])
said(format, 5, '\u00b3')


# A mapping with fewer entries than keys asked for is no match before keys are compared.
class Keys: a = b = 'a'
def both(x):
    match x:
        case {Keys.a: 1, Keys.b: 1}: return 'match'
        case _: return 'none'
said(both, {'a': 1})
said(both, {'a': 1, 'c': 2})

# The first pattern that hides the rest is the one named.
for pattern in '(a | b) | c', 'a | (b | c)', '1 | (2 | (b | c))', '[a | 1]', '{1: (2 | _) | 3}':
    said(compile, f'match 1:\n    case {pattern}: pass', 'f', 'exec')

def local():
    class Base: pass
    class Inner(Base, keyword=1): pass
said(local)


class Path:
    def __init__(self, answer): self.answer = answer
    def __fspath__(self): return self.answer
for answer in 'text', b'bytes', 1, None:
    said(os.fspath, Path(answer))


class Unprintable:
    def __str__(self): raise ValueError
    __repr__ = __str__
for notes in ['one', 2, 'three\nfour'], ('p', 'q'), [], 5, 'text', Unprintable(), [Unprintable()]:
    e = ValueError('noted')
    e.__notes__ = notes
    print(traceback.format_exception_only(e))


# super() without arguments tells what is missing.
def free(self): return super().f()
def bare(): return super().f()
said(free, 1)
said(bare)
said(lambda: super())
said(lambda x: super(), 1)
import pickle
for code in b'x', b'\xff', b'\n', b"'", b'\\':
    said(pickle.loads, code)
