class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1):
    return ((len([][1:]) & ((a1 | a0) - a1)) - (sum(list(a1 for c2 in [3, 8])) | ((0 | a1) - int(a1 < a1))))
    a1 = a0
    a0, a0 = a0, a0
    l4 = list(range(3))[:]
    a0, *l5 = [sum(l4), *[*[int(a1 > a1) for c6 in l4 if c6 != 3], ((-7 if 3 >= a1 else a0) | (a0 | a1))][::-1]]
    return len('Hello')

def f7(a0):
    if abs(-((a0 - a0) | int(a0 != a0))) > max(((-1 or a0) - (2 * a0)), ((-6 + a0) if (a0 or None) is not None else a0)):
        if not (not (-7 in sorted({12 for c8 in [7, 3]}))):
            return (a0 - (((a0 | a0) + -6) * ((a0 - a0) and (a0 - a0))))
            if abs(-(lambda q: q + int(a0 != a0))((a0 - a0))) < a0 <= a0:
                a0 = 0
                if (((min(a0, a0) - 4) - a0) or None) is not None:
                    print(sorted(sorted([], key=lambda k: -k)))
                else:
                    for i9 in range(4):
                        a0 = ((a0 := ((19 - a0) - i9)) % 3)
                    with Manager(4, False) as w:
                        l10 = [6][1:][:]
                        w = abs(--9)
                        l11 = [(abs(-l10[0]) * (l10[1] - (w | a0))) for c12 in [1, 6, 8][-3:] if c12 > 1][:]
                l14 = list(((len('Hello') | (-3 - a0)) or -2) for c15 in list(((c16 - c16) - (4 - c16)) for c16 in sorted([a0 for c17 in []])))[:]
            elif not (((a0 := a0) - (a0 - -4)) not in [*[-1 for c18 in []], len('a,b,c')]):
                x19 = len(sorted([c20 for c20 in []], reverse=True)[::-1])
                for i21 in [-3 for c22 in list(((x19 | 2) - (x19 & a0)) for c23 in [8, 4]) for c24 in range(2)][:4]:
                    i21 += 3
            else:
                x25 = max((int((4 > a0 or a0 < 1)) - sum(list(range(2)))), (((-6 - a0) | (a0 * -9)) - ((4 | a0) // 7)))
                l26 = sorted([0, 3, 0, 7], key=lambda k: -k)[:]
        else:
            l27 = [2, 8, 3][:]
            print([*list(range(4)), ((lambda q: q + max(a0, 6))(l27[3]) + (a0 & sum(l27)))])
    elif int(a0 != len([0, 0])):
        a0, *l28 = [(((0 + a0) - ((14 - 1) if a0 not in [1, 5, 1] else len([6, 2, 0]))) & a0), *[5]]
    else:
        s29 = ('ab' * 2)
    if ((f1(a0, a0) - (2 - a0)) & abs(-(1 & a0))) > ((a0 | a0) and (a0 - (2 * -5))):
        return ((int(a0 <= a0) - (lambda q: q + max(0, a0))((a0 & a0))) - a0)
        l31 = [(sum([7]) - ((a0 - a0) - a0))][:]
    else:
        s32 = str(f1(a0, ((a0 - a0) if -4 < -7 <= a0 else len('xyz'))))
    a0 = -8
    return len(sorted({((c33 - c33) | a0) for c33 in [] if c33 > 1}))

try: print(f1(8, 0))
except Exception as e: print(type(e).__name__, e)
try: print(f7(0))
except Exception as e: print(type(e).__name__, e)
try:
    l35 = [2][:]
    l37 = [*[(min(15, c38) - (4 // 3)) for c38 in [4, 1]], (((19 & 2) * (0 | 4)) - f7((2 - -8)))][:]
    l37[-1] += (lambda q: q + 12)(2)
    x40 = (9 - (max(sum(l35), (lambda q: q + 14)(3)) - ((17 + 11) - (-9 + 4))))
    print(x40, ((x40 | 3) - -9))
    print((sum(l37) * (((1 & x40) - (3 * x40)) + int(x40))), x40)
    try:
        l41 = list(len(list(c42 for c43 in l35)[::-1]) for c42 in list(range(2)) for c44 in range(abs(c42) % 3))[:]
        print(len(f'{x40 * 2}-{5!r}'), x40)
        l45 = l41[:]
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        print([*list((int(x40 > 13) or (c46 if 2 <= c46 else c46)) for c46 in [(x40 - c47) for c47 in [x40 for c48 in l37] if c47 % 2]), x40])
        if not (x40 >= x40):
            s49 = str(abs(-(x40 - (x40 & x40))))
            x40 |= 3
        elif len(('ab' + 'xyz')):
            l50 = [(1 - ((c51 & 3) | (c51 % 7))) for c51 in [len('ab'), x40][::-1] if c51 > 1 for c52 in range(abs(c51) % 3)][:]
            s53 = 'xyz'
        else:
            try:
                l35.insert(0, (((abs(-x40) - 10) - ((0 - 3) - l35[2])) - len(l35)))
            except Exception as e:
                print(type(e).__name__, repr(e.__context__))
                match (int(x40 == (l35[0] if x40 not in l37 else 4)), (((l37[0] // (x40 - x40)) - ((lambda q: q + x40)(3) - sum(l35))) - (len([*l35, 2]) & (lambda q: q + l35[2])((7 and x40))))):
                    case [m1, m2] if m1 > m2:
                        x40, *l55 = [((sum(l35[-3:]) - x40) // -4), *[6, 3, 1, 3]]
                        x56 = (((-9 or max(6, -4)) or ((x40 - x40) - (-7 - 2))) - x40)
                    case _:
                        print('no case')
                l58 = l37[:]
                raise
            else:
                l37.append(x40)
            finally:
                x40, *l60 = [min(((lambda q: q + (x40 & x40))(x40) + (abs(-x40) // -4)), x40), *l35]
            l61 = [(3 if x40 > x40 else x40) for c62 in [*l37, x40] if c62 > 1][1:][::2][:]
        raise
    else:
        x40 *= 1
    finally:
        l65 = list(range(0))[:]
        l66 = [*[], (4 * 4)][:]
    l35.append(0)
except Exception as e: print('at the end:', type(e).__name__, e)
