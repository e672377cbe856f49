# Who complains first of keys behind ** that are not strings: the call itself, the callee's count of its arguments, or its names. CPython agrees.
import collections, functools, operator


class Plain:
    pass


class Whole(int):
    pass


class Table(dict):
    pass


class Named:
    def __init__(self, **named): print("not reached")


class Called:
    def __call__(self, **named): print("not reached")


def tell(compute):
    try:
        print(compute())
    except Exception as e:
        print(type(e).__name__ + ":", e)


def f(*positional, **named): return positional, named


odd = {1: 2}
tell(lambda: f(**odd))
tell(lambda: f(*int, **odd))
tell(lambda: f(**{"a": 1}, **{"a": 2}))
tell(lambda: f(**{1: 1}, **{1: 2}))
tell(lambda: f(**{1: 1}, **{[]: 2}))
for kind in Plain, Whole, Table, Named, Called(), int, str, bytes, complex, object, dict, list, float, ValueError, ImportError, zip, property, super, 1, "a".format, {}.update, f, functools.partial(f), functools.partial(f, k=1):
    for positional in (), (1, 2, 3, 4, 5):
        print(kind.__name__ if hasattr(kind, "__name__") else type(kind).__name__, len(positional), end=": ")
        tell(lambda: kind(*positional, **odd))
tell(lambda: int(**{"a": 1, 2: 3}))
tell(lambda: int(**{2: 3, "a": 1}))
tell(lambda: int.__call__(1, 2, **odd))
tell(lambda: [].__add__(**odd))
tell(lambda: functools.partial())
tell(lambda: functools.partial(1, **odd))
tell(lambda: functools.partial(len, **odd).keywords)
tell(lambda: functools.partial(f, 1, **odd)(2))
tell(lambda: functools.partial(Plain, **odd)())
tell(lambda: operator.methodcaller("upper", **odd)("a"))
tell(lambda: operator.call(f, **odd))
tell(lambda: collections.defaultdict(1, **odd))
tell(lambda: collections.defaultdict(int, **odd))


def declare():
    class C(*(print("bases"),)[:0], **odd):
        print("not reached")


tell(declare)
