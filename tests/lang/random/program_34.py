class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + other
    def __add__(self, other): return K1(self.value + 2)
    @property
    def half(self): return self.value // 2

def g2(a0):
    x3, *l4 = [abs(-len((str(-5) * 0))), *[(1 - (max(a0, a0) - (a0 or a0))) for c5 in []]]
    print(x3, x3)
    x3 |= (K1((x3 := (x3 + x3))).double() - (l4[0] - a0))
    if x3 > ((lambda q: q + 13)(int(x3 >= a0)) if not (a0 in l4) else (len('Hello') * a0)):
        if int(abs(-a0) == l4[-1]) < K1(min((19 - 19), x3)).combine(a0) <= ((lambda q: q + (x3 := 19))((18 % 7)) | 3):
            x3, x3 = x3, x3
            s8 = 'a,b,c'
            n9 = 0
            while n9 > 0 and (len((s8 * 1)) < min((x3 if -4 > x3 else x3), x3) or (len(l4) and (abs(-x3) or None) is not None)):
                n9 -= 1
                yield sum([(K1(-1).value if 1 > c10 else (-3 - a0)) for c10 in [(c11 - x3) for c11 in [c12 for c12 in l4]] if c10 != 3 for c13 in range(2)])
                l15 = l4[:]
        elif (len(('xyz' + 'Hello')) - x3) < (int(x3 < a0) * ((-8 & x3) - x3)) <= l4[0]:
            l4[0] = (int(len(l4) > (a0 or x3)) or x3)
            for i16 in range(4):
                if i16 == ((l4[1] % (-1 - a0)) | a0):
                    for i19 in range(4):
                        x21 = len(','.join(str(j) for j in l4))
                        i16, *l22 = [(min(i16, (sum(l4) & min(-5, -8))) + len([(i16 - i16) for c23 in [x21 for c24 in [3, 1] if c24 != 3]])), *sorted(list(range(2)), key=lambda k: -k)]
                    with Manager(4, False) as w:
                        l25 = l4[:]
                        x26 = a0
                        i16 = (abs(-((i16 | -7) | (a0 - 2))) - (w - (a0 := len(''))))
                    for i27 in sorted([0][::2], reverse=True)[-3:][:4]:
                        s28 = 'ab'
                        i27 = ((((i16 if x3 < 7 else 4) & i27) // int(a0 < 3 <= x3)) if (max(3, i27) & (19 - a0)) else K1(((0 - x3) - (12 // -4))).combine(((lambda q: q + a0)(x3) - i16)))
                else:
                    for i29 in range(1):
                        s31 = f'{i29 * 2}-{5}'[:3]
                        s32 = s31
                        l4[-1] += sum([*sorted({(lambda q: q + 12)(i16) for c33 in l4 if c33 != 3}), x3])
        x3 = len(l4)
    yield (((len(l4) - (3 + 4)) + abs(-len([2, 7, 2]))) - ((lambda q: q + (x3 * a0))((16 - a0)) or ((-8 - a0) | (lambda q: q + -6)(x3))))

try: print(list(g2(7)))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
try:
    with Manager(2, True) as w:
        if int((int(w != w) or None) is not None):
            w, *l34 = [((9 * w) if ((w - w) - (w + w)) != w else max(2, w)), *sorted([*[3, 6], ((10 & w) and (19 | w))], key=lambda k: -k)]
            l36 = list(abs(-int(w >= w)) for c37 in [c38 for c38 in [*l34, w] for c39 in range(2)])[:]
        else:
            w = (lambda q: q + (sum(g2(len([]))) | sum(g2(sum(g2(4))))))(-7)
        print((((w | sum([2, 4])) if not ((w < w and w >= -7)) else len(str(w))) * (4 - ((w - w) if w else (w - 19)))), int((((lambda q: q + w)(w) + (-2 - w)) or None) is None))
    x40 = -4
    l41 = [x40][::-1][::2][::2][:]
    print(l41)
    match (0, sum(g2(len('ab')))):
        case []:
            print((x40 | x40), ((len(','.join(str(j) for j in l41)) - (len('Hello') - abs(-x40))) - len(l41)))
        case [2, _, *_]:
            x42, *l43 = [x40, *[sum(g2(sum(g2((-3 - c44))))) for c44 in l41 if c44 > 1]]
            x45 = (int((1 * x42) != (0 - 6)) - (x40 * max((2 | x40), (x40 + x42))))
        case (0, m1) | (m1, 0):
            print(K1(((lambda q: q + max(8, x40))((x40 - x40)) if 10 == (x40 - x40) else ((-6 // -4) % 3))).double(), (x40 - (lambda q: q + (x40 | x40))(x40)))
        case _:
            print('no case')
except Exception as e: print('at the end:', type(e).__name__, e)
