# Constant expressions that fail when they run are not tried while compiling.
class C: pass
def t(f):
    try: f()
    except TypeError as e: print(type(e).__name__, e)
t(lambda: 1j//2)       # expect: TypeError unsupported operand type(s) for //: 'complex' and 'int'
t(lambda: 1j%2)        # expect: TypeError unsupported operand type(s) for %: 'complex' and 'int'
t(lambda: 1.5|2)       # expect: TypeError unsupported operand type(s) for |: 'float' and 'int'
t(lambda: 2>>1.5)      # expect: TypeError unsupported operand type(s) for >>: 'int' and 'float'
t(lambda: ~1.5)        # expect: TypeError bad operand type for unary ~: 'float'
t(lambda: ~1j)         # expect: TypeError bad operand type for unary ~: 'complex'
