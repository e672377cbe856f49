class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (2 - (14 - other))
    def __add__(self, other): return K1(self.value + 1)
    @property
    def half(self): return self.value // 2

class K2(K1):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + (other - 4)
    def __add__(self, other): return K2(self.value + 2)
    @property
    def half(self): return self.value // 2

def f3(a0):
    if ((((10 | a0) and sum([3, 8, 1])) if max(a0, 17) < a0 <= (a0 % -4) else a0) or None) is None:
        for i4 in range(2):
            a0 -= 1
    elif ((((a0 + a0) - (a0 := a0)) - ((a0 | 5) - (a0 - a0))) or None) is not None:
        try:
            return abs(-17)
            try:
                l5 = [c6 for c6 in [a0] if c6 % 2 for c7 in range(2)][:]
                match [int(not (a0 != a0))]:
                    case int() as m1:
                        a0 = (((lambda q: q + a0)((1 | a0)) + 3) - a0)
                    case _:
                        print('no case')
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                a0 = (lambda q: q + (K2(K1(a0).combine(a0)).combine((a0 or a0)) & a0))(a0)
                match [(sum([c9 for c9 in [6, 6, 1, 4] if c9 != 3]) and c8) for c8 in []]:
                    case int() as m1:
                        l11 = [*list(range(0)), a0][:]
                        l13 = [c14 for c14 in [l11[0]]][:]
                    case [2, _, *_]:
                        a0 -= 1
                    case 0 | 1:
                        l16 = [2, 0][:]
                        a0 = (((lambda q: q + (a0 & a0))((a0 - -4)) - ((a0 - a0) and -5)) & len([a0, a0][::2]))
                    case _:
                        print('no case')
            return (0 | ((a0 := 1) * ((a0 := a0) % 7)))
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            for i17 in [1, 8, 5][:4]:
                for i18 in range(1):
                    x20 = a0
                    x21 = i17
                a0 = i17
    def h22(p=0):
        nonlocal a0
        a0 += 1
        def h23(p=K1(1).double()):
            x24 = p
            x25 = (K1((len([4]) & len([8, 7, 7]))).double() - (4 - ((2 + -3) - (p - x24))))
            l26 = sorted([*list((-9 + p) for c27 in [8, 6] if c27 > 1), (x25 := p)], key=lambda k: -k)[:]
            return len([x24 for c28 in []])
        print(h23(), h23(((p := (min(2, 4) % 7)) - K2(((19 - a0) * (p - p))).combine(((a0 * 2) - a0)))))
        l30 = list(range(0))[:]
        l31 = [0][:]
        return l31[-1]
    print(h22(), h22(a0))
    a0 -= 1
    l33 = list(range(4))[:2][:]
    x34, *l35 = [int(len(l33)), *l33]
    return ((a0 - ((a0 if a0 != a0 else 0) & a0)) & ((x34 := x34) % (max(-2, x34) * 2)))

def g36(a0, a1, a2):
    x37, *l38 = [K2(max((int(a1 > a1) - a2), a2)).value, *[*sorted({(lambda q: q + 2)((a1 + a1)) for c39 in [abs(-4) for c40 in [a1 for c41 in [5, 8, 7]]] for c42 in range(abs(c39) % 3)}), (lambda q: q + a0)(((a0 - a2) - a0))]]
    print(int(x37 >= len('xyz')), (((K1(a2).combine(-2) + (x37 := -7)) * len(l38)) if (lambda q: q + -8)((8 - 0)) else a2))
    def h43(p=a1):
        l44 = [5, 7][:]
        print(('%d|%s' % ((sum([a0 for c45 in l44 for c46 in range(abs(c45) % 3)]) - (max(a0, a1) if a1 <= -4 else len('ab'))), (('ab' * 2) * 1).replace('a', 'b'))))
        print('ab')
        return f3(abs(-f3((p + a1))))
    print(h43(), h43(((len(('%d|%s' % (a0, 'xyz'))) - a2) & len(('%d|%s' % ((x37 + -8), 'Hello'))))))
    def h47(p=K1(x37).double()):
        nonlocal a0
        a0 += 1
        def h48(p=(((lambda q: q + (a1 | a0))(a0) - (len('xyz') * (a0 - a0))) % -4)):
            s50 = ','.join(str(j) for j in list(int(c51 < c51 <= c51) for c51 in list(range(4)) if c51 != 3))
            print(f'{p * 2}-{5!r}')
            match (p, (p % 3)):
                case [m1, *m2]:
                    with Manager(1, True) as w:
                        p -= 1
                        l52 = [3][:]
                        x53 = 18
                    l54 = [][:]
                case [m1, *m2]:
                    if ((K2(p).double() | (p or p)) < p <= ((14 or p) - f3(p)) and (p or (lambda q: q + p)(-9)) >= (p := len([0, 0, 5]))):
                        p, *l55 = [abs(-(abs(-p) and p)), *sorted(list(range(0)), reverse=True)]
                        l56 = list(len(str((p or p))) for c57 in sorted({l55[-1] for c58 in [*list(range(3)), f3(7)] if c58 != 3}))[:]
                case _:
                    print('no case')
            return p
        print(h48(), h48(((p - a1) * (a1 | len(str(-8))))))
        if ((f3(len('ab')) if not (a1 < a0 <= a1) else len([c59 for c59 in [0] if c59 != 3])) or None) is None:
            l61 = [*list(range(1)), sum([4, 6])][-3:][:]
        else:
            l62 = [2, 8][:]
            match ((((a1 - sum([4, 8, 2, 2])) or (abs(-a1) & (0 * a0))) % -9), f3(int(abs(-0) <= p))):
                case []:
                    l65 = l62[:]
                    p, *l66 = [a1, *[*[len(('ab' + 'ab')), (abs(-0) if p else (-3 & 9)), int((p > 2 and a0 >= 16))], l62[3]]]
                case _:
                    print('no case')
        p |= 3
        return 0
    print(h47(), h47(13))
    x68 = (lambda q: q + (a2 - (len('ab') - (-9 if a0 < 7 else 8))))(sum(l38))
    yield (a1 := (((a2 := a2) if (x68 or None) is None else -5) - ((18 - x37) + int(-6 == -7))))

try: print(f3(3))
except Exception as e: print(type(e).__name__, e)
try: print(list(g36(1, 2, 3)))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
print((K2(5) + 1).double(), K2(9).half, K2(2).combine(3))
try:
    print(list(range(4)))
except Exception as e: print('at the end:', type(e).__name__, e)
