class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + ((other * other) - sum([4, 8, 1, 6]))
    def __add__(self, other): return K1(self.value + 1)
    @property
    def half(self): return self.value // 2

class K2:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + other
    def __add__(self, other): return K2(self.value + 2)
    @property
    def half(self): return self.value // 2

class K3(K1):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + ((other - other) or 13)
    def __add__(self, other): return K3(self.value + 2)
    @property
    def half(self): return self.value // 2

class K4:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + len([18 for c5 in [6, 3, 4] if c5 > 1])
    def __add__(self, other): return K4(self.value + 1)
    @property
    def half(self): return self.value // 2

def f6(a0, a1, a2):
    a0 = (((len([3, 6]) | a2) - sum([a1 for c7 in [7, 5, 1, 6]])) - 11)
    return (6 - a0)
    return a2

try: print(f6(4, 8, 1))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
print((K2(5) + 1).double(), K2(9).half, K2(2).combine(3))
print((K3(5) + 1).double(), K3(9).half, K3(2).combine(3))
print((K4(5) + 1).double(), K4(9).half, K4(2).combine(3))
try:
    if ((abs(-2) < -5 or (16 - -6) < K3(-1).combine(-1) <= (10 + -2)) and (-4 & -6)):
        x8 = K3((((3 | -7) if 9 <= 3 else (1 - 3)) + abs(-(4 * -1)))).combine((abs(-(0 // 0)) + sum([3, 3, 8, 8])))
    elif 3 not in []:
        print('ab')
        l10 = list(range(5))[:]
    with Manager(0, False) as w:
        w += 3
        l11 = [8, 6][:]
        print(l11)
except Exception as e: print('at the end:', type(e).__name__, e)
