class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    with Manager(1, False) as w:
        return (a1 - len([(w - a0) for c2 in []]))
        print(((((a0 - -7) - (a1 - a2)) and ((a2 - w) - a1)) - max(((-5 and w) % 3), a2)), len('ab'))
    a1 = a2
    for i3 in list((int(4) if (not (a2 != a1) and a0 < 13 <= 0) else ((-5 - a2) - (a1 & -5))) for c4 in [] if c4 % 2)[:4]:
        print(a0, (-7 and i3))
        a2 = ((a1 % ((a0 := a1) + (a0 := a1))) if (a1 * (a0 // a1)) else 16)
    print([0, 7])
    try:
        print(15, abs(-a0))
        def h5(p=(abs(-abs(-sum([0, 2]))) - ((-9 - (a2 | a2)) & ((a2 - a2) - len([6, 2, 7]))))):
            return p
            return ((min(a1, min(a0, a0)) - ((a0 * -9) + 4)) + (((a1 // a0) % 9) - (abs(--2) + len([8, 0]))))
            return (p - len(f'{p * 2}-{5}'))
        print(h5(), h5(a2))
        a1, a1 = a1, a1 + a1
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        if (((a0 and a1) - a0) * (a0 := a2)) < ((lambda q: q + (0 or a2))((a2 - -7)) // -4) <= (((a0 % 3) - (a1 * a2)) - abs(-(lambda q: q + a2)(a0))):
            a2, a1 = (((lambda q: q + (lambda q: q + a1)(a1))((a0 | -5)) - (int(10 != a1) * (18 * -1))) & a0), a2
            print(max((a1 := ((0 - 4) % 7)), (sum([4, 0, 0, 6]) // 7)), ((sum([c6 for c6 in [6, 2, 3] if c6 > 1]) - a0) - a0))
        elif not (((sum([8]) - len('')) or None) is None):
            def h7(p=a0):
                l8 = sorted([8, 1, 8], reverse=True)[::2][:]
                p = max(-2, (8 - sum([*[3, 8], -7])))
                return (((lambda q: q + a0)(len(l8)) - max(a0, a1)) - (a1 - a0))
            print(h7(), h7(a2))
        for i9 in list(range(0))[:4]:
            l10 = sorted([8, 7, 0], key=lambda k: -k)[:]
            try:
                a1 = a1
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                i9 = ((a1 - a2) * (a0 := 4))
                l10.insert(0, max((lambda q: q + int(a2 > a0))(len(str(a1))), (lambda q: q + ((a2 or a2) - (4 - i9)))(a1)))
                raise
            a1, *l12 = [(abs(-((3 - i9) if (a2 <= i9 or i9 < a2) else min(a0, a2))) - ((-7 - len(l10)) & ((15 - i9) - (a0 - i9)))), *[((abs(-c13) - (i9 + a0)) | (lambda q: q + sum(l10))(sum([]))) for c13 in [((c14 * a1) + l10[-1]) for c14 in list(range(2))]]]
        else:
            l16 = [][:]
            l16.append((6 - abs(--7)))
    finally:
        l19 = [a0 for c20 in [((lambda q: q + a2)(a1) | abs(-c21)) for c21 in sorted([0, 3, 0], reverse=True)]][:]
        a1 *= 3
    return abs(-(a0 := a2))

def f22(a0):
    if not ((a0 != (a0 - -1) and a0 > (a0 - a0))):
        l23 = [(((a0 // 7) - 2) + abs(-(a0 // 3))) for c24 in list(((a0 - -3) - len('a,b,c')) for c25 in [8, 5, 7, 0] for c26 in range(2)) if c24 > 1][:]
    else:
        a0 = abs(-(int((a0 != a0 or a0 > a0)) - abs(-sum([]))))
        try:
            if ((abs(--4) if (3 - a0) else -1) or None) is None:
                l27 = list(range(2))[:]
            elif (((a0 if 2 > -4 else a0) | abs(-a0)) if a0 <= (a0 - a0) else (a0 & (-3 & a0))) not in [a0]:
                a0 = int(-1)
                if (a0 - ((a0 or a0) - len([4, 8, 3]))):
                    l28 = [a0, len([]), (((a0 * 17) if a0 else (a0 - 19)) + (lambda q: q + len([3, 3]))(a0))][:]
                    with Manager(0, True) as w:
                        a0 = ((w - ((a0 - w) if w <= w else (w - -2))) and int(((10 - w) or None) is not None))
                        l30 = list(w for c31 in [])[1:][:]
                else:
                    with Manager(2, True) as w:
                        s33 = ''
                        w, w = w, w + w
                        a0, a0 = a0, a0
                    if a0 <= (((a0 & 7) | int(-7 >= a0)) - (a0 and abs(-a0))):
                        l34 = [((a0 - (a0 or a0)) | a0), a0][:]
                        l34.insert(0, (a0 + (((a0 | -9) & len(l34)) - len(('%d|%s' % (a0, 'Hello'))))))
                    else:
                        l36 = [(a0 & -7)][:]
                        l36[0] = a0
            for i37 in range(2):
                if int((-9 | a0) <= i37) != i37:
                    l40 = sorted([((c41 - a0) | a0) for c41 in [*[7, 6, 2], (lambda q: q + i37)(i37)]])[:]
                    l42 = sorted(sorted([*[8, 2, 0], (a0 | 3)]), reverse=True)[:]
                elif -9 >= (9 if ((a0 + a0) or None) is None else i37):
                    a0, *l43 = [i37, *[]]
                    a0, *l44 = [(a0 - a0), *[abs(-min(abs(-i37), sum([4]))), (lambda q: q + (l43[3] + (a0 - i37)))(a0)]]
            else:
                a0 *= (((lambda q: q + f1(a0, a0, 3))(a0) * 0) - f1((a0 := (a0 or 2)), (a0 - (-1 - a0)), abs(-a0)))
            s46 = ('%d|%s' % ((((a0 if a0 < a0 else 12) if 15 >= a0 else f1(a0, 2, a0)) - a0), 'a,b,c'))
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            l47 = list(a0 for c48 in [2, 8])[:]
            a0 = ((8 - ((a0 if a0 == -4 else 2) + (a0 & 10))) - int((a0 := a0) in sorted(l47, key=lambda k: -k)))
            raise
    l49 = [4, 7][:]
    l49.append(len(sorted(sorted(l49, key=lambda k: -k), reverse=True)[::2]))
    return ((a0 := f1(a0, (4 % a0), min(a0, 2))) + ((abs(-a0) - (a0 & a0)) & a0))

def f50(a0):
    print(a0, min((lambda q: q + (len([1, 7, 6, 5]) - (a0 | a0)))((19 * a0)), ((lambda q: q + max(2, 3))((a0 + a0)) - (len('xyz') * max(a0, a0)))))
    try:
        print([])
        n51 = 3
        while n51 > 0:
            n51 -= 1
            match sum(sorted({(a0 & c52) for c52 in [*[1, 6, 7], a0]})[::2]):
                case int() as m1:
                    print('a,b,c')
                    if ((a0 if a0 < a0 <= a0 else a0) - a0) != a0:
                        x54 = -4
                case []:
                    print(((min((4 // 7), a0) - int(a0 in [])) - min(((11 and 0) - abs(-a0)), len([4, 3, 5, 5][::-1]))), ((lambda q: q + f1((a0 if a0 <= a0 else a0), abs(-a0), len([3, 4])))(a0) - (((a0 - a0) * (a0 and a0)) // 3)))
                case [2, _, *_]:
                    print([2])
                    match []:
                        case int() as m1:
                            a0 = a0
                            l55 = [][:]
                        case _:
                            print('no case')
                case _:
                    print('no case')
            x56, *l57 = [(13 or min(13, int(a0 == a0))), *[*sorted([len([]), len([2, 1, 7])], reverse=True), (a0 & ((a0 - a0) + (a0 - a0)))]]
            if (x56 == ((x56 if x56 > -9 else 4) + min(12, x56)) and (a0 or None) is None):
                try:
                    return (len('xyz') or ((a0 | sum([0, 5, 2, 7])) if a0 not in [*[5], a0] else sum([x56 for c58 in l57])))
                    for i59 in range(2):
                        s65 = ''
                        l57.append(len((s65 + s65)))
                        l57.append(abs(-(lambda q: q + (i59 + f1(i59, x56, 0)))(a0)))
                    print([4, 7, 8])
                    raise TypeError
                finally:
                    l66 = [((x56 - len([4, 3, 6])) - a0)][:]
        if (((a0 | a0) - (a0 - 4)) & ((lambda q: q + 2)(a0) - a0)) not in list(range(2)):
            try:
                l67 = [(-3 - max((a0 - a0), a0)) for c68 in [len([4, 0, 1, 5][:2]) for c69 in sorted([a0], key=lambda k: -k) if c69 != 3]][:]
            except (ValueError, IndexError) as e:
                print(type(e).__name__, repr(e.__context__))
                x70 = ((len(''.upper()) if not (0 < 9 <= a0) else ((0 - 17) - (a0 - -9))) or ((a0 := sum([])) & ((a0 - a0) & sum([0, 0, 4]))))
                x71 = 3
            else:
                l72 = [0, 7, 0][:]
            finally:
                x73 = ((((a0 := -7) - (-6 + a0)) if -4 != (a0 // a0) else int(1 > a0)) | abs(-max(a0, (4 & a0))))
            l74 = [(lambda q: q + f1((-8 | a0), a0, len([3])))(len('xyz'))][:]
        raise TypeError
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        a0 = abs(-(a0 & a0))
        l75 = [1, 6, 6, 6][:]
        raise
    a0 = sum(list(range(5)))
    l77 = [1, 4][:]
    l77.insert(0, (abs(-l77[2]) if not (not (a0 not in [1, 6])) else (((-3 % 3) | (12 & a0)) & (a0 % -4))))
    s79 = ('ab' + '')
    return (((len(l77) - f22(-8)) % ((a0 | a0) or len(s79))) * sum([]))

def f80():
    x81, *l82 = [((2 & -4) - len(list(range(4)))), *sorted(list(range(2)), key=lambda k: -k)]
    return (x81 - 0)

def f83():
    x84 = ((-8 - ((3 * 5) * (3 & 9))) & 8)
    with Manager(4, True) as w:
        x84 = (x84 | w)
        l86 = [8][:]
    s87 = f'{7 * 2}-{x84:+d}'
    x84 *= x84
    print(len([(x84 and (lambda q: q + x84)(c88)) for c88 in [(c89 - x84) for c89 in sorted([0, 6, 6])] if c88 > 1]), (((lambda q: q + -5)(int(15 <= 0)) * (x84 := (x84 := x84))) & (1 | 2)))
    x90 = (sum([c91 for c91 in [8, 7, 7, 1]]) & x84)
    return ((len(s87) - ((x90 or x90) * (x90 % 3))) if ((x90 & 2) - (x84 * 3)) not in sorted({len([6, 7]) for c92 in [0, x90, x84] if c92 > 1}) else f50(x84))

try: print(f1(2, 8, 8))
except Exception as e: print(type(e).__name__, e)
try: print(f22(8))
except Exception as e: print(type(e).__name__, e)
try: print(f50(6))
except Exception as e: print(type(e).__name__, e)
try: print(f80())
except Exception as e: print(type(e).__name__, e)
try: print(f83())
except Exception as e: print(type(e).__name__, e)
try:
    x93, *l94 = [(4 - ((sum([6, 2, 7]) | (-2 - 0)) | f22(11))), *[max(-6, (c95 if c95 > c95 else f22(c95))) for c95 in list(range(1)) if c95 > 1]]
    with Manager(2, False) as w:
        match sum(list(range(0))):
            case [m1, *m2]:
                l94.insert(0, int((sum(l94) + (x93 | w)) < abs(-(-7 if -6 > w else -4)) <= x93))
            case _:
                print('no case')
        print([])
    x93 += 3
    print(sorted({((lambda q: q + l94[0])(len('')) if ((19 - x93) or None) is not None else len([x93])) for c98 in [*[(lambda q: q + 0)(x93), (x93 and x93)], ((19 - x93) + -9)]}))
    l94[0:1] = [7, int(((x93 - x93) - len('ab')) < abs(-abs(-x93)) <= f22(x93))]
    for i99 in range(2):
        x93, x93 = x93, x93 + x93
except Exception as e: print('at the end:', type(e).__name__, e)
