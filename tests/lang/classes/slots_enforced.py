# What __slots__ reserves and refuses. Expectations are CPython's.
# torture: gc:20
import weakref

A = "class A:\n  __slots__ = ('x', 'y')\n"


def check(source, names=None):
    names = {"weakref": weakref}
    try:
        exec(source, names)
        print(repr(names.get("r")))
    except Exception as error:
        print(type(error).__name__ + ":", error)

check("class A:\n  __slots__=('x','y')\nr=A().x")

check("class A:\n  __slots__=('x','y')\ndel A().x")

check("class A:\n  __slots__=('x','y')\nA().z=1")

check("class A:\n  __slots__=('x','y')\nA().z")

check("class A:\n  __slots__=('x','y')\ndel A().z")

check("class A:\n  __slots__=('x','y')\nr=A.x")

check("class A:\n  __slots__=('x','y')\nr=type(A.x)")

check("class A:\n  __slots__=('x','y')\nr=A.x.__name__,A.x.__objclass__,A.x.__doc__,A.x.__qualname__")

check("class A:\n  __slots__=('x','y')\nr=A().__dict__")

check("class A:\n  __slots__=('x','y')\nr=vars(A())")

check("class A:\n  __slots__=('x','y')\nr=weakref.ref(A())")

check("class A:\n  __slots__=('x','y')\na=A();a.x=3;r=a.x,hasattr(a,'y')")

check("class A:\n  __slots__=('x','y')\nr=A.__slots__")

check("class A:\n  __slots__=('x','y')\nr=list(A.__dict__.keys())")

check("class A:\n  __slots__=('x','y')\nclass B(A): pass\nb=B();b.x=1;b.z=2;r=b.__dict__")

check("class A:\n  __slots__=('x','y')\nclass B(A): pass\nb=B();r=weakref.ref(b)() is b")

check("class C:\n  __slots__='x'\nr=C.__slots__\nC().x=1")

check("class C:\n  __slots__=['x','x']")

check('class C:\n  __slots__=[1]')

check("class C:\n  __slots__=['a b']")

check('class C:\n  __slots__=3')

check("class C:\n  x=1\n  __slots__=['x']")

check("class C(int):\n  __slots__=['x']")

check("class C(tuple):\n  __slots__=['x']")

check('class C(int):\n  __slots__=()\nr=C(3).__dict__')

check('class C(int):\n  __slots__=()\nC(3).x=3')

check('class C(int):\n  __slots__=()\nr=C(3)+1')

check("class C(bytes):\n  __slots__=['x']")

check("class C(list):\n  __slots__=['x']\nr=C('a')\nr.x=4")

check("class C(dict):\n  __slots__=['x']\nr=C(a=1)\nr.x=4\nr=r.x,r")

check("class C(Exception):\n  __slots__=['x']\nr=C('a')\nr.x=4;r.y=3\nr=r.x,r.__dict__")

check("class A:\n  __slots__=('x','y')\nclass D:\n  __slots__=('z',)\nclass E(A,D): pass")

check("class A:\n  __slots__=('x','y')\nclass D:\n  __slots__=()\nclass E(A,D): __slots__=()\nE().q=1")

check("class A:\n  __slots__=('x','y')\nclass D:\n  __slots__=()\nclass E(D,A): __slots__=('w',)\ne=E();e.x=1;e.w=2;e.y=3\nr=e.x,e.y,e.w")

check("class A:\n  __slots__=('x','y')\nclass D: pass\nclass E(A,D): __slots__=('w',)\ne=E();e.x=1;e.w=2;e.q=3\nr=e.x,e.w,e.__dict__")

check("class C:\n  __slots__=('__dict__','x')\nr=C()\nr.x=1;r.y=2\nr=r.__dict__,r.x,r.y")

check("class C:\n  __slots__=('__weakref__','x')\nc=C()\nr=weakref.ref(c)() is c")

check("class C:\n  __slots__=('__dict__','__dict__')")

check("class C: pass\nclass D(C):\n __slots__=('__dict__',)")

check("class C: pass\nclass D(C):\n __slots__=('__weakref__',)")

check("class C:\n  __slots__=('__x',)\n  def __init__(s): s.__x=3\nr=C()._C__x")

check("class A:\n  __slots__=('x','y')\nclass B(A): __slots__=('z',)\nclass C(B): __slots__=()\nclass D(C): __slots__=('x','v')\nd=D();d.x,d.y,d.z,d.v=1,2,3,4\nr=d.x,d.y,d.z,d.v")

check("class C:\n  __slots__={'a':'doc of a'}\nr=C.a.__doc__,C.__slots__")

