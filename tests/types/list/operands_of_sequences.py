# Who is asked for `+`, `*`, `+=` and `*=` where a sequence takes part, and in which words it is refused.
# torture: gc:50
import collections, re
def t(f):
    try: return repr(f())
    except Exception as e: return type(e).__name__ + ': ' + str(e)
class I:
    def __index__(self): return 2
    def __repr__(self): return 'I'
class R:
    def __rmul__(self, o): return 'rmul'
    def __radd__(self, o): return 'radd'
    def __index__(self): return 2
    def __repr__(self): return 'R'
class N:
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __repr__(self): return 'N'
class L(list): pass
class LA(list):
    def __add__(self, o): return 'LA.add'
    def __mul__(self, o): return 'LA.mul'
class LN(list):
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
class LR(list):
    def __radd__(self, o): return 'LR.radd'
    def __rmul__(self, o): return 'LR.rmul'
class LI(list):
    def __iadd__(self, o): return 'LI.iadd'
    def __imul__(self, o): return NotImplemented
class SR(str):
    def __radd__(self, o): return 'SR.radd'
    def __mul__(self, o): return super().__mul__(o)
vals = lambda: [2, None, 's', b'b', [1], (2,), {3: 4}, collections.deque([7]), I(), R(), N(), L([8]), LA([9]), LN([10]), LR([11]), LI([12]), SR('u')]
names = [type(v).__name__ for v in vals()]
n = len(vals())
for i in range(n):
    for j in range(n):
        def f(): return vals()[i] + vals()[j]
        def g(): return vals()[i] * vals()[j]
        def h():
            x = vals()[i]; x += vals()[j]; return x
        def k():
            x = vals()[i]; x *= vals()[j]; return x
        for w, fn in (('+', f), ('*', g), ('+=', h), ('*=', k)):
            print(names[i], w, names[j], t(fn))
for v in ['s', b'b', [1], (2,), collections.deque([7]), L([1]), LN([2])]:
    for m in ['__add__', '__mul__', '__rmul__', '__radd__', '__iadd__', '__imul__']:
        for o in [1, 's', [1], None, 2.0, I(), collections.deque()]:
            print(repr(v), m, repr(o), t(lambda: getattr(v, m)(o)))
print(t(lambda: 'ab' * 2**62), t(lambda: b'ab' * 2**62), t(lambda: 'ab' * 2**63))
for f in [lambda: iter(re.match('a', 'a')), lambda: iter(int | str), lambda: [*re.match('a','a')], lambda: list(int|str), lambda: 1 in (int|str), lambda: 'a' in re.match('a', 'a'), lambda: min(re.match('a','a')), lambda: zip(int|str)]:
    print(t(f))
