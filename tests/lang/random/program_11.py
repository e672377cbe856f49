class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (4 if 3 not in [] else (other + -7))
    def __add__(self, other): return K1(self.value + 2)
    @property
    def half(self): return self.value // 2

def f2(a0, a1, a2):
    print([*[5, 8, 4, 6], ((lambda q: q + a2)((-1 - a0)) | ((a1 - a2) % a2))])
    print('a,b,c')
    return (lambda q: q + (-5 - K1((1 - a2)).combine(len([0]))))(((a2 | K1(3).combine(1)) + min((a0 + 2), (lambda q: q + a1)(a0))))

class K3:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + other
    def __add__(self, other): return K3(self.value + 1)
    @property
    def half(self): return self.value // 2

def f4():
    print([3, 3, 6, 1])
    s6 = ','.join(str(j) for j in [1, 2, 2, 6])
    n7 = 1
    while n7 > 0 and len([][:2]) > sum([(-8 + -3)]):
        n7 -= 1
        x8 = f2((5 - (len([]) and abs(-0))), ((len(s6) + int(3 == -3)) - int(3 not in [8])), ((len([]) - 1) - -3))
    print([*[int(-3 > c9) for c9 in [5, 6, 0] if c9 % 2], ((2 & -8) * (5 | 3))][::-1])
    return (K3(((2 or -1) or max(-7, -1))).value * len([4 for c10 in [8, 0]]))

class K11(K1):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + other
    def __add__(self, other): return K11(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(f2(5, 3, 1))
except Exception as e: print(type(e).__name__, e)
try: print(f4())
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
print((K3(5) + 1).double(), K3(9).half, K3(2).combine(3))
print((K11(5) + 1).double(), K11(9).half, K11(2).combine(3))
try:
    n12 = 1
    while n12 > 0 and (len('xyz') or None) is None:
        n12 -= 1
        x13 = (abs(-min((-6 if 3 != 1 else 13), (4 or 0))) - 14)
        print([(-7 & ((x13 & 13) | x13)) for c14 in [2, 3, 5]])
    if -3 < -8 <= ((abs(--4) - 0) * -3):
        with Manager(0, False) as w:
            print(f2(w, w, w), int(((w | w) + -8)))
            n15 = 3
            while n15 > 0:
                n15 -= 1
                x16 = w
    l18 = [7, 0, 8, 3][:]
    n19 = 3
    while n19 > 0 and -1 not in [1 for c20 in [4, 0, 2]]:
        n19 -= 1
        l22 = l18[:]
        if l18[2]:
            l24 = l22[:]
        else:
            l26 = [6, 7, 2, 3][:]
            for i27 in sorted([(11 - abs(-13))])[:4]:
                i27 = i27
    for i28 in [f4() for c29 in [0, 7, 1, 0][-3:]][:4]:
        i28 += 3
    if len(('%d|%s' % ((18 - -7), ','.join(str(j) for j in [2])))) < f2(((-5 - -6) * 12), l18[0], 2) <= ((0 - (9 if 3 >= 0 else 3)) - ((3 - 7) + -8)):
        l32 = [*[3, 5, 4], l18[-1]][:]
    elif not ((((1 - -8) + (3 - 7)) or None) is not None):
        x33, *l34 = [f2((lambda q: q + K1(4).value)(((4 * -5) & int(0 > -7))), (-3 - int(3)), (lambda q: q + ((lambda q: q + -3)(0) - (3 - 8)))((K1(-8).value - int(5 > 17)))), *[*[c35 for c35 in l18 if c35 % 2], 13]]
    else:
        l37 = [K3(abs(-(-1 % 7))).combine((abs(--5) & (1 - -2)))][:]
    x38 = -1
except Exception as e: print('at the end:', type(e).__name__, e)
