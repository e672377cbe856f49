class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def g1():
    if not (2 < (-9 - 14)):
        for i2 in [5, 0, 5][:4]:
            try:
                with Manager(3, False) as w:
                    l3 = [][:]
                    if not (((lambda q: q + (w - w))((w - w)) or None) is None):
                        i2, *l4 = [((((lambda q: q + -9)(19) - abs(-w)) if (i2 - w) == (i2 | -1) else 1) - i2), *[((l3[-1] if (i2 or None) is not None else w) - min(-1, (w | 3))), int(4 not in list(range(3)))]]
                        x5 = -8
                        l7 = sorted({(lambda q: q + (x5 - (x5 % -4)))(((x5 & c8) - (lambda q: q + w)(c8))) for c8 in l4})[:]
                raise TypeError
            except (KeyError, ZeroDivisionError, TypeError) as e:
                print(type(e).__name__, repr(e.__context__))
                i2 = i2
            print(sorted([(lambda q: q + (1 - i2))(max(-6, i2)) for c9 in [(i2 % 7), abs(-i2)]], reverse=True))
            i2 = (abs(-(i2 | abs(-i2))) * i2)
        l11 = [0, 5, 8][:]
        if (len(f'{7 * 2}-{5:+d}') or None) is None:
            yield ((2 - (l11[2] | sum([1, 3, 5, 0]))) * (((16 or 2) | abs(-5)) or 7))
        else:
            print((5 - (sum([6]) // (l11[0] - l11[0]))), abs(-(l11[-1] - ((-4 - -8) - (lambda q: q + -7)(19)))))
            s13 = ('%d|%s' % (((abs(--7) + (1 - 2)) - ((-9 or 13) if -6 else abs(--9))), f'{7 * 2}-{5}'[::-1]))
    else:
        if ((len([7, 4, 2]) - (-4 % 7)) - sum([1, 7, 4])) == 3:
            l15 = sorted({(abs(-c16) if (c16 or (c16 or None) is not None) else ((c16 | c16) - (c16 - c16))) for c16 in [((1 * c17) | (c17 % 3)) for c17 in [] if c17 % 2]})[:]
            def h18(p=len(list(range(3)))):
                p += 3
                p = min((abs(-p) % 3), p)
                try:
                    print(p, (p or p))
                    if not ((0 or None) is None):
                        p = (3 - len([(p - 4), max(p, p)]))
                        l19 = list(range(2))[:]
                        p = min((len(l19) | 3), (p := (p if (-4 or None) is None else 2)))
                    p = (((lambda q: q + (p - 3))(int(p > p)) - p) | (p // 3))
                finally:
                    x20 = ((((p - p) - abs(-p)) - p) | sum(list(range(0))))
                return p
            print(h18(), h18(((-4 & 10) * (((6 // -4) - abs(--9)) % 3))))
        else:
            l22 = [7, 8, 4, 6][:]
    s24 = ','.join(str(j) for j in [(-2 - int(-7 > 0)), (int(7 < -8) + (8 or -3)), len(('%d|%s' % (15, 'Hello')))])
    x25 = -6
    s26 = 'xyz'
    yield ((x25 := abs(-int(x25 > x25))) & (len([x25 for c27 in [] if c27 > 1]) - -7))

def f28(a0, a1, a2):
    return a2
    x29 = 3
    if sum(sorted({sum(g1()) for c30 in [] if c30 != 3})):
        l32 = list(range(4))[:]
    else:
        a0, a1 = ((0 - a0) if (sum([a2 for c33 in [3, 6, 7] if c33 % 2]) or None) is None else a2), a0
    def h34(p=int(not ((x29 or None) is None))):
        nonlocal a0
        a0 += 1
        x35 = (0 - (len(list(range(4))) - (int(0 >= 0) | (a0 + -6))))
        def h36(p=(p // x35)):
            def h37(p=((((-4 & p) & (p * 2)) - p) + x35)):
                p |= sum(g1())
                l39 = [6, 7, 2][:]
                return len('a,b,c')
            print(h37(), h37(abs(-((lambda q: q + -7)(max(x35, x35)) + (sum(g1()) - (p % 7))))))
            return (x35 | p)
        print(h36(), h36((len('ab') - int((12 - -1) < (a0 - 0) <= (3 - x35)))))
        return 4
    print(h34(), h34((a0 // -4)))
    a2 += 1
    x29, *l41 = [min(((lambda q: q + (a1 - -3))((x29 or a2)) - (x29 := (3 - a2))), a1), *[(abs(-(a1 - 3)) - (a1 + (17 * c42))) for c42 in sorted(sorted(list(a2 for c43 in [4, 1, 3]))) if c42 > 1 for c44 in range(2)]]
    return (a2 - len(''[::-1]))

try: print(f28(2, 8, 0))
except Exception as e: print(type(e).__name__, e)
try: print(list(g1()))
except Exception as e: print(type(e).__name__, e)
try:
    if ((int(-6 <= 2) | (17 - 0)) == -5 and ((-9 and 1) or None) is not None):
        print(str(2))
        l46 = [*sorted([6]), (1 - -5)][:]
    print([5])
    with Manager(2, False) as w:
        x47 = (((f28(w, w, -6) & f28(0, w, w)) - (lambda q: q + (w + w))((w * -7))) // (len(''.strip('a')) - -2))
        with Manager(4, False) as w:
            l48 = [w for c49 in sorted([len([6, 8, 6]) for c50 in [w for c51 in [4, 1, 8, 0]]]) if c49 > 1][:]
        x47 = len(','.join(str(j) for j in [6, 6]))
    print(min((abs(-(11 + 7)) - (int(-2 <= 3) | f28(1, 1, 5))), (((0 * -8) - (lambda q: q + 10)(-6)) or ((3 - 7) or (6 * -1)))), len(','.join(str(j) for j in list(range(5)))))
except Exception as e: print('at the end:', type(e).__name__, e)
