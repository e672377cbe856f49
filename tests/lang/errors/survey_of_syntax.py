# What compiling each of these 416 programs is told, as CPython words it, and in which line.
PROGRAMS = r"""
if x
    pass
###
if True:
pass
###
def f():
x = 1
###
def f()
    return 1
###
class C
    pass
###
class C:
pass
###
while True
    pass
###
while True:
pass
###
for i in range(3)
    pass
###
for i in range(3):
pass
###
for i range(3):
    pass
###
try
    pass
###
try:
    pass
x = 1
###
try:
pass
###
try:
    pass
except ValueError
    pass
###
try:
    pass
except ValueError:
pass
###
try:
    pass
finally:
pass
###
try:
    pass
except A, B:
    pass
###
try:
    pass
except A, B as e:
    pass
###
try:
    pass
except:
    pass
except ValueError:
    pass
###
try:
    pass
except* ValueError:
    pass
except TypeError:
    pass
###
try:
    pass
except*:
    pass
###
with open('x') as f
    pass
###
with open('x') as f:
pass
###
with open('x') as 1:
    pass
###
else:
    pass
###
if x:
    pass
elif y
    pass
###
if x:
    pass
elif y:
pass
###
if x:
    pass
else
    pass
###
if x:
    pass
else:
pass
###
match x
    case 1: pass
###
match x:
    case 1
        pass
###
match x:
case 1: pass
###
match x:
    case 1:
    pass
###
if x = 1:
    pass
###
while x = 1:
    pass
###
print(x = 1 + y = 2)
###
f(a.b=1)
###
f(1=2)
###
f(True=2)
###
f(a=1, 2)
###
f(**k, 2)
###
f(**k, *a)
###
f(a=1, a=2)
###
f(x for x in y, 1)
###
f(1, x for x in y)
###
f(a b)
###
f(a, b c)
###
[1 2]
###
[1, 2 3]
###
{1: 2 3: 4}
###
{1:2, 3}
###
{1, 2:3}
###
{1:}
###
{1: *a}
###
{**a: 1}
###
{*a: 1}
###
(1, 2 3)
###
x = 1 2
###
print 1
###
print "hello"
###
exec "x"
###
x = (1, 2
y = 3
###
x = [1, 2
###
x = {1: 2
###
x = (1, 2]
###
x = 1)
###
x = [1
)
###
x = 'abc
###
x = "abc
###
x = '''abc
###
x = f'{a'
###
x = f'{a b}'
###
x = f'{}'
###
x = f'{a!x}'
###
x = f'{a!}'
###
x = f'}'
###
x = f'{a:{b:{c}}}'
###
x = f'{lambda x: 1}'
###
x = f'{#}'
###
x = f'{\n}'
###
x = f'{a["b"]'
###
x = f'{a +}'
###
x = f"{a.}"
###
x = 1 +
###
x = * 2
###
x = *a
###
*a = 1
###
*a, *b = 1
###
x + 1 = 2
###
f() = 1
###
1 = x
###
'a' = x
###
None = 1
###
True = 1
###
x.None = 1
###
(a, b + 1) = 2
###
[a, f()] = 2
###
a, b += 1
###
f() += 1
###
(a) += 1; [a] += 1
###
x: int: str
###
(a, b): int
###
[a]: int
###
f(): int = 2
###
-x = 1
###
lambda: x = 1
###
a if b else c = 1
###
a and b = 1
###
a < b = 1
###
[x for x in y] = 1
###
{x: 1} = 2
###
{x} = 2
###
`x` = 1
###
f'{a}' = 1
###
... = 1
###
(yield) = 1
###
def f(): (yield) = 1
###
x := 1
###
(x.a := 1)
###
(x[0] := 1)
###
(1 := 1)
###
((a, b) := 1)
###
[i := 0 for i in range(3)]
###
[x for x in (y := [1])]
###
class C: [y := 1 for x in [1]]
###
for 1 in x: pass
###
for f() in x: pass
###
for x + 1 in y: pass
###
for x in *a: pass
###
[x for 1 in y]
###
[x for x in y if]
###
[x for x]
###
[x, y for x in z]
###
[x for x, in]
###
{x: y for x in z, w}
###
[*x for x in y]
###
{**x for x in y}
###
(*x for x in y)
###
(*x)
###
del f()
###
del 1
###
del x + 1
###
del (a, f())
###
del *a
###
del None
###
del a, b.c, d[0], 'x'
###
import
###
import a.
###
import a as b.c
###
import a as 1
###
import a, 
###
from a import
###
from a import b,
###
from a import (b, c
x = 1
###
from a import b.c
###
from import x
###
from . import *; def f(): pass
###
def f():
    from a import *
###
from a import b as
###
import a from b
###
from __future__ import braces
###
from __future__ import nosuch
###
x = 1
from __future__ import division
###
def f(a, a): pass
###
def f(a=1, b): pass
###
def f(*, a=1, b): pass
def f(*): pass
###
def f(*, **k): pass
###
def f(**k, a): pass
###
def f(**k, *a): pass
###
def f(*a, *b): pass
###
def f(a, /, b, /): pass
###
def f(/, a): pass
###
def f(*a, /): pass
###
def f(1): pass
###
def f(a, 'b'): pass
###
def f((a, b)): pass
###
def f(a.b): pass
###
def f(*a=1): pass
###
def f(**k=1): pass
###
def f(a:): pass
###
def f(a=): pass
###
def f(a b): pass
###
def f(None): pass
###
def f(a, a=1, *a): pass
###
lambda a, a: 1
###
lambda a=1, b: 1
###
lambda *: 1
###
lambda (a, b): 1
###
lambda x
###
lambda x: 
###
def None(): pass
###
def 1(): pass
###
def f: pass
###
class 1: pass
###
class None: pass
###
class C(: pass
###
class C(a b): pass
###
def f(:
    pass
###
return 1
###
yield 1
###
class C:
    return 1
###
class C:
    yield 1
###
break
###
continue
###
def f(): break
###
if 1: continue
###
class C: break
###
for x in y:
    def f(): continue
###
nonlocal x
###
def f(): nonlocal x
###
def f():
    x = 1
    global x
###
def f(x):
    global x
###
def f():
    print(x)
    global x
###
def f():
    x = 1
    def g():
        x = 2
        nonlocal x
###
def f(x):
    def g(x):
        nonlocal x
###
def f():
    global x
    nonlocal x
###
def f(x):
    nonlocal x
###
global x, 
###
global x.y
###
x: int = 1
global x
###
raise x from
###
raise x, y
###
raise x y
###
raise from x
###
assert
###
assert x, 
###
assert (x, 'msg')
###
assert x = 1
###
pass x
###
break 1
###
return x y
###
  x = 1
###
x = 1
  y = 2
###
if x:
    a
  b
###
if x:
	a
        b
###
if x:
    a
     b
###
def f():
    x = 1
   y = 2
###
x = 0777
###
x = 0o8
###
x = 0b2
###
x = 0xg
###
x = 0b
###
x = 0x
###
x = 1__0
###
x = 1_
###
x = 1_000_
###
x = 1e
###
x = 1.e+
###
x = 1a
###
x = 1.5abc
###
x = 12if
###
x = 1if 2else 3
y = 0x1for x in y
###
x = 5j5
###
x = 00001
###
x = 0_7
###
x = $
###
x = a ? b
###
x = a ! b
###
x = !a
###
x = a && b
###
x = a || b
###
x++
###
x--
###
x = y++
###
++x
y =
###
x = a <> b
###
x =! 1
###
x === y
###
x => 1
###
x -> 1
###
x = a::b
###
x = a..b
###
x = .
###
x = a.
###
x = a.1
###
x = a.b.
###
x = a[
###
x = a[]
###
x = a[1:2:3:4]
###
x = a[b c]
###
x = a[*b:1]
###
x = ()()
y = (,)
###
x = [,]
###
x = {,}
###
x = f(,)
###
x = f(a,,b)
###
x = [1,,2]
###
x = (a,,)
###
x = if y
###
x = y if z
###
x = y if z else
###
x = 1 if 2 else pass
###
x = pass if 1 else 2
###
x = return
###
x = not
###
x = a not b
###
x = a is not
###
x = a not in
###
x = a in
###
x = and b
###
x = a or
###
x = a and and b
###
not x = 1
###
@
def f(): pass
###
@x
x = 1
###
@x y
def f(): pass
###
x = 1;; y
###
; x
###
x = 1 ; ; 
###
if x: if y: pass
###
if x: for y in z: pass
###
if x: def f(): pass
###
x = 1 def f(): pass
###
x = 'a' 1
###
x = 1 'a'
###
x = 'a' b
###
x = b'a' 'b'
###
x = b'é'
###
x = '\x1'
###
x = '\u12'
###
x = '\U12345678'
###
x = '\N'
###
x = b'\x1'
###
x = ur'a'
###
x = bu'a'
###
x = fb'a'
###
x = 1 \ 
y
###
é = 1
x = “a”
###
x = ‘a’
###
x = 1 − 2
###
x = a，b
###
€ = 1
###
x = 1 
###
match x:
    case a | b: pass
###
match x:
    case a: pass
    case b: pass
###
match x:
    case {**r, 'a': 1}: pass
###
match x:
    case {'a': 1, 'a': 2}: pass
###
match x:
    case [*a, *b]: pass
###
match x:
    case C(a=1, 2): pass
###
match x:
    case C(a=1, a=2): pass
###
match x:
    case 1 + 2: pass
###
match x:
    case 1 + 2j as _: pass
###
match x:
    case a.b(): pass
    case f'x': pass
###
match x:
    case -a: pass
###
match x:
    case a, a: pass
###
match x:
    case {a: 1}: pass
###
match x:
    case _: pass
    case 1: pass
###
with a, b c: pass
###
with (a as b, c as d) e: pass
###
with a as f(): pass
###
with a as (b, 1): pass
###
with: pass
###
for: pass
###
while: pass
###
if: pass
###
class C(x for x in y): pass
###
def f(x) - > int: pass
###
__debug__ = 1
###
def f(__debug__): pass
###
f(__debug__=1)
###
x.__debug__ = 1
###
del __debug__
###
import __debug__
###
for __debug__ in x: pass
###
def f():
    yield from
###
def f():
    x = yield = 1
###
class C:
    def f(self):
        return [(yield x) for x in y]
###
def f(x=(yield)): pass
###
print(f"hello {name)
###
d = {'a': 1, 'b': 2, 'c' 3}
###
d = {'a': 1 'b': 2}
###
d = {'a' = 1}
###
foo(a, b for b in range(5), c)
###
foo(a for a in b, c for c in d)
###
a = 3 if True
###
x = [a for b in c if d else e]
###
def f():
###
if x:
###
class C:

x = 1
###
x = {'a': [1, 2}
###
foo(1, 2, (3, 4)
bar()
###
a = (b = 1)
###
a = [b = 1]
###
f((a=1))
###
f(a := 1, b := 2, c = d := 3)
###
x = a if b else c if d
###
import a.b as c.d
###
from .a import b.c as d
###
else if x: pass
###
if x: pass
else if y: pass
###
switch x: pass
###
function f(): pass
###
var x = 1
###
let x = 1
###
int x = 1
###
x = new C()
###
x = null;
y = 3 4
###
def f(self, x): {
}
def
###
print(1
print(2)
###
a = 1 if b else:
###
for i in 1..3: pass
###
True + = 1
###
x + = 1
###
x = = 1
###
x =* 1
###
return = 1
###
class = 1
###
lambda = 1
###
x.class = 1
###
f(class=1)
###
f(lambda=1)
###
def class(): pass
###
import class
###
from x import class
###
x = y.import
"""
for text in PROGRAMS.strip('\n').split('\n###\n'):
    try:
        compile(text + '\n', 'program', 'exec')
    except SyntaxError as e:
        print(f'{type(e).__name__}: {e.msg} [{e.lineno}]')
    else:
        print('fine:', text)
# expect-stderr: SyntaxWarning
