# complex() asks a subclass for its __float__; what stands behind a JSON error. CPython agrees.
import json
class A(complex):
    def __float__(self): return 3
class B(float):
    def __float__(self): return 3
class C:
    def __float__(self): return 3
class D(complex):
    def __complex__(self): return 3
class E(complex):
    def __complex__(self): return 3+1j
class F(float):
    def __complex__(self): return 3+1j
class G(complex):
    def __index__(self): return 3
class H(int):
    def __float__(self): return 3
for c in A,B,C,D,E,F,G,H:
    for args in (c(),), (c(), 1), (1, c()), (c(), c()):
        try: print(c.__name__, len(args), complex(*args))
        except Exception as e: print(c.__name__, len(args), type(e).__name__, e)
    try: print(float(c()))
    except Exception as e: print(c.__name__, type(e).__name__, e)
for t in '', 'x', '[1,', '{', '{"a":', '{"a" 1}', '[1 2]', '"abc', '1x', '{"a":1,}', 'nul', '-', '["\\x"]', '[\n', '{1:2}':
    try: json.loads(t)
    except ValueError as e: print(repr(t), e, repr(e.__context__), e.__cause__, e.__suppress_context__)
