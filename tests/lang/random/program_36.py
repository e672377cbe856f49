class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    l3 = [2, 5, 6][:]
    if (((-9 - 0) & max(7, -7)) & (-8 if (-4 >= 2 and -8 < 0) else len('a,b,c'))) > (int((4 > -5 or -9 > 16)) - l3[-1]):
        l5 = l3[:]
        if (7 // 3) >= len(l5):
            print(3, (((8 - (18 * 9)) - (-9 - 3)) or sum(list(len('ab') for c6 in l5))))
        else:
            try:
                x7, *l8 = [(l3[0] - ((len('ab') - -6) + (sum(l5) // abs(-0)))), *[*[((c9 - c9) - abs(-c9)) for c9 in list(range(1))], 4]]
            finally:
                return 1
            n10 = 0
            while n10 > 0:
                n10 -= 1
                with Manager(1, False) as w:
                    n11 = 0
                    while n11 > 0:
                        n11 -= 1
                        l13 = [][:]
                        s15 = (f'{w * 2}-{w!r}' * 1)
                        w *= 3
                    l3.append(w)
                    if not ((w == (w if w != w else w) and (lambda q: q + w)(w))):
                        x18 = w
                        w *= 3
                    else:
                        w |= 1
                        w = 16
    l24 = l3[:]
    print(sum(l3), (-9 + (((1 or -8) & 0) if (2 | 3) != 0 else ((5 & 4) | max(4, -4)))))
    return (len('a,b,c'[::-1]) % 7)

def f25(a0):
    print(((a0 + ((a0 + a0) * (a0 // 7))) - (((2 - a0) // a0) - ((a0 | 1) - a0))), len([]))
    match [f1() for c26 in [] for c27 in range(2)]:
        case int() as m1:
            l28 = [(c29 or (a0 - (c29 and c29))) for c29 in [len(('%d|%s' % (-5, 'ab')))] if c29 > 1 for c30 in range(2)][:]
        case int() as m1:
            s31 = ''
        case int() as m1:
            l33 = [((f1() - (c34 & a0)) + ((a0 * a0) * c34)) for c34 in [8, 2] if c34 % 2][:]
        case _:
            print('no case')
    l35 = [(((a0 - a0) * (a0 - 12)) - ((1 | a0) if c36 not in [7, 4, 4, 7] else min(c36, -3))) for c36 in [*[*[c37 for c37 in [7, 4]], (a0 & 3)], len(('%d|%s' % (a0, '')))] if c36 > 1][:]
    try:
        if sum([*l35, (a0 & a0)]) in [(c38 and len(l35)) for c38 in l35 if c38 != 3]:
            x39 = (a0 & len(('xyz' + ','.join(str(j) for j in l35))))
            for i40 in l35[:4]:
                if -3 < f1() <= f1():
                    s42 = f'{a0 * 2}-{x39:+d}'
                i40 = len(sorted([1, 3, 8, 6]))
            else:
                return l35[2]
                match [7, 5, 2]:
                    case (0, m1) | (m1, 0):
                        l35[0:1] = [7, 0]
                    case (0, m1) | (m1, 0):
                        l45 = l35[:]
                        l46 = l35[:]
                    case _:
                        print('no case')
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        a0 = len(str(f1()))
        l47 = l35[:]
    else:
        try:
            l48 = list(range(4))[:]
            for i49 in l48[:4]:
                for i50 in l35[:4]:
                    i50 = i49
                else:
                    l52 = sorted(list(len([i49 for c54 in l48]) for c53 in [a0]), key=lambda k: -k)[:]
                i49, *l55 = [(sum(list(len([0, 2, 7, 0]) for c56 in l48)) - len(','.join(str(j) for j in l35))), *l35]
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            x57 = (lambda q: q + int((a0 not in l35 or a0 <= 1)))(f1())
    a0 -= 1
    return ((((14 * a0) - (0 // -4)) and a0) if (a0 and 12) > a0 else (len(('xyz' * 0)) - a0))

class K59:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + 3
    def __add__(self, other): return K59(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(f1())
except Exception as e: print(type(e).__name__, e)
try: print(f25(8))
except Exception as e: print(type(e).__name__, e)
print((K59(5) + 1).double(), K59(9).half, K59(2).combine(3))
try:
    print(('%d|%s' % ((abs(-abs(-2)) - int(not (4 != 1))), f'{7 * 2}-{5:+d}')))
    match (len([2 for c63 in [2] if c63 % 2]), -2):
        case (0, m1) | (m1, 0):
            for i64 in [*list(int(c65 < c65 <= c65) for c65 in sorted(list(c66 for c66 in [1] for c67 in range(abs(c66) % 3))) if c65 % 2 for c68 in range(2)), (((5 - -5) & 4) if max(-5, 15) < (-4 - -9) <= (-5 | 2) else 4)][:4]:
                match [(lambda q: q + sum(sorted({-6 for c72 in [8]})))(((i64 & c71) - 0)) for c71 in [*[1][1:], int(i64 in [8])]]:
                    case []:
                        i64 -= 1
                        l74 = [3][:]
                    case int() as m1:
                        i64 = i64
                        s75 = str(int((i64 == i64 or i64 < i64)))
                    case [m1, m2] if m1 > m2:
                        i64 += 3
                    case _:
                        print('no case')
                try:
                    x78 = sum([*[c79 for c79 in [*[6, 0, 2], i64]], ((-2 + -2) - int(-5 <= i64))])
                finally:
                    if not (abs(-abs(--5)) == (i64 & i64)):
                        x80, *l81 = [i64, *[0, 8, 5, 1]]
                    elif i64:
                        l83 = [3][:]
        case _:
            print('no case')
    if (((11 if 2 > 3 else 0) * -4) | 11):
        with Manager(4, False) as w:
            for i84 in range(2):
                print(((len(sorted([3, 1, 5, 0])) - len('')) % 7), min(min(((w - 4) | abs(--1)), w), len(('%d|%s' % ((w * w), ('a,b,c' * 1))))))
                l87 = [4][:]
                s88 = str((w - K59(w).combine((10 + i84))))
            w = f1()
            s89 = ('%d|%s' % (w, ('%d|%s' % (w, f'{7 * 2}-{w}'))))
        x90 = (f25((3 & (5 % -4))) + len(sorted(list(6 for c91 in [6]), key=lambda k: -k)))
        l92 = [*list(int(x90 > x90) for c93 in [6, 0, 4, 7]), (int(not (x90 >= x90)) & ((2 * 0) - min(15, 8)))][:]
    else:
        x94 = int(13 > max(int(1 < 19), len([3, 8])))
        x94 = x94
except Exception as e: print('at the end:', type(e).__name__, e)
