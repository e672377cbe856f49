# SPDX-License-Identifier: GPL-3.0-or-later
"""abc: abstract base classes. isinstance and issubclass ask __subclasshook__ and the registered classes (`_abc_registered`, a list of weak
references) of a class that has them; there are no metaclasses. A class whose abstract methods are not all overridden cannot be instantiated."""
from _weakref import ref


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractproperty(funcobj):
    """A property whose getter is abstract."""
    return property(abstractmethod(funcobj))


def _is_abstract(value):
    if isinstance(value, property):
        return any(getattr(f, '__isabstractmethod__', False) for f in (value.fget, value.fset, value.fdel))
    value = getattr(value, '__func__', value)
    return getattr(value, '__isabstractmethod__', False)


def _abstract_names(cls):
    """The names along the MRO whose nearest definition is abstract."""
    names = set()
    for base in cls.__mro__:
        for name in base.__dict__:
            names.add(name)
    found = []
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if _is_abstract(base.__dict__[name]):
                    found.append(name)
                break
    return sorted(found)


class ABC:
    """Helper class: bases of abstract classes."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._abc_registered = []
        cls.__abstractmethods__ = frozenset(_abstract_names(cls))

    def __new__(cls, *args, **kwargs):
        if cls.__abstractmethods__:
            names = sorted(cls.__abstractmethods__)
            plural = 's' if len(names) > 1 else ''
            raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} {', '.join(names)}")
        return super().__new__(cls)

    @classmethod
    def register(cls, subclass):
        """Register a virtual subclass. Returns the subclass, to allow usage as a class decorator."""
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            for base in cls.__mro__:
                if '_abc_registered' in base.__dict__ and not any(known() is subclass for known in base._abc_registered):
                    base._abc_registered.append(ref(subclass, base._abc_registered.remove))
            if hasattr(cls, '_pattern_kind') and subclass.__module__ != 'builtins':
                subclass._pattern_kind = cls._pattern_kind
        return subclass


ABC._abc_registered = []
ABC.__abstractmethods__ = frozenset()


class ABCMeta:
    """As the metaclass of a class statement: makes the class an abstract base class, by adding ABC to its bases. Every class is its instance."""

    def __new__(meta, name, bases, namespace, **kwargs):
        if not any(issubclass(base, ABC) for base in bases):
            bases = (*[base for base in bases if base is not object], ABC)
        return type(name, bases, namespace, **kwargs)

    def __init_subclass__(cls, **kwargs):
        raise TypeError('metaclasses are not part of the language')

    @classmethod
    def __subclasshook__(cls, C):
        return issubclass(C, type) or NotImplemented
