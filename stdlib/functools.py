# SPDX-License-Identifier: GPL-3.0-or-later
"""functools: functions that act on or return other functions. What must be fast is in the native module _functools."""

from _functools import _attribute_once, _lru_cache_wrapper, cmp_to_key, partial, reduce

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)
_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped: copy its names and documentation, and remember it as __wrapped__."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        state = object.__getstate__(wrapped) if name == '__dict__' else getattr(wrapped, name, None)
        for key, value in (state or {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper() to the function it decorates."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: the root operator gives the other three.

def _negated(root, or_equal):
    """not (self root other), and not equal when or_equal is false."""
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return not result if or_equal else not result and self != other
    return compare


def _joined(root, with_equal):
    """self root other, or equal; without it: self root other and not equal."""
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other if with_equal else result and self != other
    return compare


_orders = {
    '__lt__': {'__gt__': _negated('__lt__', False), '__le__': _joined('__lt__', True), '__ge__': _negated('__lt__', True)},
    '__le__': {'__ge__': None, '__lt__': _joined('__le__', False), '__gt__': _negated('__le__', True)},
    '__gt__': {'__lt__': _negated('__gt__', False), '__ge__': _joined('__gt__', True), '__le__': _negated('__gt__', True)},
    '__ge__': {'__le__': None, '__gt__': _joined('__ge__', False), '__lt__': _negated('__ge__', True)},
}


def _not_or_equal(root):
    """For roots <= and >=: the reverse holds unless the root does, or when the two are equal."""
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other
    return compare


_orders['__le__']['__ge__'] = _not_or_equal('__le__')
_orders['__ge__']['__le__'] = _not_or_equal('__ge__')


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    roots = [name for name in _orders if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, function in _orders[root].items():
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# Caches.

from collections import namedtuple
from types import MappingProxyType, UnionType

_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')


def lru_cache(maxsize=128, typed=False):
    """Remember the results of the last maxsize different calls; of all calls when maxsize is None."""
    if callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        return _cached(function, maxsize, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """Remember the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once and then is an ordinary attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        return _attribute_once(instance, self.attrname, self.func)


# Methods.

class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        args = ', '.join(map(repr, self.args))
        keywords = ', '.join(f'{k}={v!r}' for k, v in self.keywords.items())
        return f'{type(self).__module__}.{type(self).__qualname__}({self.func!r}, {args}, {keywords})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not callable(self.func) or isinstance(self.func, (classmethod, staticmethod)):
            return partial(get(obj, cls), *self.args, **self.keywords)
        return self._make_unbound_method().__get__(obj, cls)


def _best_match(cls, registry):
    """The registered function of the nearest class of cls: along its MRO, then abstract classes that it satisfies."""
    for base in cls.__mro__:
        if base in registry and base is not object:
            return registry[base]
    candidates = [base for base in registry if base is not object and issubclass(cls, base)]
    best = [c for c in candidates if not any(c is not d and issubclass(d, c) for d in candidates)]
    if len(best) > 1:
        raise RuntimeError(f'Ambiguous dispatch: {best[0]} or {best[1]}')
    return registry[best[0]] if best else registry[object]


def _classes(cls):
    """The class, or the classes of the union, in a tuple, which is empty for anything else."""
    members = cls.__args__ if isinstance(cls, UnionType) else (cls,)
    return members if all(isinstance(c, type) for c in members) else ()


def singledispatch(func):
    """Single-dispatch generic function decorator: the class of the first argument chooses the function."""
    registry = {object: func}
    remembered = {}
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        if cls not in remembered:
            remembered[cls] = _best_match(cls, registry)
        return remembered[cls]

    def register(cls, func=None):
        classes = _classes(cls)
        if func is None:
            if classes:
                return lambda f: register(cls, f)
            func = cls
            annotations = getattr(func, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain '
                                '`@register` on an annotated function.')
            argument, cls = next(iter(annotations.items()))
            classes = _classes(cls)
            if not classes:
                what = 'not all arguments are classes' if isinstance(cls, UnionType) else 'is not a class'
                raise TypeError(f'Invalid annotation for {argument!r}. {cls!r} {what}.')
        elif not classes:
            raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
        for c in classes:
            registry[c] = func
        remembered.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = remembered.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor: the class of the first argument after self chooses the method."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)
        _method.register = self.register
        return update_wrapper(_method, self.func)
