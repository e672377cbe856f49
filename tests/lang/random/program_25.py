class Manager:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self): return self.n
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)
        return self.swallow

def f1(a0, a1):
    s2 = f'{7 * 2}-{5!r}'
    if (len([len('a,b,c') for c3 in [0, 6, 6][-3:]]) or None) is None:
        a0 = 0
        print(str(((lambda q: q + (a1 & 2))((a0 - a1)) - max((a1 if a1 >= a0 else -9), 1))))
    elif max(((a0 | 13) - a0), 2) < ((a0 | (a0 or a0)) - a0) <= ((a0 if a0 != a1 else len(s2)) % 3):
        l5 = sorted(sorted([(a0 + c6) for c6 in list(c7 for c7 in [0, 0, 1, 4]) if c6 % 2]))[:]
        a1, a0 = a0, a1
    else:
        if (((a0 := 4) % 7) > ((0 & 0) if a0 < a1 <= -8 else (a0 - a0)) or a1):
            l10 = [a0 for c11 in [a1 for c12 in [(c13 % 7) for c13 in sorted([1, 0, 2, 3], reverse=True) if c13 > 1] if c12 % 2]][:]
            l15 = [*l10, len((f'{a1 * 2}-{5}' * 2))][:]
            x16 = a0
    x17 = (abs(-(a0 | a1)) - (((a1 & a1) - -4) if (a1 - a1) > 17 else sum([a0 for c18 in [1, 0, 4] for c19 in range(2)])))
    return 0

class K20:
    def __init__(self, value): self.value = value
    def double(self): return self.value * 2
    def combine(self, other): return self.value + (13 - len('a,b,c'))
    def __add__(self, other): return K20(self.value + 2)
    @property
    def half(self): return self.value // 2

class K21(K20):
    def double(self): return self.value * 2 + super().double()
    def combine(self, other): return self.value + ((other % 9) & (other & other))
    def __add__(self, other): return K21(self.value + 1)
    @property
    def half(self): return self.value // 2

try: print(f1(4, 6))
except Exception as e: print(type(e).__name__, e)
print((K20(5) + 1).double(), K20(9).half, K20(2).combine(3))
print((K21(5) + 1).double(), K21(9).half, K21(2).combine(3))
try:
    for i22 in range(1):
        try:
            print('Hello')
            print((sum([int(c23 != 14) for c23 in [3 for c24 in [8, 2, 0, 2] if c24 % 2]]) if ((i22 - i22) < (i22 // i22) <= i22 or (i22 - i22) not in [*[2, 8], 17]) else (((i22 - i22) if i22 else K21(-9).double()) - (len('ab') - 19))), i22)
            if i22 < i22:
                if ((max(i22, i22) | f1(15, i22)) - len([6])) > len([c25 for c25 in list(range(2))]):
                    with Manager(1, False) as w:
                        i22 *= 3
                    n26 = 0
                    while n26 > 0 and (lambda q: q + min(i22, (i22 or i22)))(((lambda q: q + i22)(i22) | abs(-i22))) <= (lambda q: q + len(f'{i22 * 2}-{i22}'))(abs(-(i22 + i22))):
                        n26 -= 1
                        i22 *= 1
                        l28 = [][:]
                else:
                    print([c29 for c29 in [i22] if c29 > 1])
            else:
                if not ((2 >= i22 or sum([8, 4, 4]))):
                    if min(len('xyz'[::-1]), i22):
                        s31 = 'ab'
                        s32 = 'a,b,c'
                        l33 = [][:]
                    elif f1(i22, (i22 - K20(1).combine(-3))) == abs(-4):
                        i22 = len([6, 6][-3:][:2][-3:])
                    else:
                        l35 = sorted(sorted(sorted([c36 for c36 in [4, 8, 7]]), reverse=True), key=lambda k: -k)[:]
                        i22 -= 1
                    l38 = [(sum([7, 5, 5][1:]) - ((4 & -4) % 7)), i22][:]
                else:
                    l39 = sorted({(((i22 - i22) & c40) if (4 > c40 and (c40 == i22 or 18 <= i22)) else 9) for c40 in sorted([i22, (i22 - i22), (i22 & i22)]) if c40 % 2})[:]
                i22 = (abs(-((i22 if i22 != 10 else i22) * i22)) and i22)
        except (ValueError, IndexError) as e:
            print(type(e).__name__, repr(e.__context__))
            l41 = [len([2]) for c42 in [5, 6, 6]][:]
        finally:
            i22 = f1((-4 - max((i22 - 4), (i22 % -4))), i22)
        x43, *l44 = [(len('Hello') - (i22 - (sum([8]) - i22))), *[]]
    s46 = 'ab'
    l48 = list(range(2))[-3:][:]
    l48.append(-8)
    l51 = [(abs(-len(s46)) | ((c52 - 3) | len(s46))) for c52 in [-5] if c52 % 2][:]
    l54 = [*[*[(c55 - c55) for c55 in l51 if c55 > 1], 19], (((-4 % -4) - (0 & 3)) % 3)][:]
except Exception as e: print('at the end:', type(e).__name__, e)
