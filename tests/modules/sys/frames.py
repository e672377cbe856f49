import sys

def inner(a):
    b = a + 1
    return sys._getframe()
def outer():
    c = 7
    return inner(c)

f = outer()
print(f.f_code.co_name, f.f_lineno, sorted(f.f_locals.items()), f.f_globals is globals())   # expect: inner 5 [('a', 7), ('b', 8)] True
print(f.f_back.f_code.co_name, f.f_back.f_lineno, f.f_back.f_locals)                         # expect: outer 8 {'c': 7}
print(f.f_back.f_back.f_code.co_name, f.f_back.f_back.f_locals is globals())                 # expect: <module> True
print(f.f_back.f_back.f_back, f.f_builtins['len'] is len, f.f_lasti >= 0)                    # expect: None True True
print(repr(f).startswith('<frame at 0x'), repr(f).endswith('line 5, code inner>'))           # expect: True True

def closed():
    x = 1
    def g():
        y = x
        return sys._getframe(0).f_locals, sys._getframe(1).f_locals
    return g()
print([sorted(d) for d in closed()])     # expect: [['x', 'y'], ['g', 'x']]

class C:
    here = sys._getframe().f_code.co_name
    inside = 'here' in sys._getframe().f_locals
print(C.here, C.inside)                  # expect: C True

for wrong in (99, 'a'):
    try: sys._getframe(wrong)
    except (ValueError, TypeError) as e: print(e)
# output:
# | call stack is not deep enough
# | 'str' object cannot be interpreted as an integer

def gen(n):
    m = n
    yield sys._getframe().f_back.f_code.co_name, sys._getframe().f_code is g.gi_code
    m = 5
    yield from iter([1, 2])
g = gen(3)
print(g.gi_frame.f_lineno, g.gi_frame.f_locals)   # expect: 37 {'n': 3}
print(next(g))                                    # expect: ('<module>', True)
print(g.gi_frame.f_lineno, g.gi_frame.f_locals)   # expect: 39 {'n': 3, 'm': 3}
next(g)
print(g.gi_frame.f_locals['m'], type(g.gi_yieldfrom).__name__, g.gi_suspended)    # expect: 5 list_iterator True
print(list(g), g.gi_frame, g.gi_running)          # expect: [2] None False
def own():
    yield own_generator.gi_frame.f_lineno, own_generator.gi_running
own_generator = own()
print(next(own_generator))                        # expect: (50, True)
own_generator.close()
print(own_generator.gi_frame)                     # expect: None

def fails():
    1 / 0
try: fails()
except ZeroDivisionError as e: tb = e.__traceback__
print(tb.tb_frame.f_locals is globals(), tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_lineno)   # expect: True fails 57
print(tb.tb_next.tb_frame.f_globals is globals(), tb.tb_lasti >= 0)                                          # expect: True True
