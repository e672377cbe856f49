class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    n2 = 2
    while n2 > 0 and (int(a0 != a0) - ((2 - a0) - (a0 | 1))) < len(str((-7 - a0))):
        n2 -= 1
        with Manager(2, False) as w:
            with Manager(4, True) as w:
                l3 = [][:]
                if not (a0 >= ((w | w) + (a0 - a0))):
                    a0 = ((l3[0] - ((4 // 3) | (w - w))) | a0)
                    x4 = sum([(lambda q: q + a0)(w) for c5 in l3])
                    n6 = 2
                    while n6 > 0:
                        n6 -= 1
                        x4, a0 = a0, x4
                        l7 = l3[:]
                        l8 = [((len(l7) | (a0 if w < a0 else a0)) & ((c9 if a0 >= w else 17) - (x4 * x4))) for c9 in [((a0 if -9 == a0 else x4) - w), a0, min(sum(l7), w)]][:]
                elif int((4 < w <= -7 or (w or None) is not None)) == w:
                    w = (abs(--1) - (int(not (a0 != a0)) // -4))
                    l10 = [3, 6][:]
                try:
                    l3.append((sum(l3) - 0))
                except (KeyError, ZeroDivisionError, TypeError) as e:
                    print(type(e).__name__, repr(e.__context__))
                    n11 = 1
                    while n11 > 0 and (((sum([8]) if w != w else (lambda q: q + a0)(w)) or None) is None or abs(-(w * 17))):
                        n11 -= 1
                        x12 = (((lambda q: q + l3[-1])(a0) // -4) if ((w := w) and min(w, a0)) == abs(-abs(-a0)) else l3[0])
                        x13 = (((abs(-5) % 7) - ((w if x12 >= 17 else a0) % (x12 // 7))) - sum(sorted(sorted(l3, reverse=True))))
                        w -= 1
                    for i14 in l3[:4]:
                        s15 = f'{a0 * 2}-{5:+d}'
                        x16 = w
                        i14 = abs(-2)
                else:
                    w = (lambda q: q + (lambda q: q + (min(w, w) - (a0 := w)))(int(w)))((len('ab') % 3))
                    print((('Hello' * 2) + 'Hello'))
                finally:
                    l3[0:1] = [7, w]
                    w, a0 = a0, w
        l19 = [4][:]
        l19.insert(0, ((len(f'{a0 * 2}-{a0}') if (11 | a0) else len('xyz')) - (-6 & (5 | -9))))
    l21 = list(-8 for c22 in [0, 3, 4, 6][-3:] if c22 % 2)[:]
    x23 = ((((a0 - a0) - (a0 // 3)) - sum([1 for c24 in [1, 7] if c24 != 3])) | len([*[a0 for c25 in [7, 0, 8] if c25 != 3], a0]))
    return sum([len(('%d|%s' % (c26, 'ab'))) for c26 in [(x23 * c27) for c27 in [6, 2, 3, 3] for c28 in range(abs(c27) % 3)] if c26 > 1])

def f29(a0, a1):
    a1 = min((len(('%d|%s' % (2, 'ab'))) - ((a1 | a1) - sum([6, 5]))), len('a,b,c'))
    return (int(((a1 or None) is None or 1 > -9)) * ((len([0, 8, 5, 7]) - (a1 := a1)) * ((2 * 4) * (6 * a0))))

def f30(a0):
    if (((-5 | a0) | (a0 - -4)) % 7) < (max((a0 if 5 > 4 else a0), sum([0])) or (a0 := (a0 // 7))) <= (((lambda q: q + a0)(a0) + len('Hello')) - (len([6, 7, 8]) & a0)):
        s32 = 'a,b,c'
        try:
            for i33 in [1, 0, 5, 0][:4]:
                a0 = i33
                a0 = ((lambda q: q + ((a0 | 11) // 7))(max(abs(-i33), (1 + a0))) if (len([]) | int(i33 == a0)) in [*[3, 4, 8, 8], i33][::-1] else abs(-a0))
            print([c34 for c34 in [6, 1][-3:] if c34 > 1])
            for i35 in [7 for c36 in [(max(1, c37) or (4 % -4)) for c37 in [0, 0]]][:4]:
                l39 = sorted({sum([]) for c40 in [] for c41 in range(2)})[:]
                for i42 in list(range(2))[:4]:
                    break
                    x43, *l44 = [(((i35 := (lambda q: q + i35)(0)) - (6 | a0)) if sum(list(-1 for c45 in [2, 7, 6] if c45 != 3)) == int((a0 or None) is None) else abs(-i42)), *list(range(3))]
                else:
                    try:
                        x46 = (((len(s32) - (0 | i35)) - a0) and l39[-1])
                    except Exception as e:
                        print(type(e).__name__, repr(e.__context__))
                        a0 = len([a0 for c47 in [(c48 - a0) for c48 in [i35 for c49 in l39 if c49 % 2]]])
                        l50 = sorted([f1(i35) for c51 in list(range(5))][1:], key=lambda k: -k)[:]
                    else:
                        a0, *l52 = [(i35 := a0), *[*[4], ((a0 := i35) - len(s32))]]
                        l53 = list(range(1))[:]
                    finally:
                        x54 = i35
                    for i55 in range(4):
                        i35 = (((i35 - (i35 or i55)) - -7) - -5)
                if not ((max(2, a0) & 0) < i35 <= (1 - (a0 * 1))):
                    n56 = 3
                    while n56 > 0 and ((len('Hello') * (i35 - a0)) >= (i35 - 4) or ((i35 - -7) | l39[2]) >= i35):
                        n56 -= 1
                        i35 += max(a0, (a0 if i35 >= sum(l39) else len(('Hello' * 1))))
                        s58 = str(i35)
                        s59 = 'xyz'
                    else:
                        i35 -= f1(i35)
                    l61 = [0][:]
                    l39[-1] += l39[0]
                else:
                    i35 = (i35 & a0)
                    x63 = (i35 := i35)
            else:
                a0 += 3
                a0 = sum([8])
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            a0 = (f29(sum(list(range(2))), a0) if (a0 - a0) > ((-8 - a0) if (a0 >= a0 or 1 >= a0) else (a0 | a0)) else a0)
        finally:
            a0 = a0
            a0 = a0
        a0 = -5
    elif (a0 := ((a0 - 7) - f29(a0, a0))) != a0:
        a0 = -5
    x64 = (lambda q: q + (a0 & a0))(f1((a0 := a0)))
    x64, x64 = min((x64 - 7), ((len([3, 6]) - (a0 - -1)) & (lambda q: q + (-1 * x64))((a0 & -7)))), x64
    a0, *l65 = [-8, *list(range(4))[1:]]
    l66 = [(abs(-(0 - a0)) - (c67 - c67)) for c67 in list(0 for c68 in list(range(2)) if c68 > 1) if c67 > 1][:]
    x69 = (0 - (int(x64 >= a0) * ((a0 - a0) - (a0 * 0))))
    return ((a0 := len(sorted(l65))) * (x64 % max(x69, (a0 - 4))))

def f70():
    def h71(p=((2 + 1) - f29(len([][::2]), ((-4 + 11) - 19)))):
        s72 = f'{7 * 2}-{5:+d}'
        for i73 in list(c74 for c74 in [8, 3, 8, 8] if c74 != 3)[:4]:
            i73 = sum([4, 7, 7])
            n75 = 1
            while n75 > 0:
                n75 -= 1
                print(i73, (sum([5]) if p else (p & min(0, len(s72)))))
                l76 = [(((p := p) - (i73 - i73)) and len((s72 + s72))), ((f1(i73) - (i73 - -5)) and (p & i73))][:]
                n77 = 3
                while n77 > 0:
                    n77 -= 1
                    l78 = l76[:]
                    p = int(not (int(p <= 0) >= len(l78)))
                else:
                    return (min(int(1 == -1), p) if p in [(p // 5)] else l76[-1])
            else:
                print([3])
                for i79 in [][:4]:
                    try:
                        l81 = list(((abs(-p) + max(i73, 6)) - p) for c82 in [0 for c83 in [] if c83 != 3] if c82 % 2)[:]
                        l84 = l81[:]
                        raise IndexError(3)
                    finally:
                        l85 = sorted([len([*[1, 8, 5, 1], i79]) for c86 in [7, 0, 5, 3] if c86 % 2])[:]
                        x87 = abs(-f30(abs(-len(l85))))
                    try:
                        i79, *l88 = [((2 * i79) or ((len(s72) - int(-1 != p)) // ((i79 + 7) % 7))), *[3, 0, 5, 3]]
                        p = i73
                    finally:
                        i79 |= 1
                        l91 = [((len('xyz') - sum([5])) + (max(i73, 4) // 7)), abs(-i73)][:]
                    for i92 in range(1):
                        i73, *l93 = [(sum(list(range(4))) - (i92 - 0)), *[*[4, ((i92 | 3) | min(i73, 2)), ((i79 and i79) & min(p, i73))], ((i79 := i92) * ((1 + p) if (12 or None) is None else (i79 - i73)))]]
                    else:
                        i73 += abs(-min(((i79 - i73) % 3), i73))
                        l96 = [1 for c97 in [6, 7, 4, 4] if c97 > 1][:]
                else:
                    i73 = (len(s72) // -4)
                    i73 -= 3
            l99 = list(range(3))[:]
        l100 = [len(f'{p * 2}-{5}') for c101 in [(0 if c102 <= p else c102) for c102 in [4, 0] if c102 != 3 for c103 in range(2)][::-1] if c101 != 3][:]
        return ((abs(-(7 * 4)) - len(l100)) - l100[0])
    print(h71(), h71(abs(-((len('Hello') - (1 and -3)) - abs(-sum([1, 7, 0]))))))
    l105 = [c106 for c106 in [6, 6, 5, 0]][:]
    return sum(l105)

try: print(f1(4))
except Exception as e: print(type(e).__name__, e)
try: print(f29(4, 7))
except Exception as e: print(type(e).__name__, e)
try: print(f30(6))
except Exception as e: print(type(e).__name__, e)
try: print(f70())
except Exception as e: print(type(e).__name__, e)
try:
    l108 = [len([*list(range(2)), len('a,b,c')]) for c109 in list(range(5))][:]
    x110 = ((len(l108[-3:]) - 0) - len(sorted([c111 for c111 in l108])))
    x110, *l112 = [((len(sorted({c113 for c113 in l108 if c113 % 2})) + len(l108)) & (sum(l108) & sum(sorted(l108)))), *[abs(-len([*[6, 0], x110])), sum(list(range(4)))]]
except Exception as e: print('at the end:', type(e).__name__, e)
