class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + sum([other for c2 in [0, 3] if c2 % 2])
    def __add__(self, other): return K1(self.value + 2)
    @property
    def half(self): return self.value // 2

def f3():
    if (sum(sorted([4], key=lambda k: -k)) + (-1 + (19 % 10))) >= ((abs(--6) - (4 * -8)) - ((0 - 0) - (-7 or 0))):
        return 5
        x4 = (((lambda q: q + int(0 <= 3))(5) & int(1 != 4)) * (sum([0]) * max((2 - 0), 2)))
    elif not (((3 & 4) and (-5 * 9)) > 2):
        print('')
    else:
        n5 = 3
        while n5 > 0 and 13 < (((-6 // 3) + K1(10).value) | ((0 - -3) - 19)) <= (K1(int(1 <= -4)).value // 7):
            n5 -= 1
            for i6 in [5 for c7 in [8, 2] if c7 > 1][:4]:
                x8 = (((i6 + (i6 - i6)) - (i6 - i6)) & (((i6 - i6) - (i6 & -4)) - ((12 % -4) - (i6 := i6))))
                i6 = K1(((len([5]) - i6) | (x8 := (19 if i6 < x8 else 3)))).double()
                l9 = list(range(1))[::-1][:]
            else:
                l11 = list(range(1))[:]
                x12, *l13 = [(((2 % 7) + len([4 for c14 in [] if c14 > 1])) and 4), *[*l11[::2], (12 - (len('Hello') + (-9 & -6)))]]
            print((-7 + max(len([2]), sum(list(range(0))))), sum([*[3, 5], 2]))
            def h15(p=(3 & 19)):
                for i16 in range(0):
                    with Manager(4, True) as w:
                        s18 = ''
                l20 = sorted([(lambda q: q + (c21 - 16))((c21 + -1)) for c21 in [(p if p < p else p)]], reverse=True)[:]
                return (16 or len(list(range(4))))
            print(h15(), h15(10))
        print((4 and 1), ((1 or int(not (1 != 1))) if -1 < -6 else abs(-K1((10 * -9)).value)))
    print(('%d|%s' % ((abs(-(9 % -4)) - sum(list(c22 for c22 in []))), '')))
    def h23(p=(-6 & 1)):
        l25 = sorted([3, 5, 3], reverse=True)[:]
        return (int(((p - p) or None) is not None) // 3)
    print(h23(), h23(4))
    for i26 in [6, 8, 7, 7][:4]:
        print((min(len([4, 4]), ((i26 + 0) - int(10 < i26))) | i26), int((max(i26, i26) if (-1 > 4 and i26 != i26) else int(i26 < i26)) < (abs(-i26) + (i26 or i26)) <= i26))
    with Manager(2, True) as w:
        return ((w & ((1 // 3) * int(-6 < w))) - w)
        l27 = [min(((-8 if 4 != w else w) if (1 or None) is not None else w), (c28 - (w - -3))) for c28 in [*list(int(c29 >= c29) for c29 in list(w for c30 in [0, 6, 7]) if c29 > 1), (w - len('xyz'))] if c28 != 3][:]
    s32 = ('Hello' * 1)
    return 4

def g33(a0, a1):
    yield a1
    a0 = -3
    match a0:
        case [m1, *m2]:
            n36 = 2
            while n36 > 0:
                n36 -= 1
                a1 += 1
                break
                a0 = a0
            print([0, 4, 8])
        case [m1, m2] if m1 > m2:
            a1, *l39 = [a1, *[]]
        case []:
            yield ((len([c40 for c40 in [8]]) - (a0 if 17 else a0)) & a1)
        case _:
            print('no case')
    yield sum([7, 4, 8])

def f41(a0, a1, a2):
    x42 = sum([a0 for c43 in [(a1 - a1) for c44 in [-8 for c45 in [5, 8, 7, 3]] for c46 in range(abs(c44) % 3)]])
    print((13 | (x42 := -8)), sum([(2 + abs(-4)) for c47 in sorted({K1(4).double() for c48 in [3, 6, 0, 5] for c49 in range(abs(c48) % 3)})]))
    try:
        return (f3() - (K1(K1(3).value).combine((11 - x42)) & int(x42 not in [0, 6, 2])))
        return (((a1 - (4 + -9)) - (f3() - max(x42, 2))) & (len('ab') & (max(a2, a0) & a2)))
        raise IndexError(3)
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        return (((K1(4).double() + abs(--3)) or (abs(--4) * (a1 & a2))) & -2)
    else:
        l50 = [(K1(a1).combine((a0 + 2)) if (1 and a2) < int(-3 <= x42) <= a0 else ((lambda q: q + x42)(4) + (a2 - -8))), (a1 := ((a1 - -1) | (a0 - 2)))][:]
    finally:
        def h51(p=(len(('%d|%s' % (-6, ''.title()))) + (((x42 - x42) & len('ab')) or (x42 and f3())))):
            print(str((p := (p & (p and a1)))))
            x52 = -3
            return (len((('' + 'xyz') * 0)) * ((int(a0 > -3) * (10 if a1 < x52 else a1)) & 14))
            return ((lambda q: q + (len([7]) | (a0 and x52)))((2 + a1)) - int(-2 > (-1 - x52)))
        print(h51(), h51((abs(-f3()) & sum(list(range(2))))))
    print('xyz')
    return (lambda q: q + a0)(min(((8 - 4) if not (-3 >= 2) else int(a1 != x42)), abs(-len([]))))

def f53():
    def h54(p=(0 - ((2 - f3()) - 3))):
        return K1(p).value
        l56 = [abs(-(int(p < p) & (p := 1))), 4, (p := max(-1, (p | 4)))][:]
        for i57 in [sum(g33((l56[0] & (p - p)), ((3 - p) - (p := p)))), l56[-1], p][:4]:
            if (len([(p if -1 < i57 else p) for c58 in [2, 4, 5, 6]]) or None) is None:
                i57 = ((len(('Hello' * 1)) - (p := (p & -7))) | (abs(-i57) % sum(g33((p & p), (i57 if p < 1 else p)))))
                match [*[l56[0] for c59 in [4, 1][::-1]], 3]:
                    case [2, _, *_]:
                        l60 = [1, 3, 2][:]
                    case []:
                        p |= 1
                        i57, i57 = i57, i57 + i57
                    case (0, m1) | (m1, 0):
                        l56[0:1] = [7, sum([])]
                    case _:
                        print('no case')
            elif (((p - i57) - K1(p).double()) > len('a,b,c') and (lambda q: q + l56[0])(f41(p, i57, i57)) < ((15 if i57 > p else p) * i57)):
                n63 = 3
                while n63 > 0 and (K1((-8 - 2)).combine((p + -9)) & K1((11 - i57)).combine((10 & p))) == sum(g33(int(p <= p), f41((i57 if 2 >= i57 else p), 4, int(p == -1)))):
                    n63 -= 1
                    x64 = ((((i57 - i57) - (i57 if p > 7 else i57)) * K1(i57).value) - (lambda q: q + len(str(p)))(((i57 & p) if i57 >= i57 else l56[0])))
        else:
            if (f41(max(p, p), int(p == 1), (lambda q: q + 7)(p)) if not (not (p == 0)) else l56[-1]) != (2 and p):
                p = l56[-1]
            if len('a,b,c') < p <= max(((p * -4) * (-5 if p != p else p)), ((p - p) or (p * -7))):
                return K1((((p * p) & (p & p)) - -9)).value
                match sorted({(((p | p) or -1) and (l56[0] - f3())) for c65 in l56}):
                    case [m1, m2] if m1 > m2:
                        p = ((lambda q: q + (f3() - p))(sum(g33((p - -3), (p & p)))) - ((sum(l56) | (p := p)) & abs(-sum(g33(p, p)))))
                    case [m1, m2] if m1 > m2:
                        l56.insert(0, ((4 | (int(p > p) - (-7 | p))) + ((min(p, p) if not (p >= p) else 3) and (sum(l56) // 7))))
                    case [2, _, *_]:
                        l66 = list((((2 if -2 < -7 else p) if p else f41(p, c67, p)) - -2) for c67 in [sum(g33(p, c68)) for c68 in [c69 for c69 in [1] if c69 > 1]][::2])[:]
                    case _:
                        print('no case')
                print([-8 for c70 in [(len(l56) + (p & p)) for c71 in sorted({(c72 // 3) for c72 in l56}) if c71 != 3]])
            else:
                p = p
        return (abs(-(len(l56) * (p - p))) or p)
    print(h54(), h54(-8))
    print((16 - (max(2, abs(-0)) - -6)), -6)
    x73 = int((sum(g33((3 & -1), f3())) or None) is not None)
    l75 = [*[c76 for c76 in [4, 6, 8] if c76 % 2], ((x73 + x73) if (-2 or None) is not None else (x73 & x73))][-3:][:]
    x73 = sum(list(range(0)))
    return int((x73 or None) is not None)

try: print(f3())
except Exception as e: print(type(e).__name__, e)
try: print(f41(0, 4, 7))
except Exception as e: print(type(e).__name__, e)
try: print(f53())
except Exception as e: print(type(e).__name__, e)
try: print(list(g33(0, 7)))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
try:
    print(sorted([(lambda q: q + abs(-14))(abs(--7)) for c77 in [(11 + -2)]], reverse=True))
    n78 = 2
    while n78 > 0:
        n78 -= 1
        print((K1(len('')).value or 0), -8)
    else:
        for i79 in sorted({(3 - len([6, 2, 3, 6])) for c80 in [len([4, 0]) for c81 in [8][::-1] if c81 % 2][1:]})[:4]:
            print(len('a,b,c'), len([3, 1]))
            continue
            l83 = [int(len([5, 2]) in [][::2]) for c84 in [(i79 * i79) for c85 in sorted([i79, 2], reverse=True)] for c86 in range(2)][:]
    with Manager(2, True) as w:
        l87 = [((len([5, 1, 2]) | (-7 % 3)) - w) for c88 in [3, 7, 1][::-1]][:]
        try:
            if w not in sorted([-7 for c89 in l87 for c90 in range(abs(c89) % 3)], reverse=True):
                x91 = (sum(l87[:2]) + K1(min(K1(w).double(), len('Hello'))).combine(17))
                l87.append(((((w if w == -4 else w) % -4) | abs(-x91)) - f3()))
            elif (w or None) is None:
                w += 3
                s93 = 'Hello'
            l94 = l87[1:][:]
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            for i95 in [4, 3, 3, 3][:4]:
                w = i95
                for i96 in list(int((w or i95) not in l87) for c97 in [7 for c98 in list((c99 | c99) for c99 in [i95 for c100 in l87 for c101 in range(2)] if c99 % 2)])[:4]:
                    i96 = 4
                    l87.insert(0, (abs(-sum([i95 for c103 in l87])) if i95 else ((int(i96 <= 4) and (lambda q: q + i95)(-3)) & int((-7 < i96 or -4 > 0)))))
            w = min(w, min(len([w for c104 in l87 if c104 % 2]), ((w | w) - sum([7, 4, 3]))))
        s105 = ''
except Exception as e: print('at the end:', type(e).__name__, e)
