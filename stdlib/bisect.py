# SPDX-License-Identifier: GPL-3.0-or-later
"""bisect: places in a sorted list, found by halving."""


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """The place before all items that are not less than x: a[:i] < x <= a[i:].

    EXAMPLES::

        mayfly: from bisect import bisect_left
        mayfly: bisect_left([1, 3, 3, 5], 3)
        1
        mayfly: bisect_left(['a', 'bb', 'cccc'], 3, key=len)
        2
    """
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        item = a[middle]
        if (item if key is None else key(item)) < x:
            lo = middle + 1
        else:
            hi = middle
    return lo


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """The place behind all items that are not greater than x: a[:i] <= x < a[i:].

    EXAMPLES::

        mayfly: from bisect import bisect_right
        mayfly: bisect_right([1, 3, 3, 5], 3)
        3
    """
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        item = a[middle]
        if x < (item if key is None else key(item)):
            hi = middle
        else:
            lo = middle + 1
    return lo


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Insert x into the sorted list, before what is equal.

    EXAMPLES::

        mayfly: from bisect import insort_left
        mayfly: numbers = [1, 3]
        mayfly: insort_left(numbers, 2); numbers
        [1, 2, 3]
    """
    place = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Insert x into the sorted list, behind what is equal.

    EXAMPLES::

        mayfly: from bisect import insort_right
        mayfly: words = ['a', 'bb']
        mayfly: insort_right(words, 'cc', key=len); words
        ['a', 'bb', 'cc']
    """
    place = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


bisect = bisect_right
insort = insort_right
