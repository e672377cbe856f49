class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def g1(a0, a1):
    try:
        for i2 in range(4):
            a0 = ((((i2 - i2) + abs(-0)) - ((i2 - 2) & 15)) + (lambda q: q + -1)((a0 | 1)))
            x4 = (abs(-(a1 + (a0 - i2))) + (a1 - abs(-(a0 := -2))))
        raise KeyError('k')
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        x5 = ((sum([c6 for c6 in [0, 1] if c6 % 2]) - 4) + (a1 & (a1 - (a1 - -2))))
        print([11 for c7 in [*sorted(list(-6 for c8 in [3, 3, 3] if c8 != 3), key=lambda k: -k), a1]])
    else:
        try:
            yield (((4 * abs(-a1)) - ((a0 | a0) + (-9 if 4 >= a1 else a1))) - (min((-9 if a1 <= a0 else a0), (a1 - a1)) * ((a1 + 1) or (a1 - a1))))
        finally:
            try:
                a0 = len([5])
                a1, *l9 = [((max((a1 | a0), a1) * 1) if a0 > len(sorted({4 for c10 in [2, 0] if c10 % 2})) else ((a0 := (a0 - -2)) & ((a1 and a0) - len([6, 7])))), *[*[len(('%d|%s' % (a0, 'ab'))) for c11 in [len([0])]], a0]]
                a1 -= 1
                raise TypeError
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                with Manager(2, False) as w:
                    l14 = list(range(1))[::-1][:]
            else:
                match sum([len([a0 for c16 in [3]]) for c15 in [4, 2, 8, 1]]):
                    case [m1, m2] if m1 > m2:
                        x18, *l19 = [int((-9 - (a1 + a1)) < (6 if a1 not in [1, 3] else (16 | a1)) <= -6), *[8]]
                    case 0 | 1:
                        a0, a0 = (1 if (a0 := (a1 * a1)) < (min(1, a1) and min(a1, 2)) <= 3 else sum([sum([]) for c20 in [] if c20 > 1 for c21 in range(abs(c20) % 3)])), a0
                        s22 = ('%d|%s' % (a1, ','.join(str(j) for j in [*[c23 for c23 in []], (a1 + 3)])))
                    case []:
                        a1, *l24 = [(19 & a1), *[len(sorted({(a1 - a0) for c26 in sorted([4, 3, 5, 3], reverse=True) if c26 % 2})) for c25 in [*[abs(-a1) for c27 in list(range(3)) if c27 % 2], ((a1 - a1) & a0)] if c25 > 1]]
                        l28 = [max(sum(l24), c29) for c29 in [len(list(a1 for c31 in l24)) for c30 in [(3 or a0) for c32 in [c33 for c33 in l24 for c34 in range(abs(c33) % 3)] if c32 > 1] for c35 in range(abs(c30) % 3)]][:]
                    case _:
                        print('no case')
            yield abs(-(((4 * a1) - (a0 + a1)) & ((lambda q: q + a1)(a0) - (0 & a1))))
    finally:
        print('ab')
        if (((a0 + a0) * a0) - a0) < ((lambda q: q + (a1 - a1))((a0 - a0)) | (a1 & (a0 - -4))) <= (((a0 - a1) * (3 and 6)) if (11 | a1) in [1, 3] else (a1 + (a0 - a0))):
            a1 = (0 - a1)
        else:
            print((a0 := a1), ((len(','.join(str(j) for j in [1, 2])) & (-2 - abs(-a0))) or a1))
    x36 = len(','.join(str(j) for j in [*[2 for c37 in [1, 4, 1, 5] if c37 % 2], a1]))
    x38 = (a1 // 7)
    l39 = sorted([(x36 - a0) for c40 in list(x36 for c41 in [2, 0, 3, 0]) if c40 % 2][1:], reverse=True)[:]
    x42 = len(','.join(str(j) for j in list(range(1))))
    yield l39[3]

def f43(a0):
    for i44 in sorted([], key=lambda k: -k)[:4]:
        try:
            if (((i44 & i44) if i44 < -9 <= 1 else (a0 - a0)) in list(range(5))[::2] and abs(-(-8 & i44)) < (min(a0, 1) * sum(g1(a0, i44))) <= (lambda q: q + (a0 - i44))((i44 + a0))):
                print([(sum([a0]) * 6) for c45 in [0] if c45 % 2])
            elif i44 in [2, 3, 4][::2]:
                x46, *l47 = [(a0 & sum([(c48 | -2) for c48 in []])), *sorted([5], reverse=True)]
                if ((i44 & (2 if 7 >= x46 else a0)) < ((i44 & i44) - (a0 & i44)) <= -8 or (((a0 - a0) * x46) or None) is None):
                    l50 = [int((3 != x46 and x46 < i44 <= i44)), ((a0 := (0 // -4)) % 7), (sum(l47[-3:]) if len('ab') else x46)][:]
            l52 = [((sum([]) // -4) & -2) for c53 in [len([8, 1, 1, 0]) for c54 in [(a0 | -4)] if c54 % 2] if c53 > 1][:]
        finally:
            with Manager(0, False) as w:
                if (sum(g1(((3 // 3) - 18), abs(-(a0 + -5)))) or None) is None:
                    n55 = 2
                    while n55 > 0 and (int(a0 not in [7, 7, 2, 6]) - i44) not in list(range(2)):
                        n55 -= 1
                        a0 = (w + 1)
                        l57 = [0, 2, 2][:]
                    else:
                        w = (((sum([]) if (-4 or None) is not None else a0) and (lambda q: q + abs(-i44))(sum(g1(i44, i44)))) - (int(a0 > w) - (w & (i44 & a0))))
                else:
                    print(sum([(abs(-w) - (w | w)), ((i44 and i44) - w)]), 14)
                    l58 = [(len('ab') - (int(w != -9) if i44 <= c59 else sum([5, 5, 8]))) for c59 in [(min(4, w) - w) for c60 in [*[6, 1, 4, 7], (i44 | -6)] if c60 > 1] for c61 in range(abs(c59) % 3)][:]
                break
                n62 = 0
                while n62 > 0 and (not ((i44 + w) != (i44 + 1)) or (int(18 == i44) or min(19, -7) < a0 <= (a0 - w))):
                    n62 -= 1
                    w, *l63 = [(((a0 - (a0 := i44)) - ((0 - a0) * sum([0, 5, 1, 7]))) - sum([2, 8])), *list(sum([6, 7, 7]) for c64 in [sum(g1((w & w), (c65 or a0))) for c65 in list(range(3)) if c65 != 3])]
                    l67 = [4, 2, 7, 2][:]
                    a0 += 1
            for i68 in [1, 8][:4]:
                if i68 != (len('ab'.upper()) * min(int(i68 <= a0), (i68 & 19))):
                    for i69 in range(1):
                        l72 = list(range(1))[:]
                    x73 = ((i44 := int(not (i44 < i68))) and i44)
                x74 = abs(-(i44 := (sum(g1(i44, i44)) * sum([8]))))
                l75 = [8, 3, 3][:]
            else:
                l76 = [c77 for c77 in [1, 1, 5] if c77 != 3][::2][:]
    a0 += (len([*sorted([6, 3, 7]), abs(-a0)]) and ((a0 := a0) + sum(g1((-7 - a0), (14 or a0)))))
    l80 = list(range(4))[:]
    return a0

try: print(f43(6))
except Exception as e: print(type(e).__name__, e)
try: print(list(g1(2, 6)))
except Exception as e: print(type(e).__name__, e)
try:
    l82 = [2, 1][:]
    l84 = sorted(list(range(3)), reverse=True)[-3:][:]
    x85 = ((sum(g1(8, 17)) * len([*[7, 3], 13])) - 14)
    if f43(sum([c86 for c86 in l82 if c86 % 2 for c87 in range(2)])) not in list(range(4)):
        s88 = ','.join(str(j) for j in [((x85 & x85) + len([7])) for c89 in list((x85 - c90) for c90 in [x85] if c90 > 1) if c89 > 1 for c91 in range(abs(c89) % 3)])
    else:
        n92 = 2
        while n92 > 0:
            n92 -= 1
            x85, *l93 = [sum([0 for c94 in list((c95 if 16 >= x85 else c95) for c95 in [0 for c96 in l84] if c95 % 2)]), *list(range(4))]
            x85 += abs(-(len(('%d|%s' % (-2, 'xyz'))) and (x85 | f43(x85))))
        if (max((-6 or x85), l82[0]) < abs(-len(l82)) and x85 < 11):
            l99 = list(l82[-1] for c100 in [*list(range(0)), max(x85, f43(x85))])[:]
            l102 = list(l82[-1] for c103 in list(((-4 % -4) - l82[2]) for c104 in list(range(5))) if c103 > 1)[:]
        elif 2 in [len([1, x85, 2]) for c105 in l82 if c105 > 1 for c106 in range(abs(c105) % 3)]:
            if (len([17 for c107 in l84]) * x85) != (sum(g1(len('a,b,c'), x85)) - len(str(x85))):
                x85, *l108 = [x85, *list(abs(-(c109 * len(l84))) for c109 in l82[::2])]
            elif (x85 >= (x85 // -4) and x85 in [(10 - 3), max(x85, -2)]):
                print(((f43(17) + x85) % -4), len([x85, x85]))
            else:
                print((lambda q: q + 6)((len([8, 8]) - x85)), 13)
            for i110 in range(2):
                if not (((17 & i110) - (x85 * 2)) == f43(i110)):
                    try:
                        s111 = 'a,b,c'
                    except (ValueError, IndexError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        s112 = 'a,b,c'
                i110 -= 3
                x113 = int((x85 + (1 - i110)) == (abs(-1) & abs(-i110)))
    l114 = l82[:]
    l116 = l114[:]
    l117 = sorted(l84, key=lambda k: -k)[:]
    l116.append(4)
except Exception as e: print('at the end:', type(e).__name__, e)
