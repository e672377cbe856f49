class A:
    __hash__=object.__hash__
    def __eq__(s,o): return True
print(hash(A())!=None, A()==3)
class L(list):
    __repr__=object.__repr__
print('L object' in repr(L()))
class X(Exception):
    __str__=object.__str__
print(str(X(3)))
class Y(int):
    __str__ = int.__repr__
    __repr__ = object.__repr__
print(str(Y(3)))
class Z:
    __eq__ = object.__eq__
    __str__ = lambda s: "zz"
    __repr__ = lambda s: object.__str__(s)
try: repr(Z())
except RecursionError: print("rec")
class B(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
b=B(); b.x=4; print(b.x, b)
class F(float):
    __add__ = float.__mul__
    __lt__ = float.__gt__
    __len__ = float.__int__
print(F(3)+F(4), F(3)<F(4), len(F(5)))
class G(int):
    __iter__ = None
    __getitem__ = int.__add__
    __call__ = int.__mul__
    __bool__ = lambda s: False
    __contains__ = int.__eq__
print(G(3)[4], G(3)(5), bool(G(3)), 3 in G(3))
