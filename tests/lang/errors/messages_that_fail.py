# The message of an exception shows an object whose __repr__ fails: the exception comes without one.
class S(str):
    def __repr__(self): return 5
class T(str):
    def __repr__(self): raise KeyError('k')
def deep(): return deep()
class R(str):
    def __repr__(self): return deep()
for c in S, T, R:
    for f in (int, float):
        try: f(c('zz'))
        except BaseException as e: print(type(e).__name__, e.args, type(e.__context__).__name__)
    try: [].index(c('q'))
    except BaseException as e: print(type(e).__name__, e.args, type(e.__context__).__name__)
    try: {}.fromkeys([1]).pop(c('q'))
    except BaseException as e: print(type(e).__name__, len(e.args), type(e.__context__).__name__)