check("class A:\n  __slots__=('x','y')\nr=A.x.__get__(A())")

check("class A:\n  __slots__=('x','y')\nr=A.x.__get__(3)")

check("class A:\n  __slots__=('x','y')\nr=A.x.__set__(3,4)")

check("class A:\n  __slots__=('x','y')\nr=A.x.__get__(None,A)")

check("class A:\n  __slots__=('x','y')\nA.x.__set__(A(),1)")

check("class A:\n  __slots__=('x','y')\na=A();a.__dict__={}")

check("class A:\n  __slots__=('x','y')\nclass Z:\n  __slots__=('x','y')\na=A()\na.x=1;a.__class__=Z;r=a.x,type(a)")

check("class A:\n  __slots__=('x','y')\nclass Z: pass\na=A();a.__class__=Z")

check("class A:\n  __slots__=('x','y')\nclass Z: pass\na=Z();a.__class__=A")

check("class A:\n  __slots__=('x','y')\nclass Z:\n  __slots__=('x','z')\na=A();a.__class__=Z")

check("class A:\n  __slots__=('x','y')\nclass Z(A):\n  __slots__=()\na=A();a.x=1;a.__class__=Z;r=a.x,type(a)")

check("class A:\n  __slots__=('x','y')\nimport copy\na=A();a.x=[1];b=copy.copy(a);r=b.x,hasattr(b,'y'),copy.deepcopy(a).x")

check("class A:\n  __slots__=('x','y')\nimport pickle\nimport __main__\na=A();a.x=1\ntry: r=a.__reduce_ex__(2)[2]\nexcept Exception as e: r=repr(e)")

check("class A:\n  __slots__=('x','y')\na=A();a.x=1;r=a.__getstate__()")

check("class A:\n  __slots__=('x','y')\nclass B(A): pass\nb=B();b.x=1;b.q=2;r=b.__getstate__()")

check("class A:\n  __slots__=('x','y')\nclass D(A):\n  __slots__=('x',)\na=D();a.x=1;A.x.__set__(a,2);r=a.x,A.x.__get__(a)")

check("class A:\n  __slots__=('x','y')\nA.x=5\na=A();a.x=1")

check("class A:\n  __slots__=('x','y')\ndel A.x\na=A();a.x=1")

check("class A:\n  __slots__=('x','y')\nr=isinstance(A.x,property),callable(A.x),bool(A.x)")

check('class C:\n  __slots__=()\nC().x=1')

check("class A:\n  __slots__=('x','y')\nA.x()")

check("class A:\n  __slots__=('x','y')\na=A();a.x=1;del a.x;del a.x")

check("class A:\n  __slots__=('x','y')\nr=str(A.x)")

check("class A:\n  __slots__=('x','y')\nA.x.foo=1")

check("class A:\n  __slots__=('x','y')\na=A();a.x+=1")

check("class A:\n  __slots__=('x','y')\na=A();a.x=1;a.x+=1;r=a.x")

check("class A:\n  __slots__=('x','y')\nmatch A():\n  case A(x=1): r=1\n  case A(): r=2")

check("import functools\nclass C:\n  __slots__=('a',)\n  @functools.cached_property\n  def p(self): return 1\nr=C().p")

check("class C:\n  __slots__=('__init__',)\nr=C")

check("class C:\n  __slots__=('x',)\n  def __getattr__(s,n): return 'ga '+n\nr=C().x,C().y")

check("class C:\n  __slots__=('x',)\n  def __setattr__(s,n,v): object.__setattr__(s,n,v*2)\nc=C();c.x=2;r=c.x")

check("class C:\n  __slots__=('__slots__',)\nr=C")

check("class C:\n  __slots__=('__doc__',)\nr=C")

check("class C:\n  'd'\n  __slots__=('__doc__',)\nr=C")

check("class C:\n  __slots__=('__module__',)\nr=C")

check('class C:\n  __slots__=()\n  x=1\nC().x=2')

check('class C:\n  __slots__=()\n  @property\n  def p(self): return 7\nr=C().p')

check("class C:\n  __slots__=('n',)\n  def __init__(self,n): self.n=n\n  def __eq__(self,o): return self.n==o.n\n  def __hash__(self): return hash(self.n)\nr=len({C(1),C(2),C(1)})")

check("class C:\n  __slots__=iter(['a','b'])\nc=C();c.a=1;r=c.a")

check("class C:\n  __slots__=['a']\n  def m(self): return self.a\nc=C();c.a=5\nr=c.m(),C.m(c)")

check("C=type('C',(),{'__slots__':('a',)})\nc=C();c.a=5\nr=c.a\nc.b=1")
