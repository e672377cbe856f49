class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    if (a2 >= (a2 := a0) and ((-4 - a2) + a2) >= (lambda q: q + (a1 - -2))(5)):
        with Manager(3, True) as w:
            print('Hello')
            l3 = [0, 8, 1, 4][:]
    for i4 in sorted([3])[:4]:
        a1 = a0
        def h5(p=a0):
            p, *l6 = [(lambda q: q + (a1 if (len('') or None) is not None else (min(a1, 18) + (p - a1))))(sum([(lambda q: q + a1)(p), (-6 - 1), (16 if 3 >= p else p)])), *[(p - a0) for c7 in [4, 1, 2]]]
            p = len([(-5 - a1) for c8 in [1, 5][1:]])
            for i9 in range(3):
                print(((((lambda q: q + 16)(p) if 0 >= p else 3) & (max(a0, p) if (2 or None) is None else 3)) - (1 - (p + (p := -5)))), (lambda q: q + a1)((((a0 - 17) + a0) - int(1 in l6))))
                print(((len('a,b,c') - len('a,b,c')) and i9), ((lambda q: q + a1)((abs(-i9) + a0)) // 7))
                if len(('%d|%s' % (abs(-a0), 'a,b,c'.strip('a')))) != max((len(l6) - a1), a1):
                    s10 = ','.join(str(j) for j in [*l6, 0][:2][:2])
                    s11 = s10
            return (len(','.join(str(j) for j in [*l6, -1])) - sum([max(c12, a0) for c12 in list(range(1))]))
        print(h5(), h5(sum(sorted(list(c13 for c13 in [8, 7, 2] if c13 % 2), reverse=True)[:2])))
    return a0

def f14(a0, a1):
    if ((a0 := (a0 - a1)) & (a0 := sum([]))) <= a0:
        def h15(p=(((int(a0 < a0) - sum([6])) | (a0 - (-5 if a1 < a1 else a1))) - len('ab'))):
            with Manager(1, True) as w:
                p = int((a0 - (a0 - a0)) >= int((12 >= a1 or 15 > a0)))
                if not (((4 | 1) and max(-1, a0)) not in [5, 8, 8, 1]):
                    print(max((w % sum([*[4, 3], a0])), ((lambda q: q + abs(-a1))(f1(a1, p, w)) - ((a1 + 2) & p))), (lambda q: q + (((a1 - p) * (a1 - a1)) % 3))((lambda q: q + ((-4 - p) + len('')))((a1 | (p + p)))))
                    if (int(a1) + ((4 & w) & a0)) > (lambda q: q + w)((max(p, -2) + (a0 - p))):
                        l16 = [(sum([*[], p]) if (p - a1) else ((c17 - w) if 2 == p else (3 - a0))) for c17 in [-6 for c18 in [(p - w) for c19 in [5, 5, 0] if c19 > 1]]][:]
                        w = (p | (w - (lambda q: q + (lambda q: q + a0)(w))(f1(a1, -2, -5))))
                        x20 = w
                    x21 = (((f1(a0, 2, a1) * (w // 7)) & (w | a1)) - a1)
                else:
                    if abs(-int((w or None) is not None)) in [a1 for c22 in [int(p <= c23) for c23 in [4 for c24 in [8, 2, 8]]]]:
                        l25 = [(((a1 and -4) - (w - -6)) | (max(a0, a0) - len([0, 3, 7]))) for c26 in [5, 0]][:]
                    elif (lambda q: q + ((lambda q: q + p)(a0) if w != a1 else (a1 * a1)))(len('ab')) <= ((sum([5, 4, 0]) if p in [1, 2, 0] else len([3])) - -3):
                        l28 = [2, 0, 2][:]
                        w -= 3
                    x29 = a0
                return len(''.upper())
            with Manager(0, False) as w:
                l30 = sorted({((12 * (a0 - a1)) + 1) for c31 in [*[(3 - -1) for c32 in [4] if c32 > 1], abs(-len([]))]})[:]
                w, *l33 = [l30[-1], *[(f1((a0 and w), (p if w < w else w), (lambda q: q + a0)(w)) | ((a0 - w) * (w or c34))) for c34 in l30]]
            if abs(-max((a0 - a1), min(a0, -6))) < a1:
                for i35 in range(3):
                    p = ((((i35 + a0) if (p > 8 and a1 >= 3) else (8 // -4)) - len('ab')) - (((a0 % 7) if 1 < i35 <= a1 else (i35 + i35)) - ((i35 := a0) & (a0 // -4))))
                print('a,b,c')
                print(((p := min((12 - -8), (a0 | 12))) + a0), max(a0, p))
            return a0
        print(h15(), h15(a1))
    else:
        l41 = [][:2][:]
        a0 = a0
    return (a1 * -7)

def f42():
    print(sum([((c43 - c43) if c43 not in [1, 1] else min(c43, c43)) for c43 in [6, 7, 7]]), (sum(sorted({(1 | c44) for c44 in [c45 for c45 in [] if c45 % 2] for c46 in range(abs(c44) % 3)})) * (3 - (3 or (2 - -2)))))
    x47 = len('ab')
    l49 = [5, 1, 6][:]
    with Manager(0, False) as w:
        print(((((x47 - 1) - f14(x47, x47)) + (l49[0] - (x47 if x47 >= 4 else -4))) % 3), -9)
        print(0, len([len(l49) for c50 in [sum([3, 7]) for c51 in list(range(2)) if c51 != 3] if c50 != 3]))
    def h52(p=12):
        return ((p & (p | int(x47 >= -8))) + (x47 - x47))
        return ((lambda q: q + (f1(p, x47, p) & p))((len('a,b,c') | p)) | (((x47 - 2) and (x47 - x47)) | (lambda q: q + (lambda q: q + -4)(p))(len([2, 1]))))
    print(h52(), h52(x47))
    return x47

def f53():
    x54 = sum([3][::-1])
    return (x54 - x54)
    return f14(sum([(x54 - x54) for c55 in [8, 8, 3, 1]]), x54)

def f56(a0, a1):
    a0 |= (abs(-3) - abs(-((a0 * a1) | (a0 and 5))))
    def h57(p=(2 & len(list(range(5))))):
        nonlocal a0
        a0 += 1
        for i58 in range(0):
            try:
                print((i58 := abs(-((19 * p) - -6))), 2)
                print(str((lambda q: q + len([0, 2, 3, 8][1:]))((i58 := abs(-i58)))))
                p = ((len(list(c62 for c62 in [] if c62 > 1)) + (len([8, 8, 8]) - (1 - p))) - (((i58 if a0 <= i58 else a0) if not (3 == 15) else (i58 & a0)) if len([3]) in [a1 for c63 in [0] if c63 != 3] else len([-6 for c64 in [7]])))
                raise ValueError('v')
            finally:
                p = (((i58 := (i58 := -5)) + a0) - (len(list(range(0))) + sum([])))
                if (((a1 - i58) | f53()) - ((1 - p) - (lambda q: q + 3)(i58))) == a0:
                    p, *l65 = [(a1 // 7), *[*[(lambda q: q + (i58 * p))(max(p, a1))], (a1 if min(-9, a0) < (i58 - a0) <= int(a1 <= p) else (-5 - len('')))]]
            if not (((-1 - 0) & f14(p, i58)) == sum([*[0, 8, 3, 3], i58])):
                for i66 in range(1):
                    if not (a0 < f42() <= (i58 := 1)):
                        x67 = i58
                        x67 -= 1
                        i58 = (len(list(range(4))) - -7)
                    if len(list(range(1))) < ((p := (-9 + i58)) * len('xyz')):
                        x69 = i58
                        x70, *l71 = [min(((p := (p | 18)) - (i58 - 4)), i58), *sorted([4][:2], key=lambda k: -k)[-3:]]
                    else:
                        i66 = (i66 := -1)
                else:
                    i58 = len('Hello')
                p, p = p, p + p
                for i73 in [3][:4]:
                    l74 = [][:]
            elif (0 - 1) < (((p - a0) * 11) * p) <= ((len('Hello') & (lambda q: q + i58)(p)) - (min(a0, p) if 19 >= 13 else (p - p))):
                p = (abs(-(f14(2, a1) - (-5 - p))) | abs(-len(('xyz' * 0))))
        l75 = sorted(sorted({max((a1 - p), c76) for c76 in [*[*[], a1], p] if c76 > 1}), reverse=True)[:]
        return len(str(len(l75)))
    print(h57(), h57(a1))
    x77, *l78 = [a1, *[]]
    l78.append(a0)
    x80 = 2
    return 15

try: print(f1(6, 6, 3))
except Exception as e: print(type(e).__name__, e)
try: print(f14(8, 3))
except Exception as e: print(type(e).__name__, e)
try: print(f42())
except Exception as e: print(type(e).__name__, e)
try: print(f53())
except Exception as e: print(type(e).__name__, e)
try: print(f56(2, 7))
except Exception as e: print(type(e).__name__, e)
try:
    with Manager(0, False) as w:
        x81 = max((w - ((w if w > 2 else w) - len('ab'))), ((w | (w & -6)) if min(w, w) else (lambda q: q + w)(18)))
    x82 = 3
    if sum([2]) < x82 <= ((abs(-x82) - (x82 - x82)) - (3 - (x82 - 17))):
        match x82:
            case int() as m1:
                if (((x82 or x82) & (x82 - x82)) - 14) != 18:
                    x84, *l85 = [(x82 - (lambda q: q + abs(-x82))((x82 - (3 - 17)))), *list(range(5))]
                    s86 = ('' + f'{x84 * 2}-{x84}')
                else:
                    print(((x82 and 4) % -4), -3)
                    with Manager(4, True) as w:
                        w |= 3
            case _:
                print('no case')
    print((12 - len(list((lambda q: q + x82)(c87) for c87 in [8, 0] if c87 % 2 for c88 in range(abs(c87) % 3)))), x82)
    l90 = sorted([int(-3 < x82), (len([4, 0, 2]) - f14(x82, x82)), x82], key=lambda k: -k)[:]
    try:
        x82 = f14(abs(-((-1 + 3) // -4)), ((lambda q: q + x82)(x82) * f53()))
        raise ValueError('v')
    except (ValueError, IndexError) as e:
        print(type(e).__name__, repr(e.__context__))
        x91 = x82
    else:
        print(((str(x82) + 'a,b,c'.upper()) * 1)[::-1])
        if (min((11 * 7), (x82 - x82)) <= ((x82 & x82) - (11 & x82)) and (((4 + 1) if 18 < 0 <= x82 else (x82 if -7 < x82 else x82)) or None) is not None):
            l90.insert(0, len(l90))
    s92 = 'a,b,c'
    l93 = [(c94 if (c94 % 7) in [-3 for c95 in [4, 1]] else ((c94 - 3) or (x82 + -6))) for c94 in [(int(c96 > x82) - (17 - c96)) for c96 in list(range(0)) if c96 > 1] if c94 > 1][:]
except Exception as e: print('at the end:', type(e).__name__, e)
