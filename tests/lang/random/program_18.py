class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1, a2):
    a2 = (((abs(-a0) - (a0 - a2)) if (1 - a0) >= len([]) else a0) and len('ab'))
    return ((a2 := sum([a0])) - ((a1 | (a2 * -1)) * a0))

class K2:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + other
    def __add__(self, other): return K2(self.value + 1)
    @property
    def half(self): return self.value // 2

def f3(a0):
    a0 = a0
    match abs(-min(len(sorted([8, 2])), abs(-(a0 // 3)))):
        case []:
            def h4(p=a0):
                try:
                    match ((lambda q: q + K2(len(str(a0))).double())(abs(-(1 * -9))), (p - (abs(-(p | a0)) + (K2(a0).value + sum([4]))))):
                        case []:
                            l7 = [len([1, 6, 1]) for c8 in list(abs(-a0) for c9 in list(range(0)))][:]
                        case []:
                            x10 = (abs(-abs(-2)) - a0)
                        case _:
                            print('no case')
                    raise ValueError('v')
                finally:
                    l11 = [(lambda q: q + (c12 + (-6 - c12)))(3) for c12 in [5]][:]
                return ((a0 * ((a0 and a0) if a0 not in [2, 1, 8] else a0)) + int((p and p) > sum([0])))
            print(h4(), h4(a0))
        case 0 | 1:
            a0 = ((f1(a0, len(''), sum([8])) - ((a0 := a0) | a0)) * (a0 := a0))
        case _:
            print('no case')
    return (lambda q: q + (a0 := sum([])))(2)
    a0 = a0
    l13 = [7, 1, 2][:]
    return 0

class K14(K2):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + (0 + max(-2, other))
    def __add__(self, other): return K14(self.value + 2)
    @property
    def half(self): return self.value // 2

try: print(f1(0, 1, 0))
except Exception as e: print(type(e).__name__, e)
try: print(f3(4))
except Exception as e: print(type(e).__name__, e)
print((K2(5) + 1).double(), K2(9).half, K2(2).combine(3))
print((K14(5) + 1).double(), K14(9).half, K14(2).combine(3))
try:
    print(int(-8 == ((lambda q: q + 0)(-4) + 18)), sum([((c15 - c15) % -4) for c15 in [4, 3, 8, 8] if c15 > 1]))
    l17 = [8, 2, 2][:]
    for i18 in range(0):
        l19 = [1][:]
    l21 = sorted({c22 for c22 in [((-5 | -9) | (-5 - -5))]})[:]
    x23 = ((lambda q: q + -1)(8) & ((lambda q: q + -3)(f1(-1, 9, -2)) // 3))
    try:
        l25 = sorted({c26 for c26 in list(range(2))})[:]
        with Manager(4, True) as w:
            with Manager(1, False) as w:
                x23 -= (((w - -8) & w) * x23)
                x23 = ((max(abs(-4), l25[-1]) if (w + w) >= max(w, x23) else w) * (-7 | l17[0]))
                with Manager(3, True) as w:
                    with Manager(2, False) as w:
                        x23 = len((''.strip('a')[::-1] + (('xyz' + 'a,b,c') * 0)))
                        l25.append((lambda q: q + x23)(((w if w < x23 <= w else (lambda q: q + w)(w)) * (f1(x23, x23, w) & w))))
        raise ValueError('v')
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        if not ((int(-6 <= x23) <= (lambda q: q + 2)(x23) or (x23 // 7) == min(x23, 14))):
            for i28 in range(1):
                with Manager(1, False) as w:
                    if not ((not (x23) and abs(-10) <= sum([5, 2, 4, 5]))):
                        x23 = f1((len(list(range(5))) & (lambda q: q + (x23 + w))((w and w))), (((i28 + w) | (5 * -5)) * K2(x23).value), len(str((x23 | x23))))
                        x29, *l30 = [len('ab'), *l21]
                    elif not (not (i28 < i28 <= l21[0])):
                        i28 = max((len('Hello') - ((w if x23 == 19 else x23) - f3(2))), 1)
                        s31 = f'{i28 * 2}-{w:>4}'
                    else:
                        i28 = (w - (w + w))
                        l21[0] = (x23 % -4)
                l21[0:1] = [7, l21[2]]
            else:
                s34 = ('%d|%s' % (int(min(13, x23)), 'a,b,c'))
        else:
            x23 *= 1
            x23 *= (lambda q: q + max(((x23 * x23) & K2(x23).combine(x23)), (lambda q: q + (x23 * x23))(l21[-1])))(len(('%d|%s' % (2, 'a,b,c'))))
        x23 = ((K2(f3(x23)).value | ((1 - x23) - (lambda q: q + x23)(x23))) - K2((x23 - (x23 - x23))).double())
    else:
        x23 = (len([*[-3 for c36 in l17], (x23 and x23)]) & sum(sorted([x23], key=lambda k: -k)))
        x23 |= 1
    l38 = l17[:]
    x39 = (abs(-int((x23 or None) is not None)) or (int(x23 not in [0, 0, 1]) - l38[0]))
except Exception as e: print('at the end:', type(e).__name__, e)
