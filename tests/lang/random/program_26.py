class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    for i2 in [][:4]:
        print(f'{i2 * 2}-{a0:>4}'.upper())
        print(((lambda q: q + 3)(((19 - a2) or (a0 - i2))) - ((a1 - (a2 - a0)) + (len([0, 4]) * (a1 & a0)))), (len(str((i2 := a1))) or i2))
        def h3(p=((abs(-(-9 * 1)) - (lambda q: q + (lambda q: q + i2)(a0))((-2 - a2))) % (abs(-len('xyz')) - max((9 - a0), (i2 - i2))))):
            if p in [0, 5, 7][::-1]:
                x4 = (a1 - (((a1 or a0) - (a1 - a1)) - (int(p != a1) // 7)))
            return ((19 - ((a1 | a0) - a1)) | sum([*[0], -1][1:]))
        print(h3(), h3((i2 := (a0 & ((i2 - 4) if a0 >= a0 else (a2 - i2))))))
    print(((a1 - a2) + (a2 - (sum([3, 7, 8, 0]) | (a0 := a2)))), (a2 - abs(-((a1 - 1) - (a2 and a0)))))
    print(a2, ((a2 - a0) - a1))
    l5 = [((lambda q: q + (-5 - a1))((a0 or a0)) - ((a0 & -1) & a2)) for c6 in sorted({((a2 * 2) if (c7 == c7 or a2 != -9) else (a0 - -1)) for c7 in list(range(5))[:2]}) if c6 != 3][:]
    with Manager(0, True) as w:
        print((f'{w * 2}-{a1}' + 'ab')[::-1])
        print('xyz')
        l5[0:1] = [7, len([(lambda q: q + (a2 - c8))((a1 - w)) for c8 in [8, 6, 2]])]
    return len(','.join(str(j) for j in list((16 - -3) for c9 in l5 if c9 != 3)))

def f10(a0, a1):
    a1, *l11 = [((((10 + 3) - (0 - a1)) + ((a1 - 2) * (a1 % 3))) | abs(-((lambda q: q + a0)(a0) - abs(-a0)))), *[6, 3, 7]]
    match (a0 & min(6, f1(abs(--9), (a0 if a1 == a0 else 14), a1))):
        case [m1, m2] if m1 > m2:
            for i12 in range(2):
                print(-6, ((l11[0] if (a0 or None) is None else -6) if (0 or None) is None else a1))
        case _:
            print('no case')
    x13, *l14 = [(a1 if ((lambda q: q + a0)(a0) * int(a0 != a0)) else (lambda q: q + ((a1 := a0) % 7))(int(5 < a0 <= a0))), *l11]
    return len(','.join(str(j) for j in list(range(4))))

class K15:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (-9 * (other | 10))
    def __add__(self, other): return K15(self.value + 1)
    @property
    def half(self): return self.value // 2

def f16():
    print('ab')
    l18 = [][-3:][:]
    x19, *l20 = [((((-3 + 0) | len(l18)) + 0) & ((-9 | abs(-3)) & K15((4 + -1)).double())), *list(range(2))]
    print(max(3, x19), abs(-(lambda q: q + ((x19 + x19) if x19 < x19 <= -3 else (-8 + x19)))((l20[-1] - (x19 if x19 > x19 else x19)))))
    return ((K15(x19).value + len([x19 for c21 in l20])) - x19)

class K22(K15):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + K15((other - other)).combine(other)
    def __add__(self, other): return K22(self.value + 1)
    @property
    def half(self): return self.value // 2

try: print(f1(6, 3, 6))
except Exception as e: print(type(e).__name__, e)
try: print(f10(2, 6))
except Exception as e: print(type(e).__name__, e)
try: print(f16())
except Exception as e: print(type(e).__name__, e)
print((K15(5) + 1).double(), K15(9).half, K15(2).combine(3))
print((K22(5) + 1).double(), K22(9).half, K22(2).combine(3))
try:
    l24 = [(lambda q: q + c25)(len('ab')) for c25 in [((17 + 15) - -3), ((13 | 2) + (4 - -6))]][:]
except Exception as e: print('at the end:', type(e).__name__, e)
