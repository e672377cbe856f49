class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    if (a0 := (a0 & a0)) <= (a0 + ((a0 if a0 <= a0 else a0) & (a0 - a0))):
        if a0 >= (((a0 + a0) or a0) - ((lambda q: q + a0)(a0) - (a0 * 10))):
            if (lambda q: q + 1)(a0) < int((a0 := a0) < (a0 + a0) <= len('a,b,c')) <= (abs(-a0) - a0):
                l3 = [(c4 - max(c4, (a0 - a0))) for c4 in [3, 3, 5] if c4 > 1][:]
            with Manager(0, False) as w:
                l5 = [6, 0, 1, 4][:]
        elif (1 or None) is not None:
            print(3, a0)
            a0 -= ((-2 % -4) - ((lambda q: q + (a0 - -4))((a0 - a0)) - (sum([2, 1, 4]) | a0)))
    else:
        a0 = a0
    a0 = -4
    if (len([c6 for c6 in list(c7 for c7 in [1, 4, 1, 3]) if c6 % 2]) or None) is not None:
        try:
            l8 = [((abs(-a0) % -4) % 18)][:]
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            if max(a0, a0) > a0:
                l10 = [((c11 & (c11 // -4)) - len(sorted([5, 4, 3], reverse=True))) for c11 in [*[a0 for c12 in [a0 for c13 in [3, 8, 5, 0] for c14 in range(abs(c13) % 3)] if c12 % 2], (a0 * len('ab'))]][:]
                print((((17 or a0) - (lambda q: q + 2)((a0 if a0 > a0 else 1))) if int((a0 or None) is not None) else (a0 * ((a0 + 11) if a0 else len('xyz')))), l10[-1])
                l16 = l10[1:][1:][:]
            else:
                print(list(range(2)))
            raise
        finally:
            for i17 in list(range(4))[:4]:
                if 12:
                    l18 = [2][:]
                    l18.append(max((max((i17 := -5), abs(-19)) // 3), (a0 % (i17 - abs(-i17)))))
                elif len([a0 for c19 in [*[2], a0]]) in [*[2, 1][::2], (-1 - (3 if a0 > a0 else i17))]:
                    print(('%d|%s' % ((((a0 := i17) + (15 and i17)) - (len('ab') * (a0 + a0))), 'a,b,c')))
                s20 = (('Hello'.strip('a') * 2) + ','.join(str(j) for j in [(i17 - c21) for c21 in [*[5, 2], 4] if c21 != 3 for c22 in range(abs(c21) % 3)]))
            l23 = [(a0 - ((-9 & 2) and (-8 & a0))) for c24 in sorted([c25 for c25 in [*[6, 8], a0]])][:]
        s26 = ('' * 0)
        l28 = [4, 0][:]
    l29 = [a0 for c30 in [a0, ((a0 & a0) - a0)] if c30 > 1][:]
    x31, *l32 = [a0, *[2, 1]]
    x33 = min(l29[-1], (l32[0] | (len(l32) - 17)))
    return (len(('%d|%s' % ((-4 - a0), ','.join(str(j) for j in l29)))) - sum([(c34 - 10) for c34 in [c35 for c35 in l29 for c36 in range(2)] if c34 > 1 for c37 in range(2)]))

class K38:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + sum([other for c39 in []])
    def __add__(self, other): return K38(self.value + 1)
    @property
    def half(self): return self.value // 2

def f40(a0, a1):
    a1, a0 = a0, a1 + a0
    a0 = -2
    a0, *l42 = [a0, *[*[(c43 | c43) for c43 in [a0, a1, a0] if c43 != 3][1:], (min((a0 & -7), abs(-4)) + len([1]))]]
    print(max(max(((0 - a0) & min(a0, a0)), (int(3 > -4) | (a0 if a0 >= a0 else a0))), 1), (a0 if (int(a0 < a0 <= a0) or None) is None else int(max(a1, a1) not in sorted(l42, key=lambda k: -k))))
    return int((f1(a1) if -7 < 12 <= a0 else -7) < 15 <= (5 + abs(-a1)))

def f44():
    x45 = max(-4, 9)
    return (((int(x45 >= x45) if (x45 or None) is None else len('xyz')) | x45) + ((len([]) + x45) - int(-3 in [8, 3, 4])))
    print([x45, ((x45 := (x45 - 7)) or ((lambda q: q + x45)(x45) + (x45 % 7)))])
    print((lambda q: q + (((x45 - 5) * abs(-x45)) * -7))((lambda q: q + 16)((max(x45, 7) - x45))), (((abs(-x45) if (x45 < x45 or x45 <= x45) else (lambda q: q + x45)(x45)) | (min(x45, 3) * len('a,b,c'))) * abs(-(x45 % abs(-x45)))))
    def h46(p=int(not ((x45 | -4) == (0 * x45)))):
        print((f'{p * 2}-{p:>4}'[::-1] * 2))
        return sum([f40((3 and p), len('Hello')), x45])
    print(h46(), h46(((f1((x45 - 2)) & min(f1(x45), (0 if x45 > x45 else -7))) - x45)))
    return (x45 & (int(x45 < x45 <= -6) - x45))

try: print(f1(7))
except Exception as e: print(type(e).__name__, e)
try: print(f40(7, 0))
except Exception as e: print(type(e).__name__, e)
try: print(f44())
except Exception as e: print(type(e).__name__, e)
print((K38(5) + 1).double(), K38(9).half, K38(2).combine(3))
try:
    with Manager(1, True) as w:
        print(str((w & ((w if w > w else w) * sum([5, 3, 7])))))
        print(('%d|%s' % ((int(w <= w) + w), ('xyz' * 2))))
        print(len([3]), sum([sum([1, 3, 1, 1]) for c47 in [-2 for c48 in [] if c48 != 3][-3:]]))
    if sum(list(c49 for c49 in [0, 2])) in list(range(0))[1:]:
        l51 = [(int((c52 != c52 or -6 < c52)) - sum([c52, c52])) for c52 in [15 for c53 in [0, (-7 - 8), -9]] for c54 in range(2)][:]
    elif (((2 - 16) + int(-6 > 3)) - 18):
        l56 = [7, 3, 1, 5][:]
    l58 = sorted([min(f44(), 10) for c59 in sorted([2, 2, 5])])[:]
except Exception as e: print('at the end:', type(e).__name__, e)
