class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    def h2(p=a0):
        x3 = a0
        p -= 1
        return (((sum([1, 8]) | (x3 + 4)) & p) & ((sum([2, 8, 6]) and (x3 % -4)) or (1 or (17 & p))))
    print(h2(), h2((sum([][::-1]) and a0)))
    try:
        def h5(p=a0):
            for i6 in range(3):
                l8 = [8][:]
                if ((l8[-1] if 1 in l8 else (-8 - i6)) in l8 or l8[-1] not in l8):
                    l8.insert(0, a0)
                    l10 = l8[:]
            def h11(p=a0):
                p = (p - int(((p := p) or None) is None))
                return min((p & (len([8, 2, 8, 4]) + (7 * p))), p)
            print(h11(), h11(sum([6, 8, 2, 8])))
            return sum([0, 0, 3, 5])
        print(h5(), h5(((min(a0, (a0 & a0)) & a0) * ((sum([]) + len('ab')) or (int(a0 <= a0) if a0 not in [] else abs(-a0))))))
        print(((a0 * min((19 - a0), (a0 % 3))) - (((4 - 1) - (a0 - a0)) - len(list(range(1))))), a0)
        raise IndexError(3)
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        try:
            print(('%d|%s' % (((sum([6]) - a0) - a0), str(a0))))
        finally:
            return (a0 := ((0 & sum([3, 8, 3, 4])) or (int(a0 >= a0) - a0)))
    finally:
        a0 = (a0 - (((a0 - a0) % (lambda q: q + a0)(-6)) * ((a0 | 9) - sum([2, 5, 1]))))
    l13 = [2, 4][:]
    if sum(list((a0 if c14 <= c14 else c14) for c14 in [*[6, 8], 3])) < ((a0 := (4 & a0)) - (2 & -3)) <= (l13[0] * len([a0 for c15 in [8, 2, 2, 5] if c15 % 2 for c16 in range(2)])):
        def h17(p=a0):
            with Manager(3, False) as w:
                if (abs(-(p - w)) > (w * abs(-p)) and (w | (w if 0 >= p else a0))):
                    l18 = [3][:]
                    print((a0 if not (3 < max(p, a0) <= (a0 - w)) else sum([c19 for c19 in list(c20 for c20 in [])])), (a0 and min(abs(-(4 and a0)), min((w if p < a0 else p), a0))))
                else:
                    x21 = (w := p)
                    l22 = list(range(0))[:]
                x23 = abs(-w)
            l25 = [int(not (15))][:]
            return p
        print(h17(), h17((((a0 - sum([2, 7, 3, 4])) & ((0 * a0) or (a0 - a0))) | a0)))
        a0 |= ((a0 | (l13[2] % 3)) % 3)
    s26 = f'{a0 * 2}-{5!r}'
    a0 = 1
    return l13[0]

