# Every item of the data model, once.
# torture: gc:50
def show(*a): print(*a)
class D:
    def __set_name__(s,o,n): s.n=n; show('set_name',o.__name__,n)
    def __get__(s,i,o=None): return s if i is None else ('get',s.n,i.__class__.__name__)
    def __set__(s,i,v): show('set',v)
    def __delete__(s,i): show('del')
class ND:
    def __get__(s,i,o): return 'nd'
class A:
    d=D(); nd=ND()
    def __init_subclass__(cls, k=None, **kw): super().__init_subclass__(**kw); show('init_sub',cls.__name__,k)
    def __class_getitem__(cls, i): return (cls.__name__, i)
    def __getattr__(s,n):
        if n.startswith('__'): raise AttributeError(n)
        return 'ga_'+n
    @property
    def p(s): "doc"; return 'p'
    @p.setter
    def p(s,v): show('p=',v)
    @p.deleter
    def p(s): show('del p')
    @classmethod
    def c(cls,*a): return cls.__name__,a
    @staticmethod
    def s(*a): return a
a=A(); show(a.d); a.d=1; del a.d; show(a.nd); a.nd=5; show(a.nd); show(a.zzz); show(a.p); a.p=3; del a.p; show(A.p.__doc__, A[int], a.c(1), A.c(2), a.s(1), A.s(2))
class B(A,k=7):
    def __setattr__(s,n,v): show('sa',n); object.__setattr__(s,n,v)
    def __delattr__(s,n): show('da',n); object.__delattr__(s,n)
    def __getattribute__(s,n): 
        if n=='magic': return 'MAGIC'
        return super().__getattribute__(n)
b=B(); b.q=1; show(b.q, b.magic); del b.q; show(b.q)
class X: 
    def m(s): return ['X']
class Y(X): 
    def m(s): return ['Y']+super().m()
class Z(X):
    def m(s): return ['Z']+super().m()
class W(Y,Z):
    def m(s): return ['W']+super(W,s).m()
show(W().m(), [c.__name__ for c in W.__mro__], W.__bases__, W.__base__, super(Y,W()).m())
class N:
    def __init__(s,v): s.v=v
    def __add__(s,o): return N(s.v+o.v) if isinstance(o,N) else NotImplemented
    def __radd__(s,o): return ('radd',o)
    def __iadd__(s,o): s.v+=100; return s
    def __eq__(s,o): return isinstance(o,N) and s.v==o.v
    def __hash__(s): return hash(s.v)
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f'N({s.v})'
    def __bool__(s): return s.v>0
    def __len__(s): return 3
    def __getitem__(s,i): 
        if isinstance(i,int) and i>=3: raise IndexError
        return i
    def __contains__(s,x): return x==s.v
    def __call__(s,*a,**k): return a,k
    def __format__(s,f): return f'<{f}>'
    def __index__(s): return s.v
    def __int__(s): return 1
    def __float__(s): return 2.5
    def __complex__(s): return 3j
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __round__(s,n=None): return ('round',n)
    def __divmod__(s,o): return 'dm'
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __rpow__(s,o,m=None): return ('rpow',o)
    def __matmul__(s,o): return 'mm'
    def __reversed__(s): return iter('rev')
    def __trunc__(s): return 'tr'
    def __floor__(s): return 'fl'
    def __ceil__(s): return 'ce'
    def __bytes__(s): return b'by'
    def __dir__(s): return ['z','a']
    def __missing__(s,k): return k
    def __delitem__(s,k): show('delitem',k)
    def __setitem__(s,k,v): show('setitem',k,v)
    def __length_hint__(s): return 5
    def __sizeof__(s): return 10
    def __copy__(s): return 'cp'
    def __deepcopy__(s,m): return 'dcp'
