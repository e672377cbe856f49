class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    a1 = a0
    return (a1 - (int((a1 < 2 and a1 < a0)) // -4))

def g2(a0, a1):
    a1, *l3 = [-3, *[8, 3, 4]]
    n4 = 2
    while n4 > 0 and (len('ab') or (-1 + (-4 - a0))) > (len([][:2]) * int(a0 != -6)):
        n4 -= 1
        with Manager(4, False) as w:
            a1 += (abs(-abs(-len(''))) - a1)
        def h6(p=int(not (sum(l3) >= max(0, a0)))):
            l8 = [6][:]
            try:
                for i9 in range(3):
                    print((len(('a,b,c' + 'ab')[:3]) + l8[0]), ((p - ((a1 - i9) - (a0 - 2))) - (l8[0] - l8[3])))
                l8.insert(0, f1((len('') & (l8[-1] if (a1 >= p and a0 < a1) else (a1 - a1))), (abs(-p) - (a1 * (p + 1))), p))
            finally:
                x12 = ((sum(sorted({a0 for c13 in [3, 4, 2, 6] for c14 in range(abs(c13) % 3)})) // (f1(3, a1, -4) - len(''))) and -5)
                print([sum([2, 8]) for c15 in list(range(2))[::-1] if c15 % 2])
            def h16(p=((len([7, 8, 5, 8]) and a1) & abs(-18))):
                for i17 in sorted([3, 1, 1, 3])[:4]:
                    p = ((((p | i17) - len('')) - (p * 1)) - (((i17 & i17) or (i17 * p)) - (16 - p)))
                    break
                    l18 = [(lambda q: q + (p + (i17 - 16)))((p * (i17 & 18))) for c19 in [abs(-(p | -6)) for c20 in sorted(list(range(4)))]][:]
                x21 = ((p | p) + abs(-((2 if p != p else p) + (lambda q: q + p)(p))))
                return (((-6 or (x21 := 7)) * (p - (p - p))) - (max((p + -8), (p if 4 < x21 else p)) * p))
            print(h16(), h16((len(l8) and (lambda q: q + a0)(f1(len('xyz'), (3 | a0), len(l8))))))
            return a0
        print(h6(), h6((a0 := len(''))))
    yield len(l3)

class K22:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + len(('%d|%s' % (other, 'ab')))
    def __add__(self, other): return K22(self.value + 1)
    @property
    def half(self): return self.value // 2

try: print(f1(8, 7, 8))
except Exception as e: print(type(e).__name__, e)
try: print(list(g2(7, 0)))
except Exception as e: print(type(e).__name__, e)
print((K22(5) + 1).double(), K22(9).half, K22(2).combine(3))
try:
    try:
        print(((-9 - 17) + sum(g2(-5, -7))), (-8 * 2))
        l24 = list(len([(19 - c25) for c26 in [*[5, 6, 5, 7], -7] if c26 != 3]) for c25 in sorted([8, 6, 6], reverse=True))[:]
        x27, *l28 = [(6 % int((17 - -2) in l24)), *[c29 for c29 in [sum(g2(f1(-5, 16, c30), (c30 or c30))) for c30 in [17, (2 | 4)] if c30 % 2]]]
    finally:
        x31, *l32 = [(abs(--5) | (lambda q: q + sum(g2((-7 - 2), (14 - -8))))(14)), *[0, 2]]
        try:
            l32.append(K22(abs(-l32[0])).combine((len([c33 for c33 in [6, 6, 4]]) | (f1(x31, 19, x31) * abs(-x31)))))
            x31, *l34 = [l32[-1], *sorted(sorted({(max(c35, c35) & max(x31, 1)) for c35 in l32 if c35 % 2}))]
            raise KeyError('k')
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            with Manager(1, True) as w:
                x31 = w
    with Manager(3, False) as w:
        for i36 in sorted([w for c37 in [4]], reverse=True)[:4]:
            w = min(int(not (w == w)), (6 - abs(-1)))
        print('Hello')
        w = (sum(g2(((lambda q: q + w)(w) & sum([4, 8, 7])), (sum([4, 6]) * (lambda q: q + w)(w)))) - int((not (-5 <= -3) or w <= w)))
    l39 = list(range(0))[:]
    l39.insert(0, -7)
    n41 = 1
    while n41 > 0 and (int((4 < 7 <= 12 and -4 < 3 <= -9)) or None) is not None:
        n41 -= 1
        print((str((-4 | abs(-15))) + ('' * 2)))
        x42 = -1
        x42 = 19
    l39.insert(0, K22(9).value)
    x44, *l45 = [5, *[8, 6, 4, 2]]
except Exception as e: print('at the end:', type(e).__name__, e)
