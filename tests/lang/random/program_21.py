class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

class K1:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (other - len([0, 6]))
    def __add__(self, other): return K1(self.value + 1)
    @property
    def half(self): return self.value // 2

def f2():
    for i3 in range(3):
        i3 = len(list(range(5)))
    l5 = sorted([4, 3, 7, 6], reverse=True)[:]
    l7 = [min(((15 if 11 > c8 else c8) or abs(-c8)), len(('%d|%s' % (0, 'Hello')))) for c8 in l5 if c8 != 3][:]
    x9 = (len(l5) - (((1 & -7) or (0 - 0)) + 1))
    x10 = x9
    return ((x10 + (x10 + 18)) & (((x9 or x10) - K1(x10).combine(x9)) % (7 & K1(19).double())))

def g11(a0, a1):
    a1 = int(a1 != (abs(-3) - (lambda q: q + a1)(a1)))
    if a0:
        print(str(K1(10).value))
        print(list(range(2))[:2])
    else:
        a0 = (len('Hello') - (((a1 | a0) * -3) - ((a1 & a0) - sum([0, 0]))))
        l12 = sorted([3], reverse=True)[:]
    try:
        a0 = int(not (a0 > 3))
        raise KeyError('k')
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        l14 = sorted(sorted([0]), key=lambda k: -k)[:]
    def h15(p=(a1 := len(f'{a1 * 2}-{5}'))):
        print([((c16 + a0) or (a1 - 0)) for c16 in [3]][-3:])
        for i17 in sorted({(len(f'{7 * 2}-{5:+d}') % -4) for c18 in [f2() for c19 in [a0, 2] if c19 % 2][:2]})[:4]:
            l21 = [7, 0, 5][:]
        match (int((a0 & a1) < (a1 or p)) and len([(3 & 4) for c22 in [2, 7, 0]])):
            case [2, _, *_]:
                l25 = sorted({len([8, 0][-3:]) for c26 in [p for c27 in [3]]})[:]
                p = l25[-1]
            case _:
                print('no case')
        return len('ab')
    print(h15(), h15(max(-5, (a1 := K1((a0 - a1)).double()))))
    for i28 in range(3):
        l31 = [a0, abs(-K1(int(16 <= -1)).value), abs(-sum(sorted({17 for c32 in [4, 7, 7]})))][:]
        yield (1 - (((i28 - a0) if a0 != a1 else len(l31)) // 7))
    yield (a1 := (K1((a0 * a0)).combine(sum([1, 2, 4, 6])) and (abs(-a1) | (a0 & a1))))

try: print(f2())
except Exception as e: print(type(e).__name__, e)
try: print(list(g11(3, 4)))
except Exception as e: print(type(e).__name__, e)
print((K1(5) + 1).double(), K1(9).half, K1(2).combine(3))
try:
    if K1(((-8 // 8) // 3)).value > -9:
        s34 = f'{7 * 2}-{5:>4}'
    x35 = K1(1).double()
    l37 = sorted([6, 2, 0], key=lambda k: -k)[:]
    x35 |= x35
except Exception as e: print('at the end:', type(e).__name__, e)