n=N(2); show(n+N(3), 5+n, n==N(2), n!=N(2), {n:1}[N(2)], n<N(3), n>N(1), bool(N(0)), len(n), list(n), 2 in n, n(1,k=2), f'{n:abc}', [10,20,30][n], int(n), float(n), complex(n), -n,+n,~n,abs(n), round(n), round(n,2), divmod(n,1), n**2, pow(n,2,3), 2**n, n@1, list(reversed(n)), bytes(n), dir(n), n[1:2], n[1,2], n[...])
import math, copy
show(math.trunc(n), math.floor(n), math.ceil(n), copy.copy(n), copy.deepcopy(n), hex(n), bin(n), range(n), 'a'*n, sorted([N(3),N(1)]), max(N(1),N(5)), sum([N(1)],N(0)))
n+=1; show(n); del n[1]; n[2]=3
try: n<=N(1)
except TypeError as e: show(e)
class S:
    __slots__=('a','b')
s=S(); s.a=1; show(s.a)
try: s.b
except AttributeError as e: show(e)
class It:
    def __init__(s): s.i=0
    def __iter__(s): return s
    def __next__(s):
        s.i+=1
        if s.i>3: raise StopIteration
        return s.i
show(list(It()), dict(zip('ab',It())), [*It()], max(It()), 2 in It(), sum(It()), tuple(map(str,It())))
a,b,c=It(); show(a,b,c)
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
show(T(1,2), type(T(1)+(2,)), T(1,2)==(1,2))
class DD(dict):
    def __missing__(s,k): s[k]=k*2; return s[k]
d=DD(); show(d['x'], d)
class I(int):
    def __add__(s,o): return I(int(s)+o+1)
    def __repr__(s): return f'I{int(s)}'
show(I(5)+1, I(3)*2, I(4)==4, {4:'x'}[I(4)], isinstance(I(1),int), I.from_bytes(b'\1','big'))
class St(str):
    def upper(s): return St('U'+str.upper(s))
show(St('a').upper(), St('ab')[0], type(St('a')+'b'), 'x'.join([St('q'),'z']))
show(type('Dyn',(A,),{'x':1}).x)
show(A.__name__,A.__qualname__,A.__module__,A.__doc__,A.__dict__['d'].n,type(A),callable(A),A.m if hasattr(A,'m') else None)
def f(): "d"; pass
f.attr=1; show(f.__name__, f.__qualname__, f.__doc__, f.__dict__, f.__module__, f.__defaults__, f.__closure__)
def outer():
    x=1
    class In:
        def m(s): return x
    return In
show(outer().__qualname__, outer().m.__qualname__, outer().m.__closure__[0].cell_contents)
m=A().c; show(m.__self__, m.__func__.__name__, m.__name__)
show(isinstance(1,(str,int)), issubclass(bool,int), isinstance(True,int|str), type(None), type(...), type(NotImplemented))
show(hash(1)==hash(1.0)==hash(True)==hash(1+0j), hash(2**61-1), hash(-1), hash(0.5), hash((1,2))==hash((1,2)))
show(id(a)==id(a), vars(S) is not None, globals()['S'] is S, sorted(locals())[:1])
class Ctx:
    def __enter__(s): return s
    def __exit__(s,*a): return True
with Ctx(): 1/0
class Meta: 
    def __instancecheck__(s,i): return i=='yes'
    def __subclasscheck__(s,i): return i is int
show(isinstance('yes',Meta()), issubclass(int,Meta()))
class E1(Exception):
    def __init__(s,a,b=2): super().__init__(a); s.b=b
try: raise E1('m')
except E1 as e: show(repr(e), str(e), e.args, e.b, e.__traceback__.tb_lineno>0)
show(repr(OSError(2,'x','f')), OSError(2,'x','f'), OSError(2,'x').errno, type(OSError(13,'x')), KeyError('a'), StopIteration(3).value, SystemExit(3).code, UnicodeDecodeError('utf-8',b'a',0,1,'r'))
e=ValueError('q'); e.add_note('n'); show(e.__notes__, e.with_traceback(None) is e)
show(Exception.__mro__, issubclass(ExceptionGroup,Exception))