def g27(a0):
    if (abs(-((a0 - a0) and 0)) or None) is not None:
        print((f'{a0 * 2}-{a0}' + (('%d|%s' % ((a0 - a0), '')) * 2)))
    x28, *l29 = [(a0 - (4 - (sum([0, 7]) - (a0 // 7)))), *[8, 5, 4, 8]]
    try:
        def h30(p=(((x28 - len('ab')) - ((a0 := x28) // -4)) or abs(-((a0 - x28) + (x28 & x28))))):
            def h31(p=(x28 - ((abs(-a0) - min(p, x28)) * p))):
                if ((lambda q: q + (lambda q: q + (p * 1))(p))(-4) or None) is None:
                    l33 = [*[], p][:]
                    l33[0:1] = [7, ((p & len(sorted(l33, reverse=True))) - (((p & 2) | sum([])) - p))]
                if (p % -4) not in [p for c34 in list(min(p, 3) for c35 in [1 for c36 in [] if c36 > 1] if c35 > 1 for c37 in range(2)) if c34 > 1]:
                    l38 = [((-2 - c39) + abs(-f1(c39))) for c39 in list(range(5))[1:] if c39 % 2 for c40 in range(abs(c39) % 3)][:]
                    print('Hello')
                return sum([(p & len('')) for c41 in [3 for c42 in [p]] if c41 > 1])
                return (p - (lambda q: q + max((p | -9), (p := 0)))(p))
            print(h31(), h31((lambda q: q + f1(3))(a0)))
            return sum(list((lambda q: q + (x28 & a0))(a0) for c43 in sorted([7], reverse=True)))
            return (sum([int(p == x28) for c44 in [x28, p, x28] if c44 != 3 for c45 in range(abs(c44) % 3)]) or 4)
        print(h30(), h30(a0))
        print('Hello')
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        x46 = (l29[-1] * l29[0])
        print('ab')
        raise
    finally:
        def h47(p=(((x28 * (x28 if x28 <= 13 else a0)) - min(int(a0 == 1), a0)) & (-4 - (a0 & (a0 | a0))))):
            def h48(p=-2):
                try:
                    try:
                        l50 = sorted(sorted([p], key=lambda k: -k), key=lambda k: -k)[:]
                        p = (((min(p, p) if not (p > 7) else p) * ((p - 1) - p)) | (lambda q: q + ((1 | p) - p))(int((-9 >= p and p != 1))))
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        p *= 1
                        p = (p + (-8 | ((-3 * 15) + (p - 3))))
                    finally:
                        x51, *l52 = [(p := p), *[(c53 and ((lambda q: q + -3)(0) & p)) for c53 in [p for c54 in [6 for c55 in [0, 8, 4, 0]][::-1]]]]
                        x51 += 1
                finally:
                    p, *l56 = [sum([len('ab'.replace('a', 'b')) for c57 in [8] if c57 != 3]), *sorted([8, 0], reverse=True)]
                    s58 = str(((f1(p) | (-9 or p)) - (abs(-p) // -4)))
                l60 = [1, 6, 7][:]
                l62 = l60[:]
                return (((lambda q: q + (lambda q: q + -2)(p))(len('a,b,c')) + (p := min(p, 2))) or (-3 & p))
            print(h48(), h48((sum(sorted([c63 for c63 in []])) | p)))
            x64 = -1
            s66 = 'xyz'
            return ((x28 | a0) or (((x64 if x28 <= -1 else p) % 7) - min((a0 and 11), (p * x64))))
        print(h47(), h47(a0))
        l67 = sorted({max(l29[1], ((c68 * 3) % 3)) for c68 in [len('a,b,c'[:3]) for c69 in [*[c70 for c70 in l29 if c70 > 1], (x28 & 7)] for c71 in range(2)]})[:]
    x72 = (min(f1((a0 - 4)), f1((lambda q: q + a0)(-9))) // -4)
    l29.insert(0, ((x72 := (lambda q: q + a0)((a0 - x28))) - x72))
    x28 = (l29[-1] if ((x72 - x72) | (x72 & x72)) else abs(-(lambda q: q + a0)(f1(a0))))
    yield a0

def f74(a0, a1, a2):
    l76 = [4, 2, 3, 0][:]
    return a2

def g77(a0):
    try:
        def h78(p=a0):
            p -= ((p := p) - (lambda q: q + ((16 | 13) - sum(g27(a0))))(int(4 == 18)))
            return (min((4 or (lambda q: q + 0)(p)), (p // (lambda q: q + p)(16))) or (sum(list(range(4))) | ((a0 - p) - (a0 * a0))))
        print(h78(), h78(len([])))
        s81 = ','.join(str(j) for j in [])
        yield a0
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        a0, *l82 = [abs(-sum([*[c83 for c83 in [6]], (a0 - a0)])), *[c84 for c84 in [*[*[*[0, 4, 5, 5], -5], (a0 - a0)], (lambda q: q + abs(-3))((a0 - a0))] if c84 > 1]]
    finally:
        try:
            print([0, 4])
            raise IndexError(3)
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            for i85 in range(2):
                try:
                    yield ((((-6 - a0) - (i85 := a0)) if (i85 - 12) > sum([]) else i85) if not ((13 + 14)) else int(((lambda q: q + 9)(i85) or None) is not None))
                finally:
                    x86 = (a0 - (-9 - len(('Hello' + 'a,b,c'))))
            with Manager(0, False) as w:
                x87, *l88 = [(abs(-((a0 * a0) & (a0 := 7))) - -1), *list(range(3))]
                n89 = 2
                while n89 > 0:
                    n89 -= 1
                    a0, *l90 = [len([((a0 or x87) - f74(0, a0, -6)), ((x87 := x87) - x87), (-1 & (w * -1))]), *list((-5 | (sum(g27(x87)) and (w - -4))) for c91 in [(lambda q: q + x87)(a0), f1(x87)][:2] if c91 > 1)]
        finally:
            try:
                print([])
                l92 = [][:]
                yield sum(sorted([3, 4, 5], key=lambda k: -k))
                raise ValueError('v')
            except Exception as e:
                print(type(e).__name__, repr(e.__context__))
                s93 = 'Hello'
                raise
        l94 = [][:]
    x95, *l96 = [((a0 := ((a0 := a0) - a0)) - 13), *list((lambda q: q + ((c97 if c97 == 2 else c97) - c97))(a0) for c97 in list(c98 for c98 in [6, 2, 1, 3][-3:] if c98 > 1) if c97 % 2)]
    yield int(not (x95 != (-4 - 19)))

class K99:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + ((other * other) - (other - other))
    def __add__(self, other): return K99(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(f1(7))
except Exception as e: print(type(e).__name__, e)
try: print(f74(8, 7, 5))
except Exception as e: print(type(e).__name__, e)
try: print(list(g27(1)))
except Exception as e: print(type(e).__name__, e)
try: print(list(g77(6)))
except Exception as e: print(type(e).__name__, e)
print((K99(5) + 1).double(), K99(9).half, K99(2).combine(3))
try:
    for i100 in range(4):
        print('xyz')
        try:
            continue
            if i100 > (i100 - ((lambda q: q + i100)(i100) & i100)):
                x104 = (((i100 * (i100 - i100)) and -6) - len([]))
            elif (len([]) + (i100 and (7 - i100))) >= ((i100 if i100 not in [5] else (i100 + i100)) if (-6 - i100) <= (i100 + 0) else ((i100 - i100) and abs(-i100))):
                match (len([8][1:]), min(sum([]), int(sum(g27(2)) < (i100 & i100) <= len('')))):
                    case (0, m1) | (m1, 0):
                        i100 = (sum([2, 0]) - ((len([]) - len([8, 5, 7, 3])) | int(4 < i100 <= i100)))
                        i100 = (i100 - (3 - ((i100 % 4) - (i100 if i100 < -2 else i100))))
                    case (0, m1) | (m1, 0):
                        s105 = ','.join(str(j) for j in [8, 8, 1, 5])
                        i100 = i100
                    case _:
                        print('no case')
            else:
                i100 = ((-2 + i100) & (min(-3, (i100 - i100)) if len('xyz') > len('Hello') else 16))
                if i100 not in [5, 5, 7]:
                    match (len(f'{7 * 2}-{i100:+d}') - min((i100 & (i100 * i100)), max(K99(-2).combine(i100), (4 + i100)))):
                        case (0, m1) | (m1, 0):
                            i100 = (i100 | 1)
                            i100 = (f1(((i100 // 3) - (i100 - i100))) & i100)
                        case _:
                            print('no case')
                else:
                    print(abs(-(lambda q: q + (i100 - (i100 - i100)))(f1((-5 - i100)))), ((((i100 + 7) * (1 + 1)) - len(f'{i100 * 2}-{5:>4}')) * -3))
                    try:
                        i100 = (sum(sorted(sorted([7], reverse=True))) & K99(((0 | 4) - (i100 % -4))).combine(i100))
                        raise KeyError('k')
                    finally:
                        i100 |= i100
            x107, *l108 = [-6, *list(range(4))]
            raise KeyError('k')
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            i100 = len([7])
            l109 = [(i100 - 0) for c110 in [-3, (2 - (i100 - i100)), i100] if c110 % 2][:]
            raise
        finally:
            x111 = (len([c112 for c112 in [8, 7]][1:]) - ((lambda q: q + (-3 if 3 > i100 else i100))((11 - -6)) - ((lambda q: q + i100)(2) | (i100 & 2))))
            x113 = -4
    l115 = [1, 0][:]
    s117 = 'ab'[::-1]
    x118, *l119 = [l115[0], *sorted(l115, key=lambda k: -k)[::-1][:2][-3:]]
    s120 = s117
    x121 = (lambda q: q + x118)((int(18 < 18) & x118))
    x122 = len(s117)
except Exception as e: print('at the end:', type(e).__name__, e)
