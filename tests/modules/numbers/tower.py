import numbers
from numbers import Complex, Integral, Number, Rational, Real

for value in (3, True, 2.5, 1j, 'x', None):
    print(repr(value), [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(value, c)])
# expect: 3 ['Number', 'Complex', 'Real', 'Rational', 'Integral']
# expect: True ['Number', 'Complex', 'Real', 'Rational', 'Integral']
# expect: 2.5 ['Number', 'Complex', 'Real']
# expect: 1j ['Number', 'Complex']
# expect: 'x' []
# expect: None []
print(issubclass(int, Rational), issubclass(float, Rational), numbers.__all__)      # expect: True False ['Number', 'Complex', 'Real', 'Rational', 'Integral']
try:
    Real()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Real with abstract methods __abs__, __add__, __ceil__, __eq__, __float__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__


class Whole(Integral):
    """An integer in a box: only what is abstract."""
    def __init__(self, n): self.n = n
    def __repr__(self): return f'Whole({self.n})'
    def __int__(self): return self.n
    def __eq__(self, other): return int(self) == other
    def __lt__(self, other): return self.n < int(other)
    def __le__(self, other): return self.n <= int(other)
    def __pos__(self): return self
    def __neg__(self): return Whole(-self.n)
    def __add__(self, other): return Whole(self.n + int(other))
    def __floordiv__(self, other): return Whole(self.n // int(other))
    def __mod__(self, other): return Whole(self.n % int(other))
    def _left_out(self, *others): return NotImplemented
    __abs__ = __ceil__ = __floor__ = __trunc__ = __round__ = __invert__ = _left_out
    __mul__ = __rmul__ = __radd__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __rfloordiv__ = __rmod__ = _left_out
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _left_out


w = Whole(7)
print(w - Whole(2), divmod(w, 2), float(w), complex(w), w.imag, w.conjugate(), w.numerator, w.denominator, 'abcdefgh'[w], bool(w), bool(Whole(0)))
# expect: Whole(5) (Whole(3), Whole(1)) 7.0 (7+0j) 0 Whole(7) Whole(7) 1 h True False
try:
    hash(w)
except TypeError as e:
    print(e)                                                                        # expect: unhashable type: 'Whole'
