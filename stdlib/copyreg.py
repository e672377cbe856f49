# SPDX-License-Identifier: GPL-3.0-or-later
"""copyreg: how objects are taken apart and put together again, by copies (copy) and by pickles (pickle) alike.

An object is reduced to a tuple: a callable, its arguments, and what is done with the result: attributes, items of a list, items of a dict. Its class
says how, by __reduce__ or __reduce_ex__; a class without these by `reduced`, below. What may be called when a pickle is read is decided in
pickle/names.py; for a function that asks for it the decision is `constructor`.
"""

from _pickle import native_base
from _weakref import EphemeronDict

dispatch_table = EphemeronDict()


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Let objects of the type be reduced by a function; the constructor, if given, is declared too."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(function):
    """Declare that a function only makes data of its arguments: pickles may call it. Returns it, so that it can be a decorator."""
    if not callable(function):
        raise TypeError('constructors must be callable')
    if not isinstance(function, type):
        function.__safe_for_unpickling__ = True
    return function


@constructor
def _union(first, *others):
    """What pickles write for int | str."""
    for other in others:
        first |= other
    return first


pickle(type(int | str), lambda union: (_union, union.__args__))


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """What protocols 0 and 1 write for instances of classes."""
    if base is object:
        return object.__new__(cls)
    new = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(new, state)
    return new


# Built-in classes whose instances, and those of subclasses, are made from one value of the class.
from_value = (int, float, complex, str, bytes, tuple, frozenset)


def _arguments(x, base):
    """Positional and keyword arguments for __new__."""
    get = getattr(x, '__getnewargs_ex__', None)
    if get is not None:
        return get()
    get = getattr(x, '__getnewargs__', None)
    if get is not None:
        return get(), {}
    return ((base(x),) if base in from_value else ()), {}


def reduced(x):
    """What object.__reduce_ex__ answers: the class, what __new__ wants, attributes, items."""
    cls = type(x)
    base = native_base(cls)
    if base in (range, slice):
        return cls, (x.start, x.stop, x.step)
    state = x.__getstate__()
    if base in (set, frozenset):
        return cls, (list(x),), state
    if issubclass(cls, BaseException):
        return (cls, x.args, state) if state is not None else (cls, x.args)
    is_dict = issubclass(base, dict)
    if not is_dict and base not in (object, list, *from_value):
        module = '' if base is not cls or cls.__module__ == 'builtins' else cls.__module__ + '.'  # as CPython names its own classes
        raise TypeError(f"cannot pickle '{module}{cls.__name__}' object")
    args, kwargs = _arguments(x, base)
    items = iter(x) if base is list else None
    pairs = iter(x.items()) if is_dict else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs


def set_state(x, state):
    """Give a new object the attributes that __getstate__ told of."""
    set_own = getattr(x, '__setstate__', None)
    if set_own is not None:
        set_own(state)
        return
    parts = state if isinstance(state, tuple) and len(state) == 2 else (state,)
    for part in parts:
        for name, value in (part or {}).items():
            try:
                object.__setattr__(x, name, value)
            except AttributeError:  # hidden by a property of the class
                x.__dict__[name] = value
