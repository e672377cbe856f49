class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    def h2(p=((sum([0 for c3 in [2, 5] for c4 in range(abs(c3) % 3)]) and (a0 and (a1 - a2))) or (len(('%d|%s' % (a2, ''))) * a1))):
        nonlocal a0
        a0 += 1
        if len((('%d|%s' % (p, '')) + f'{7 * 2}-{5:+d}')):
            print(p, a1)
        return -9
    print(h2(), h2((3 // 2)))
    print('ab')
    a1 = (3 & a0)
    for i5 in [3, 8][:4]:
        x6 = sum([(a0 - i5), (-9 - 1)][-3:])
        l7 = [(((a2 % x6) or x6) - (a1 := a0)), abs(-(a2 - max(a2, i5)))][:]
    print((len(('' * 1)) // -4), (1 if abs(-(3 + 1)) else (int(-9) // 7)))
    return (len(str((4 if a1 == a2 else a2))) - (a1 := ((a2 and a1) * -6)))

def f8(a0):
    if (((-6 - 3) - (-1 - 0)) - (a0 + len([4]))) != (len([*[8], 18]) | f1(a0, (1 % 3), a0)):
        s10 = ','.join(str(j) for j in [*[2 for c11 in [2, 0, 8]], (a0 & a0)][-3:])
    elif sum([len([]) for c12 in [7, 5][::-1]]) not in [*[int(a0 > -9) for c13 in [7] if c13 % 2], ((a0 % -4) - a0)]:
        l14 = [][:]
    else:
        a0 -= ((sum([5, 6, 5, 6]) & ((a0 * -1) - (-8 - a0))) & (((a0 - 4) if 0 else a0) * ((a0 or 4) & (a0 + a0))))
        with Manager(1, True) as w:
            l16 = [(f1(len([]), (1 + w), abs(-c17)) & len(('' + 'a,b,c'))) for c17 in [5, 1][1:]][:]
            l16.append(f1((lambda q: q + min((4 + a0), (w - a0)))(w), (len(f'{7 * 2}-{w!r}') - len([])), (int(0 not in l16) & len(list(c18 for c18 in l16 if c18 != 3)))))
    return (a0 // 3)

def f19(a0, a1, a2):
    with Manager(1, False) as w:
        try:
            a2 -= 3
            if ((sum([6, 8, 0]) | (a0 and -6)) - f8(f8(a0))):
                w = int((f1(w, -1, a1) - (a2 * -1)) < f8((a2 := a1)) <= (a0 - (-1 - 4)))
                if 13 != len(('%d|%s' % (a0, 'ab')).upper()):
                    x20, *l21 = [a0, *[((a2 & (a1 + -6)) - ((0 or a1) - (a2 or a0)))]]
                    print(x20, w)
                    for i22 in l21[:4]:
                        x20 = ((abs(-l21[1]) - len('ab'.title())) | ((sum([4, 2, 7]) if not (0 < w) else sum(l21)) - (x20 := (4 - -4))))
                    else:
                        l21[0:1] = [7, (w | a2)]
                        w -= 3
                else:
                    try:
                        l24 = [8, 3, 7, 3][:]
                        l24.append((((a2 | a0) * (a2 | (lambda q: q + 0)(w))) - a2))
                        raise KeyError('k')
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        s26 = (('%d|%s' % ((lambda q: q + (5 if a1 > -1 else 1))((a1 if a1 <= -1 else -2)), ('%d|%s' % ((-1 - 2), '')))) * 2)
                        a2, w = w, a2
                    finally:
                        s27 = ('Hello' * 0)
                    x28 = ((len(f'{7 * 2}-{w}') - 11) * sum([*[1, 8, 5], (-7 | a2)]))
                l30 = [(c31 - ((-1 & a1) % 7)) for c31 in [((w or a0) * (w - a0))]][:]
            a0 *= 3
            raise KeyError('k')
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            for i32 in range(4):
                try:
                    return ((len([w for c33 in [6, 2, 1] if c33 != 3 for c34 in range(2)]) | (sum([2, 0, 1, 2]) if (17 or None) is None else a0)) // (a1 % -4))
                    match sorted({(((a1 & -4) - len('xyz')) - ((w & 3) * len('Hello'))) for c35 in [1]}):
                        case [2, _, *_]:
                            s37 = 'xyz'
                            w = (int(not (a1)) - a0)
                        case _:
                            print('no case')
                except Exception as e:
                    print(type(e).__name__, repr(e.__context__))
                    a2, a2 = a2, a2
                    raise
                else:
                    i32 = min(((1 - 15) - (a1 - w)), (a1 or ((w * a0) - f1(a1, a0, -1))))
                x39 = (lambda q: q + (w := i32))(2)
            a0 = max(len(('%d|%s' % ((a2 := a2), 'a,b,c'.strip('a')))), (((4 - w) + (a1 * a1)) + a0))
    return (((int(a0 < a0) % 7) or a0) | (17 and 0))

class K40:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + sum(list(range(2)))
    def __add__(self, other): return K40(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(f1(7, 0, 2))
except Exception as e: print(type(e).__name__, e)
try: print(f8(5))
except Exception as e: print(type(e).__name__, e)
try: print(f19(3, 7, 4))
except Exception as e: print(type(e).__name__, e)
print((K40(5) + 1).double(), K40(9).half, K40(2).combine(3))
try:
    n41 = 1
    while n41 > 0 and ((6 % 7) or None) is None:
        n41 -= 1
        l43 = [8, 1][::2][:]
        if int((1 - 2) in sorted(l43)) not in [-5 for c44 in [*[-3, 8, -2], 9]]:
            if l43[-1] <= (lambda q: q + (3 - (1 - -5)))(sum([])):
                l46 = list(range(0))[:]
                try:
                    l48 = [5, 0][:]
                    print(((('%d|%s' % ((-4 - 2), 'ab'.title())) * 1) + 'ab'))
                    s50 = ('a,b,c' + f'{7 * 2}-{5:+d}')
                    raise ValueError('v')
                finally:
                    if (5 - min(-1, 2)):
                        l52 = [len([*l46, l43[2]]), ((sum(l46) % 7) - ((1 % -4) and len([1, 5, 8, 5])))][:]
                        l54 = sorted(list(range(5)), reverse=True)[:]
                    elif (((5 - 4) - max(-6, 3)) * (8 - (-8 & 6))) > (((2 - 12) if -4 != 1 else (3 // 1)) if (-6 | 1) else 4):
                        x55 = min(3, 1)
                    else:
                        l57 = l43[:]
                    l59 = sorted(list(5 for c60 in [6, 7, 8]), key=lambda k: -k)[:]
            elif f8((1 | (-4 | 0))):
                x61 = 4
            else:
                x62, *l63 = [(abs(-4) * 13), *[(lambda q: q + ((-1 - -5) & 13))((8 - (2 | -2)))]]
                s64 = (','.join(str(j) for j in [*sorted({c65 for c65 in [3, 7, 7, 1]}), (x62 * x62)]) * 1)
            l67 = list((len([0, 1]) if -2 <= c68 else len([5, 7, 6])) for c68 in l43 if c68 > 1)[::2][:]
            print([*[((-5 * c69) or int(c69 < c69)) for c69 in [l43[-1] for c70 in [7, 1, 2, 3] if c70 != 3]], (((10 if 3 > 1 else -8) | -5) - ((-9 if -4 <= 0 else 4) if (3 >= -8 or 11 == 3) else (14 - 0)))])
        elif ((((-2 - -3) % 3) or None) is None and f19(-3, (4 - 2), (3 + 14)) not in [5, 3]):
            x71 = 8
        else:
            x72 = (lambda q: q + 10)(f1(int(9 <= -5), abs(-l43[0]), 5))
            x72 += 1
except Exception as e: print('at the end:', type(e).__name__, e)
