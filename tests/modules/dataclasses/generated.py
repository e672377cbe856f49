# Classes from annotated attributes.
# torture: gc:50
from dataclasses import *
from dataclasses import FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar, List
@dataclass
class P:
    x: int
    y: int = 0
print(P(1), P(1,2)==P(1,2), P(1)!=P(2), P.__match_args__, P(y=3,x=4))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: P()); t(lambda: P(1,2,3)); t(lambda: P(1,z=3)); t(lambda: P(1)<P(2)); t(lambda: hash(P(1)))
@dataclass(order=True, frozen=True)
class Q:
    a: int
    b: list = field(default_factory=list, compare=False, repr=False)
q=Q(1); print(q, q<Q(2), q>=Q(1,[5]), hash(q)==hash(Q(1)), sorted([Q(3),Q(1)]))
t(lambda: setattr(q,'a',2)); t(lambda: delattr(q,'a')); t(lambda: q<5)
def bad1():
    @dataclass
    class B:
        x: int = 0
        y: int
t(bad1)
def bad2():
    @dataclass
    class B:
        x: list = []
t(bad2)
@dataclass
class Base:
    n: int = 5
    c: ClassVar[int] = 7
    def __post_init__(self): self.seen = True
@dataclass
class D(Base):
    m: str = 'm'
    iv: InitVar[int] = 3
    _: KW_ONLY
    k: int = 9
    def __post_init__(self, iv):
        super().__post_init__(); self.iv_was = iv
d=D(1,'z',4,k=8); print(d,d.seen,d.iv_was,[f.name for f in fields(D)],D.c)
t(lambda: D(1,2,3,4))
print(asdict(D()), astuple(P(1,[2,(3,P(4))])), asdict(P({'a':P(1)},[P(2)])))
print(replace(P(1,2),y=5)); t(lambda: replace(5)); t(lambda: replace(P(1),q=1))
print(is_dataclass(P), is_dataclass(P(1)), is_dataclass(int), is_dataclass(5))
X=make_dataclass('X',['a',('b',int),('c',int,field(default=5))]); print(X(1,2), X.__annotations__)
print(P.__doc__, Q.__doc__, D.__doc__)
match P(1,2):
    case P(x,y): print(x,y)
@dataclass
class N:
    v: int
    next: 'N' = None
n=N(1); n.next=n; print(n)
print(P.__dataclass_params__)
@dataclass(slots=True)
class S:
    a: int = 3
    b: int = 4
print(S(), S.__slots__)
@dataclass(eq=False)
class E: a: int
print(E(1)==E(1), hash(E(1)) is not None)
@dataclass(unsafe_hash=True)
class U: a: int
print(hash(U(1))==hash(U(1)))
@dataclass(repr=False)
class R:
    a: int
    def __repr__(self): return 'mine'
print(R(1))
t(lambda: field(default=1,default_factory=list))
t(lambda: dataclass(order=True,eq=False)(type('Z',(),{})))
t(lambda: fields(5)); t(lambda: asdict(P)); 
print(P.__init__.__qualname__, P.__repr__.__qualname__, P.__eq__.__name__, P.__init__.__annotations__)
import inspect; print(inspect.signature(P), inspect.signature(D))
import copy; print(copy.copy(P(1)), copy.deepcopy(Q(1)))
def bad3():
    @dataclass(frozen=True)
    class B(P): z: int = 1
t(bad3)
def bad4():
    @dataclass
    class B: x = field()
t(bad4)
