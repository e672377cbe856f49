# SPDX-License-Identifier: GPL-3.0-or-later
"""heapq: a list as a heap: no item is greater than those at twice its index and one or two more, so heap[0] is the smallest."""

__all__ = ['heapify', 'heappop', 'heappush', 'heappushpop', 'heapreplace', 'merge', 'nlargest', 'nsmallest']


def _rise(heap, top, place):
    """The item at the place moves up, not above top, until its parent is not greater."""
    item = heap[place]
    while place > top:
        parent = (place - 1) // 2
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    """The smaller child moves up all the way, then the item rises from the leaf: it mostly came from one."""
    end, top, item = len(heap), place, heap[place]
    child = 2 * place + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place, child = child, 2 * child + 1
    heap[place] = item
    _rise(heap, top, place)


def _check(heap, name):
    if not isinstance(heap, list):
        which = '' if name in ('heapify', 'heappop') else ' 1'
        what = None if heap is None else type(heap).__name__
        raise TypeError(f'{name}() argument{which} must be list, not {what}')


def heappush(heap, item, /):
    """Push item onto heap, maintaining the heap invariant.

    EXAMPLES::

        mayfly: from heapq import heappush
        mayfly: heap = [2, 5]
        mayfly: heappush(heap, 1); heap
        [1, 5, 2]
    """
    _check(heap, 'heappush')
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant.

    EXAMPLES::

        mayfly: from heapq import heappop
        mayfly: heap = [1, 5, 2]
        mayfly: heappop(heap), heap
        (1, [2, 5])
    """
    _check(heap, 'heappop')
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapreplace(heap, item, /):
    """Pop and return the smallest item, then push the new one.

    EXAMPLES::

        mayfly: from heapq import heapreplace
        mayfly: heap = [1, 5, 2]
        mayfly: heapreplace(heap, 0), heap
        (1, [0, 5, 2])
    """
    _check(heap, 'heapreplace')
    if not heap:
        raise IndexError('index out of range')
    smallest, heap[0] = heap[0], item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest one.

    EXAMPLES::

        mayfly: from heapq import heappushpop
        mayfly: heap = [1, 5, 2]
        mayfly: heappushpop(heap, 0), heap
        (0, [1, 5, 2])
    """
    _check(heap, 'heappushpop')
    return heapreplace(heap, item) if heap and heap[0] < item else item


def heapify(heap, /):
    """Transform list into a heap, in-place, in O(len(heap)) time.

    EXAMPLES::

        mayfly: from heapq import heapify
        mayfly: heap = [3, 2, 1]
        mayfly: heapify(heap); heap
        [1, 2, 3]
    """
    _check(heap, 'heapify')
    for place in reversed(range(len(heap) // 2)):
        _sink(heap, place)


class _Backwards(tuple):
    """An entry of a heap whose first one is the greatest."""

    __slots__ = ()

    def __lt__(self, other):
        return tuple.__lt__(other, self)


def _best(n, iterable, key, largest):
    """The n best items, the best first, earlier ones before their equals: a heap of those seen so far has the worst of them on top."""
    if n == 1:
        nothing = object()
        best = (max if largest else min)(iter(iterable), default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        size = None
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=largest)[:n]
    Entry, step = (tuple, -1) if largest else (_Backwards, 1)
    items = iter(iterable)
    orders = range(0, -n, -1) if largest else range(n)
    kept = [Entry((item if key is None else key(item), order, item)) for order, item in zip(orders, items)]
    if not kept:
        return []
    heapify(kept)
    for order, item in enumerate(items, n):
        rank, worst = item if key is None else key(item), kept[0][0]
        if worst < rank if largest else rank < worst:
            heapreplace(kept, Entry((rank, step * order, item)))
    kept.sort(reverse=True)
    return [item for rank, order, item in kept]


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first.

    EXAMPLES::

        mayfly: from heapq import nsmallest
        mayfly: nsmallest(2, [3, 1, 2])
        [1, 2]
    """
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The n largest items, largest first.

    EXAMPLES::

        mayfly: from heapq import nlargest
        mayfly: nlargest(2, ['a', 'ccc', 'bb'], key=len)
        ['ccc', 'bb']
    """
    return _best(n, iterable, key, True)


class _Head:
    """The next item of one input of merge; equal ones come in the order of the inputs."""

    __slots__ = ('item', 'rank', 'order', 'rest', 'reverse')

    def __init__(self, item, rank, order, rest, reverse):
        self.item, self.rank, self.order, self.rest, self.reverse = item, rank, order, rest, reverse

    def __lt__(self, other):
        first, second = (other, self) if self.reverse else (self, other)
        return self.order < other.order if first.rank == second.rank else first.rank < second.rank


def merge(*iterables, key=None, reverse=False):
    """The items of sorted inputs in one sorted stream, without reading more of them than needed.

    EXAMPLES::

        mayfly: from heapq import merge
        mayfly: list(merge([1, 4], [2, 3]))
        [1, 2, 3, 4]
    """
    heads = []
    for order, iterable in enumerate(iterables):
        rest = iter(iterable)
        for item in rest:
            heads.append(_Head(item, item if key is None else key(item), order, rest, reverse))
            break
    heapify(heads)
    while heads:
        head = heads[0]
        yield head.item
        for item in head.rest:
            head.item, head.rank = item, item if key is None else key(item)
            heapreplace(heads, head)
            break
        else:
            heappop(heads)
