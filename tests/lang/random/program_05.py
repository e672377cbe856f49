class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    a2 |= len([(abs(-c3) - (a1 // 7)) for c3 in [1, 5, 3, 7] if c3 > 1])
    return len('xyz')

def f4(a0):
    try:
        for i5 in range(0):
            a0, *l7 = [((lambda q: q + (sum([]) - (i5 - i5)))((a0 := f1(a0, i5, a0))) * 0), *[((max(a0, 0) - a0) & sum([7, 8][::-1])) for c8 in list(range(4)) for c9 in range(2)]]
        for i10 in range(3):
            print(str(i10))
            def h11(p=i10):
                p = int(((5 - a0) - (lambda q: q + i10)(p)) not in [(-8 - p) for c12 in list(range(4)) if c12 > 1])
                with Manager(0, True) as w:
                    p = i10
                    return sum([1])
                    with Manager(3, True) as w:
                        x13 = p
                        w = w
                return (p := ((int(p <= i10) or (p := a0)) & p))
            print(h11(), h11(-1))
            l14 = [len([7, 1, 0]), (((1 - a0) or (a0 - i10)) + a0), int((i10 := a0) < a0 <= (i10 + 3))][:]
        x15 = ((((lambda q: q + a0)(-7) - sum([1])) - (a0 & (a0 := a0))) - (a0 & int((-8 < -5 and a0 > a0))))
    except (ValueError, IndexError) as e:
        print(type(e).__name__, repr(e.__context__))
        if a0 < (-9 - int(a0)) <= (((a0 - a0) - 2) & ((a0 and a0) | a0)):
            l16 = sorted({((c17 * min(a0, 2)) - a0) for c17 in list(a0 for c18 in [(6 and a0) for c19 in sorted([1, 7, 3]) if c19 > 1] if c18 != 3 for c20 in range(abs(c18) % 3))})[:]
            if not ((not ((a0 or None) is not None) and ((a0 and a0) or None) is None)):
                x21 = (((2 - (a0 - a0)) + a0) // 7)
            elif (((a0 - 13) - f1(1, a0, a0)) & len([2 for c22 in [6]])):
                print(('%d|%s' % ((((a0 | a0) + a0) * (3 + 12)), ('%d|%s' % (0, ('%d|%s' % (a0, f'{a0 * 2}-{5:+d}')))))))
            print((('a,b,c'[:3] + f'{a0 * 2}-{5:+d}') * 2))
        print(int(((0 + a0) | (lambda q: q + a0)(4)) in [1, 1]), (sum(sorted({(a0 - 1) for c23 in [19 for c24 in [1, 8, 0]]})) * f1(a0, int(11 not in []), (a0 if -8 == 2 else len('a,b,c')))))
    else:
        a0 |= 3
    a0 = ((int(-9 == a0) if sum([5, 2, 5]) != (4 - 7) else 12) & len([(c25 - a0) for c25 in [-6, -3, a0]]))
    if ((-1 % 3) and a0 in [3]):
        l26 = [0, 0, 5][:]
    s28 = ('%d|%s' % ((sum([2]) * 12), ('%d|%s' % (f1((a0 + -2), (a0 - a0), abs(-a0)), ''))))
    return a0

def f29(a0, a1):
    print((a1 - (((4 + 5) if a1 < a1 else (a1 & 4)) | a0)), min((len(list(range(5))) - ((-2 - 3) % 3)), sum([2, 2, 2])))
    match (a0, int(a0)):
        case int() as m1:
            for i31 in [(abs(-(a0 + a1)) - (lambda q: q + a1)((a0 - -7)))][:4]:
                l33 = list(f1((int(a1 <= i31) - (14 - 7)), c34, a1) for c34 in [((lambda q: q + 1)(0) or abs(-4)) for c35 in list(range(1))])[:]
            a1, a0 = a0, a1
        case int() as m1:
            print(sum([*[max(c36, a1) for c36 in []], len('Hello')]), ((int(2 < a1 <= a0) and a0) - 13))
            def h37(p=(((abs(-4) and 16) if (a0 == -1 or (a1 or None) is None) else a0) * a0)):
                if int(len([]) in [5, 2]) not in [a1]:
                    try:
                        p = (a0 // (lambda q: q + (a1 - a0))(((a0 + p) | (-5 and a0))))
                        s38 = 'a,b,c'
                        l39 = [((p + (p - a1)) | ((lambda q: q + a0)(a0) * (a0 - 2))) for c40 in [4, 4]][:]
                    except (KeyError, ZeroDivisionError, TypeError) as e:
                        print(type(e).__name__, repr(e.__context__))
                        p = ((((lambda q: q + 14)(-6) | max(2, p)) * -8) & max(((a0 - -3) - a0), len(('Hello' + 'xyz'))))
                        p = (len('ab') - len(sorted(list(range(4)))))
                    else:
                        s41 = f'{p * 2}-{5}'
                    finally:
                        l43 = list(range(2))[:]
                else:
                    if 0 == ((p := a1) if (11 & a0) < a0 <= (a0 - a0) else a1):
                        l45 = [int((17 * p)) for c46 in sorted({((c47 - 18) - abs(-a0)) for c47 in list(range(5))})][:]
                        l45[-1] += 15
                    else:
                        p = (((-2 * a1) if (a0 + a1) else min((9 * a1), (4 - -5))) - int(not ((17 or None) is None)))
                    print(((abs(-(4 - -2)) - ((lambda q: q + p)(a1) - (-9 if a1 < 15 else p))) - a0), ((p := abs(-(p & 2))) - max((f1(a0, p, a0) and (8 | a1)), p)))
                return 9
            print(h37(), h37((len(('%d|%s' % (4, ('xyz' * 0)))) - (sum([*[], a0]) - sum([6, 8])))))
        case []:
            for i49 in range(2):
                l54 = [((abs(-a1) | (a0 | a1)) - i49) for c55 in [*[f1(c56, c56, -8) for c56 in sorted({0 for c57 in []}) if c56 != 3], (lambda q: q + (-4 & i49))((a1 | a0))] if c55 != 3][:]
                l54.insert(0, ((a0 | a1) if (abs(-a1) + (a1 - 6)) else len('')))
                l54[0:1] = [7, l54[0]]
        case _:
            print('no case')
    l59 = [((0 - a0) - a1) for c60 in [sum([7, 4, 2]) for c61 in sorted([1, 3, 5]) if c61 > 1][-3:] if c60 != 3][:]
    a0 = f1((len(l59[-3:]) - 17), (-2 * ((a0 - 1) & (a1 - 3))), a0)
    return a0

def f62(a0):
    a0 = (sum([int(19 < a0)]) - (((a0 or 0) - (a0 and a0)) if ((a0 - a0) or None) is not None else a0))
    def h63(p=min(2, sum([*list(range(2)), (2 | -4)]))):
        print(((-3 | (a0 & (a0 if p > a0 else a0))) - ((lambda q: q + (13 % 3))((a0 * 8)) & (p * (a0 // 3)))), p)
        try:
            return a0
            l64 = [(((13 and a0) + a0) or max(min(a0, c65), len([6, 3, 5]))) for c65 in [8, 8] if c65 != 3][:]
            for i66 in range(2):
                print('ab')
                i66 *= sum([(0 & (i66 | i66)) for c67 in l64])
        finally:
            for i68 in list((((1 - c69) * c69) - (abs(-a0) + (a0 - p))) for c69 in [])[:4]:
                if ((((a0 & 1) or None) is None and (i68 >= p and (3 <= 0 or i68 != 0))) or (i68 - (i68 - a0))):
                    s71 = ('' + ('a,b,c' * 2))
                    print(str(sum([0, 1, 3, 7])))
                    p, *l72 = [abs(-min((i68 * (i68 * p)), (int(-8 < 1) | p))), *[(a0 % -4) for c73 in [a0 for c74 in sorted({c75 for c75 in []}) if c74 % 2][::-1]]]
            x76 = p
        return p
    print(h63(), h63(abs(-((a0 * len([4, 6])) - ((3 & a0) - (a0 | 9))))))
    return a0

try: print(f1(8, 7, 5))
except Exception as e: print(type(e).__name__, e)
try: print(f4(0))
except Exception as e: print(type(e).__name__, e)
try: print(f29(3, 8))
except Exception as e: print(type(e).__name__, e)
try: print(f62(7))
except Exception as e: print(type(e).__name__, e)
try:
    x77 = ((len([5, 3, 3]) & ((4 - 0) - int(4 > 0))) - (f1((4 - -3), -6, 9) if (-4 - 6) not in sorted([]) else 8))
    try:
        l78 = [int(len('xyz') == abs(-c79)) for c79 in []][:]
    except Exception as e:
        print(type(e).__name__, repr(e.__context__))
        with Manager(2, False) as w:
            print(','.join(str(j) for j in sorted(list(f29(x77, x77) for c80 in [3] if c80 > 1))))
    finally:
        x77 += ((((-4 & x77) - -6) | int(x77 >= 0)) - ((min(x77, 1) - (x77 if x77 < x77 else x77)) - ((x77 & -3) if x77 else (-2 - x77))))
        for i81 in list(range(0))[:4]:
            x77, *l82 = [(int(max(i81, i81) in [*[], x77]) - (((i81 + -3) and i81) - (lambda q: q + (0 + 16))((3 - x77)))), *list(min((max(c83, x77) + (x77 - -3)), ((i81 & i81) - abs(-x77))) for c83 in [] if c83 > 1)]
            print([((lambda q: q + f62(c84))(c84) - ((-4 - x77) + 19)) for c84 in [][:2]])
    match (len(('ab' * 1)), f29((((x77 | x77) - (x77 - 3)) * x77), (((-7 if x77 >= 10 else x77) | abs(--9)) | ((x77 | x77) * -6)))):
        case int() as m1:
            print([*[], len(list(range(5)))])
            l85 = [6, 3, 5][:]
        case []:
            match ((int(x77 < x77 <= x77) - ((-1 or x77) + x77)) // 3):
                case [m1, m2] if m1 > m2:
                    x90, *l91 = [x77, *[]]
                case 0 | 1:
                    l93 = [6, 6, 8][:]
                    print('Hello')
                case _:
                    print('no case')
        case _:
            print('no case')
    l94 = list(range(1))[:]
    l96 = [(lambda q: q + len(('%d|%s' % (x77, 'xyz'))))(((1 - x77) or (-2 or x77)))][:]
except Exception as e: print('at the end:', type(e).__name__, e)
