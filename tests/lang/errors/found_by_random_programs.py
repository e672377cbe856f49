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
