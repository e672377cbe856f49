# What leaves except* when clauses raise: what came in again keeps the shape of the group, new exceptions join it. CPython agrees.
def show(f):
    try: f()
    except BaseException as e: tell(e, 0)
    else: print('nothing')
def tell(e, n):
    print(' ' * n, type(e).__name__, e, getattr(e, '__notes__', None), repr(e.__context__), repr(e.__cause__))
    for x in getattr(e, 'exceptions', ()): tell(x, n + 1)
g = lambda: ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('in', [KeyError(3), ValueError(4)])])
def a():
    try: raise g()
    except* ValueError as e: raise
def b():
    try: raise g()
    except* ValueError as e: raise e
def c():
    try: raise g()
    except* ValueError as e: raise OSError(5)
def d():
    try: raise g()
    except* ValueError as e: raise
    except* TypeError as e: raise OSError(5)
    except* KeyError as e: raise
def e():
    try: raise g()
    except* (ValueError, TypeError, KeyError): raise
def f():
    try: raise ValueError(1)
    except* ValueError: raise
def h():
    try: raise ValueError(1)
    except* ValueError: raise OSError(2)
def i():
    try: raise g()
    except* OSError: pass
def j():
    x = g(); x.add_note('note')
    try: raise x
    except* ValueError: raise
def k():
    try: raise g()
    except* ValueError as e: raise e.exceptions[0]
def l():
    try: raise g()
    except* ValueError as e: raise e from OSError(7)
def m():
    try: raise g()
    except* ValueError as e: raise
    except* TypeError: pass
    except* KeyError: pass
def n():
    try:
        raise 1
    except Exception:
        try: raise g()
        except* ValueError as e: raise
        except* TypeError as e: raise ExceptionGroup('new', [e])
class G(ExceptionGroup):
    def derive(self, x): return G('derived ' + self.message, x)
def o():
    try: raise G('g', [ValueError(1), TypeError(2), G('in', [KeyError(3), ValueError(4)])])
    except* ValueError: raise
    except* KeyError: pass
for f_ in a, b, c, d, e, f, h, i, j, k, l, m, n, o: print(f_.__name__); show(f_)


# __setstate__ of exceptions sets attributes as setattr does
import copy
class Watched(Exception):
    def __setattr__(self, name, value): print('set', name); super().__setattr__(name, value)
w = Watched(1)
w.x = 2
print(copy.copy(w).x, copy.deepcopy(w).args)
for state in None, 5, {1: 2}, {'y': 3}:
    try: print(w.__setstate__(state))
    except Exception as e: print(type(e).__name__, e)
