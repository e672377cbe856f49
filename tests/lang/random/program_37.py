class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0):
    a0 = (10 - len('a,b,c'))
    return (a0 := a0)

class K2:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (other * sum([]))
    def __add__(self, other): return K2(self.value + 2)
    @property
    def half(self): return self.value // 2

def f3(a0, a1):
    a1, a1 = (a1 := (a0 & (abs(-a0) - (lambda q: q + a1)(a0)))), a1
    return -3

def f4(a0):
    print((('%d|%s' % (((4 & a0) - (a0 - a0)), 'ab')) * 2))
    print(f'{a0 * 2}-{a0}'.upper())
    for i5 in range(2):
        print(sorted({(lambda q: q + ((0 // 3) // f3(9, a0)))(2) for c6 in [3] if c6 > 1}))
        def h7(p=int(i5 not in [(1 - -7) for c8 in [c9 for c9 in [6, 3, 1] if c9 != 3] if c8 != 3])):
            l10 = [p for c11 in list(range(1)) if c11 != 3][:]
            return min((min(a0, (17 - p)) | ((lambda q: q + -6)(p) & len(l10))), a0)
        print(h7(), h7((min((max(a0, i5) and (lambda q: q + 2)(a0)), ((a0 & i5) - (10 + i5))) & (int(2 >= i5) - i5))))
        l13 = [3][:]
    l14 = [5][:]
    a0 -= 3
    with Manager(0, True) as w:
        with Manager(2, False) as w:
            print(str((-6 | w)))
    return (K2(((a0 + a0) - a0)).combine(abs(-a0)) & len([*[3][1:], len('ab')]))

def f15(a0, a1):
    for i16 in range(2):
        if (not ((14 | i16)) or abs(-(a1 - a1)) < K2(K2(0).combine(a0)).value):
            print(-2, len([((0 - a0) | min(i16, 9)) for c17 in [(a1 // 3) for c18 in [0, 1, 0] if c18 != 3] if c17 != 3]))
            if abs(-K2(abs(-2)).double()):
                print(-7, (((11 * i16) - abs(-(a1 and 8))) or f1((len('xyz') - -2))))
                n19 = 0
                while n19 > 0 and max(((a1 := a0) + (a1 + 14)), a0) not in sorted({min(0, a1) for c20 in [len([7, 6, 0]) for c21 in [c22 for c22 in []] for c23 in range(2)] if c20 > 1}):
                    n19 -= 1
                    with Manager(3, True) as w:
                        l25 = list(range(1))[:]
                    a1 = (int(max(15, a0)) - (((a1 + i16) + (i16 | a1)) | 7))
                    break
            elif not (((i16 - a0) % 3)):
                l27 = list(range(1))[:]
                print((f1((-5 | (a0 - a1))) | i16), i16)
            else:
                a1 = (len([*[-9 for c28 in [5, 6, 7, 3]], abs(-a0)]) // 7)
            x29 = a1
        else:
            print(len([*[][-3:], ((lambda q: q + -5)(4) & a1)]), 1)
            x30 = i16
        for i31 in range(1):
            try:
                print(i31, len(','.join(str(j) for j in [*[], a0])))
            finally:
                x32 = -4
            if ((a1 and abs(-i16)) | (i31 := (3 | i31))) >= (((i16 - 8) if a0 < i16 <= 0 else (-2 & -1)) if f4(a1) >= sum([2, 2, 6, 7]) else len(sorted([3], reverse=True))):
                with Manager(2, False) as w:
                    with Manager(3, False) as w:
                        x33, *l34 = [(len(('a,b,c'.upper() * 2)) - -3), *[4, 3]]
                    print('xyz')
                i31, a1 = a1, i31
    a1, a1 = a1, a1 + a1
    a1 *= ((0 - (a0 + (3 - a0))) | a0)
    a0, a0 = a0, a0
    x36 = ((a0 := (a1 + (a0 := a1))) * min((a0 & 3), K2((-6 or a1)).combine((a1 - a1))))
    return x36

try: print(f1(4))
except Exception as e: print(type(e).__name__, e)
try: print(f3(8, 6))
except Exception as e: print(type(e).__name__, e)
try: print(f4(5))
except Exception as e: print(type(e).__name__, e)
try: print(f15(5, 7))
except Exception as e: print(type(e).__name__, e)
print((K2(5) + 1).double(), K2(9).half, K2(2).combine(3))
try:
    x37 = 10
    print(list(range(4)))
    l38 = [int(not (x37 not in [])), (lambda q: q + ((9 | x37) & (-2 if 11 < x37 else x37)))(len([11 for c39 in [7, 5, 4, 4]]))][:]
    x40, *l41 = [((((x37 - x37) - abs(-x37)) - ((x37 % x37) - (x37 or -8))) & -1), *list(1 for c42 in list(range(4)) if c42 > 1)]
    l43 = list(range(5))[1:][:]
except Exception as e: print('at the end:', type(e).__name__, e)
