class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1):
    if (sum(sorted([], key=lambda k: -k)) * ((a0 + 14) - a1)) > (sum(sorted([0, 1], reverse=True)) if ((a0 <= 2 or a0 > a1) or a0) else int(8 < -5 <= a0)):
        for i2 in range(0):
            i2 = ((lambda q: q + a0)(((i2 if 1 <= 2 else a1) - 0)) | (((a0 - a0) * 14) - ((i2 & 9) & (a0 - -8))))
            a0, *l3 = [len('ab'), *[4, 6]]
        def h4(p=int(((a1 - a0) & sum([7, 0, 8, 0])) >= (a0 := 17))):
            x5 = ((sum(list(-7 for c6 in [7] if c6 != 3)) & ((13 | a1) % -4)) - min(2, ((lambda q: q + 10)(a0) - (1 - a0))))
            try:
                try:
                    l7 = [*sorted([8]), ((a0 | (p * p)) - (int(x5 >= a1) - (lambda q: q + 1)(x5)))][:]
                finally:
                    l8 = sorted({((0 - int(c9 != -2)) + ((c9 * a0) - len([8, 6, 8]))) for c9 in [8, 5, 0, 6] if c9 % 2})[:]
                with Manager(1, True) as w:
                    print(((x5 - a1) + w), w)
                    p, *l10 = [(w - (((p - a0) + (a0 - a0)) % 7)), *[(4 - abs(-x5)), (((a1 + a0) and a1) - (a1 + (a0 * x5)))]]
                    for i11 in range(2):
                        x12 = ((3 - ((-9 & w) | a0)) // -4)
                        l14 = [(len([6, 4]) and (l10[0] | c15)) for c15 in [2, 6]][:]
                        s16 = f'{w * 2}-{p:+d}'
                    else:
                        w = max(a0, (a1 - w))
                l17 = [0, 2][:]
                raise KeyError('k')
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                if ((min(1, 17) * (a1 - a1)) - ((4 - a0) * max(p, a0))) > ((len([0]) % -4) + ((0 if p == 5 else p) // 7)):
                    print((x5 + ((lambda q: q + len('a,b,c'))(abs(-4)) + int(x5 >= a1))), abs(--1))
                    x18, *l19 = [(lambda q: q + (((p - a1) if a1 < a0 <= x5 else sum([3, 3, 5, 5])) - ((a1 + a0) if x5 not in [8, 0] else -9)))(len((f'{p * 2}-{5}' * 1))), *[*[p for c20 in []], (p - (p - -6))]]
                    l19.insert(0, int(not (not (4 <= a1))))
                else:
                    l21 = [*[(4 - a0), x5, ((a1 - a0) | (a1 // x5))], int(int(1 != a0) >= (0 - p))][:]
                    x22 = (((x5 := (lambda q: q + a1)(x5)) - int(5)) - ((p := len(l21)) - (max(p, p) * (x5 * 4))))
                raise
            s23 = str((p or ((a0 - -5) - min(5, p))))
            return len([5, 8])
        print(h4(), h4(((((lambda q: q + 3)(-3) - a1) * (a0 + (a1 - a0))) | 3)))
        x24 = (((len([2, 3, 1]) - (a0 | 1)) or abs(-(a1 + a1))) - (((2 - a1) * 0) - 0))
    a0 = (a1 - sum(list(range(0))))
    return int((min((a0 - 14), (lambda q: q + a0)(a1)) or None) is None)

def f25(a0):
    for i26 in [*[(0 + (a0 - c27)) for c27 in list(range(4)) for c28 in range(abs(c27) % 3)], (a0 * len([14, a0]))][:4]:
        i26 = len('')
        l30 = [][:]
    a0 = (((lambda q: q + (a0 & a0))(a0) - (max(a0, a0) - a0)) | (17 - f1(int(a0 <= a0), (a0 if a0 >= a0 else 1))))
    l31 = [1][:]
    with Manager(4, True) as w:
        def h32(p=w):
            try:
                l33 = [3][:]
                if min((p | a0), (a0 - (a0 - 5))) == (abs(-(a0 - -5)) - (int(a0 >= 2) and len(l33))):
                    x34, *l35 = [((sum(l33) + (min(-1, p) & (3 - a0))) and abs(-(p := len('ab')))), *[*l33, len([6, 7, 6, 7])]]
                    print((p - p), (len(sorted(sorted({c36 for c36 in l33}), key=lambda k: -k)) - ((f1(x34, 15) if 1 > p else (x34 // -8)) - int(a0 > 10))))
                    l37 = l35[:]
                l33[-1] += (1 if -4 >= (a0 - (p and p)) else (len(str(p)) - (f1(3, p) - p)))
                raise ValueError('v')
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                x38 = len([7])
                n39 = 2
                while n39 > 0:
                    n39 -= 1
                    print(-3, int(not (not (a0 != p))))
            finally:
                p = (((len('a,b,c') - p) - (min(0, 13) | abs(-4))) - sum([7]))
                return max(a0, len([len([]) for c44 in [] if c44 > 1]))
            return (p if len(sorted({a0 for c45 in [1, 2, 8, 8]})) > 3 else f1(len([5]), ((-7 - a0) % int(a0 != p))))
        print(h32(), h32(abs(-17)))
        w -= len(f'{w * 2}-{w!r}')
    for i46 in range(3):
        print((('' + str(a0))[:3] + ('a,b,c' + str(a0))))
        print(((((a0 or i46) + i46) if len([]) not in [8, 5, 4, 1] else 0) | int(not (a0 < a0 <= i46))), 0)
    return int(a0 == ((-3 - 16) - (lambda q: q + 14)(a0)))

def f47(a0, a1, a2):
    match a0:
        case int() as m1:
            print(int(a0 <= ((a0 if a2 > a0 else 4) % 3)), ((((a0 + a1) - (a0 * a1)) // 7) - 3))
        case []:
            def h49(p=((1 if (a2 % 17) >= a2 else len([a2 for c50 in [0] if c50 > 1])) and ((a0 := a2) - (abs(-a2) - (lambda q: q + a1)(a0))))):
                try:
                    for i51 in [*list(((lambda q: q + -3)(-2) * (p // -4)) for c52 in [int(a0 >= c53) for c53 in [2, 0, 7, 5][-3:]] for c54 in range(2)), (8 and ((0 - p) if a0 <= a1 else 18))][:4]:
                        p += 3
                        x55, *l56 = [(3 | (lambda q: q + (p - (a0 // -4)))(f25((a0 - -9)))), *[]]
                        x57 = -9
                    if a1 != (((a1 | a0) | (4 + -4)) % ((a1 - a1) - (4 - p))):
                        x58 = len(('ab' * 0))
                    else:
                        p = (p | (f1((p | 0), p) or a0))
                        p, *l59 = [int((((lambda q: q + a1)(a0) and (a1 - p)) or None) is not None), *[*[7, 5, 2, 7], abs(-abs(-(lambda q: q + a0)(-9)))]]
                    raise TypeError
                finally:
                    l61 = list(range(3))[:]
                    for i62 in range(2):
                        l61[0:1] = [7, ((len(('%d|%s' % (p, 'xyz'))) - ((lambda q: q + i62)(i62) | (p * i62))) - ((int(a0 >= 4) and sum([8])) * max(p, max(a1, 0))))]
                p = (p - a1)
                return ((((p - 11) + (a0 - 11)) | abs(-(a1 | a1))) - a1)
            print(h49(), h49(len('a,b,c')))
        case _:
            print('no case')
    s68 = ('%d|%s' % (a1, ('%d|%s' % (a2, ('%d|%s' % (len([0]), ('%d|%s' % (a1, ''))))))))
    a0 = a1
    for i69 in range(4):
        print((','.join(str(j) for j in list((-7 if 0 <= a1 else i69) for c70 in [2])) + 'a,b,c'))
    else:
        a2 = a1
    a1 += 1
    return (2 - len(list(len('ab') for c71 in [1, 0, 8, 1])))

def f72(a0):
    x73, *l74 = [((((lambda q: q + a0)(a0) if a0 == a0 else 1) - (lambda q: q + (lambda q: q + a0)(a0))(a0)) & (a0 - ((a0 := 0) - int(-3 >= a0)))), *[c75 for c75 in [int(not (17 != 8))] if c75 > 1 for c76 in range(2)]]
    if a0 == (f1((a0 - a0), 13) | ((2 * a0) & (lambda q: q + -1)(a0))):
        print(f'{x73 * 2}-{x73!r}')
        s77 = ','.join(str(j) for j in l74)
    else:
        a0, *l78 = [(int((1 + x73) != (a0 + a0)) % -4), *list(range(3))]
        def h79(p=f47(abs(--6), (lambda q: q + ((x73 - x73) + a0))(3), abs(-sum(sorted({13 for c80 in l78}))))):
            x81, *l82 = [p, *[f25((f47(x73, a0, p) & (a0 - x73))) for c83 in [p for c84 in [p for c85 in [7, a0, p] if c85 > 1]]]]
            def h86(p=x81):
                l87 = [*list(range(3)), sum(list((p - p) for c88 in [-8, 7] if c88 > 1))][:]
                for i89 in [3, 8, 5][:4]:
                    if l87[0]:
                        i89, *l90 = [(f25((abs(-p) - x81)) | (lambda q: q + (p * f47(i89, i89, x81)))((10 if 4 in l87 else (x81 - 11)))), *l87]
                        i89, i89 = i89, i89 + i89
                for i92 in range(3):
                    i92 |= ((len('ab') + (i92 | 2)) if not ((lambda q: q + i92)(x81) >= i92) else x81)
                    l94 = l87[:]
                    print(((f47(int(i92 == 1), (-1 & p), abs(-i92)) & (min(i92, p) & abs(--9))) if (p := (x81 - 19)) else f1((p := abs(-1)), (p := (p - 13)))), -6)
                return ((lambda q: q + ((lambda q: q + x81)(p) * 13))(int(-5 != 0)) * 0)
            print(h86(), h86(sum(l82)))
            return x73
        print(h79(), h79(abs(-(len('xyz'.upper()) & (x73 // 7)))))
    l74.insert(0, (((len('a,b,c') + a0) - (l74[0] | (x73 | 0))) - x73))
    for i95 in [int(x73 < x73 <= (-6 * c96)) for c96 in list(range(2)) if c96 % 2][:4]:
        if not (min(a0, (a0 // 7)) <= (a0 + max(i95, i95))):
            i95 |= (a0 | (abs(--9) & ((i95 - a0) + i95)))
            return (x73 | (l74[0] * x73))
        else:
            a0 = int(not ((4 + i95) > len('Hello')))
    else:
        try:
            a0 += min(abs(-((x73 and a0) % a0)), a0)
            l74[0:1] = [7, l74[-1]]
            l98 = l74[:]
            raise KeyError('k')
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            x73, x73 = x73, x73 + x73
            l99 = sorted(sorted(list((-9 + c100) for c100 in [x73 for c101 in l74])), reverse=True)[:]
    l74.append(((-7 - ((x73 * a0) | (a0 * a0))) - (a0 + len(sorted({x73 for c102 in l74 if c102 % 2})))))
    l74.append(int((a0 if (x73 >= 1 and a0 < 1) else (x73 | a0)) == 1))
    return (x73 - (lambda q: q + ((a0 | x73) & (a0 * 3)))(len(list(range(2)))))

def f103():
    for i104 in range(1):
        with Manager(0, True) as w:
            return (lambda q: q + 8)(w)
            if min((w - int(i104 <= i104)), len(f'{7 * 2}-{w:+d}')) not in [((lambda q: q + i104)(3) - abs(-w))]:
                if w < (lambda q: q + ((16 - 0) - (-3 - w)))(((i104 - -1) - w)) <= sum([-3 for c106 in list(range(4))]):
                    try:
                        l107 = [(lambda q: q + (w := len('ab')))(((1 and w) - (5 - w)))][:]
                        raise TypeError
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        i104, i104 = i104, i104 + i104
                        l108 = [3, 2][:]
                        raise
                    else:
                        x109 = ((len(('Hello' * 2)) // 3) - int((w if w == w else i104) < int(3 >= 16) <= (i104 * w)))
                    n110 = 0
                    while n110 > 0 and (((i104 - w) > (w and 2) and f72(i104) < (w | w) <= (0 % 7)) and ((w % 3) not in list(i104 for c111 in [3]) or i104 in [w for c112 in [7]])):
                        n110 -= 1
                        l114 = [(((w + w) + (c115 + w)) & (len([3, 3, 7]) + i104)) for c115 in [(len('') // len([6, 7, 4])), f72((i104 - i104)), (len([]) - w)] if c115 % 2 for c116 in range(2)][:]
                        i104 = min((l114[3] | w), l114[-1])
                    x117 = (((w := w) - i104) - -4)
                elif (19 or None) is not None:
                    print(w, (lambda q: q + len([(2 - -4), (i104 or w), len([7, 0, 1])]))(((lambda q: q + abs(-12))((-4 * i104)) % ((w := w) if w < -8 else (w & 0)))))
                    if max(((i104 + 3) * (i104 - i104)), ((i104 and w) if i104 in [7, 4, 2] else (i104 - 19))) != ((-7 & (-1 | w)) * i104):
                        l119 = sorted([((w - c120) & i104) for c120 in list((i104 and 12) for c121 in [2, 2, 4]) if c120 != 3])[:]
                    else:
                        i104, *l122 = [((i104 if w else (min(w, i104) - (2 & 1))) & abs(-(min(7, w) - f47(w, w, w)))), *sorted([((0 * w) | max(w, -5)) for c123 in []], key=lambda k: -k)]
                else:
                    if -3 >= (abs(-(0 % -4)) & 1):
                        l125 = [i104 for c126 in [*[(lambda q: q + -9)(w) for c127 in [] if c127 > 1], ((w - i104) or (w * w))] if c126 > 1][:]
                        i104, *l128 = [(((1 or (i104 and -5)) or abs(-7)) if (len(list(i104 for c129 in l125)) or None) is None else (l125[2] | w)), *l125]
                    else:
                        s130 = f'{7 * 2}-{w:>4}'
                    i104 = w
                print([8, 0, 8])
    try:
        l132 = sorted([5, 8], reverse=True)[:]
    except (ValueError, IndexError) as e:
        print(type(e).__name__, repr(e.__context__))
        l134 = [6, 6, 1, 7][:]
    l136 = [][:2][:]
    x137 = -9
    return l136[0]

try: print(f1(4, 0))
except Exception as e: print(type(e).__name__, e)
try: print(f25(6))
except Exception as e: print(type(e).__name__, e)
try: print(f47(7, 1, 6))
except Exception as e: print(type(e).__name__, e)
try: print(f72(4))
except Exception as e: print(type(e).__name__, e)
try: print(f103())
except Exception as e: print(type(e).__name__, e)
try:
    print(sum([4, 2]), (((3 or -9) + (-6 & (11 % 3))) - f1(4, 14)))
    x138 = len([0, 7, 2])
    try:
        l139 = [3, 2][:]
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        try:
            s140 = 'xyz'
            s141 = s140[:3]
            for i142 in range(2):
                print('ab')
                print(x138, (len([sum([6]) for c144 in [1][::-1] if c144 % 2]) - f103()))
                print(f'{i142 * 2}-{i142!r}')
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            x138 = (x138 or x138)
            if x138:
                x138 -= (((abs(-x138) + min(x138, x138)) if (x138 | 9) > (-4 if x138 != x138 else x138) else (x138 - (x138 | -4))) - (sum([4, 6][:2]) // 7))
                x145 = ((int(16 >= x138) * ((x138 * x138) - sum([8]))) - (x138 - x138))
            elif max(x138, -2) in []:
                print(abs(-min(f1((x138 - x138), len([5, 6])), (min(x138, 13) - (x138 - x138)))), f72(int((x138 - x138) != (x138 - 4))))
                for i146 in [0, 7][:4]:
                    x147 = x138
                    x138 = ((x147 - ((i146 - x138) - int(5 < x138))) or x138)
                else:
                    x138 = f72(x138)
            else:
                l148 = [-9, x138][:]
            raise
        x138 = (4 if (min(x138, x138) not in [4] and ((1 + x138) or None) is None) else (x138 | ((lambda q: q + 17)(2) or x138)))
    l150 = [*list(int((c151 < c151 or c151 != c151)) for c151 in sorted({sum([8, 6, 3, 6]) for c152 in [1, 0, 5, 1] if c152 % 2 for c153 in range(abs(c152) % 3)}) if c151 % 2), f72(1)][:]
except Exception as e: print('at the end:', type(e).__name__, e)
