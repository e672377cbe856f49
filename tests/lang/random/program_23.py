class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    def h2(p=-1):
        for i3 in [][:4]:
            print(-2, i3)
        print(p, (len('a,b,c') if 2 < ((p | p) - sum([])) <= min((1 + 11), p) else (lambda q: q + -2)((p - len([6, 2, 5, 2])))))
        def h4(p=p):
            s5 = (('Hello' + ('%d|%s' % (len('Hello'), ','.join(str(j) for j in [4, 5, 7])))) + '')
            if (((p := p) * p) - (lambda q: q + min(p, p))(abs(-p))) != (((p - p) if (4 != p and 7 >= p) else len([3, 7, 2, 2])) - (p // (p if p <= p else p))):
                return ((lambda q: q + (len([1, 8, 2, 4]) - len('')))(abs(-p)) - ((p | p) | min(sum([0, 8, 2, 1]), len([8, 2]))))
            elif not (not ((p - 14) < (13 - p) <= (lambda q: q + p)(-8))):
                l7 = [3, 6, 8, 3][:]
            else:
                x8 = p
                if ((len([1, 7, 1, 1]) & (p or p)) == 3 and max((x8 - p), (x8 & x8)) < (-3 - min(p, x8)) <= x8):
                    x8, *l9 = [18, *[-7 for c10 in sorted(list(range(0)), key=lambda k: -k)]]
                    if x8 < p <= (((x8 & p) | (x8 - 2)) - ((p if x8 != p else p) + (5 + x8))):
                        p += 1
                    elif (p := ((x8 := 17) if p else (p - p))) < ((p - x8) * (lambda q: q + 1)((x8 | p))) <= (len(s5[::-1]) if abs(-3) < x8 else (len(s5) | p)):
                        l9[-1] += (lambda q: q + int((19 // 9)))((lambda q: q + ((p - x8) & (x8 % 3)))(((x8 - p) - (p + 14))))
                        x11 = p
                    else:
                        p, x8 = (abs(-(lambda q: q + (p + x8))((-8 - x8))) % 3), p
                        x8, x8 = x8, x8
                    p, x8 = len('xyz'), p
                elif 8:
                    return len(sorted({(min(c13, c13) - (c13 // -4)) for c13 in [1]}))
                else:
                    if len(f'{p * 2}-{5!r}') < ((4 - (lambda q: q + p)(15)) - (x8 - p)):
                        p, p = p, p
                        l14 = sorted(sorted(sorted([6])), reverse=True)[:]
            p = (p & (abs(-(lambda q: q + p)(p)) & ((p - p) - (p - p))))
            return int(((p // 3) if 3 else (p & 1)) < ((p | 19) - (p := -1)) <= ((-9 // 15) - p))
        print(h4(), h4(p))
        return (p & p)
    print(h2(), h2(((12 - -9) + len(sorted([3, 7, 2, 4])[::2]))))
    for i15 in range(4):
        s18 = 'xyz'
    l20 = [][:]
    l20.insert(0, 18)
    l20.insert(0, 2)
    return (sum([*l20, -9]) % 7)

def f23():
    n24 = 1
    while n24 > 0 and (((-7 - 11) - (lambda q: q + max(4, 19))((1 - 0))) or None) is not None:
        n24 -= 1
        l26 = sorted([(sum([5, 8, 3]) & (-4 - c27)) for c27 in [8, 4, 6, 3]], reverse=True)[:]
    else:
        x28, *l29 = [(len(str(len('ab'))) + (((-5 - 1) & (10 or -2)) + (4 - (19 // 1)))), *list(range(3))]
    return 3
    print(('xyz' * 0))
    return -2

def g30(a0, a1):
    s31 = (('ab' + 'xyz') * 0)
    def h32(p=a1):
        try:
            if (lambda q: q + ((a0 | p) + 0))(((-2 - a0) - max(a1, a1))) not in [5, 1, 0]:
                print(','.join(str(j) for j in list(c33 for c33 in [3, 1, 7])))
            with Manager(4, False) as w:
                x34 = (lambda q: q + (abs(-a0) - ((3 - a1) - (w + a1))))(0)
                s35 = 'Hello'
            raise IndexError(3)
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            l37 = sorted({-4 for c38 in [(4 * 7) for c39 in list(a0 for c40 in []) if c39 != 3]})[::-1][:]
            return ((((p := 3) - p) if int(p >= p) > len(l37) else (a1 - (lambda q: q + 1)(a1))) * 2)
        if ((((a1 + a0) if a1 != p else 2) - ((p or 4) - (p := a1))) or None) is not None:
            if f1() < ((lambda q: q + (p - -5))(a0) & a1):
                for i41 in range(2):
                    with Manager(0, True) as w:
                        w = (3 | i41)
                        i41 = sum([*[], int(7)])
                        i41 = i41
                    try:
                        l42 = [7, 0][:]
                        raise ValueError('v')
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        i41 = ((abs(-(0 & i41)) // 7) - (int(a0 > a0) | (-1 * i41)))
                        i41 = min(len([*[-9 for c43 in [5, 2, 2, 7] if c43 % 2], len([7, 6])]), ((i41 := (p - 4)) * ((lambda q: q + a0)(i41) % a0)))
                l44 = sorted({(abs(-(c45 % -4)) % 7) for c45 in sorted({(f23() & a0) for c46 in [5, 1, 7, 3] if c46 % 2}) if c45 != 3})[:]
            elif -1 >= (int(not (2 >= a0)) - ((lambda q: q + -5)(3) * (a0 - 2))):
                n47 = 2
                while n47 > 0 and -4 < a1 <= 3:
                    n47 -= 1
                    s49 = ('%d|%s' % (len([6]), '')).upper()
                l50 = [4, 1, 6][:]
            else:
                l51 = list(range(4))[:]
                l52 = l51[:]
            p = len([sum([2, 3]) for c53 in [(-1 * -2)] if c53 % 2])
        l55 = list((((2 - c56) & 4) - (int(4 < 17) - abs(-a1))) for c56 in [*[5], ((-1 - a0) & (a1 | p))])[:]
        return a0
    print(h32(), h32(len([])))
    x57 = len('xyz')
    l58 = sorted({((len([]) * (c59 or a1)) if (c59 * 2) < c59 <= (x57 - 2) else 1) for c59 in [8, 0, 5] if c59 % 2})[:]
    yield x57

try: print(f1())
except Exception as e: print(type(e).__name__, e)
try: print(f23())
except Exception as e: print(type(e).__name__, e)
try: print(list(g30(4, 0)))
except Exception as e: print(type(e).__name__, e)
try:
    l61 = [0, 3][:]
    l63 = [*[*l61, f23()], 4][:]
    print(min(sum([(19 - 16), 4, (lambda q: q + 2)(-2)]), 4), 17)
    if (len('Hello') % 7) > ((l63[0] | (4 & 1)) & (2 % (17 * -6))):
        l65 = [*[*list(range(1)), (3 + -2)], (l63[0] & (int(3 != 15) - (1 * -4)))][:]
        print(str(min((4 and 1), (13 - 0))).replace('a', 'b'))
        x66 = (l63[0] * (18 & (sum([6]) and len(l61))))
    l63.append((2 if -1 == -3 else (int(12 in []) // 7)))
    print(((lambda q: q + (-7 & sum(l61)))(((-9 & -4) if 6 < 10 else 3)) or sum([(c68 | 4) for c68 in list(range(2)) if c68 % 2])), (11 - -3))
    for i69 in [(len('a,b,c') - c70) for c70 in [*l63[::-1][:2], len([c71 for c71 in l63 if c71 != 3])]][:4]:
        i69 = i69
        try:
            i69 = i69
            print((((f23() - i69) + -2) | abs(-i69)), (len(f'{i69 * 2}-{5!r}') & len(l61)))
            raise IndexError(3)
        finally:
            i69 = f1()
        l63[-1] += (16 if (((i69 * i69) - (lambda q: q + i69)(i69)) or None) is None else abs(-i69))
    else:
        n72 = 3
        while n72 > 0:
            n72 -= 1
            print((int((1 | 4) <= sum(g30(0, 5))) // 3), (max(max(sum(l63), sum([])), (2 - min(-3, 0))) + ((sum(l61) | int(-2 == 2)) if 1 < (-5 and 2) <= 4 else (len('a,b,c') - (0 or 2)))))
            if ((19 - f23()) - (sum(g30(-3, -6)) or (1 if 1 < -7 else 14))) < (((-9 or 6) * (-9 - 3)) * (sum(l61) - sum(g30(4, -7)))):
                l74 = sorted({(lambda q: q + (l61[0] + (7 & c75)))(len(sorted(l63, key=lambda k: -k))) for c75 in l63 for c76 in range(abs(c75) % 3)})[:]
                l78 = [3][:]
            else:
                l80 = [l61[3] for c81 in [-5, -1]][:]
        x82 = 10
    x83 = (0 and (lambda q: q + 12)(len(l63)))
except Exception as e: print('at the end:', type(e).__name__, e)
