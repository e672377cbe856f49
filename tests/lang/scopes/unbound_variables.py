# What is said of variables that have no value yet: of a function's own, and of those around it.
def f():
    def g():
        return x
    try: g()
    except NameError as e: print(type(e), e)
    x = 1
f()
def h():
    try:
        return [x for _ in range(1)]
    except NameError as e: print(type(e), e)
    x = 1
h()
def k():
    try:
        print(y)
    except NameError as e: print(type(e), e)
    y = 1
    return lambda: y
k()
def d():
    z = 1
    def q(): return z
    del z
    try: q()
    except NameError as e: print(type(e), e)
    try: z
    except NameError as e: print(type(e), e)
d()
class A:
    def m(self):
        def g():
            try: w
            except NameError as e: print(type(e), e)
            try: del w
            except NameError as e: print(type(e), e)
            return w
        return g
def dd():
    def g():
        nonlocal w
        try: del w
        except NameError as e: print(type(e), e)
    g()
    w = 1
dd()
def comp():
    try: return {x: y for x in range(2)}
    except NameError as e: print(type(e), e)
    y = 1
comp()
def gen():
    try: return list(y for x in range(2))
    except NameError as e: print(type(e), e)
    y = 1
gen()
def lam():
    try: return (lambda: y)()
    except NameError as e: print(type(e), e)
    y = 1
lam()
