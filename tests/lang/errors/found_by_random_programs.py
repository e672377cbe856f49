# What tools/differential found and CPython says otherwise.
import collections
import functools
import operator
import re


def attempt(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__ + ":", error)


# A class can be subscripted, and is still nothing to iterate over.
for compute in (lambda: " ".join(int), lambda: b"".join(int), lambda: bytes(int), lambda: [*int], lambda: print(*int), lambda: functools.reduce(max, int), lambda: "abc" % int):
    attempt(compute)
attempt(lambda: sorted([1], len))
attempt(lambda: sorted())
attempt(lambda: "a".replace("a", None))
attempt(lambda: str(b"a", None))
attempt(lambda: b"%f" % {})
attempt(lambda: "%f" % {})
attempt(lambda: collections.deque() @ 1)
attempt(lambda: re.compile("a") + operator.itemgetter(1))
attempt(lambda: "a".__format__(3))
attempt(lambda: (1).__format__(None))
attempt(lambda: object().__format__(3))


class Items:
    def __init__(self, length): self.length = length
    def __getitem__(self, k): return [1, 2][k]
    def __len__(self): return self.length


def delete(o, key): del o[key]
attempt(lambda: delete(Items(1), 0))
attempt(lambda: delete(Items(1), "k"))
attempt(lambda: list(Items(-1)))
attempt(lambda: list(Items("x")))
attempt(lambda: list(Items(5)))


class Hinted:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter("ab")
    def __length_hint__(self): return self.hint
for hint in (3, -1, "x", NotImplemented):
    attempt(lambda: (list(Hinted(hint)), operator.length_hint(Hinted(hint))))


class Silent:
    def __repr__(self): return 5
attempt(lambda: str(Silent()))
attempt(lambda: repr(Silent()))
attempt(lambda: f"{Silent()}")


class Own(set): pass
attempt(lambda: Own(1, 2))
print(repr(super(Own, None)))


def generator(): yield 1
attempt(lambda: generator().throw(StopIteration(3)))
attempt(lambda: generator().throw(KeyError("k")))
def positional(a, b, /, c=0): pass
attempt(lambda: positional(b=1, c=2, a=3))
print([lambda: 0 for _ in "a"][0].__qualname__, {0: lambda: 0 for _ in "a"}[0].__qualname__, next(lambda: 0 for _ in "a").__qualname__)
def outer(): return [lambda: 0 for _ in "a"][0].__qualname__
print(outer())


class Equal(int):
    def __eq__(self, other): return True
    __hash__ = int.__hash__
class Alike(list):
    def __eq__(self, other): return True
class Plain:
    def __eq__(self, other): return True
