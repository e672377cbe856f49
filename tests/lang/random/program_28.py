class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1():
    match (4, 0):
        case []:
            for i2 in range(4):
                if (i2 - len([*[], 6])) < i2 <= (((i2 | i2) // (13 - i2)) - (18 - (15 - -1))):
                    n3 = 3
                    while n3 > 0:
                        n3 -= 1
                        l4 = [(((c5 and 2) - (c5 + c5)) // 7) for c5 in [0, 3, 1, 6] if c5 != 3][:]
                        l6 = l4[:]
                    else:
                        i2 = i2
                        l7 = [0][:]
                    print(('%d|%s' % ((((i2 - -3) and (i2 & i2)) - ((i2 - i2) & max(i2, i2))), ('%d|%s' % (((i2 + i2) if i2 <= i2 else (-6 | i2)), (str(18) + 'xyz'))))))
                    x8 = (i2 * (abs(-(i2 + -5)) - sum([2 for c9 in [6]])))
                else:
                    i2 = (i2 := (int(not (i2 > -9)) & ((i2 | i2) - (i2 | 3))))
                with Manager(0, False) as w:
                    w, w = w, w + w
                    if ((abs(-w) - (w := 4)) - ((i2 | w) - len('Hello'))) == ((len([5, 0]) if i2 == i2 else i2) - len([w, w, i2])):
                        w = (((len('a,b,c') - i2) | (len([3, 6, 6]) * (12 // 3))) & i2)
                    else:
                        i2 = ((sum([i2 for c11 in [8] if c11 != 3]) if (-7 or (w or None) is None) else (max(5, i2) - (w // 7))) | abs(-min((i2 - w), (15 * i2))))
            def h12(p=abs(-len(sorted({(lambda q: q + c13)(c13) for c13 in [*[], 0] if c13 > 1})))):
                p = p
                try:
                    p = (((lambda q: q + p)((p & p)) * p) | p)
                    return (int((p - p) <= p) | (p - (len('xyz') & (p - 3))))
                    for i14 in range(4):
                        l17 = sorted([(p or (6 | 18)) for c18 in list(range(1))])[:]
                    raise KeyError('k')
                except Exception as e:
                    print(type(e).__name__, repr(e.__context__))
                    print(sorted({p for c19 in []}))
                    print([5])
                return (p - (sum([5, 2]) & p))
            print(h12(), h12((lambda q: q + (((lambda q: q + 3)(3) if 15 < 8 <= 18 else (1 & -9)) - 11))((lambda q: q + 4)(((lambda q: q + -6)(-7) or 1)))))
        case _:
            print('no case')
    l21 = [0, 1, 1, 7][:]
    l23 = l21[:]
    l23[0:1] = [7, l21[0]]
    return (lambda q: q + 4)((lambda q: q + ((lambda q: q + 1)(1) | int(-2 != -9)))(((4 and 4) - (12 * 4))))

class K25:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (other - -6)
    def __add__(self, other): return K25(self.value + 1)
    @property
    def half(self): return self.value // 2

try: print(f1())
except Exception as e: print(type(e).__name__, e)
print((K25(5) + 1).double(), K25(9).half, K25(2).combine(3))
try:
    print(sorted([8, 0], reverse=True))
    x26 = (int((0 or -5) != sum([1, 3, 0, 1])) * 15)
    x26 |= 3
    s27 = 'ab'
    x26 = (len([]) // x26)
except Exception as e: print('at the end:', type(e).__name__, e)
