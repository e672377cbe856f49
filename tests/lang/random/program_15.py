class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    print((str(int((0 or None) is None)) * 0))
    x2 = (((4 - abs(-2)) * (len([0, 1, 6, 6]) - (18 - 3))) or ((lambda q: q + -6)((3 - 8)) % 3))
    print([x2][:2])
    print([8, 4])
    try:
        def h3(p=len([7])):
            p = x2
            if ((x2 or None) is None or ((p - p) - (17 - p)) in [(c4 + c4) for c4 in [p for c5 in [5, 6] if c5 > 1 for c6 in range(abs(c5) % 3)]]):
                return (((p - p) if not (x2 < p) else len(list(x2 for c7 in [] for c8 in range(abs(c7) % 3)))) - p)
                return (2 - min((int(18 > p) + (12 if p >= p else x2)), (p := (15 - 2))))
                return ((sum([6, 1, 0, 3]) - (1 - sum([4]))) - ((abs(-x2) + (p - p)) * (p - (p := p))))
            elif p:
                print([min(((c9 * c9) | 0), (lambda q: q + abs(-c9))(int(p > 14))) for c9 in [5, 8]])
                l10 = sorted({(x2 - x2) for c11 in list(range(0))})[-3:][:]
            for i12 in range(4):
                with Manager(0, False) as w:
                    print(p, min(((w := (w or -8)) - ((7 - w) | (lambda q: q + p)(w))), (min((i12 - i12), w) % -4)))
                    for i14 in [1, 8, 7][:4]:
                        l15 = [8, 8][:]
                        s16 = f'{p * 2}-{5}'
                for i17 in range(3):
                    if abs(-p) >= i17:
                        i17, *l18 = [abs(-(int((i17 or None) is not None) - len(list(range(5))))), *list(range(1))]
                        p, i12 = i12, p + i12
                        s19 = f'{p * 2}-{i17!r}'
                    else:
                        l20 = list((((p - c21) - (c21 + c21)) - ((i17 + i12) and min(i12, 4))) for c21 in sorted(list(range(3)), reverse=True)[::2] if c21 != 3)[:]
                    i12 |= 1
                    l23 = [(((i12 * i12) * sum([])) // 7)][:]
            return -9
        print(h3(), h3((x2 * sum(sorted([x2, 3], key=lambda k: -k)))))
        x24 = -2
        x25 = (lambda q: q + int((x24 | 2) >= (x24 := x24)))((x2 - ((-2 & x24) - (x2 - x24))))
        raise TypeError
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        x26 = x2
    x2 = (abs(-(len('') & (x2 | 3))) | len(('ab'.strip('a') * 0)))
    return sum([])

def g27(a0, a1, a2):
    a1 -= a0
    yield (-3 - a1)

try: print(f1())
except Exception as e: print(type(e).__name__, e)
try: print(list(g27(6, 6, 4)))
except Exception as e: print(type(e).__name__, e)
try:
    x28 = min(-7, (6 or 9))
    print([])
    x28, *l29 = [((int((x28 != x28 and x28 == x28)) - f1()) | min((sum(g27(x28, x28, x28)) | (x28 * x28)), (x28 - sum([])))), *[(((x28 * x28) if c30 < c30 <= c30 else (x28 if 4 < x28 else x28)) - (int(3 >= 4) - sum(g27(-1, 0, c30)))) for c30 in sorted({len([5, 5, 7, 2][-3:]) for c31 in [(-3 if 17 >= 8 else c32) for c32 in sorted({x28 for c33 in [2] if c33 % 2})]}) for c34 in range(2)]]
    with Manager(2, False) as w:
        n35 = 2
        while n35 > 0 and w < w <= (w - sum([w, x28, x28])):
            n35 -= 1
            if sum(g27(x28, l29[3], ((2 - x28) - x28))):
                for i36 in [0 for c37 in [(l29[1] and (-5 - x28)) for c38 in [(x28 or w) for c39 in [7]]]][:4]:
                    if (((-7 | w) | (w - i36)) | (i36 | int(w != x28))) <= abs(-(max(i36, x28) and int(i36 <= x28))):
                        w, i36 = i36, w + i36
                        w = f1()
                        l41 = list(range(2))[:]
                    else:
                        i36, w = w, i36
                        l29.insert(0, max(len(','.join(str(j) for j in [0])), (lambda q: q + min((-6 and x28), (x28 % 3)))(8)))
            else:
                if ((len('Hello') or None) is None or not ((x28 <= w and x28 < w <= w))):
                    print(((lambda q: q + len(l29[::-1]))(max(abs(-w), (lambda q: q + -5)(-2))) and 4), sum(l29))
                elif (lambda q: q + w)(min((x28 % -4), (x28 | x28))):
                    n42 = 0
                    while n42 > 0 and not (f1() >= (sum(g27(w, x28, w)) or l29[2])):
                        n42 -= 1
                        s44 = 'xyz'
                        l45 = [(w | (w - c46)) for c46 in [5, 5]][::2][:]
                        s47 = ((s44 + f'{7 * 2}-{w:+d}') + ','.join(str(j) for j in [6, 3, 4, 7]))
                else:
                    match ((int((min(w, -6) or None) is not None) * ((w & (x28 - w)) - ((x28 + x28) if x28 < x28 <= x28 else len(l29)))), sum(g27(((int(4 >= w) - sum(g27(-6, w, -4))) - x28), (3 - x28), (((w or 4) * (x28 | w)) & (6 + (4 - 7)))))):
                        case [2, _, *_]:
                            x28, x28 = x28, x28
                        case _:
                            print('no case')
                    l48 = [8][:]
            w = f1()
    l29.append(abs(-((lambda q: q + abs(-x28))(int(x28 >= x28)) | x28)))
    l49 = [(((x28 - -1) - (x28 + x28)) - x28), (-3 | len(str(x28))), (lambda q: q + x28)(x28)][:]
    l49[0] = ((sum(sorted(l49)) - x28) & (x28 and ((-8 if x28 <= x28 else 2) & (-4 + x28))))
    s51 = 'xyz'
except Exception as e: print('at the end:', type(e).__name__, e)
