class A:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rmod__(self, o): return ("rmod", o)
print(1 + A(), [] + A(), 3 - A(), 2 * A(), 5 - A(), "x" % A() if False else 7 % A())  # expect: ('radd', 1) ('radd', []) ('rsub', 3) ('rmul', 2) ('rsub', 5) ('rmod', 7)
try: A() + 1
except TypeError as e: print(e)
# expect: unsupported operand type(s) for +: 'A' and 'int'
