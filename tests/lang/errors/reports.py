# The interpreter's own report of each of these 101 programs: place, what is underlined, calls, chains, groups, hints.
# torture: gc:50
from _traceback import report
PROGRAMS = r"""
if True:
pass
###
try:
    pass
except A, B:
    pass
###
if x = 1:
    pass
###
f(a=1, 2)
###
f(x for x in y, 1)
###
print 1
###
x = (1, 2
y = 3
###
x = (1, 2]
###
x = 'abc
###
x = f'{a b}'
###
x = f'{a!x}'
###
x = f"{a.}"
###
x = 1 +
###
a and b = 1
###
def f(a, a): pass
###
def f():
    print(x)
    global x
###
x = 0777
###
x = 1a
###
x = a && b
###
x++
###
x = y++
###
x = a <> b
###
x = not
###
x = a in
###
x = '\x1'
###
async def f(): pass
await x
###
d = {'a': 1, 'b': 2, 'c' 3}
###
import a.b as c.d
###
switch x: pass
###
print(undefined_name)
###
lenght = 1
print(lenght + lengt)
###
def f():
    value = 1
    return valeu
f()
###
import maths
###
from math import sqr, pi
###
[].apend(1)
###
class C:
    def __init__(self): self.colour = 1
C().color
###
import math
math.sine(1)
###
def f(a, *, key=1): pass
f(1, kye=2)
###
a, (b, c) = 1, 2
###
for x in 5: pass
###
[*5]
###
1 + 'a'
###
f'{1:a}'
###
sorted([1], kye=1)
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
raise KeyError('a\nb')
###
raise SystemExit('bye')
###
raise SystemExit(3)
###
def g():
    yield 1
    raise StopIteration
list(g())
###
def g():
    yield next(x)
x = g()
next(x)
###
{x: y for x, y in [(1, 2), ([], 1)]}
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
with open('/nosuch/file') as f: pass
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
class C:
    def __getattr__(self, name): raise AttributeError(name)
C().foo
###
class C:
    def __getattr__(self, name): return self[name]
C().foo
###
class C:
    def __set_name__(self, o, n): raise ValueError('sn')
class D: x = C()
###
import json
json.loads('{"a": }')
###
match 5:
    case int(1, 2): pass
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
x = 1; y = 0
z = (x + 1) / (y * 2) + 5
###
s = 'abc'
print(s.upper().foo().lower())
###
long = 1
x = (long +
     undefined +
     3)
###
print('a'
      + 1)
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
def f(alpha, *, beta=1): pass
def g(x):
    return 1 + f(alpha=x, betta=2)
def several():
    try: g(1)
    except TypeError as e: first = e
    try: 1/0
    except ZeroDivisionError as e: second = e
    e = ExceptionGroup('several', [first, ExceptionGroup('inner', [second, KeyError('k')])])
    e.add_note('a note')
    raise e
x = [several(), 1]
###
raise ExceptionGroup('many', [ValueError(i) for i in range(17)])
###
def f(x): return g(x) + 1
def g(x): return (1 +
    h(x))
def h(x):
	return x.y
(f)(1), 2
###
import colections
###
from itertools import producT
###
"é" + f"{1}" + (lambda: "é" + 1)()
"""
for text in PROGRAMS.strip('\n').split('\n###\n'):
    try:
        exec(compile(text + '\n', 'program', 'exec'), {'__name__': '__main__'})
    except BaseException as e:
        print('\n'.join(line for line in report(e).split('\n') if f'called from {__file__}:' not in line))
    else:
        print('fine:', text)
