class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    try:
        return ((int(-6 <= -7) if (2 or -3) > (3 - -1) else 16) - (((-6 * 10) and (-8 and 19)) | (sum([]) - -9)))
        def h2(p=abs(-len(','.join(str(j) for j in [2, 8, 7, 8])))):
            print('a,b,c')
            s4 = str(sum(sorted([0, 2, 4][::2], key=lambda k: -k)))
            return abs(-int((p or None) is None))
        print(h2(), h2(len([7, 8, 0, 2])))
        l6 = [3 for c7 in [0, 1, 1][::-1] for c8 in range(2)][::-1][:]
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        n9 = 1
        while n9 > 0 and (sum([2]) + 3):
            n9 -= 1
            with Manager(0, True) as w:
                w |= ((lambda q: q + len([2, 1, 5, 3][::-1]))((max(w, w) | (lambda q: q + -8)(w))) or -2)
                l11 = [*[19 for c12 in [-3 for c13 in [3, 4, 1]]][::-1], abs(-((w := w) if 14 == w else abs(-w)))][:]
            with Manager(2, True) as w:
                try:
                    n14 = 0
                    while n14 > 0 and ((4 + w) < (16 - (3 // w)) <= ((2 + -7) if w else (w | w)) or (((w | w) if not (3 != w) else w) or None) is not None):
                        n14 -= 1
                        l15 = [1][:]
                    else:
                        x16 = ((((w - 4) // w) if w < 15 else ((w - w) if w in [0, 8, 1, 3] else -1)) - w)
                    print([(((w - w) - len('a,b,c')) & ((c17 - -2) & abs(-w))) for c17 in [] if c17 % 2])
                    with Manager(2, False) as w:
                        l19 = [min((4 - (c20 - w)), (3 - (w if w != 12 else c20))) for c20 in [4, 3] if c20 % 2][:]
                        w = -9
                        x21, *l22 = [int((lambda q: q + min(w, w))(l19[3]) < ((w - w) - (w and -9)) <= (w or 2)), *list(range(1))]
                except Exception as e:
                    print(type(e).__name__, repr(e.__context__))
                    if w > w:
                        w = sum([][1:])
                        l23 = list(range(3))[:]
                    elif (len(','.join(str(j) for j in list(range(4)))) or None) is not None:
                        w = 1
                        l25 = [][:]
                    w, *l26 = [(lambda q: q + (lambda q: q + (max(w, 8) & len([7])))((w | w)))(w), *list(abs(-((w - w) | len('xyz'))) for c27 in list((c28 if (-6 or None) is not None else w) for c28 in list(range(0))))]
                finally:
                    w -= 3
                    s30 = str((min(sum([5]), (-4 - w)) - ((w + -9) & (w % 3))))
            x31 = ((17 - -2) - (((8 + 1) + -2) - -6))
        x32 = (len([]) % max((2 % -4), ((19 - -1) if (0 or None) is not None else 3)))
    x33 = 17
    l34 = [5, 1, 8][:]
    l36 = l34[:]
    l37 = l36[:]
    x33 = sum(l34)
    return (len(list(x33 for c38 in [x33 for c39 in l37] if c38 > 1 for c40 in range(2))) & min(x33, min(0, int(9 < 3))))

def f41():
    print(','.join(str(j) for j in sorted(list(range(4)), reverse=True)))
    l43 = [][:]
    n44 = 2
    while n44 > 0 and 5:
        n44 -= 1
        n45 = 3
        while n45 > 0:
            n45 -= 1
            x46 = ((lambda q: q + 4)(int((4 >= 1 and 1 == -4))) * (lambda q: q + sum([*l43, 4]))(l43[1]))
            x46 = ((x46 & ((x46 - x46) - (-2 | x46))) & (f1() & l43[1]))
        x47 = ((max(-4, (4 - 12)) or int(-9 == 9)) % -4)
    try:
        print((f'{7 * 2}-{5:>4}' * 2))
        raise ValueError('v')
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        return -8
        raise
    return ((max((1 * 11), (3 + 0)) - min((3 & 19), (4 and -6))) * int(int(8 == 2)))

try: print(f1())
except Exception as e: print(type(e).__name__, e)
try: print(f41())
except Exception as e: print(type(e).__name__, e)
try:
    if ((0 or None) is not None and ((0 // 3) * 11) in list((c48 - c48) for c48 in [*[8, 0], 18] if c48 > 1)):
        try:
            print(((len(str(16)) - (f41() | sum([0, 8]))) - 1), len([7, 7, 8, 2]))
            for i49 in range(2):
                print(((i49 - (lambda q: q + (14 - i49))((-7 - i49))) & i49), len(list(range(5))))
            l51 = list(range(0))[:]
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            x52 = ((-1 - (15 - len('a,b,c'))) - int((-1 // 7) in list(c53 for c53 in [1] if c53 % 2)))
        finally:
            s55 = 'a,b,c'
            x56 = ((int(-8 > 0) - -9) or sum([0, 0]))
        try:
            x57 = -7
        except Exception as e:
            print(type(e).__name__, repr(e.__context__))
            l59 = [(max((lambda q: q + c60)(c60), c60) if (5 | c60) > len('ab') else (max(-7, c60) if c60 <= c60 else (4 * -1))) for c60 in [len([]) for c61 in [*[], 2][-3:] if c61 % 2] if c60 % 2][:]
        finally:
            l63 = [(c64 - ((-4 - c64) // 7)) for c64 in [3, 0, 2, 7] if c64 > 1 for c65 in range(abs(c64) % 3)][:]
            l63[-1] += 3
        print(int(min((1 - -3), (-2 and -1)) < 2), -8)
    x67 = ((((4 or -6) & (3 // 7)) - -9) - -3)
    x67 |= (((int(-8 > x67) | f41()) if not (-2 != -2) else min(abs(-x67), (x67 - x67))) - f41())
except Exception as e: print('at the end:', type(e).__name__, e)
