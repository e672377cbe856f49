# Every statement and expression of the page of the language, once.
# torture: gc:50
import sys
def show(*a): print(*a)
# assignment
a = b = [1]; show(a is b)
a, *b, c = range(5); show(a,b,c)
*a, = 'xy'; show(a)
(a, b), [c, *d] = (1, 2), 'xyz'; show(a,b,c,d)
x: int = 5; y: 'str'; show(x, __annotations__)
l=[1,2,3,4,5,6]; l[::2] = 'abc'; show(l); l[1:3] = []; show(l); del l[::2]; show(l)
class O: pass
o=O(); o.a = 1; o.a += 2; o.b = [1]; o.b *= 3; show(o.a,o.b)
d={}; d['x'],d['y']=1,2; d['x'] <<= 3; d['x'] |= 1; d['y'] **= 5; d['x'] //= 2; d['y'] %= 7; d['x'] ^= 1; d['x']>>=1; show(d)
m=3; m @= type('M',(),{'__rmatmul__':lambda s,o:(o,'mm')})(); show(m)
for i in range(3):
    if i==5: break
else: show('else')
while True:
    try: break
    finally: show('fin')
else: show('no')
for i, (j, *k) in [(1,(2,3,4))]: show(i,j,k)
for o.z in range(2): pass
show(o.z)
for l[0] in range(3): pass
show(l)
def f(a, /, b, *c, d, e=5, **g): return a,b,c,d,e,g
show(f(1,2,3,d=4,a=9)); show(f(1,*[2,3],**{'d':1},e=2))
show((lambda a,/,b=2,*c,d=4,**e:(a,b,c,d,e))(1,x=3))
def g(x, y=[]): y.append(x); return y
g(1); show(g(2))
show(f.__kwdefaults__, g.__defaults__, f.__code__.co_varnames[:6], f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
def ann(a: int, *b: 'x', c: str = 'q', **d: 5) -> list: pass
show(ann.__annotations__)
# try
def t(n):
    try:
        if n==0: return 'r'
        if n==1: raise KeyError('k')
        if n==2: raise ValueError('v')
        show('body')
    except KeyError as e: return ('K', e.args)
    except (ValueError, TypeError) as e: show(type(e))
    else: show('else'); return 'e'
    finally: show('finally', n)
    return 'end'
for n in range(4): show(t(n))
def fr():
    for i in range(3):
        try: continue
        finally:
            if i==1: return i
show(fr())
try:
    try: raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from e
except ValueError as e: show(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: raise KeyError(1)
    finally: raise ValueError(2)
except ValueError as e: show(repr(e.__context__))
try: e
except NameError as q: show(q)
try:
    raise ExceptionGroup('g',[ValueError(1),TypeError(2),ExceptionGroup('h',[ValueError(3),OSError(4)])])
except* ValueError as eg: show(repr(eg), eg.exceptions)
except* (TypeError, OSError) as eg: show(repr(eg))
class CM:
    def __init__(s,n,sup=False): s.n,s.sup=n,sup
    def __enter__(s): show('enter',s.n); return s.n
    def __exit__(s,t,v,tb): show('exit',s.n,t,v); return s.sup
with CM(1) as a, CM(2,True) as b: show(a,b); raise ValueError('x')
with (CM(1) as a, CM(2) as b,): show(a,b)
with CM(3) as (l[0]) : show(l)
assert True, 'm'
try: assert 0, ('a',1)
except AssertionError as e: show(e.args)
def gl():
    global GG; GG = 5
    def inner():
        nonlocal v; v += 1; return v
    v = 1; inner(); return inner()
show(gl(), GG)
del GG
try: GG
except NameError as e: show(e)
class A:
    x = 1
    y = [x for _ in range(2)] if False else x
    def m(self): return __class__
    z = (lambda: 5)()
    try: w = [x for q in range(1)]
    except NameError as e: w = str(e)
show(A.y, A().m(), A.z, A.w)
def deco(n):
    def d(f): show('deco',n,f.__name__); return f
    return d
@deco(1)
@deco(2)
def ff(): pass
@deco(3)
class FF: pass
@(lambda f: f)
def q(): pass
# yield
def gen():
    try:
        x = yield 1
        show('got', x)
        y = yield from sub()
        show('sub', y)
    except GeneratorExit: show('exit'); raise
    finally: show('done')
def sub():
    z = yield 'a'
    show('z', z)
    return 'ret'
g1=gen(); show(next(g1), g1.send('s'), g1.gi_yieldfrom is not None)
try: g1.send('t')
except StopIteration as e: show('stop', e.value)
g2=gen(); next(g2); g2.close(); 
g3=gen(); next(g3)
try: g3.throw(KeyError('t'))
except KeyError as e: show(e)
def g4():
    r = yield from [1,2]; show(r)
show(list(g4()))
# match
def mt(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n > 100: return ('big', n)
        case 'a' | "b": return 'str'
        case -1.5: return 'neg'
        case 1+2j: return 'cplx'
        case None: return 'none'
        case True: return 'true'
        case []: return 'empty'
        case [1, 2, *rest]: return ('list', rest)
        case (a, [b, c]): return ('nest', a, b, c)
        case {'k': v, **rest}: return ('map', v, rest)
        case {}: return 'anymap'
        case str() as s: return ('s', s)
        case A(x=1): return 'A1'
        case A(): return 'A'
        case float(f): return f
        case [*_, last]: return last
        case _: return 'other'
for v in (0,1,150,'a','zz',-1.5,1+2j,None,True,[],[1,2],[1,2,3,4],(5,[6,7]),{'k':1,'z':2},{'q':1},A(),2.5,[9,8,7],{1},range(3), b'x'): show(mt(v))
class P:
    __match_args__=('x','y')
    def __init__(s,x,y): s.x,s.y=x,y
match P(1,P(2,3)):
    case P(a, P(b, y=c)): show(a,b,c)
match (1, 2):
    case x, y if x > y: show('gt')
    case x, y: show('le', x, y)
# walrus
if (n := len('abc')) > 2: show(n)
show([y := 1, y**2], [last := i for i in range(3)], last)
show({k: (w := v) for k, v in {'a': 1}.items()}, w)
# fstrings
x=3.14159; w=10; s='é'
show(f'{x:.2f}|{x:{w}.{2}f}|{s!r}|{s!a}|{s!s:>4}|{x=}|{x = :.1f}|{{}}|{"n" "m"}|{x!r:^12}|{1,2}|{[i for i in range(2)]}|{ {1:2}[1] }')
show(f'{x:{"*^" + str(w)}}', f"{'a' if x else 'b'}", f'{lambda_ if (lambda_:=5) else 0}', rf'\n{x:.0f}', f'''{
x
}''')
show('%5.2f|%-5s|%05d|%x|%r|%%|%(a)s' % {'a':1} if 0 else '%5.2f|%-5s|%05d|%#x|%r|%%|%c|%e|%g|%+d' % (x,'ab',42,255,'q','c',x,x,3))
show('{0} {1} {0!r} {k:>{w}} {a.x} {d[z]}'.format('p','q',k=1,w=4,a=A,d={'z':2}))
show(1 < 2 < 3 != 4, 1 if 0 else 2, not 1 == 2, 2**-1, -2**2, 7//-2, 7%-2, -7//2, divmod(-7,2), 1_000, 0x_ff, 0b1, 0o7, 1e3, 5j, ~5, 3@m if 0 else 0, 1 is 1, 1 not in [2], [1]*2+[3], (1,)+(2,), 'a' 'b', b'a' b'b', ... , not [], 3 & 5 | 2 ^ 1 << 2)
show(*[1,*[2,3]], {**{'a':1},'b':2}, [*range(2)], {*'a'}, (*'ab',))
show({x: y for x in range(2) for y in range(2) if x != y}, {x % 3 for x in range(9)}, list(x*y for x in range(3) if x for y in range(2)))
print(1, 2, sep='', end='!\n', file=sys.stdout, flush=True)
# expect-stderr: SyntaxWarning
