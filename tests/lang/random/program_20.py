class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    n2 = 1
    while n2 > 0 and (a0 - (a0 * int(a0 == a0))) != (-7 - 1):
        n2 -= 1
        if ((3 - (18 - 3)) - (a0 - (lambda q: q + a0)(-2))):
            print('ab')
        def h3(p=((2 * (a0 or len([6, 4, 3, 2]))) // 7)):
            with Manager(1, False) as w:
                try:
                    if not (((int(p < 19) * (13 - 2)) or None) is None):
                        w = len([*sorted({c4 for c4 in [4, 2]}), -2])
                    l5 = [5, 7, 2, 4][:]
                    w = a0
                    raise IndexError(3)
                except (ValueError, IndexError) as e:
                    print(type(e).__name__, repr(e.__context__))
                    l6 = [5, 8][:]
                finally:
                    x7 = min(len(list(range(4))), a0)
                    try:
                        w = ((int((p != 1 or a0 < a0)) // 7) - p)
                        x7 = (a0 - (lambda q: q + a0)((max(8, -4) + (lambda q: q + x7)(x7))))
                    finally:
                        l8 = [abs(-(x7 - (w * 6))) for c9 in [(w - w)][1:] if c9 > 1][:]
                x10 = ((lambda q: q + sum(sorted([])))((w := len([6, 8, 6]))) & (-2 - ((-6 - a0) + 0)))
            x11 = abs(-len((('' * 2) + 'ab')))
            return (p := (p - (abs(-p) + (a0 & p))))
        print(h3(), h3(a0))
    return (a0 := (len('xyz'.strip('a')) & sum([])))
    a0 -= 1
    a0 = a0
    return (sum([(11 // a0) for c13 in [c14 for c14 in [1]]]) * (((a0 + a0) - (-1 - 13)) | -1))
    return (len([2, 5, 5]) | max(a0, ((a0 * a0) - (-6 - a0))))

def g15():
    x16 = sum([int(not (c17 < c17)) for c17 in [c18 for c18 in sorted({5 for c19 in [0, 3, 1]}) if c18 != 3] if c17 % 2])
    x16 *= 1
    n20 = 2
    while n20 > 0 and (len(sorted([6])) or None) is None:
        n20 -= 1
        print((x16 - (int(x16 in [2, 4]) - int((-9 <= x16 or -1 >= x16)))), sum(sorted([(c21 - x16) for c21 in [6 for c22 in [2, 5, 7, 6]]])))
    yield (x16 - x16)

class K23:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + len([*[1, 3, 5, 0], other])
    def __add__(self, other): return K23(self.value + 1)
    @property
    def half(self): return self.value // 2

def f24():
    try:
        try:
            x25 = (((3 - (3 - -8)) + (18 | (2 - 0))) - (((2 & 1) if (-9 == 1 and 5 > 4) else (3 % -4)) - min((1 & -9), -1)))
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            x26 = 1
            x26 = (len(sorted({(c27 - c27) for c27 in [x26 for c28 in [8, 1]] if c27 > 1})) | len('a,b,c'))
            raise
    except (KeyError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, repr(e.__context__))
        l30 = [*[c31 for c31 in [*list(range(1)), min(6, 1)] for c32 in range(abs(c31) % 3)], 1][:]
        l34 = list(c35 for c35 in l30)[:]
    x36, *l37 = [((((1 - 4) - int(1 <= 15)) - -5) - min(((-2 - 1) - K23(-8).value), abs(-5))), *sorted(sorted(list(abs(-19) for c38 in [][:2]), key=lambda k: -k), reverse=True)]
    x36 += 1
    if x36 in [x36, x36, x36][:2][-3:]:
        x36 -= ((x36 - abs(-l37[0])) * (((7 + 1) - l37[1]) * ((x36 - x36) - int(x36 > x36))))
    x39 = x36
    return (x39 if (lambda q: q + (x36 & x39))(abs(--2)) <= (int(x39 <= x36) | -9) else (((x36 + x36) * (x36 if x36 != x36 else x36)) & len([x36 for c40 in l37 for c41 in range(abs(c40) % 3)])))

try: print(f1(8))
except Exception as e: print(type(e).__name__, e)
try: print(f24())
except Exception as e: print(type(e).__name__, e)
try: print(list(g15()))
except Exception as e: print(type(e).__name__, e)
print((K23(5) + 1).double(), K23(9).half, K23(2).combine(3))
try:
    print((lambda q: q + -8)((len(str(7)) - -4)), -8)
except Exception as e: print('at the end:', type(e).__name__, e)
