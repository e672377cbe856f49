class A: pass
a=A(); d=a.__dict__; d['x']=1; print(a.x, a.__dict__ is d, vars(a) is d)
a.y=2; print(d); del a.x; print(d, hasattr(a,'x'))
class Attr(dict):
    def __init__(s,*a,**k):
        super().__init__(*a,**k); s.__dict__=s
t=Attr(p=1); t.q=2; print(t, t.p, t['q']); del t['p']; print(hasattr(t,'p'))
a.__dict__={'z':9}; print(a.z, hasattr(a,'y'), d, sorted(k for k in dir(a) if k[0]!='_'))
a.f=lambda: 'inst'; print(a.f())
class B(A):
    def f(self): return 'cls'
    k=5
b=B(); print(b.f()); vars(b)['f']=lambda: 'shadow'; print(b.f())
def loop(o):
    r=[]
    for i in range(5):
        if i==2: o.__dict__['k']=i
        if i==3: o.k=33
        if i==4: del o.k
        r.append(o.k)
    return r
print(loop(B()), loop(B()))
o=B(); o.__dict__.update(u=1,v=2); print(o.u+o.v, o.__dict__.pop('u'), hasattr(o,'u'), sorted(vars(o)))
o.__class__=A; print(vars(o), o.v)
try: o.__dict__=5
except TypeError as e: print(e)
del o.__dict__; print(o.__dict__)
def fn(): pass
fn.__dict__['q']=1; print(fn.q)
e=ValueError(1); e.__dict__['n']=4; print(e.n, vars(e))
class P:
    @property
    def p(self): return 'prop'
    m=1
p=P(); p.__dict__['p']='inst'; p.__dict__['m']=2; print(p.p,p.m)
import copy
c=copy.copy(p); c.m=3; print(p.m, c.m, vars(c)); c2=copy.deepcopy(p); print(vars(c2))
class I(int): pass
i=I(4); i.__dict__['w']=1; print(i.w, i+1); i.s=2; print(vars(i))
print(object().__getstate__(), A().__getstate__(), p.__getstate__(), (5).__getstate__())
for n in range(100): setattr(p,'a%d'%n,n)
print(len(vars(p)), p.a99)
q=A()
for n in range(100): setattr(q,'a%d'%n,n)
vars(q)['new']=1; print(len(vars(q)), q.a50, q.new)
