class Metre(float):
    def __repr__(self):
        return f"{float(self)} m"


a = Metre(1.5)
print(a, repr(a), a + 1, type(a + 1), a == 1.5, hash(a) == hash(1.5), isinstance(a, float), float(a), type(float(a)))
# expect: 1.5 m 1.5 m 2.5 <class 'float'> True True True 1.5 <class 'float'>
print(Metre("2.5"), Metre(), Metre(3), -a, type(-a), abs(Metre(-2)), a < 2, 2 > a, a * 2, 2 * a, a ** 2)
# expect: 2.5 m 0.0 m 3.0 m -1.5 <class 'float'> 2.0 True True 3.0 3.0 2.25
a.note = "x"
print(a.note, [Metre(3.0), Metre(1e300)], round(Metre(2.567), 1), int(Metre(2.9)), bool(Metre(0)))  # expect: x [3.0 m, 1e+300 m] 2.6 2 False
print(Metre.fromhex("0x1.8p0"), type(Metre.fromhex("0x1p0")), "%.2f" % a, f"{a:.3f}")  # expect: 1.5 m <class '__main__.Metre'> 1.50 1.500
