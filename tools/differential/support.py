# SPDX-License-Identifier: GPL-3.0-or-later
# What every random program begins with.
import bisect, collections, contextlib, copy, functools, heapq, itertools, json, math, operator, pickle, re, string, textwrap


def canonical(value, depth=0):
    """repr, but that sets are in the order of their items' reprs: the hashes of strings differ from run to run."""
    kind = type(value)
    if depth > 6:
        return "..."
    if kind is set or kind is frozenset:
        return kind.__name__ + "{" + ", ".join(sorted([canonical(item, depth + 1) for item in value])) + "}"
    if kind is list:
        return "[" + ", ".join([canonical(item, depth + 1) for item in value]) + "]"
    if kind is tuple:
        return "(" + ", ".join([canonical(item, depth + 1) for item in value]) + ",)"
    if kind is dict:
        return "{" + ", ".join([canonical(key, depth + 1) + ": " + canonical(item, depth + 1) for key, item in value.items()]) + "}"
    return repr(value)


def plain(value):
    """The value, but of iterators only their name: some would run code, and Mayfly's pickles are data."""
    kind = type(value)
    if kind is list:
        return [plain(item) for item in value]
    if kind is dict:
        return {plain(key): plain(item) for key, item in value.items()}
    return kind.__name__ if hasattr(kind, '__next__') else value


def pickled(value):
    """A copy by way of a pickle."""
    return pickle.loads(pickle.dumps(plain(value)))


def masked(text):
    """Without addresses."""
    return re.sub("(?i)( at 0x)[0-9a-f]+", r"\1", text)


def describe(error):
    return type(error).__name__ + (": " + masked(str(error)) if type(error) is not RecursionError else "")


def show(compute):
    try:
        print(masked(canonical(compute())))
    except (Exception, GeneratorExit) as error:
        print(describe(error))


def clip(value):
    """A bound on what loops let grow."""
    if type(value) is int and abs(value) > 10**40:
        return value % 1000003
    if type(value) in (str, bytes, list, tuple) and len(value) > 40:
        return value[:7]
    if type(value) in (dict, set) and len(value) > 40:
        return type(value)()
    return value


def hash_of_number(value):
    return hash(value) if isinstance(value, (int, float, complex)) and value == value else hash(len(value))


def yield_all(items):
    for item in items:
        got = yield item
        if got:
            yield ("got", got)
    return "done"


def pair(a, /, b, *, c=3):
    return a, b, c
