class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + ((other * 19) + -5)
    def __add__(self, other): return K1(self.value + 1)
    @property
    def half(self): return self.value // 2

def f2(a0, a1, a2):
    if (a2 & a1) < (a1 if int(4 <= a1) in [*[2, 5, 3, 4], a0] else a0) <= 1:
        l4 = sorted(sorted([*[a0 for c5 in [4, 1, 4, 1]], len([8, 0])], key=lambda k: -k))[:]
        if (abs(-a1) % -4) < a2 <= 1:
            a2 = sum([((c6 - a1) // 3) for c6 in l4])
            l4[-1] += ((l4[0] - max(-9, -7)) // a0)
            for i8 in range(3):
                n9 = 2
                while n9 > 0 and not (((a0 + i8) | a2)):
                    n9 -= 1
                    x10 = len([(sum([1, 7, 0, 7]) - (a2 + a1)) for c11 in list(range(1))])
                for i12 in [*l4, sum([*[8], min(i8, -8)])][:4]:
                    a2 = i12
                    a0 = (sum([(i8 - 3) for c13 in l4]) - abs(-len(l4)))
        else:
            if a0 < l4[0] <= l4[0]:
                return a2
                s15 = ('Hello' + ('%d|%s' % (((a1 & a0) - min(a2, a0)), str(a1).strip('a'))))
                s16 = ''
            else:
                print([len([]), l4[0]])
            a1, a1 = a2, a1
    else:
        n17 = 3
        while n17 > 0:
            n17 -= 1
            a1 = a2
            print('a,b,c')
        try:
            print(sum([4, 6, 0]), sum([*[a1 for c18 in [7] if c18 > 1 for c19 in range(abs(c18) % 3)], -6][1:]))
            s20 = ('a,b,c' * 2)
            x21 = ((len(('a,b,c' + s20)) or a2) | len(s20))
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            def h22(p=(((a1 := (2 and a2)) - sum([8, 2, 4])) | ((int(a1 >= 3) - abs(--8)) - (lambda q: q + 1)((11 + a1))))):
                p, *l23 = [a1, *[c24 for c24 in [(p - a1), ((a1 & p) if a1 >= a0 else 3), -4] if c24 != 3]]
                l23.insert(0, int(not (((a1 & p) or None) is None)))
                return len(','.join(str(j) for j in [(c25 * 1) for c25 in [a1 for c26 in [6] if c26 > 1] for c27 in range(abs(c25) % 3)]))
            print(h22(), h22(int(a1 < len(sorted({a1 for c28 in [2]})) <= a1)))
            l29 = [*[*[5], 7], (((4 | a1) * (a2 * a1)) - (lambda q: q + (a1 + -7))((1 & a2)))][:]
            raise
        else:
            a2 = (a1 | len([1][-3:]))
            x30, *l31 = [a1, *[8 for c32 in list(range(5)) if c32 != 3]]
    return ((((lambda q: q + 19)(a1) if 4 <= 4 else (a0 if a2 <= a1 else -8)) * ((lambda q: q + a0)(-4) - K1(a0).double())) + (K1(len('xyz')).value | (a2 := (a0 | a1))))

def f33(a0, a1):
    l34 = list(range(1))[:]
    print(('%d|%s' % ((abs(-(a1 & -5)) - 7), ('a,b,c' * 1))))
    a1 = ((max((a1 := 1), (a1 | a1)) - a1) & (-9 % a1))
    def h35(p=a0):
        nonlocal a0
        a0 += 1
        p = (4 + a0)
        x36, *l37 = [int(((a1 or None) is not None or (p := a1) == (a0 & p))), *[]]
        return (18 % -4)
    print(h35(), h35(int((lambda q: q + (a1 - a1))(f2(a0, a0, -5)) < -1 <= 0)))
    print(abs(-(((a0 if a1 == a1 else a1) // 12) + l34[0])), (K1(K1(l34[1]).combine((a0 and a1))).value - ((lambda q: q + (a1 & a0))((a0 * a0)) * f2((a1 + a0), (-1 & a0), (a0 := a1)))))
    return (((a1 := (4 | a1)) * ((a1 or 19) * len(l34))) * a0)

try: print(f2(5, 8, 1))
except Exception as e: print(type(e).__name__, e)
try: print(f33(7, 0))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
try:
    print([(3 | (c38 - c38)) for c38 in list(range(1)) if c38 % 2])
    print(((((5 // -4) * 7) // 7) * min((1 | (-1 - 2)), len('xyz'))), -7)
    if -8:
        x40 = len('xyz')
        l41 = [x40, x40][:]
        x42 = max(x40, abs(-((1 - x40) and x40)))
    elif (18 not in list(range(2)) and not ((2 * -7) >= 13)):
        l44 = [6, 3][:]
    else:
        if (((lambda q: q + abs(--4))(10) - len([6, 7, 1, 5])) or None) is None:
            for i45 in range(0):
                i45 += 3
                print(list(range(4)))
                print((-6 - 14), min(K1(i45).value, i45))
        else:
            x46 = abs(-(int(-5 >= 1) | ((8 // -1) - (11 if -7 < 2 else 4))))
            l47 = [*[(lambda q: q + (lambda q: q + x46)(c48))(sum([3])) for c48 in []], x46][:]
except Exception as e: print('at the end:', type(e).__name__, e)
