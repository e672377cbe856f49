class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1):
    def h2(p=(a0 := (((0 - a1) if a1 in [] else (a1 % 1)) - a1))):
        nonlocal a0
        a0 += 1
        l3 = [p for c4 in [*[sum([0, 4, 5]) for c5 in [p for c6 in [5, 1, 0] for c7 in range(abs(c6) % 3)]], len(('ab' * 2))] if c4 > 1][:]
        return ((lambda q: q + l3[0])(((a0 * a0) - (12 and a1))) - int(a0 >= a1))
    print(h2(), h2(((a0 + (lambda q: q + (a0 * 3))((lambda q: q + a0)(a0))) - a0)))
    print(a0, sum([((3 // 3) - len([5, 8, 3])) for c8 in sorted([*[8, 1, 6, 2], a1], reverse=True)]))
    return sum([(c9 - c9) for c9 in [-8 for c10 in [7] if c10 % 2]][::2])

def f11():
    with Manager(4, True) as w:
        def h12(p=(lambda q: q + (w - ((lambda q: q + w)(w) - int(w <= 0))))(len('Hello'))):
            p, *l13 = [11, *[5, 4]]
            return l13[2]
        print(h12(), h12(f1(len('a,b,c'), (w + w))))
        print(('%d|%s' % ((w := len([0 for c14 in [7, 7]])), 'ab')))
    return len([4, 6])

try: print(f1(0, 4))
except Exception as e: print(type(e).__name__, e)
try: print(f11())
except Exception as e: print(type(e).__name__, e)
try:
    match (((((1 | -4) + (-7 | -6)) - len('ab')) - sum([(c17 - -3) for c17 in [16, -3, 0] if c17 % 2 for c18 in range(2)])), sum([])):
        case [m1, m2] if m1 > m2:
            l20 = [*list(range(3)), 8][:2][:]
        case [m1, m2] if m1 > m2:
            x21 = ((sum(sorted({-8 for c22 in [7, 0, 2] if c22 % 2})) - ((14 | 1) + (lambda q: q + 3)(5))) - 3)
        case (0, m1) | (m1, 0):
            n23 = 3
            while n23 > 0:
                n23 -= 1
                x24 = 0
                x24 = int(not ((not (x24 <= -9) and x24)))
                if not ((lambda q: q + x24)((1 - x24))):
                    print([-7 for c25 in [(int(x24 >= 4) - len('ab')) for c26 in sorted([8, 6][::2], key=lambda k: -k) if c26 > 1] if c25 % 2])
                    try:
                        x24 *= 3
                        x24 *= 3
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        s28 = 'a,b,c'
                        x24 = x24
                    l30 = [][:]
                else:
                    print(list(range(5))[1:])
                    try:
                        x24 |= x24
                        x24 = x24
                        l31 = [0, 3][:]
                    except (ValueError, IndexError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        l32 = sorted([((x24 * 0) + (x24 | 4)) for c33 in sorted([7, 3, 5, 4], key=lambda k: -k) if c33 > 1], reverse=True)[:]
                        l34 = [*[5, 8, 6], len([])][:]
                    else:
                        l36 = [][:]
                        l37 = [*l36[::-1], x24][:]
                    finally:
                        s38 = ('%d|%s' % ((int(not (x24 >= x24)) + ((-6 - -3) + len('ab'))), 'Hello'))
                        s40 = (s38 * 0)
        case _:
            print('no case')
    l42 = [3 for c43 in list(abs(-17) for c44 in [*[], 10] if c44 != 3)][:]
    x45, *l46 = [abs(-(max((2 + -3), 6) - ((4 // 3) % 7))), *[c47 for c47 in [3, 0, 4]]]
    x45 = x45
    l46[-1] += sum([7, 6])
    x45 = (sum(sorted(l42)) and x45)
    x49, *l50 = [len((f'{x45 * 2}-{5:+d}' + 'a,b,c')), *list(range(5))]
except Exception as e: print('at the end:', type(e).__name__, e)
