# SPDX-License-Identifier: GPL-3.0-or-later
"""copy: shallow and deep copies of any object."""

from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType


class Error(Exception):
    pass


error = Error

_atomic = (type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, type(Ellipsis), type(NotImplemented),
           FunctionType, BuiltinFunctionType, property)
_deep_atomic = tuple(t for t in _atomic if t not in (tuple, frozenset, slice)) + (ModuleType,)


def _fill(new, state):
    """Give a new object the attributes that __getstate__ or __reduce_ex__ told of."""
    if state is None:
        return
    if hasattr(new, '__setstate__'):
        new.__setstate__(state)
        return
    for key, value in state.items():
        try:
            object.__setattr__(new, key, value)
        except AttributeError:  # hidden by a property of the class
            new.__dict__[key] = value


def _state_of(x):
    get = getattr(x, '__getstate__', None)
    return get() if get is not None else getattr(x, '__dict__', None)


def _reduced(x):
    """What the class's own __reduce_ex__ or __reduce__ answers, or None."""
    cls = type(x)
    for name, arguments in ('__reduce_ex__', (4,)), ('__reduce__', ()):
        method = getattr(cls, name, None)
        if method is not None and method is not getattr(object, name, None):
            return method(x, *arguments)
    return None


def _arguments_of(x):
    """For __new__: of subclasses of immutable types."""
    get = getattr(x, '__getnewargs__', None)
    if get is not None:
        return get()
    for base in (int, float, complex, str, bytes, frozenset):
        if isinstance(x, base):
            return (base(x),)
    return ()


def _reconstruct(reduced, transform):
    function, arguments, *rest = reduced
    rest += [None] * (3 - len(rest))
    state, items, pairs = rest[:3]
    new = function(*(transform(a) for a in arguments))
    yield new
    if state is not None:
        _fill(new, transform(state))
    for item in items or ():
        new.append(transform(item))
    for key, value in pairs or ():
        new[transform(key)] = transform(value)


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
    if reduced is not None:
        *_, new = [n for n in _reconstruct(reduced, lambda part: part)]
        return new
    return _copy_instance(x, cls, lambda part: part, None)


def _copy_instance(x, cls, transform, remember):
    new = cls.__new__(cls, *_arguments_of(x))
    if remember is not None:
        remember(new)
    if isinstance(x, list):
        list.extend(new, [transform(item) for item in x])
    elif isinstance(x, dict):
        for key, value in x.items():
            dict.__setitem__(new, transform(key), transform(value))
    elif isinstance(x, set):
        set.update(new, [transform(item) for item in x])
    state = _state_of(x)
    if state is not None:
        _fill(new, transform(state) if transform is not None else state)
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
    if reduced is not None:
        for new in _reconstruct(reduced, part):
            memo[id(x)] = new
        return new

    def remember(new):
        memo[id(x)] = new
    if isinstance(x, tuple):
        return cls.__new__(cls, [part(item) for item in x]) if not hasattr(x, '_fields') else cls._make([part(item) for item in x])
    return _copy_instance(x, cls, part, remember)