print(Equal(1) != Equal(2), Alike([1]) != Alike(), Plain() != Plain())
for source in ("5.nothing", "5.format", "1if 1else 2", "3.order", "0x1or 2"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(source, error.msg)


# Codecs: nothing is decoded in any encoding; names without null characters.
for compute in (lambda: b"".decode("x"), lambda: str(b"", "x"), lambda: "".encode("x"), lambda: b"".decode("a\0"), lambda: str(3, "a\0"), lambda: "a".encode("utf8", "\0"), lambda: b"%i" % "a", lambda: "%i" % "a"):
    attempt(compute)
for given in ((ValueError("e"), 1.5, type), (1, 2, "a"), (1, "a", 1.5), (1j, 2, 3), (1, 2, 1j), ("a", 1j, 3), ("a", "b", 1.5), (1j, 1.5, "c"), (1.5, "a", "b")):
    attempt(lambda: pow(*given))
def only(p, /, q, *r, k): pass
attempt(lambda: only(1, q=2, p=3, rest=4))
attempt(lambda: collections.Counter({"a": None}) + collections.Counter())
attempt(lambda: collections.Counter("ab") + collections.Counter({"c": None}))
print(collections.Counter("aab") - collections.Counter("bcc"), collections.Counter("aab") | collections.Counter("cc"), collections.Counter("aab") + collections.Counter(c=-1))
import math
attempt(lambda: math.dist((1, (2, 3)), (None, True)))


class Long(dict):
    def __len__(self): return 2
print(bool(Long()), hasattr({}, "__bool__"), hasattr((), "__bool__"), hasattr(range(1), "__bool__"))
class Taken(set):
    def __iter__(self): return iter([1, 2])
print(repr(Taken()))
class Told(int):
    def __init__(self, x=1): pass
attempt(lambda: Told(x=4))
class Float(float):
    def __init__(self, x=1): pass
attempt(lambda: Float(x=4))
class Excess:
    def __new__(cls, *a): return super().__new__(cls, *a)
attempt(lambda: Excess(1))
class Number:
    def __repr__(self): return 5
    def __str__(self): return super().__str__()
attempt(lambda: str(Number()))
class Bad:
    def __iter__(self): return 5
attempt(lambda: 1 in Bad())
class Text(str):
    def __float__(self): return ""
attempt(lambda: float(Text("5")))
attempt(lambda: Taken(x=1))
for items in ({1: 2}, {1: 2}.keys(), {1: 2}.values(), {1: 2}.items()):
    print(type(reversed(items)).__name__, type(iter(items)).__name__, list(reversed(items)))
print(type(iter("a")).__name__, type(iter("\xe9")).__name__)
for source in ("f(x y)\n1.real", "a b\n'open", "f(\n0b2"):
    attempt(lambda: compile(source, "f", "exec"))


for n in ("a", 1.5, 2.5, -1, 0, 1, 5, None):
    attempt(lambda: collections.Counter("aab").most_common(n))
attempt(lambda: list(__import__("itertools").islice("ab", 2, -2**63)))
attempt(lambda: functools.cmp_to_key(max)(1, 2))
attempt(lambda: functools.cmp_to_key(max)())


# what C code asks an index for must be an int
class Index:
    def __index__(self): return 's'
for f in (float, complex, __import__('math').sqrt, hex, bin, range, [1].__getitem__, bytes, 'x'.__mul__):
    attempt(lambda: f(Index()))
for text in ('Stra\u00dfe', '   Stra\u00dfe', '\u00e9', 'ab c', 'ab g1'):
    attempt(lambda: bytes.fromhex(text))


# names of types in messages; an int that must fit C's
import itertools, re
for value in (iter(collections.deque()), reversed(collections.deque()), re.finditer("", ""), itertools.chain(), iter(range(2**70)), iter(range(2**62, 2**62 + 1)), reversed(range(2**70))):
    attempt(lambda: value.nothing)
for reverse in (2**31 - 1, -2**31, 2**31, -2**63, 2**70, 1.5):
    attempt(lambda: print(sorted([1, 2], reverse=reverse)))
    attempt(lambda: [].sort(reverse=reverse))
attempt(lambda: b"a" * "b")
attempt(lambda: [1] * "b")
attempt(lambda: iter(list[int])[0])
for arguments in ((None, "two"), (), (1,), (None, None), (2, "x"), (2, None, "f"), (1, 2, 3, 4, 5, 6)):
    attempt(lambda: print(OSError(*arguments)))
attempt(lambda: functools.partial(len, 1)(**5))
attempt(lambda: print(collections.Counter({1: None, 2: "b"}).most_common(0), collections.Counter({1: None, 2: "b"}).most_common(-3)))
attempt(lambda: collections.Counter({1: None, 2: "b"}).most_common(1.5))
class Short(list):
    def __len__(self): return -1
match Short([1, 2]):
    case [*w]: print("sequence", w)
for text in ('x' * 197, 'x' * 198, 'x' * 199, '\u20ac' * 300, b'x' * 300):
    attempt(lambda: int(text))
attempt(lambda: int.__getitem__)
class Subscripted:
    def __class_getitem__(cls, key): return key
print(Subscripted[1], list[int], type[int], hasattr(Subscripted, '__getitem__'))
def assign(at, value):
    l = [1, 2, 3]
    l[at] = value
    print(l)
for at in (slice(0, ...), slice(None, None, 'a'), slice(0, 1), slice(None, None, 2), slice(None, None, 0)):
    attempt(lambda: assign(at, 5))
class Growing:
    def __init__(self, l): self.l = l
    def __iter__(self):
        self.l.append(9)
        return iter('ab')
grown = [1, 2, 3]
grown[1:] = Growing(grown)
print(grown)
for base in (-0j, complex(0.0, -0.0), complex(-0.0, 0.0), 0j):
    print([pow(base, n) for n in (0, 1, 2, 3, 101, 2.5)])
# expect-stderr: SyntaxWarning
