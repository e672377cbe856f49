class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    n2 = 1
    while n2 > 0:
        n2 -= 1
        s4 = ('a,b,c' + 'xyz'.title())
        x5 = ((((-9 or 2) & (1 * 10)) + ((-6 - 17) - (-5 | -8))) - (-6 if 1 == (11 & 18) else int(4 < 0 <= 3)))
    def h6(p=(min(((1 * 1) - 12), (lambda q: q + -4)(12)) * (((lambda q: q + -1)(3) - -2) - 15))):
        with Manager(0, True) as w:
            with Manager(2, True) as w:
                if (sum([*[4, 5, 2, 7], -5]) < -3 or (abs(-(p - 10)) or None) is not None):
                    print((w // -4), ((sum([5, 3, 4]) - (sum([8, 2, 6, 0]) + (p - p))) & (min(int(16 == w), (p - w)) - p)))
                    l7 = [*[4, 7], w][:]
                    match (((len('a,b,c') - ((w - -5) * (2 | w))) if (3 or None) is None else 1), len([l7[3], ((-5 - w) & (1 % 7)), ((-6 * p) if p != w else 11)])):
                        case 0 | 1:
                            p *= (w := len(l7))
                            l11 = [len(sorted([*l7, c12], reverse=True)) for c12 in l7][:]
                        case _:
                            print('no case')
                else:
                    print(p, ((sum([4, 4, 4]) - 3) - (w & ((w if -9 > w else w) - p))))
                w, *l13 = [len('ab'), *[0, 1, 7]]
                x14 = (-9 % 3)
            print([8, 5, 0])
        return (lambda q: q + (p and p))(((len([3]) - min(p, p)) - ((8 // 3) & (p if 15 <= p else p))))
        return p
    print(h6(), h6((-3 + 2)))
    if not ((not (-5) or (17 - -8) < (-5 - 4) <= len('a,b,c'))):
        def h15(p=4):
            def h16(p=(int(p) | (((p - 0) - (p - p)) and (p & sum([6, 6, 2]))))):
                s18 = ''
                return p
            print(h16(), h16(((p | len([p for c19 in []])) - abs(-(len('ab') & (p - 1))))))
            return -7
        print(h15(), h15(0))
        l21 = [4 for c22 in [((-6 - 2) - (13 - -4))] for c23 in range(2)][:]
    return (sum([(c24 // 3) for c24 in [5, 7, 6, 5]]) - ((len([2, 3, 4]) - (8 - 3)) - len([2 for c25 in []])))

def g26(a0):
    with Manager(3, False) as w:
        print((int(not ((3 <= a0 and a0 != a0))) & ((f1() - f1()) if (lambda q: q + w)(16) != 2 else ((a0 - w) if (w < -4 and a0 <= w) else (a0 - w)))), len((f'{w * 2}-{w}' + 'Hello'[::-1])[:3]))
        x27 = ((lambda q: q + f1())((sum([4, 5]) - a0)) - a0)
    a0 = (len([2, 3]) // 7)
    a0, *l29 = [len(f'{a0 * 2}-{a0!r}'), *[(((c30 - c30) // (c30 - a0)) - ((a0 // 7) - max(c30, 4))) for c30 in []]]
    for i31 in range(1):
        break
        def h33(p=((f1() | (a0 - i31)) and f1())):
            l34 = [(-3 - sum([p for c36 in [8] if c36 % 2])) for c35 in [0] if c35 != 3][:]
            print('a,b,c')
            return (l34[-1] and i31)
        print(h33(), h33(-3))
    l37 = [5][:]
    def h38(p=((((lambda q: q + 5)(a0) * (3 * 1)) % 3) and max((abs(-a0) & (a0 - a0)), sum([])))):
        s39 = ','.join(str(j) for j in sorted([7, 7, 8], reverse=True))
        return -7
    print(h38(), h38((11 - (a0 % 7))))
    yield (l37[-1] | 4)

try: print(f1())
except Exception as e: print(type(e).__name__, e)
try: print(list(g26(4)))
except Exception as e: print(type(e).__name__, e)
try:
    with Manager(4, False) as w:
        if (w * (-2 - (8 - 10))) >= abs(-sum(g26(w))):
            w = (len('Hello') - (w % 3))
    if ((-9 if 3 < -8 <= 4 else len([3, 6, 6])) * ((2 - -1) // -4)):
        print(sorted(list((c40 | 3) for c40 in [7, 3, 2] if c40 > 1 for c41 in range(abs(c40) % 3)), reverse=True))
    l43 = [4, 1, 2][:]
    l43[0:1] = [7, sum(g26(9))]
    for i45 in range(1):
        print((i45 - (abs(-(i45 and 4)) * i45)), sum(g26(((sum([4, 5, 6, 4]) + i45) & sum(sorted([3, 1, 6, 2]))))))
        for i49 in sorted({min(sum(sorted({c51 for c51 in [4, 6, 1] if c51 % 2})), l43[2]) for c50 in [abs(-abs(-i45)) for c52 in [*l43, i45]] if c50 > 1})[:4]:
            i49, i49 = i49, i49
            l43[0:1] = [7, i45]
        l54 = sorted({f1() for c55 in [*[0][-3:], ((i45 if i45 < i45 else -4) + f1())] if c55 % 2})[:]
    if ((len('a,b,c') - (3 * 4)) < -9 and min(abs(-4), -9) < sum(list(range(3))) <= len(list(range(5)))):
        print((('xyz' + 'ab') * 2))
        with Manager(0, True) as w:
            if (((min(w, w) or None) is not None or max(w, w)) and (lambda q: q + w)(l43[-1])):
                w = (w | len('a,b,c'))
                for i56 in range(1):
                    print('ab')
                    i56, i56 = i56, i56
                    w = ((i56 if (w & 2) else abs(-sum(l43))) if min(len(''), sum(g26(3))) != i56 else i56)
            else:
                l58 = sorted({l43[2] for c59 in l43})[:]
                x60 = (-8 - l43[0])
            w = (w or len(('' + 'xyz').title()))
        x61 = abs(-(1 + ((4 and -3) - 11)))
    l43[0] = ((1 // 7) - (len([2]) | ((-9 - 10) - (4 - -5))))
except Exception as e: print('at the end:', type(e).__name__, e)
