# What running each of these 460 programs is told, as CPython words it, and in which line.
# torture: gc:50
import traceback
PROGRAMS = r"""
print(pritn)
###
def f():
    value = 1
    return valeu
f()
###
class C:
    def __init__(self): self.value = 1
    def m(self): return value
C().m()
###
import maths
###
import collectons
###
import os.pth
###
from . import x
###
from .a import x
###
'abc'.uper()
###
[].apend(1)
###
class C:
    def __init__(self): self.colour = 1
C().color
###
class C:
    __slots__ = ('abc',)
C().abd
###
None.foo
###
(1).foo
###
import math
math.sine(1)
###
def f(a, b): pass
f()
###
def f(a, b): pass
f(1)
###
def f(a, b): pass
f(1, 2, 3)
###
def f(a, b=1): pass
f(1, 2, 3)
###
def f(a, b=1): pass
f()
###
def f(*, key): pass
f()
###
def f(*, key, other): pass
f()
###
def f(*, key, other): pass
f(1, key=1)
###
def f(a, *, key=1): pass
f(1, kye=2)
###
def f(a): pass
f(1, a=2)
###
def f(a, /): pass
f(a=1)
###
def f(a, b, /, c): pass
f(a=1, b=2, c=3)
###
def f(a): pass
f(**{'a': 1}, **{'a': 2})
###
def f(a): pass
f(**{1: 2})
###
def f(a): pass
f(*1)
###
def f(a): pass
f(**1)
###
def f(a): pass
f(*[1], **[2])
###
class C:
    def m(self): pass
C.m()
###
class C:
    def m(): pass
C().m()
###
class C:
    def m(self, a): pass
C().m()
###
class C: pass
C(1)
###
class C: pass
C(a=1)
###
class C:
    def __init__(self, a): pass
C()
###
class C:
    def __init__(self): return 1
C()
###
class C:
    def __new__(cls, a): return object.__new__(cls)
C()
###
object(1)
###
(lambda x: x)()
###
1()
###
'a'()
###
None()
###
x = [1, 2]
x(0)
###
import math
math(1)
###
a, b = 1
###
a, b = 1,
###
a, b = 1, 2, 3
###
a, b, *c = 1,
###
a, (b, c) = 1, 2
###
for a, b in [1, 2]: pass
###
for a, b in [(1, 2), (3,)]: pass
###
[a for a, b in [(1, 2, 3)]]
###
for x in 5: pass
###
for x in None: pass
###
list(5)
###
[*5]
###
{**5}
###
x = *None,
###
1 + 'a'
###
'a' + 1
###
[] + ()
###
'a' - 'b'
###
'a' * 'b'
###
-'a'
###
~1.5
###
+[]
###
x = 'a'
x += 1
###
x = []
x -= []
###
1 < 'a'
###
[] < {}
###
None < 1
###
sorted([1, 'a'])
###
max(1, 'a')
###
max([])
###
min()
###
sum(['a', 'b'])
###
1 in 2
###
1 in 'abc'
###
'a' @ 'b'
###
2 ** 'a'
###
pow(2, -1, 4)
###
1 << -1
###
1 << 'a'
###
1 / 0
###
1 // 0
###
1 % 0
###
1.0 / 0
###
0 ** -1
###
2.0 ** 10000
###
(-8) ** 0.5 < 1
###
[1, 2][5]
###
[1, 2]['a']
###
[1, 2][1.0]
###
(1, 2)[5]
###
'abc'[5]
###
'abc'['a']
###
b'abc'[5]
###
range(3)[5]
###
{}['a']
###
{'a': 1}['b']
###
{}[[]]
###
{[]: 1}
###
{{}}
###
{[1]}
###
set([[1]])
###
hash([])
###
hash({})
###
hash(slice(1))
###
d = {}
d[[1, 2]] = 3
###
None[0]
###
(1)[0]
###
len[0]
###
int[0]
###
x = (1, 2)
x[0] = 1
###
x = 'abc'
x[0] = 'd'
###
x = 5
x[0] = 1
###
del (1, 2)[0]
###
x = 5
del x[0]
###
x = [1]
x[5] = 1
###
x = [1]
del x[5]
###
x = [1, 2, 3]
x[0:1] = 5
###
x = [1, 2, 3]
x[::2] = [1]
###
[1, 2, 3][::0]
###
[1].remove(2)
###
[1].index(2)
###
[].pop()
###
[1].pop(4)
###
set().pop()
###
{}.popitem()
###
{}.pop('a')
###
{1}.remove(2)
###
(1).x = 2
###
x = 5
x.y = 1
###
x = 5
del x.real
###
int.x = 1
###
object().x = 1
###
class C:
    @property
    def p(self): return 1
C().p = 2
###
class C:
    @property
    def p(self): return 1
del C().p
###
class C:
    @property
    def p(self): return self.missing
C().p
###
del undefined
###
x = 1
del x
x
###
def f():
    x = 1
    del x
    return x
f()
###
def f():
    def g(): return x
    g()
    x = 1
f()
###
int('abc')
###
int('')
###
int('12', 50)
###
int('9', 8)
###
int(None)
###
int([])
###
int('1.5')
###
int(float('nan'))
###
int(float('inf'))
###
float('abc')
###
float('')
###
float(None)
###
float([])
###
complex('1+')
###
complex('a', 1)
###
int(1j)
###
float(10**400)
###
chr(-1)
###
chr(0x110000)
###
ord('ab')
###
ord(1)
###
bytes([256])
###
bytes('a')
###
bytes(-1)
###
'é'.encode('ascii')
###
b'\xff'.decode('utf-8')
###
'a'.encode('nosuch')
###
'a'.encode('utf-8', 'nosuch') + 'b'
###
str(b'a', 'ascii', 1)
###
'{'.format(1)
###
'}'.format(1)
###
'{}{}'.format(1)
###
'{a}'.format(1)
###
'{0.x}'.format(1)
###
'{0[1]}'.format(1)
###
'{!x}'.format(1)
###
'{0}{}'.format(1, 2)
###
'{:d}'.format('a')
###
'{:x}'.format(1.5)
###
'{:.2d}'.format(1)
###
'{:q}'.format(1)
###
'{:,n}'.format(1)
###
'{:s}'.format(1)
###
'{:=5}'.format('a')
###
'{:5'.format('a')
###
format(1, 'zz')
###
format([], '5')
###
format('a', '+')
###
f'{1:{"x"}d}'
###
f'{1:a}'
###
x = 1
f'{x:.2s}'
###
'%d' % 'a'
###
'%s %s' % 1
###
'%s' % (1, 2)
###
'%' % 1
###
'%z' % 1
###
'%(a)s' % 1
###
'%(a)s' % {}
###
'%c' % 'ab'
###
'%c' % -1
###
'%*d' % ('a', 1)
###
'%x' % 1.5
###
' '.join([1])
###
' '.join(1)
###
'a'.join(['b', 2])
###
'a'.replace('b')
###
'a'.split('')
###
'a'.split(1)
###
'a'.index('b')
###
'a'.startswith(1)
###
'a'.center('b')
###
'a'.center(5, 'xx')
###
'a'.ljust(5, '')
###
'abc'.strip(1)
###
'abc'.count()
###
'abc'.translate(5)
###
len(5)
###
len()
###
len(1, 2)
###
abs('a')
###
abs()
###
range()
###
range(1, 2, 0)
###
range('a')
###
range(1.5)
###
isinstance(1, 'a')
###
isinstance(1)
###
issubclass(1, int)
###
issubclass(int, 1)
###
sorted(1)
###
[].sort(1)
###
[].sort(kye=1)
###
sorted([1], key=1)
###
map(1)
###
list(map(1, [2]))
###
next([])
###
next(iter([]))
###
iter(1)
###
iter(1, 2)
###
reversed(1)
###
reversed({1})
###
enumerate(1)
###
zip([1], 2)
###
list(zip([1], [], strict=True))
###
round('a')
###
round(1, 'a')
###
round(float('nan'))
###
divmod(1, 0)
###
getattr(1, 'x')
###
getattr(1)
###
getattr(1, 2)
###
setattr(1, 'x', 2)
###
hasattr(1, 2)
###
type(1, 2)
###
type('a', (), 1)
###
type(1, (), {})
###
super()
###
super(1)
###
class C:
    def m(self): return super().foo
C().m()
###
class A: pass
class B(A, A): pass
###
class A: pass
class B(A): pass
class C(A, B): pass
###
class A(bool): pass
###
class A(int, str): pass
###
class A(metaclass=1): pass
###
class A(x=1): pass
###
raise 1
###
raise 'a'
###
raise ValueError
###
raise ValueError('a', 1)
###
raise ValueError from 1
###
raise
###
raise int
###
assert 1 == 2
###
assert 1 == 2, 'message'
###
assert False, [1, 2]
###
try:
    1 / 0
except ZeroDivisionError:
    undefined
###
try:
    1 / 0
except ZeroDivisionError as e:
    raise KeyError('k') from e
###
try:
    1 / 0
except ZeroDivisionError as e:
    raise KeyError('k') from None
###
try:
    1 / 0
finally:
    [][0]
###
try:
    raise ValueError
except 1:
    pass
###
try:
    raise ValueError
except (TypeError, 'a'):
    pass
###
e = ValueError('x')
e.add_note('first note')
e.add_note('second\nnote')
raise e
###
e = ValueError()
e.add_note(1)
###
raise ExceptionGroup('group', [ValueError(1), TypeError('t')])
###
raise ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [KeyError('k')])])
###
def f(): raise ValueError('in f')
def g():
    try: f()
    except ValueError as e: raise ExceptionGroup('eg', [e, OSError(2, 'no')])
g()
###
ExceptionGroup('a', [])
###
ExceptionGroup('a', [1])
###
ExceptionGroup(1, [ValueError()])
###
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError:
    pass
###
try:
    raise ExceptionGroup('g', [ValueError(1)])
except* ValueError:
    raise KeyError(2)
###
class E(Exception): pass
raise E('x')
###
class E(Exception):
    def __str__(self): return 'custom'
raise E
###
class E(Exception):
    def __str__(self): raise TypeError
raise E
###
class C:
    class E(Exception): pass
raise C.E('x')
###
raise KeyError('a\nb')
###
raise ValueError('a\nb')
###
raise SystemExit('bye')
###
raise SystemExit(3)
###
raise KeyboardInterrupt
###
raise StopIteration(5)
###
def g():
    yield 1
    raise StopIteration
list(g())
###
def g():
    yield 1
x = g()
x.send(1)
###
def g():
    yield next(x)
x = g()
next(x)
###
def g():
    yield from 5
next(g())
###
def g():
    try: yield 1
    except GeneratorExit: yield 2
x = g(); next(x); x.close()
###
def g():
    yield 1 / 0
for x in g(): pass
###
[1 / x for x in [1, 0]]
###
{x: y for x, y in [(1, 2), ([], 1)]}
###
list(1 / x for x in [1, 0])
###
def f(x): return 1 / x
list(map(f, [1, 0]))
###
sorted([3, 1, 2], key=lambda x: x / 0)
###
def f(n):
    if n == 0: raise ValueError('deep')
    return f(n - 1)
f(5)
###
def f(n): return f(n + 1)
f(0)
###
def dec(f):
    raise TypeError('in decorator')
@dec
def g(): pass
###
def dec(f): pass
@dec
def g(): pass
g()
###
@undefined
def g(): pass
###
@undefined.x
class C: pass
###
class C:
    x = 1 / 0
###
class C(undefined): pass
###
def f(x=undefined): pass
###
def f(x: undefined): pass
###
x: undefined = 1
###
with 5: pass
###
with open('/nosuch/file') as f: pass
###
open('/nosuch')
###
open('/tmp', 'w')
###
open('/nosuch', 'q')
###
class C:
    def __enter__(self): return self
with C(): pass
###
class C:
    def __enter__(self): 1 / 0
    def __exit__(self, *a): pass
with C(): pass
###
class C:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError('exit')
with C(): raise ValueError('body')
###
from contextlib import contextmanager
@contextmanager
def c():
    yield 1
    yield 2
with c(): pass
###
class C:
    def __getattr__(self, name): raise AttributeError(name)
C().foo
###
class C:
    def __getattr__(self, name): return self[name]
C().foo
###
class C:
    def __len__(self): return -1
len(C())
###
class C:
    def __len__(self): return 'a'
len(C())
###
class C:
    def __bool__(self): return 1
if C(): pass
###
class C:
    def __iter__(self): return 1
for x in C(): pass
###
class C:
    def __hash__(self): return 'a'
hash(C())
###
class C:
    def __eq__(self, o): return True
{C()}
###
class C:
    def __str__(self): return 1
str(C())
###
class C:
    def __repr__(self): return 1
repr(C())
###
class C:
    def __index__(self): return 'a'
[1][C()]
###
class C:
    def __int__(self): return 'a'
int(C())
###
class C:
    def __float__(self): return 1
float(C())
###
class C:
    def __contains__(self, x): raise ValueError('c')
1 in C()
###
class C:
    def __add__(self, o): return NotImplemented
C() + 1
###
class C:
    def __lt__(self, o): return NotImplemented
C() < C()
###
class C:
    def __format__(self, s): return 1
f'{C()}'
###
class C:
    def __call__(self, x): pass
C()()
###
class C:
    def __set_name__(self, o, n): raise ValueError('sn')
class D: x = C()
###
class C:
    def __init_subclass__(cls, x): pass
class D(C): pass
###
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): pass
A()
###
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): pass
    @abstractmethod
    def g(self): pass
class B(A): pass
B()
###
import json
json.loads('{"a": }')
###
import json
json.dumps(object())
###
import re
re.compile('(')
###
import re
re.compile('[a')
###
import math
math.sqrt(-1)
###
import math
math.factorial(-1)
###
import math
math.log(0)
###
import math
math.floor('a')
###
from collections import namedtuple
P = namedtuple('P', 'x y')
P(1)
###
from collections import namedtuple
P = namedtuple('P', 'x y')
P(1, 2).z
###
from collections import namedtuple
namedtuple('P', 'x x')
###
from collections import deque
deque().pop()
###
from collections import Counter
Counter(5)
###
from itertools import islice
islice([1], -1)
###
from functools import reduce
reduce(lambda a, b: a, [])
###
from operator import itemgetter
itemgetter(1)([0])
###
import random
random.choice([])
###
import random
random.randint(5, 1)
###
import copy
copy.copy()
###
match 5:
    case int(1, 2): pass
###
class C: __match_args__ = 5
match C():
    case C(1): pass
###
class C: pass
match C():
    case C(1): pass
###
match 5:
    case undefined.x: pass
###
match 5:
    case undefined(): pass
###
def f():
    nonexistent.attr.other
f()
###
x = {'a': {'b': None}}
x['a']['b']['c']['d']
###
x = [1, 2, 3]
y = x[0] + x[1] + x[7]
###
def f(a, b): return a + b
f(1, f(2, f(3, 'x')))
###
foo = 1
foo.bar.baz
###
x = 1; y = 0
z = (x + 1) / (y * 2) + 5
###
x = dict(a=1)
x.a
###
(1).__class__.foo
###
long = 1
x = (long +
     undefined +
     3)
###
x = f(1,
      2)
###
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]
except IndexError:
    {}['x']
###
def gen():
    x = yield 1
    raise ValueError(x)
g = gen(); next(g)
g.send('sent')
###
def gen():
    yield 1
g = gen(); next(g)
g.throw(ValueError('thrown'))
###
def outer():
    yield from inner()
def inner():
    yield 1
    raise ValueError('inner')
list(outer())
###
exec('1 +')
###
exec('x = undefined')
###
eval('1 + ')
###
eval('undefined')
###
compile('x', 'f', 'nosuch')
###
{}.fromkeys()
###
dict([1])
###
dict([(1, 2, 3)])
###
dict(1)
###
{}.update(1)
###
{}.update([1])
###
set(1)
###
frozenset().add(1)
###
{1} | [2]
###
{1} + {2}
###
() + []
###
(1,) * 'a'
###
'a' * 1.5
###
[1] * [2]
###
'%s' + 1 % 2
###
complex(1, 2) < 1
###
complex(1) // 1
###
int.from_bytes('a', 'big')
###
(300).to_bytes(1, 'big')
###
(-1).to_bytes(1, 'big')
###
(1).to_bytes(1, 'x')
###
float.fromhex('z')
###
bytes.fromhex('zz')
###
slice()
###
slice(1, 2, 3).indices('a')
###
memo = {}
memo.setdefault([])
###
vars(1)
###
dir(1, 2)
###
globals(1)
###
callable()
###
bin('a')
###
hex(1.5)
###
all(1)
###
any([1], 2)
###
property(1, 2, 3, 4, 5)
###
staticmethod()
###
classmethod(1, 2)
###
__import__('nosuch')
###
import sys
sys.nosuch
###
from sys import nosuch
###
nosuch.method()
###
str.upper()
###
str.upper(1)
###
list.append([], 1, 2)
###
list.append(1)
###
int.__add__(1)
###
int.__add__('a', 1)
###
object.__new__()
###
object.__new__(int)
###
int.__new__(str)
###
a = b = undefined
###
a[0] = 1
###
a.b = 1
###
a += 1
###
def f():
    a += 1
f()
###
def f():
    for i in range(2):
        if i: return undefined2
f()
###
lambda: (yield)
next((lambda: (yield undefined))())
"""
def tell(e):
    """The exceptions of a chain, the first one first."""
    earlier = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    if earlier is not None:
        tell(earlier)
        print('cause of' if e.__cause__ else 'followed by', end=' ')
    lines = [entry.lineno for entry in traceback.extract_tb(e.__traceback__) if entry.filename == 'program']
    try:
        text = str(e)
    except Exception as failed:
        text = f'<str fails: {failed!r}>'
    print(f'{type(e).__name__}: {text} {lines[-1:]}')
for text in PROGRAMS.strip('\n').split('\n###\n'):
    try:
        exec(compile(text + '\n', 'program', 'exec'), {'__name__': '__main__'})
    except BaseException as e:
        tell(e)
    else:
        print('fine:', text)
# expect-stderr: SyntaxWarning
