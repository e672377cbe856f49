# SPDX-License-Identifier: GPL-3.0-or-later
"""copy: shallow and deep copies of any object."""

import copyreg
from _weakref import ReferenceType
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType


class Error(Exception):
    pass


error = Error

_atomic = (type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, type(Ellipsis), type(NotImplemented),
           FunctionType, BuiltinFunctionType, property, ReferenceType)
_deep_atomic = tuple(t for t in _atomic if t not in (tuple, frozenset, slice)) + (ModuleType,)


def _reduced(x):
    """How x is made again: what its class says, or the rule for all objects (copyreg)."""
    reduce = copyreg.dispatch_table.get(type(x))
    return reduce(x) if reduce is not None else x.__reduce_ex__(4)


def _reconstruct(reduced, transform):
    """The new object as soon as there is one, and again when it is complete."""
    function, args, *rest = reduced
    state, items, pairs, set_state = rest + [None] * (4 - len(rest))
    new = function(*(transform(a) for a in args))
    yield new
    if state is not None:
        (set_state or copyreg.set_state)(new, transform(state))
    for item in () if items is None else items:
        new.append(transform(item))
    for key, value in () if pairs is None else pairs:
        new[transform(key)] = transform(value)
    yield new


def copy(x):
    """A shallow copy: a new object that refers to the same parts."""
    cls = type(x)
    if cls in _atomic or isinstance(x, type):
        return x
    if cls in (list, dict, set):
        return x.copy()
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    reduced = _reduced(x)
    if isinstance(reduced, str):
        return x
    *_, new = _reconstruct(reduced, lambda part: part)
    return new


def deepcopy(x, memo=None):
    """A deep copy: a new object with copies of all its parts; sharing among them, and cycles, are kept."""
    if memo is None:
        memo = {}
    cls = type(x)
    if cls in _deep_atomic or isinstance(x, type):
        return x
    if id(x) in memo:
        return memo[id(x)]
    new = _deepcopy(x, cls, memo)
    if new is not x:
        memo[id(x)] = new
        memo.setdefault(id(memo), []).append(x)  # so that its id is not used again
    return new


def _deepcopy(x, cls, memo):
    def part(value):
        return deepcopy(value, memo)
    if cls is list:
        new = memo[id(x)] = []
        for item in x:
            new.append(part(item))
        return new
    if cls is dict:
        new = memo[id(x)] = {}
        for key, value in x.items():
            new[part(key)] = part(value)
        return new
    if cls in (tuple, frozenset, set):
        items = [part(item) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        if cls is tuple and all(a is b for a, b in zip(items, x)):
            return x
        return cls(items)
    if cls is slice:
        return slice(part(x.start), part(x.stop), part(x.step))
    if cls is MethodType:
        return MethodType(x.__func__, part(x.__self__))
    method = getattr(x, '__deepcopy__', None)
    if method is not None:
        return method(memo)
    reduced = _reduced(x)
    if isinstance(reduced, str):
        return x
    for new in _reconstruct(reduced, part):
        memo[id(x)] = new
    return new
