# SPDX-License-Identifier: GPL-3.0-or-later
"""reprlib: representations of limited size, and of objects that contain themselves."""

import builtins
from functools import wraps
from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']

_builtin_repr = builtins.repr


def recursive_repr(fillvalue='...'):
    """A decorator for ``__repr__``: an object that is met again while it is being shown is shown as the fill value.

    EXAMPLES::

        mayfly: from reprlib import recursive_repr
        mayfly: class Node:
        ......:     @recursive_repr('<the same>')
        ......:     def __repr__(self):
        ......:         return f'Node({self.next!r})'
        mayfly: node = Node(); node.next = node; node
        Node(<the same>)
    """
    def decorating_function(user_function):
        running = set()

        @wraps(user_function)
        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        return wrapper

    return decorating_function


def _sorted_if_possible(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


class Repr:
    """Representations with limits: ``max…`` attributes say how many items of each type are shown, and how many characters of a string, of a number and of
    anything else; ``maxlevel`` how deep it goes. A type with the name ``T`` is shown by the method ``repr_T``, if there is one.

    EXAMPLES::

        mayfly: from reprlib import Repr
        mayfly: short = Repr()
        mayfly: short.maxlist = 2
        mayfly: short.maxstring = 12
        mayfly: short.repr([1, 2, 3]), short.repr('a' * 100)
        ('[1, 2, ...]', "'aaa...aaaa'")
    """

    def __init__(self):
        self.fillvalue = '...'
        self.maxlevel = 6
        self.maxtuple = 6
        self.maxlist = 6
        self.maxarray = 5
        self.maxdict = 4
        self.maxset = 6
        self.maxfrozenset = 6
        self.maxdeque = 6
        self.maxstring = 30
        self.maxlong = 40
        self.maxother = 30

    def repr(self, x):
        """The representation of x within the limits."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """The representation of x, so many levels deep."""
        method = getattr(self, 'repr_' + '_'.join(type(x).__name__.split()), None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _ends(self, text, limit):
        """What is shown of both ends of a text of more characters than the limit."""
        before = max(0, (limit - 3) // 2)
        after = max(0, limit - 3 - before)
        return text[:before], text[len(text) - after:]

    def _limited(self, text, limit):
        return text if len(text) <= limit else self.fillvalue.join(self._ends(text, limit))

    def _items(self, x, level, left, right, most, trail=''):
        if level <= 0 and len(x):
            return f'{left}{self.fillvalue}{right}'
        pieces = [self.repr1(item, level - 1) for item in islice(x, most)]
        if len(x) > most:
            pieces.append(self.fillvalue)
        elif len(x) == 1:
            right = trail + right
        return f'{left}{", ".join(pieces)}{right}'

    def repr_tuple(self, x, level):
        return self._items(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._items(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._items(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        return self._items(_sorted_if_possible(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._items(_sorted_if_possible(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_deque(self, x, level):
        return self._items(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}' for key in islice(_sorted_if_possible(x), self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + ', '.join(pieces) + '}'

    def repr_str(self, x, level):
        shown = _builtin_repr(x[:self.maxstring])
        if len(shown) <= self.maxstring:
            return shown
        shown = _builtin_repr(''.join(self._ends(x, self.maxstring)))
        return self.fillvalue.join(self._ends(shown, self.maxstring))

    def repr_int(self, x, level):
        return self._limited(_builtin_repr(x), self.maxlong)

    def repr_instance(self, x, level):
        """What has no method of its own."""
        try:
            shown = _builtin_repr(x)
        except Exception:
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return self._limited(shown, self.maxother)


aRepr = Repr()

repr = aRepr.repr
