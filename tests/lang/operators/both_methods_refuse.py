# The right operand's method runs when the left one's has returned NotImplemented; then the operation goes on as if neither were there.
class K:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def refuse(self, other): print(self, end=' '); return NotImplemented
    __ne__ = __lt__ = __add__ = __iadd__ = __mul__ = refuse
    def __eq__(self, other): print(self, 'eq', end=' '); return NotImplemented
    def __radd__(self, other): print(self, 'radd', end=' '); return NotImplemented
    def __rmul__(self, other): print(self, 'rmul', end=' '); return [self, other]
class L(K): pass
def show(f):
    try: print('->', f())
    except Exception as e: print('->', type(e).__name__, e)
def test(a, b):
    a += 0 if a is None else b
def branches(a, b):
    one, two, three = 1, 2, 3
    if a == b: one = 'equal'
    if a != b: two = 'different'
    while a == b: break
    else: three = 'else'
    return one, two, three
k, j, l = K('k'), K('j'), L('l')
for a in (k, l):
    for b in (k, j, l, 3, 'abc', [1]):
        for f in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a + b, lambda: a * b, lambda: b * a, lambda: test(a, b), lambda: branches(a, b), lambda: (a == b) + (a != b) * 2):
            show(f)
print(k == k, k != j, [k == j, k != j])
