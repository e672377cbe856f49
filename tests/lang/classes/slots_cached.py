# Sites that remember where a class keeps what __slots__ reserved: unset, deleted, replaced and foreign members are seen.
class A:
    __slots__=('x','y')
    def __init__(self): self.x=1
class B(A):
    __slots__=('z',)
class C(A): pass
def get(o): return o.x
def gety(o): return o.y
for k in range(3):
    for o in (A(),B(),C()):
        print(get(o))
        try: gety(o)
        except AttributeError as e: print(e)
        o.y=k
        print(gety(o)); 
        del o.y
        try: gety(o)
        except AttributeError as e: print(e)
m=A.x
class D: 
    def __init__(self): self.q=2
D.x=m
for i in range(3):
    try: get(D())
    except TypeError as e: print(e)
A.y2=A.y
o=A(); o.y=5
print([q.y2 for q in (o,o,o)])
del A.x
try: get(A())
except AttributeError as e: print(e)
A.x=7
print(get(o), get(B.__new__(B)))
A.x=property(lambda s: 'p')
print(get(o), get(C.__new__(C)))
A.x=m
print([get(A()) for i in range(3)])
