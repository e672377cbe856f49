class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    print([7])
    l3 = [2, 7][:]
    x4 = l3[2]
    return x4

def f5():
    with Manager(0, True) as w:
        for i6 in range(0):
            return -6
        else:
            n8 = 0
            while n8 > 0:
                n8 -= 1
                l9 = [2, 7, 6, 1][:]
            else:
                print(len([*[1, 1], 4]), ((lambda q: q + ((2 - w) - (w if 13 >= w else w)))(w) if ((w - w) + (w // -4)) <= abs(-w) else w))
                try:
                    if (-2 in [c10 for c10 in [3]][::-1] and not (not ((w == w or 1 > w)))):
                        l12 = [(w % f1(1)), (((w := w) if (w or None) is not None else w) * ((w and w) or (lambda q: q + w)(w)))][:]
                        w = w
                        w = (w - sum(list((w - -9) for c13 in list(c14 for c14 in l12))))
                    raise ValueError('v')
                finally:
                    print((abs(--8) * (0 if ((4 - w) or None) is None else (w + w))), (int((w // 3) != w) - 0))
        def h15(p=((w - w) if ((1 if w != w else w) - (lambda q: q + w)(w)) <= max((lambda q: q + w)(w), 14) else (((lambda q: q + 18)(w) + len('Hello')) - w))):
            print(p, len([*[4], 15]))
            return ((p if len('xyz') >= (lambda q: q + 1)(p) else p) or (p | ((p * p) + (p | p))))
        print(h15(), h15(f1(w)))
        l16 = [((lambda q: q + (w - c17))((w - w)) and abs(-c17)) for c17 in [*[(c18 if c18 >= w else 4) for c18 in [w for c19 in [6, 1, 2, 3] if c19 != 3] if c18 != 3], f1(w)]][:]
    x20 = (lambda q: q + (((3 & -6) // -4) - ((1 - 2) and -1)))((((4 + 16) | (-3 // 3)) - 1))
    if (x20 - (lambda q: q + (x20 := 1))((x20 if 16 <= x20 else x20))) == f1((x20 - abs(-x20))):
        return (x20 - ((lambda q: q + (12 + x20))((17 // x20)) + (7 & (-9 - x20))))
    return ((lambda q: q + (x20 - (7 // 3)))(x20) or x20)

def g21(a0, a1, a2):
    if a1 < ((-1 & abs(-0)) & (len([8, 5, 5]) - a2)) <= f5():
        for i22 in range(4):
            a1 = (3 % 7)
    elif (len(list(a1 for c23 in [6, 4, 0] if c23 > 1)) - f5()) in [*sorted({c24 for c24 in [8]}), a0]:
        def h25(p=f1((min((a1 - a2), (a2 - a0)) | f1(a0)))):
            try:
                print((int((a0 == a0 and (a0 <= 4 and -9 <= a1))) | (lambda q: q + abs(-(p & 1)))(a1)), p)
                match ((p := max(((p := 4) | (a1 * p)), int((15 != 0 and a0 != a1)))), ((a0 - sum(list(range(3)))) - sum([]))):
                    case (0, m1) | (m1, 0):
                        l27 = [(lambda q: q + len(list(a0 for c29 in [4, 0, 6] if c29 != 3)))(min(sum([7, 6, 2, 5]), (a0 - a0))) for c28 in [2, 1, 8, 4] if c28 > 1][:]
                    case [2, _, *_]:
                        s31 = str(len(','.join(str(j) for j in list(range(2)))))
                        l33 = [][:]
                    case int() as m1:
                        l34 = [1, 5][:]
                        l34[0:1] = [7, len([*[2], (lambda q: q + (p := a0))(f1(p))])]
                    case _:
                        print('no case')
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                try:
                    match [8, 7, 1, 1]:
                        case [2, _, *_]:
                            p = len((f'{7 * 2}-{p!r}'.strip('a') * 1))
                            l38 = [8, 0, 7, 4][:]
                        case [2, _, *_]:
                            l40 = list((((11 | c41) - (c41 - c41)) + int(not (18 == a1))) for c41 in [3, 2, 3, 5] if c41 % 2)[:]
                        case _:
                            print('no case')
                finally:
                    p += 3
            else:
                l43 = sorted([*sorted([-9 for c44 in [1] if c44 % 2 for c45 in range(abs(c44) % 3)], key=lambda k: -k), len([7])], key=lambda k: -k)[:]
                for i46 in [a1 for c47 in l43[1:]][:4]:
                    x48 = ((sum(sorted({i46 for c49 in l43 if c49 % 2})) - max(len('ab'), (1 * a0))) - abs(-(abs(--8) - a0)))
                    if not ((lambda q: q + 1)(abs(-x48)) == ((x48 | p) & (-1 // 7))):
                        s51 = ('%d|%s' % (len(l43), ('%d|%s' % (2, 'a,b,c'))))
                        l43[0:1] = [7, len((','.join(str(j) for j in l43).replace('a', 'b') * 2))]
                        l43[0] = (a0 | x48)
                    elif f1(len(','.join(str(j) for j in l43))) != (p + -5):
                        l53 = [(abs(-(-7 + 3)) - (-9 // 3)), a1, ((x48 - (i46 % 7)) | len('Hello'))][:]
            return (max(a0, a1) | ((int(p > p) * (12 - -6)) & (abs(-p) * int(a1 != p))))
        print(h25(), h25(min(a2, a1)))
        a2 = (abs(-(a1 + (a0 * a0))) & f5())
    else:
        a0 |= 3
        a2 = (len(str(a2)) - sum([(0 - a1), (4 & -5), (a2 * a1)]))
    a2, *l55 = [(18 - (lambda q: q + abs(-(1 & 4)))(((a0 + a0) if (14 < 18 and a1 == a2) else (a2 | a2)))), *[]]
    x56 = ((((a2 | a1) - 2) & a2) - a2)
    l55.insert(0, (a1 := (a1 := a2)))
    l55.append(a0)
    l55.append(l55[-1])
    yield (a1 - a2)

def g58():
    def h59(p=sum([-6 for c60 in [8, 7] if c60 > 1])):
        def h61(p=1):
            x62 = len([sum(g21((lambda q: q + p)(p), (-1 - p), p)) for c63 in [(p - p)] if c63 > 1])
            x62 = ((((1 if p >= 4 else -3) - p) - (x62 if p < p <= p else len(''))) | sum([6, 1]))
            s65 = ('%d|%s' % ((sum([p for c66 in [1, 8, 6, 8]]) | (lambda q: q + p)((3 * 15))), ('a,b,c' + ','.join(str(j) for j in [4, 8]).replace('a', 'b'))))
            return x62
        print(h61(), h61((len([sum(g21(17, c67, 8)) for c67 in [p for c68 in [4, 0, 4] for c69 in range(abs(c68) % 3)] if c67 != 3]) - abs(-((p := 2) * (4 | 0))))))
        return 1
    print(h59(), h59(f1(7)))
    if 2 != (((18 - 1) - (-2 - 3)) & (-3 * len([]))):
        print(len('ab'), 1)
        l71 = [][:]
    else:
        def h72(p=abs(-((lambda q: q + (-9 & 1))((3 & 15)) and abs(-sum([]))))):
            with Manager(4, False) as w:
                if sum([]):
                    p = (abs(-f1((3 if -7 < p else 15))) - ((len('ab') - (w := w)) * p))
                    w = (-5 - ((int(p < p) - (p & w)) + ((w & -6) - (p & p))))
                else:
                    print(sum([(int(p != p) - (w - -4)) for c73 in sorted([6, 6], key=lambda k: -k)]), f5())
                    for i74 in [*sorted({(w - (p or p)) for c75 in [7, 0, 6, 8] if c75 % 2}), int((p if p == w else 3) < (w and w) <= p)][:4]:
                        w = (i74 + (lambda q: q + (w + (i74 + i74)))(w))
                        s76 = ','.join(str(j) for j in sorted(list((-7 and i74) for c77 in [w]), reverse=True))
                        p = ((w := (lambda q: q + w)(sum(g21(2, 9, p)))) | (len('Hello') if not ((p > i74 or w >= p)) else i74))
                for i78 in [0, 8, 8, 5][1:][:4]:
                    print(((len('') | (int(i78 == i78) or len([1, 1]))) | w), (-7 - len([*[w, 4, -7], (-5 - i78)])))
                s80 = 'xyz'
            l81 = [(p or c82) for c82 in [p for c83 in [(p % -4) for c84 in [c85 for c85 in [0, 0]]] if c83 % 2] if c82 % 2][:]
            l87 = [*list(range(1)), p][:]
            return p
        print(h72(), h72(min((int(2 < 0 <= -9) - 7), int((-9 or None) is not None))))
    print(4, (len([c88 for c88 in [4, 7, 2, 7]]) or ((1 - (2 * 2)) - (7 | len([])))))
    def h89(p=(((abs(-2) - (3 - 3)) * sum(g21((-5 - 4), (0 if 4 == 0 else 2), abs(--9)))) - ((len('ab') * len([5, 4, 8])) or (abs(-11) | (3 - 2))))):
        l90 = [*[], sum(list((c91 & c91) for c91 in [0, 3] if c91 > 1))][:]
        l93 = [(p if ((p & 4) or None) is None else len(','.join(str(j) for j in l90))) for c94 in l90][:]
        x95, *l96 = [((p - (sum(l93) - p)) - (((lambda q: q + 0)(-9) - (p + 4)) if p <= (p if p < p else p) else p)), *[*[max(c97, sum(g21(p, p, -3))) for c97 in [c98 for c98 in [p for c99 in l93]]], (p := ((p or p) | p))]]
        return (p - ((p + int(0 != -6)) - ((lambda q: q + x95)(x95) + (x95 if -9 == p else p))))
    print(h89(), h89((19 and (((3 - 1) - (3 - 7)) or abs(--1)))))
    yield sum([7])

try: print(f1(3))
except Exception as e: print(type(e).__name__, e)
try: print(f5())
except Exception as e: print(type(e).__name__, e)
try: print(list(g21(3, 1, 3)))
except Exception as e: print(type(e).__name__, e)
try: print(list(g58()))
except Exception as e: print(type(e).__name__, e)
try:
    x100 = (-3 - -7)
    print([6, 5])
    l101 = sorted([1, 0, 2, 0])[:]
    if (((lambda q: q + (x100 or x100))((x100 + x100)) if (x100 // 3) else (sum([3, 1, 7, 1]) // 7)) or None) is not None:
        x100 = 4
        print(sum(g21(l101[0], (x100 - abs(-(x100 + x100))), x100)), (sum([*l101, x100]) and -9))
        l102 = l101[:]
    elif (min((x100 + x100), 0) // 3) in [(-2 + -9), ((x100 - 17) - (2 % -4)), (x100 - (-1 & x100))]:
        l103 = [sum(sorted(list(range(3)))) for c104 in [(len([3, 6, 3, 3]) if (c105 == 11 or c105 == c105) else (c105 | x100)) for c105 in [14 for c106 in [*[0], 1]]] for c107 in range(2)][:]
        with Manager(3, True) as w:
            print(sum(l103), x100)
            print(x100, (len(list(sum(g21(c108, x100, w)) for c108 in l101)) & ((abs(-w) // f5()) and w)))
            for i109 in [*sorted({w for c110 in [16 for c111 in [5, 1] if c111 > 1 for c112 in range(2)][::-1]}), (w - min(len('a,b,c'), x100))][:4]:
                l103[-1] += sum(g58())
                w |= 1
    else:
        l113 = l101[:]
    print((((max(12, x100) + (x100 - x100)) * (x100 | (x100 or 13))) - ((lambda q: q + -6)((x100 // 7)) + x100)), ((min((lambda q: q + 1)(x100), 12) - (x100 - (x100 * x100))) % x100))
    try:
        if (min(len('xyz'), (-7 // x100)) & ((x100 and 4) or (x100 * x100))) >= (((x100 - 4) - l101[0]) + (l101[0] and (3 - 0))):
            x100 = (f5() + (min(0, sum(l101)) - x100))
            x114 = (((min(x100, x100) - (x100 - x100)) - (abs(-x100) + (x100 * x100))) // -4)
            x115, *l116 = [int((x100 - max(19, x114)) < ((lambda q: q + x114)(4) // 7) <= -3), *l101]
        elif ((abs(-sum(g58())) - (x100 % 7)) or None) is not None:
            l118 = sorted([4, 5], key=lambda k: -k)[:]
            l101.insert(0, x100)
        else:
            x100 *= 1
        x100 = len(list(abs(-(c120 - 3)) for c120 in sorted([c121 for c121 in l101 if c121 > 1], reverse=True)))
        x100 -= max(len(l101), (lambda q: q + -3)((f1(x100) - (x100 // -4))))
    finally:
        x122 = x100
    x100, *l123 = [(x100 * (x100 - (int(x100 >= x100) if not (x100 < x100) else (x100 // -4)))), *[len('ab') for c124 in l101]]
except Exception as e: print('at the end:', type(e).__name__, e)
