class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    def h2(p=min(a0, 10)):
        nonlocal a0
        a0 += 1
        match (p, (abs(-abs(-p)) - 1)):
            case []:
                for i3 in [4][:4]:
                    p |= 3
            case 0 | 1:
                l5 = [4][:]
            case _:
                print('no case')
        def h6(p=int((sum([]) + p) < ((p & p) // p) <= len([4][::-1]))):
            p = min(((p & p) - min((p := p), int(12 < 4))), abs(-len('xyz')))
            return p
        print(h6(), h6(max((p if a0 != (lambda q: q + a0)(p) else ((p - 4) - 13)), (((a0 & p) - a0) - ((p or -8) * sum([0, 2, 8, 0]))))))
        print((min(((-5 or a0) | (-6 if 0 >= p else a0)), ((p - 4) - a0)) * (-6 - (a0 & sum([])))), (len([*[2 for c7 in [] if c7 % 2], 8]) - abs(-len([p for c8 in [1, 5] if c8 > 1]))))
        return ((len([1]) & ((a0 - p) & (p - 4))) - ((-1 - p) + a0))
    print(h2(), h2(abs(-(1 or a0))))
    return (((lambda q: q + min(-7, 2))((a0 if -9 == -6 else a0)) if a0 <= (a0 := 4) else (0 * (0 if -1 <= a0 else 19))) or (a0 := a0))

def f9(a0, a1, a2):
    try:
        s10 = ','.join(str(j) for j in list(max(a0, (2 - a1)) for c11 in sorted({c12 for c12 in [0, a1] if c12 % 2}) if c11 > 1))
    finally:
        if f1(a0):
            a1, *l13 = [a2, *[(((a0 * a0) - (a2 // 3)) // -4)]]
        elif (not (sum([3, 3, 4]) < 3) or ((a1 - a0) - len('Hello')) > ((lambda q: q + 12)(0) or sum([0, 8]))):
            def h14(p=((a1 := a0) | a1)):
                return ((f1(sum([])) | a1) - (len('xyz') - a1))
                if p == ((p := (a0 - a0)) - min((13 or p), len('ab'))):
                    print([1, 0])
                    l16 = list(range(1))[:]
                elif len(str((a1 | a0))) > (((a0 - a1) if p in [] else int(a1 == p)) & (sum([]) % -4)):
                    p = (max(4, ((a0 - a1) // 3)) % 3)
                    print([a1 for c17 in [f1(len([6])) for c18 in [(a1 if a0 != 1 else a1) for c19 in [a1, 18, p] if c19 % 2]]])
                else:
                    if not ((f1(a0) - p) < (sum([4, 3]) - len([])) <= a1):
                        l21 = [7, 4][:]
                        p = ((a1 | p) // sum(list((p | c22) for c22 in [a0] if c22 % 2)))
                        p = (a0 & len(('xyz'[::-1] + 'Hello')))
                return (lambda q: q + (-9 - -1))(len((f'{p * 2}-{5!r}' * 2)))
            print(h14(), h14(2))
        else:
            l24 = [7, 6][:]
            s25 = f'{a2 * 2}-{a2:+d}'
        l26 = [(int(3 <= c27) or (sum([1, 1]) - (a1 if 3 < -4 else c27))) for c27 in [a1 for c28 in []]][:]
    for i29 in range(3):
        continue
        if (max(i29, (-6 - abs(--4))) or None) is not None:
            break
        else:
            def h31(p=(sum([7, 5, 1]) + (((i29 := a1) - len('Hello')) if sum([1, 8, 7]) > (a2 := a0) else (int(a0 == a2) - i29)))):
                l32 = list(range(5))[:]
                p = ((a0 - abs(-(p or a1))) * a1)
                l32[-1] += (a0 - (((p | p) - a1) | a0))
                return a0
            print(h31(), h31(15))
            l34 = [0, 4][:]
        a1 = (lambda q: q + 5)(len(('ab' + 'ab')))
    l35 = sorted({((sum([1, 2]) - (12 - 3)) if a1 != (c36 - 0) else int((a1 == a1 or a2 != a0))) for c36 in [(len('xyz') - a0)]})[:]
    l35.append((a2 := 0))
    return (lambda q: q + 18)(a1)

def f38():
    print(('%d|%s' % (((sum([]) - 3) | int(-4 >= 19)), '')))
    x39 = -8
    l40 = [0, 0, 7][:]
    return x39

def f41(a0, a1):
    a1, a1 = (((a1 + -8) % a0) - ((min(a1, a1) & a1) - a0)), a1
    if ((4 & abs(-a1)) - (max(a0, a0) if 3 else abs(-a1))) not in list(6 for c42 in [a1, a1, a1])[:2]:
        if (a0 - ((10 * 1) if a1 != a0 else (-6 - a1))) >= ((lambda q: q + (a1 - a1))(a0) + ((-5 - a1) | abs(--6))):
            try:
                for i43 in range(2):
                    with Manager(4, False) as w:
                        l44 = sorted([0], reverse=True)[:]
                        l45 = list(range(2))[:]
                        a0 |= 1
                    a1 = 5
                    print([15])
                s46 = ('%d|%s' % ((a0 := (a0 := (a0 // a1))), f'{7 * 2}-{5:>4}'))
                raise IndexError(3)
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                l47 = sorted([(f9(c48, a0, a1) and (a0 - c48)) for c48 in [5, 6]], reverse=True)[:]
            else:
                s49 = ''
                s50 = (s49 * 0)
            a0 |= 3
    else:
        x52 = a1
        l54 = [((lambda q: q + x52)(x52) | (8 | (x52 if x52 <= c55 else c55))) for c55 in [4, 1, 3, 7] if c55 % 2][:]
    if not (abs(-a0) < len('a,b,c') <= a0):
        def h56(p=abs(-((lambda q: q + (a1 if a1 < -3 else 6))((a0 := a1)) & a0))):
            with Manager(3, False) as w:
                if w:
                    if a0 <= w:
                        l58 = [*[3], (sum(sorted({w for c59 in [6, 0]})) | -5)][:]
                        w = (f1((a1 - (w - 0))) - len('ab'))
                    l61 = [*[((a1 or 2) % 7) for c62 in sorted({len('') for c63 in sorted([5, 2])}) if c62 > 1], int((w - p) > (4 - w))][:]
                    x64, *l65 = [int(int(10) != -8), *[((int(a0 != c66) // a0) - (len('ab') + max(a0, c66))) for c66 in [len(l61) for c67 in []][:2] if c66 != 3]]
                else:
                    x68, *l69 = [(((4 or (a1 - -1)) - w) | ((int(a1 == p) // (a1 | p)) - ((-8 * a1) - (w if -4 < -6 else w)))), *[6, 8, 7]]
                    p = 3
                l71 = [][:]
                p, p = p, p
            l72 = [(((a1 + a1) * (a1 - p)) - int(a0 < p <= p)), (len([7, 4]) | ((a1 + p) - (p - -4))), ((max(a0, a0) - a1) + (12 & (a0 if a0 > p else a0)))][:]
            return sum([][::-1])
        print(h56(), h56(((a0 := (f38() - (-1 | a1))) - -5)))
    elif (a0 not in [(lambda q: q + a0)(a1) for c73 in list(range(5)) for c74 in range(abs(c73) % 3)] and (-1 or (3 != -5 or not (a1 >= a1)))):
        x75 = ((((3 * 4) + a1) if (a1 * a0) > a0 else ((a0 | -4) | sum([8]))) | sum([(2 - 1), (a1 - a0), (lambda q: q + a0)(a1)]))
    x76 = a1
    l78 = [5, 7, 5, 1][:]
    x76, x76 = x76, x76 + x76
    return ((((a0 or a0) & max(a1, a1)) or (a0 := (x76 := x76))) if (len([]) or None) is not None else a1)

def f79(a0, a1, a2):
    if not ((int(a2 != a2) == (a2 or a1) or not (not (15 < a2)))):
        if len(sorted([a1 for c80 in [8, 5, 6]], key=lambda k: -k)) < sum([(a2 + 0) for c81 in [*[5, 6, 2, 5], a0]]) <= a0:
            l82 = [abs(-(f41(-5, 2) * (c83 & c83))) for c83 in [2, 5] if c83 != 3][:]
        print(list(range(5)))
    elif a0 not in sorted({c84 for c84 in [c85 for c85 in [0 for c86 in [6, 3] if c86 != 3]] for c87 in range(2)}):
        for i88 in [abs(-(a2 - a2)) for c89 in [7]][:4]:
            with Manager(2, False) as w:
                print(((((w - 12) & (3 - a0)) if (-9 and w) != w else 14) - a0), f41(a0, (lambda q: q + (len([4, 0]) - (a0 & 4)))((f38() - (lambda q: q + w)(w)))))
    else:
        s91 = ('xyz' + ('%d|%s' % (((lambda q: q + a1)(a2) - a0), ','.join(str(j) for j in sorted([6, 7, 8, 6], reverse=True)))))
    return ((len([*[], a2]) & 9) - (a2 - min(a2, (a2 | a1))))

try: print(f1(3))
except Exception as e: print(type(e).__name__, e)
try: print(f9(5, 5, 8))
except Exception as e: print(type(e).__name__, e)
try: print(f38())
except Exception as e: print(type(e).__name__, e)
try: print(f41(0, 5))
except Exception as e: print(type(e).__name__, e)
try: print(f79(3, 3, 5))
except Exception as e: print(type(e).__name__, e)
try:
    l93 = list(range(0))[:]
    l93.insert(0, len('ab'))
except Exception as e: print('at the end:', type(e).__name__, e)
