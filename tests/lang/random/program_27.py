class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    s2 = 'ab'
    print(sorted([((13 - a0) // max(a2, a0))], key=lambda k: -k))
    return a1

def g3(a0, a1, a2):
    print(str(((-5 - (-2 & a1)) - ((a1 - 0) - (a0 - 4)))))
    def h4(p=min(min((f1(a0, a0, a2) and (a1 - a0)), ((-6 - a1) - int(a2 > a1))), a2)):
        nonlocal a0
        a0 += 1
        try:
            l5 = [3][:]
            if len(l5) > abs(-int((a1 == 3 or a1 >= a1))):
                x6 = ((((a1 and -4) | (p - 2)) if (a1 or p <= p) else ((lambda q: q + a0)(a0) & p)) * (10 | ((a0 % 3) if 2 else (2 or 2))))
                for i7 in range(1):
                    print(((x6 := (int(i7 != p) + -5)) | (((10 & i7) or (x6 + a0)) - (sum(l5) | (i7 + a0)))), (i7 & abs(-((lambda q: q + -6)(i7) - (i7 & 1)))))
                    with Manager(0, False) as w:
                        l5.insert(0, (abs(-(sum(l5) & (a0 + 1))) - (x6 or len(''))))
                    p = ((((-4 | p) + (4 * i7)) & p) - int(int(p > i7) not in l5))
                else:
                    p = a1
            else:
                x10 = (a1 if (1 - len('xyz')) in [a1 for c11 in [*l5, 3]] else p)
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            print((((p - p) & (p := (-7 * p))) * sum([min(a1, a1) for c12 in [p for c13 in [] if c13 != 3]])), (p - (((-1 // -4) - (lambda q: q + p)(a1)) - a1)))
        finally:
            l14 = [8, 8][-3:][:]
            print(('%d|%s' % ((l14[0] if (f1(2, a0, a1) or None) is None else len(f'{p * 2}-{5:>4}')), ','.join(str(j) for j in [p, p, a0][-3:]))))
        x15 = (-1 if (17 + (a1 * p)) == p else 9)
        return (3 + (len(('a,b,c' + 'Hello')) if p >= (x15 and -9) else (int(p != a0) if p not in [] else -7)))
    print(h4(), h4((7 % -4)))
    x16 = len([])
    l17 = [4, 3, 0][:]
    a1 = ((((a0 * a0) | (lambda q: q + -6)(3)) + ((lambda q: q + x16)(a2) & (2 - a0))) & f1(((a0 if x16 > a1 else x16) - max(a0, a0)), len([*[2, 3], 16]), ((x16 := 5) * 0)))
    x18 = a2
    yield (((a2 + (a2 := x18)) - (a1 or (6 | 4))) - x16)

def g19(a0, a1):
    yield ((a1 - sum(g3((a1 or a0), a0, (1 - a0)))) - 0)
    with Manager(0, False) as w:
        l20 = [1, 0][:]
        print(a1, (len(l20) if not ((0 or None) is not None) else (a0 + (a1 & 1))))
    def h21(p=(len([int(c22 >= c22) for c22 in [4 for c23 in [5, 3] if c23 > 1]]) if ((a0 + a1) or (18 or a0)) == (sum(g3(a1, a1, a1)) - (lambda q: q + -4)(2)) else (sum(g3((lambda q: q + a1)(a1), a1, (a0 & a1))) % -4))):
        p = a1
        x24 = ((-6 + abs(-4)) + ((sum(g3(a0, p, a0)) + (a1 and a0)) - len(('%d|%s' % (13, 'a,b,c')))))
        l25 = [(((2 & 2) // (a0 - a1)) - -6), a0][:]
        return a0
    print(h21(), h21(a0))
    yield (len([sum([6, 2, 0]) for c26 in [*[0, 0, 0], a0]]) - (sum([1, 0, 2, 1][::2]) * sum(g3((a0 := a1), len([]), a0))))

try: print(f1(8, 1, 4))
except Exception as e: print(type(e).__name__, e)
try: print(list(g3(3, 1, 4)))
except Exception as e: print(type(e).__name__, e)
try: print(list(g19(5, 8)))
except Exception as e: print(type(e).__name__, e)
try:
    n27 = 3
    while n27 > 0:
        n27 -= 1
        print('xyz')
        if (0 or not (sum([6]))):
            x28 = abs(-11)
            print([2, 7])
        l30 = [3, 0, 4, 4][:]
    else:
        x31 = sum(g3((sum(g19(int(14 > -6), 0)) - len([8 for c32 in [] if c32 % 2])), len([-5, (lambda q: q + 4)(4), (3 - 13)]), (sum(list(range(4))) - 0)))
        s34 = ('%d|%s' % ((x31 | sum(g19(x31, sum([6, 3, 8, 7])))), (','.join(str(j) for j in [7, 8, 1, 8]) + 'ab')))
    for i35 in [][:4]:
        l37 = [len('xyz'.title()[:3]) for c38 in [] if c38 > 1][:]
    x39 = ((((1 // -4) if -3 < 3 <= 4 else (3 & 6)) | f1(f1(1, 1, 18), len([0, 3]), (3 | 15))) // ((lambda q: q + -3)(1) or (1 - (-7 - 0))))
    l40 = [1][:]
    n41 = 2
    while n41 > 0:
        n41 -= 1
        x39 = (x39 % ((sum(g3(x39, x39, x39)) & (x39 & x39)) - ((3 or x39) or int(x39 != x39))))
        l40.append(x39)
except Exception as e: print('at the end:', type(e).__name__, e)
