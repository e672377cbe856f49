class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    print(17, ((a1 | -5) - ((a2 | (a0 & a2)) - len(','.join(str(j) for j in [1, 1])))))
    print((((a2 & (a1 := a0)) & a2) if ((-1 or None) is not None and (a0 & a1)) else ((int(a1 != a2) if a2 in [] else (a0 - -5)) * len([8, 0, 5]))), (min(a2, (a0 - (2 - a0))) - (a1 if (-6 or a0) <= (a2 + a0) else a2)))
    for i2 in range(4):
        print(int(12 < (a0 := (2 - -2))), (a1 and (i2 := len(('Hello' + 'ab')))))
    print('xyz')
    return ((lambda q: q + len([3, 0]))((lambda q: q + max(-5, a1))((7 - a1))) | (abs(-a2) - ((a2 // 7) * a2)))

def f4(a0, a1):
    a1 = abs(-a1)
    def h5(p=len(sorted([5, 3], key=lambda k: -k))):
        nonlocal a0
        a0 += 1
        l7 = [2, 7][::-1][:]
        print(p, (p := abs(-3)))
        return (a0 - int((17 < a0 <= a1 or (a1 <= p and 4 == 0))))
    print(h5(), h5(len([(min(0, a1) - c8) for c8 in [8]])))
    return len([*[c9 for c9 in [2 for c10 in [] if c10 % 2]], len([])])

class K11:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + -6
    def __add__(self, other): return K11(self.value + 2)
    @property
    def half(self): return self.value // 2

def f12():
    try:
        x13 = len(sorted({(c14 * (c14 - -1)) for c14 in [(0 - 3)]}))
        for i15 in range(3):
            try:
                x13, *l16 = [(max(0, len(f'{7 * 2}-{5:>4}')) // -4), *[(4 * c17) for c17 in [((x13 * -6) - (i15 // 7)), (lambda q: q + (0 + i15))((x13 - x13))] if c17 % 2]]
                print((-1 - (x13 if ((x13 := i15) or None) is not None else (f4(x13, i15) & x13))), (((max(2, x13) | max(x13, i15)) - sum(l16[::2])) - (lambda q: q + (max(x13, i15) & (i15 - x13)))(((9 | x13) - sum(l16)))))
                print(x13, x13)
            except Exception as e:
                print(type(e).__name__, repr(e.__context__))
                x18 = x13
            else:
                for i19 in range(1):
                    x20, *l21 = [int((i19 - sum([0, 3, 7, 5])) in [(-2 * -5) for c22 in [] for c23 in range(2)]), *list(range(2))]
                    x24 = ((len(l21) & ((i15 - -3) - 0)) | f4(((4 + x13) - x13), 0))
                    l26 = [*[K11(max(x20, c27)).combine((i19 or i19)) for c27 in sorted(l21)[1:] if c27 > 1], (sum(l21) & ((x20 := x13) if not (3 > x13) else len('a,b,c')))][:]
                print(i15, min(abs(-(sum([6, 2, 1, 8]) & (17 - x13))), sum(sorted([0][::2], reverse=True))))
            finally:
                x28 = len('ab')
            if len('Hello'):
                x29 = i15
                if (lambda q: q + i15)((min(4, x29) - (x13 - x29))) < (i15 or i15) <= len('Hello'):
                    if ((i15 or None) is None and i15 <= 16):
                        i15 = (i15 - ((len('Hello') - x13) - ((x29 // -4) | (i15 := i15))))
                        i15 = (i15 % -4)
                        l30 = [5][:]
                    else:
                        x29 = abs(-(len('') & ((i15 - 16) - 2)))
                        x31 = -4
                    i15, *l32 = [x13, *[((lambda q: q + len('ab'))(len('xyz')) | sum([2])), (x13 | 15), x13]]
                    with Manager(0, True) as w:
                        w += 1
                        x13, x13 = K11((x13 * (int(i15 > w) * (w := w)))).value, x13
                        x33, *l34 = [sum([]), *l32]
                else:
                    l36 = [0][:]
            else:
                x13, i15 = i15, x13
                l38 = [f1(((i15 := i15) - i15), ((x13 + x13) - (i15 if 3 != x13 else 19)), (abs(-x13) - (x13 + 4)))][:]
            x13, *l39 = [(len([*sorted([1], key=lambda k: -k), int(i15 < x13)]) | x13), *[*[((6 * c40) if -4 in [2, 1, 2] else (c40 - 12)) for c40 in [*[0][:2], x13]], 1]]
        l41 = [7, 2, 7][:]
    except (ValueError, IndexError) as e:
        print(type(e).__name__, repr(e.__context__))
        x42 = len(f'{7 * 2}-{5}')
    else:
        x43, *l44 = [14, *sorted({c45 for c45 in sorted({((c46 - c46) - 14) for c46 in list(range(3)) if c46 != 3}) if c45 % 2})]
    finally:
        l48 = list(((len('') - (c49 & 1)) and ((c49 - c49) + len([2, 8, 5, 1]))) for c49 in [f1(c50, c50, c50) for c50 in [1, 0, 1] if c50 % 2][::-1])[:]
        l48[-1] += sum(sorted({max(max(1, c52), (c52 | c52)) for c52 in [] if c52 > 1}))
    return K11((4 - -5)).double()

try: print(f1(8, 2, 6))
except Exception as e: print(type(e).__name__, e)
try: print(f4(1, 0))
except Exception as e: print(type(e).__name__, e)
try: print(f12())
except Exception as e: print(type(e).__name__, e)
print((K11(5) + 1).double(), K11(9).half, K11(2).combine(3))
try:
    l54 = [f4(min((c55 | c55), c55), (15 - -9)) for c55 in [2, 4, 7, 5]][:]
    if (((1 * -9) * -1) & int(not (-9 < 7))):
        x56 = max((14 if ((-9 // 3) or None) is not None else int(4 == -4)), 12)
        if K11(f1((3 - x56), int(x56 > x56), len(''))).value < ((f12() - (lambda q: q + x56)(x56)) - -9) <= int(len('xyz') == sum([8, 2])):
            x56 = (abs(-((x56 + -1) - (x56 - x56))) & (((-3 if x56 > x56 else x56) % -4) + (min(7, 0) * x56)))
        else:
            l58 = [0, 1, 1, 3][:]
            print('')
        l54.append(((((3 or -4) & (x56 - x56)) - ((3 + x56) + -9)) | -6))
    l60 = list(sum(l54[-3:]) for c61 in l54 if c61 > 1)[:]
    n62 = 0
    while n62 > 0 and ((f12() + 4) & -8) < (((4 - 8) + (4 * 16)) - 0):
        n62 -= 1
        x63 = ((((4 | 0) if -9 not in [3] else (7 | -3)) - (int(4 < -3) - len([4]))) - (f12() // 3))
        x63 = K11((x63 // -4)).double()
    print('Hello'.upper())
    s65 = (f'{7 * 2}-{5:>4}' + 'a,b,c')
    l54.append(-9)
    s68 = ''
except Exception as e: print('at the end:', type(e).__name__, e)
