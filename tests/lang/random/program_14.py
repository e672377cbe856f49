class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def g1(a0, a1, a2):
    a1 = -1
    def h2(p=((abs(-(a2 - 3)) if a0 < (a1 + -6) else abs(-a0)) - (lambda q: q + ((a1 := -2) - min(a1, -6)))(min(max(3, a0), (4 - a2))))):
        nonlocal a0
        a0 += 1
        for i3 in range(3):
            try:
                l4 = [*[*[(p - 19) for c5 in list(14 for c6 in [2, 0, 6])], sum([][::-1])], (p := ((a1 - i3) * 4))][:]
            finally:
                l7 = [(((a1 - a1) - len('a,b,c')) and ((p := 18) - max(i3, a0)))][:]
            p = a1
            if (-8 & (i3 - (a0 // 3))) != (i3 - (p := 19)):
                i3, p = p, i3 + p
                for i9 in list((a0 - (len('xyz') - (i3 + a1))) for c10 in [((a1 - i3) - (c11 - c11)) for c11 in [*[16 for c12 in [0, 8, 4] if c12 % 2 for c13 in range(2)], int(3 > i3)] if c11 != 3] if c10 != 3)[:4]:
                    for i14 in range(2):
                        x15 = ((a0 + ((-7 - p) - (i9 - a0))) or int(not (a1 == 19)))
                        s16 = ((','.join(str(j) for j in [5]) * 0).upper() * 0)
                        l18 = [len(s16) for c19 in []][:]
                    else:
                        l20 = [0, 6, 3][:]
                        i9 += 3
                print(('a,b,c' * 2))
            else:
                x21 = abs(-((lambda q: q + a1)(3) - len(('' * 0))))
        return 0
    print(h2(), h2(((lambda q: q + len(('a,b,c' + '')))(int(not (a2 > 13))) - ((lambda q: q + (a1 - 2))((a0 - 10)) - ((a1 - 5) - (a2 - a1))))))
    print([((0 & abs(-a0)) + (1 - (a2 - a0))), (sum([0, 2, 5, 7][::-1]) - len([])), (((-5 - 1) * (a2 | a2)) - (a2 & a0))])
    x22 = ((((a1 & 4) - (a2 - a0)) * ((a1 - -6) | (a1 if a2 <= 1 else a1))) or (a0 - ((a2 | -5) & (lambda q: q + a2)(a2))))
    yield 19

def f23(a0):
    return (sum(g1(int(a0), (lambda q: q + 2)(a0), -3)) // -4)
    if ((abs(-a0) | (-6 | a0)) - a0):
        x24 = len(str(((a0 + 0) - sum(g1(a0, 7, -8)))))
        with Manager(2, True) as w:
            print((w - (lambda q: q + int(1 < w <= a0))((11 | sum([2])))), ((((18 - 11) - (x24 - a0)) * ((1 - x24) - (w - 2))) // 7))
        a0 = ((((0 - a0) | (1 - x24)) - x24) - (sum([*[6, 1], x24]) * (lambda q: q + -7)(abs(-a0))))
    else:
        for i25 in [2, 4, 4][:4]:
            try:
                print(i25, ((len([]) - (a0 or a0)) if not (not ((a0 or None) is not None)) else (0 - a0)))
                for i26 in [((lambda q: q + -7)(len('')) & len([0, 5, 6, 4])) for c27 in list(range(0))][:4]:
                    if ((i25 - i25) | (i26 := (i26 | i26))) in sorted({-7 for c28 in [6]}):
                        x29 = i25
                    else:
                        i25 = i25
                        s30 = 'xyz'
                    match (int(((a0 < i26 or 19 < 2) and a0 < a0 <= 2)) // -4):
                        case int() as m1:
                            s33 = ('ab' * 1)
                            a0, i25 = ((((2 - i25) - abs(-2)) or (sum(g1(i25, -6, -6)) | (2 - 1))) - ((len([5, 1, 3, 4]) - len([3])) % 7)), a0
                        case []:
                            a0 = (i25 & len('Hello'))
                            a0, *l34 = [(i26 - sum(g1((i25 // i26), len(('%d|%s' % (i26, 'Hello'))), len([a0 for c35 in [] if c35 != 3])))), *[19, len([])]]
                        case _:
                            print('no case')
            except (ValueError, IndexError) as e:
                print(type(e).__name__, repr(e.__context__))
                try:
                    if ((a0 := (sum(g1(a0, i25, 2)) * (-5 & 0))) or None) is None:
                        a0 -= 1
                    a0 += 3
                except Exception as e:
                    print(type(e).__name__, repr(e.__context__))
                    if len(list(abs(-3) for c36 in sorted([6]) if c36 != 3 for c37 in range(abs(c36) % 3))) > len([4 for c38 in list(i25 for c39 in [1] if c39 % 2)]):
                        l40 = sorted({(((0 - a0) // -4) + max((a0 and c41), (c41 if a0 != c41 else c41))) for c41 in [*sorted(sorted([1, 7], key=lambda k: -k), reverse=True), -9] for c42 in range(abs(c41) % 3)})[:]
                    elif 9:
                        x43 = i25
                    else:
                        x44 = (((a0 - min(-8, -7)) - a0) + (max((a0 - i25), abs(-i25)) & len(f'{i25 * 2}-{a0!r}')))
            s46 = ('ab' + 'ab')
            x47, *l48 = [a0, *[i25 for c49 in [*[sum(g1(i25, i25, i25)) for c50 in sorted({c51 for c51 in [3, 5, 2, 7] if c51 != 3 for c52 in range(2)}) if c50 != 3], sum([2, 5][::2])] if c49 != 3]]
        l54 = [0, 1, 5][:]
    return len([][:2])

def f55(a0, a1):
    l56 = [a0 for c57 in [8, 7, 0] if c57 > 1 for c58 in range(2)][:]
    print((a1 := (((19 or a0) * len(l56)) - len(''))), (a0 or (a1 - len([2][:2]))))
    return 4

def g59(a0):
    def h60(p=abs(-(a0 := ((a0 - a0) & int(a0 < a0))))):
        nonlocal a0
        a0 += 1
        try:
            p = len('')
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            l61 = [6][:]
            def h62(p=abs(-(2 - ((p & a0) - (-7 and p))))):
                p = ((lambda q: q + (lambda q: q + (p - -6))(len('Hello')))(abs(-(p // -4))) * len(('%d|%s' % (p, 'ab')).upper()))
                print(abs(-(sum(sorted([5, 0], reverse=True)) & ((6 + p) - (-5 if p < p else p)))), (p + p))
                with Manager(2, False) as w:
                    if ((p - w) & (w and len('Hello'))) < max(p, abs(-(w & w))) <= ((lambda q: q + (p := p))(f23(p)) - ((p & p) + (w - w))):
                        p |= 1
                    elif ((p - -8) + w) < max(len(f'{p * 2}-{w:>4}'), ((w if p < -5 else p) if not (w <= p) else (w * 2))) <= -5:
                        w = w
                    else:
                        w = (w - f23(abs(-(p + w))))
                        l64 = [*[2, 4, 1, 2], len(f'{p * 2}-{w!r}')][:]
                    print(8, len(''))
                return p
            print(h62(), h62(a0))
        finally:
            s65 = ','.join(str(j) for j in [7, 0, 1])
            p = (max(((-3 - p) | a0), (len([2]) - (-7 or p))) & p)
        for i66 in [*[][:2][:2][-3:], (abs(-4) - (-6 * (-8 | p)))][:4]:
            p -= 3
        x67 = -6
        return abs(-(((x67 - 11) & len('ab')) if (x67 and p) <= (a0 | -6) else (abs(-a0) if x67 >= -2 else (x67 | x67))))
    print(h60(), h60(a0))
    l69 = [7, 5, 5, 8][:]
    print([(((a0 // -4) & (a0 * a0)) & (abs(-8) * (a0 * a0))), f23(abs(-(a0 & a0)))])
    def h70(p=(f23((4 | a0)) * (sum(g1((a0 or 3), len(l69), len('xyz'))) + max((a0 if 4 >= 1 else 2), (17 | a0))))):
        def h71(p=a0):
            print(int((p or None) is not None), (lambda q: q + (len(('Hello' * 0)) | sum([3, 2, 2][1:])))((11 if not (p != 4) else len(str(p)))))
            with Manager(4, True) as w:
                l72 = [(sum(g1(len('a,b,c'), w, len([4]))) if 9 else (c73 - 2)) for c73 in [*list(sum(g1(15, -7, c74)) for c74 in [w for c75 in [1, 1]] if c74 != 3), (lambda q: q + (w - w))(abs(-w))] if c73 > 1][:]
                w = len('ab')
            return int((lambda q: q + (p - p))((p // -4)) in [-3, len('xyz'), (p - -7)])
        print(h71(), h71(a0))
        return (len([0]) - (p - p))
    print(h70(), h70(((len('xyz') - sum(g1(a0, a0, (a0 := a0)))) // 3)))
    yield a0

try: print(f23(3))
except Exception as e: print(type(e).__name__, e)
try: print(f55(3, 7))
except Exception as e: print(type(e).__name__, e)
try: print(list(g1(4, 2, 5)))
except Exception as e: print(type(e).__name__, e)
try: print(list(g59(3)))
except Exception as e: print(type(e).__name__, e)
try:
    x76 = 4
except Exception as e: print('at the end:', type(e).__name__, e)
