# Subclasses of list, tuple and dict are written by what they iterate over. CPython agrees.
import json
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A(list):
    def __iter__(self): return 5
class B(list):
    def __iter__(self): return iter([1, [2]])
class C(tuple):
    def __iter__(self): return iter([1, [2]])
    def __len__(self): return 0
class D(list):
    def __iter__(self): raise KeyError(1)
class E(dict):
    def items(self): return [(1, 2)]
class F(dict):
    def items(self): return [(1, 2, 3)]
class G(dict):
    def items(self): return 5
class H(dict):
    def __len__(self): return 0
class I(list):
    def __bool__(self): return 5
class J(list):
    def __len__(self): return 0
for indent in None, 1:
    for x in A(), A([1]), B(), B([3]), C(), C([1]), D(), E(), E(a=1), F(a=1), G(a=1), G(), H(a=1), I(), I([1]), J([1, 2]), [], [1], {}, {'a': [1]}, E(b=[], a=1):
        t(lambda: json.dumps(x, indent=indent)); t(lambda: json.dumps([x], indent=indent, sort_keys=True))
