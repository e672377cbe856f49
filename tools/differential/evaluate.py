# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluates each line of a file, an expression, and prints the value or the exception: what calls.py writes, in CPython and here."""

import bisect, builtins, cmath, collections, functools, heapq, itertools, json, math, operator, sys, textwrap


class Plain:
    a = 1


def function(a, b=2, *c, d=5, **k):
    return a


def generator():
    x = yield 1
    yield x


NAMES = dict(globals())


def shown(value, deep=True):
    """The repr, where it says the same everywhere."""
    if isinstance(value, type):
        return f'class {value.__name__}'
    if hasattr(value, '__next__') and deep:
        try:
            return f'iterator of {shown(list(itertools.islice(value, 4)), False)}'
        except Exception as e:
            return f'iterator, {told(e)}'
    if isinstance(value, (set, frozenset)):
        return f'{type(value).__name__} of {sorted(map(repr, value))}'
    text = repr(value)
    return f'some {type(value).__name__}' if ' at 0x' in text or '#' in text or text.startswith('<') else text[:300]


def told(exception):
    text = f'{type(exception).__name__}: {exception}'
    return type(exception).__name__ if ' at 0x' in text or '#' in text else text


def answer(expression):
    try:
        return shown(eval(expression, NAMES))
    except Exception as e:
        return told(e)


def ascii_line(text):
    return text.encode('ascii', 'backslashreplace').decode().replace('\n', '\\n')


if __name__ == '__main__':
    with open(sys.argv[1]) as file:
        for line in file:
            print(line.rstrip('\n'), '=>', ascii_line(answer(line)))
