class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def g1():
    x2, *l3 = [((lambda q: q + (lambda q: q + (3 | 2))(len([3, 1])))(2) or min(((9 - -5) - (1 - -1)), (19 - 17))), *[4, 8, 6]]
    yield ((min(x2, (x2 if x2 >= 14 else -6)) % 3) or (l3[0] * x2))

class K4:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + other
    def __add__(self, other): return K4(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(list(g1()))
except Exception as e: print(type(e).__name__, e)
print((K4(5) + 1).double(), K4(9).half, K4(2).combine(3))
try:
    l6 = [0, 8, 3, 5][:]
    x7, *l8 = [(((K4(1).combine(9) & (3 if -5 < 4 else 4)) or ((lambda q: q + -2)(16) * l6[-1])) - (l6[0] | K4(min(15, 10)).double())), *list(range(1))]
    for i9 in [][:4]:
        match [c10 for c10 in [][:2] if c10 != 3]:
            case int() as m1:
                print(i9, ((K4(4).combine(4) + ((i9 | -9) - (x7 + x7))) * l8[-1]))
            case _:
                print('no case')
    try:
        print(','.join(str(j) for j in l6)[:3].title())
        l8.append(x7)
    finally:
        print(list(K4((min(x7, c11) - (c11 - 3))).combine((max(x7, -9) + x7)) for c11 in l8[::-1] if c11 > 1))
        for i12 in list(range(3))[:4]:
            print('a,b,c')
            print((((len(l8) - abs(-i12)) - ((x7 | i12) if (-8 >= x7 and x7 <= i12) else x7)) - (len(f'{7 * 2}-{5!r}') & sum(l6[1:]))), l8[-1])
            print(((x7 - len(l6)) - x7), sum(g1()))
    x7 = min(x7, (((x7 - -5) * x7) // -4))
    match (int(((x7 - 0) * (x7 and 17)) > (max(x7, 0) and sum(g1()))), sum(list(sum(g1()) for c13 in sorted(l6, key=lambda k: -k) if c13 != 3)[-3:])):
        case [2, _, *_]:
            print(f'{7 * 2}-{5!r}')
            l14 = list(x7 for c15 in list(range(5)) if c15 != 3)[::-1][:]
        case [m1, m2] if m1 > m2:
            x16, *l17 = [sum(g1()), *l8]
        case (0, m1) | (m1, 0):
            n18 = 0
            while n18 > 0:
                n18 -= 1
                x7 = x7
            l6[0] = x7
        case _:
            print('no case')
    x19 = int(not ((lambda q: q + x7)(4) not in list(c20 for c20 in l6)))
except Exception as e: print('at the end:', type(e).__name__, e)
