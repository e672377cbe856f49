class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + ((other - other) - (other | other))
    def __add__(self, other): return K1(self.value + 2)
    @property
    def half(self): return self.value // 2

class K2(K1):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + other
    def __add__(self, other): return K2(self.value + 1)
    @property
    def half(self): return self.value // 2

def g3(a0, a1, a2):
    a0, *l4 = [(lambda q: q + sum([0]))(sum([(a1 - 17) for c5 in [a2 for c6 in [4, 5, 2] if c6 % 2] if c5 % 2])), *[((a2 and a1) * a2) for c7 in [8, 5, 8, 7] if c7 % 2]]
    print('')
    def h8(p=a0):
        p = a1
        return a1
    print(h8(), h8(abs(-a0)))
    l4.append(-9)
    l4.append((((a1 := (3 // -4)) - a2) - (((lambda q: q + a1)(6) and int(a1 == a1)) - a2)))
    print(l4[1], len('Hello'))
    yield a0

try: print(list(g3(2, 6, 6)))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
print((K2(5) + 1).double(), K2(9).half, K2(2).combine(3))
try:
    print((((lambda q: q + (0 - 3))(sum([3, 4])) or 1) - 0), K2((len(str(-6)) + (len([]) * (-3 - 2)))).combine(min(-7, 2)))
    l10 = [(int((10 <= c11 and -4 >= c11)) - (c11 * (-7 - 0))) for c11 in [((2 + 0) - (7 if 16 > 1 else 4)), ((0 - 0) & 10)] if c11 != 3][:]
except Exception as e: print('at the end:', type(e).__name__, e)
