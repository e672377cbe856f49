class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def g1(a0, a1):
    a0 = ((4 if not ((-4 != a1 and a1 > a0)) else a0) - ((-3 * (9 + a1)) * (a0 % 3)))
    a1 = ((lambda q: q + int(2))(abs(-(a1 - a0))) - a1)
    yield (19 if a0 == ((a0 := -6) & (0 | a1)) else ((len([]) | len('xyz')) // 3))
    print(sorted(list((18 - len('')) for c2 in list((a0 - a1) for c3 in [] if c3 != 3))))
    a1, *l4 = [-7, *[c5 for c5 in sorted([(a0 * a0) for c6 in sorted([1]) for c7 in range(abs(c6) % 3)]) if c5 != 3]]
    for i8 in range(3):
        with Manager(4, False) as w:
            with Manager(4, True) as w:
                w = (w - ((-7 - (-9 * a0)) | ((a1 + w) - (lambda q: q + i8)(a1))))
                a0, w = w, a0
        try:
            if (max((a0 - -2), len('ab')) & ((a1 & a1) - sum([]))) > (a0 if a0 >= (i8 - a1) else i8):
                if abs(-(a0 + (i8 - a0))) in [a1 for c10 in [*l4, l4[0]]]:
                    print(sorted({c11 for c11 in []})[::-1])
                elif (a0 or None) is None:
                    i8 *= 3
                else:
                    i8, *l13 = [len(sorted(l4, key=lambda k: -k)), *[(((i8 if i8 <= a1 else i8) - c14) - a1) for c14 in [len([1]), (a1 + a1), min(a0, i8)][1:]]]
                    print(l4[-1], max((((a0 - 11) | (-8 * 2)) - i8), i8))
                l4.append(((i8 & (abs(-i8) - a1)) - (a0 := (a0 or (i8 | a0)))))
                if (i8 or (i8 - (a0 - i8))) < abs(-a0):
                    l15 = [((l4[2] - l4[1]) - abs(-(i8 - a1))) for c16 in [len(('%d|%s' % (i8, '')))]][:]
                elif len([(a0 * c17) for c17 in l4 for c18 in range(2)]) >= a0:
                    x19 = int(int((a1 == a0 and -2 != a0)) >= (10 & (a0 - a0)))
                    yield ((lambda q: q + l4[-1])((lambda q: q + int(a1 > a1))(int(3 <= a0))) | (-7 - int(18 not in [0, 6])))
            elif (min(max(0, (lambda q: q + a1)(a1)), ((i8 * a1) - (lambda q: q + i8)(a0))) or None) is None:
                if len('Hello') < 4 <= (a0 - ((-2 + i8) % 7)):
                    continue
                elif i8 in l4:
                    l21 = sorted({(l4[2] and abs(-(c22 - i8))) for c22 in l4 if c22 != 3})[:]
                    l21[-1] += sum([i8 for c23 in list((i8 + a0) for c24 in [*l4, i8] if c24 % 2)])
        except (KeyError, ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, repr(e.__context__))
            s25 = 'ab'
    yield (a1 - abs(-a0))

def g26(a0):
    def h27(p=int(((a0 | a0) and len('a,b,c') > a0))):
        s29 = 'a,b,c'.upper()
        return (p & ((p := (15 + a0)) - -7))
    print(h27(), h27(a0))
    a0 = -5
    yield a0

def f30(a0):
    l31 = [(c32 - a0) for c32 in [sum(g26(a0)) for c33 in [(lambda q: q + a0)(7) for c34 in [a0, a0, -8] if c34 > 1]]][:]
    a0 += 3
    a0, *l36 = [a0, *sorted({(len(f'{c37 * 2}-{a0!r}') & max(c37, (c37 if -5 == a0 else c37))) for c37 in sorted(l31)})]
    return (1 | ((a0 if a0 > a0 else (a0 // 3)) if (a0 := a0) else ((a0 := a0) | a0)))

try: print(f30(1))
except Exception as e: print(type(e).__name__, e)
try: print(list(g1(3, 8)))
except Exception as e: print(type(e).__name__, e)
try: print(list(g26(0)))
except Exception as e: print(type(e).__name__, e)
try:
    if len(f'{7 * 2}-{5}') != max(((1 * 7) - 1), ((18 and 1) - sum(g1(17, 12)))):
        x38, *l39 = [abs(-len([-4 for c40 in [2] if c40 != 3])), *[((c41 - sum(g26(c41))) * c41) for c41 in sorted([1, 5], reverse=True)]]
        x38 = int(l39[0] in l39)
    x42 = 7
except Exception as e: print('at the end:', type(e).__name__, e)
