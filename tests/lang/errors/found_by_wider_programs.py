# Found by random programs.
import collections, heapq, itertools, re, textwrap
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class K:
    def __new__(cls, *a): return object.__new__(cls)
class L(list): pass
for f in (lambda: (3).__init__(4), lambda: 's'.__init__(1, x=2), lambda: (1,).__init__(2), lambda: True.__init__(0), lambda: K(1).__init__(2), lambda: object().__init__(1), lambda: object.__init__([], 1), lambda: L([1]).__init__(3)): t(f)
for f in (lambda: setattr(int, 'a\nb', 1), lambda: setattr(int, "it's", 1)): t(f)
for f in (lambda: itertools.combinations(type, -1), lambda: itertools.permutations(3, -1), lambda: itertools.combinations([], -1)): t(f)
for f in (lambda: list(heapq.merge([1], [[2]])), lambda: list(heapq.merge(['12'], [3, 1, 2])), lambda: list(heapq.merge([1, 4], [2, 'a'], [0, 9])), lambda: list(heapq.merge([1, 3, 3], [2, 3], [], [1.0], reverse=False)),
          lambda: list(heapq.merge([3, 1], [3.0, 2], reverse=True)), lambda: list(heapq.merge(['a', 'ccc'], ['BB', 'dddd'], key=len)), lambda: list(heapq.merge([1], 3)), lambda: list(heapq.merge([None], [3, 1]))): t(f)
for f in (lambda: textwrap.wrap('a b', KeyError('k')), lambda: textwrap.wrap('a b', 0), lambda: textwrap.shorten('hello world', [])): t(f)
try: re.compile('(')
except re.error as e: print(repr(e), repr(ValueError(e)))
class F(float):
    def __complex__(self, *n): return True
class I(int):
    def __complex__(self): return 3j
class C(complex):
    def __complex__(self): return 1 + 1j
class B(complex): pass
class N:
    def __complex__(self): raise KeyError(1)
for f in (lambda: complex(F(2.5)), lambda: complex(I(1)), lambda: complex(C(5j)), lambda: complex(B(5j)), lambda: complex(1, F(2.0)), lambda: complex(N()), lambda: complex(I(2), I(1)), lambda: complex(object())): t(f)
for f in (lambda: re.match([1], 'a'), lambda: re.sub({}, 'a', 'b'), lambda: re.findall(3, 'a')): t(f)
class D(dict):
    def __init__(self, length): super().__init__(x=4); self.length = length
    def __len__(self): return self.length
def keys(o):
    match o:
        case {'x': w}: return 'mapping', w
        case {}: return 'empty'
for length in (1, 0, 'x', -1, 5, None): t(lambda: keys(D(length)))
