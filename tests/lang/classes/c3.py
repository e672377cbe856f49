# Linearizations.
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.__mro__])
print([c.__name__ for c in Z.mro()])

# Conflicts.
class X(A, B): pass
class Y(B, A): pass
for bases in [(X, Y), (O, A), (A, A)]:
    try:
        type('Bad', bases, {})
    except TypeError as e:
        print(e)

# Cooperative calls visit each class once, in order.
class Base:
    def go(self):
        return ['Base']
class Left(Base):
    def go(self):
        return ['Left'] + super().go()
class Right(Base):
    def go(self):
        return ['Right'] + super().go()
class Both(Left, Right):
    def go(self):
        return ['Both'] + super().go()
print(Both().go(), Left().go())

# Attributes come from the first class in order that has them.
class P:
    x = 'P'
class Q(P):
    pass
class R(P):
    x = 'R'
class QR(Q, R):
    pass
print(QR.x, QR().x, Q.x)
R.x = 'new'
print(QR.x)
del R.x
print(QR.x)
QR.x = 'own'
print(QR.x, [c.__name__ for c in QR.__bases__], QR.__base__.__name__)

# Bases that cannot be.
for bases in [(int, str), (bool,), (type(None),), (range,)]:
    try:
        type('Bad', bases, {})
    except TypeError as e:
        print(e)
