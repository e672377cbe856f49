# SPDX-License-Identifier: GPL-3.0-or-later
"""typing: names for annotations, which the language does not check."""

import collections
import collections.abc


class _Special:
    """A name that may be subscripted and combined by |."""

    def __init__(self, name, arguments=None):
        self._name = name
        self.__args__ = arguments

    def __getitem__(self, item):
        return _Special(self._name, item if isinstance(item, tuple) else (item,))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __eq__(self, other):
        return isinstance(other, _Special) and self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        if self.__args__ is None:
            return f'typing.{self._name}'
        shown = [a.__qualname__ if isinstance(a, type) and a.__module__ == 'builtins' else repr(a) for a in self.__args__]
        return f'typing.{self._name}[{", ".join(shown)}]'


Any = _Special('Any')
NoReturn = _Special('NoReturn')
Never = _Special('Never')
Self = _Special('Self')
Union = _Special('Union')
Optional = _Special('Optional')
Literal = _Special('Literal')
ClassVar = _Special('ClassVar')
Final = _Special('Final')
Annotated = _Special('Annotated')
Callable = _Special('Callable')
Type = _Special('Type')
Tuple = _Special('Tuple')
List = _Special('List')
Dict = _Special('Dict')
Set = _Special('Set')
FrozenSet = _Special('FrozenSet')
DefaultDict = _Special('DefaultDict')
OrderedDict = _Special('OrderedDict')
Counter = _Special('Counter')
Deque = _Special('Deque')
Iterable = _Special('Iterable')
Iterator = _Special('Iterator')
Generator = _Special('Generator')
Sequence = _Special('Sequence')
MutableSequence = _Special('MutableSequence')
Mapping = _Special('Mapping')
MutableMapping = _Special('MutableMapping')
Collection = _Special('Collection')
Container = _Special('Container')
Hashable = _Special('Hashable')
Sized = _Special('Sized')
Reversible = _Special('Reversible')
Concatenate = _Special('Concatenate')
TypeAlias = _Special('TypeAlias')
TypeGuard = _Special('TypeGuard')
Text = str
AnyStr = str
TYPE_CHECKING = False


class TypeVar:
    """A variable that stands for a type in annotations."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class ParamSpec(TypeVar):
    """A variable that stands for the parameters of a function."""


class Generic:
    """A base of generic classes: C[T] is C."""

    @classmethod
    def __class_getitem__(cls, item):
        return cls


class Protocol(Generic):
    """A base of classes that describe what others must provide."""


def NamedTuple(typename, fields=(), /, **kwargs):
    """A namedtuple whose fields have types."""
    pairs = list(fields) or list(kwargs.items())
    made = collections.namedtuple(typename, [name for name, _ in pairs])
    made.__annotations__ = dict(pairs)
    return made


def TypedDict(typename, fields=(), /, **kwargs):
    """A dict whose keys have types: dict."""
    return dict


def NewType(name, tp):
    """A name for a type: a function that returns its argument."""
    def new_type(x):
        return x
    new_type.__name__ = name
    new_type.__supertype__ = tp
    return new_type


def cast(typ, val):
    """val."""
    return val


def overload(func):
    """A decorator for signatures: the last definition counts."""
    return func


def final(f):
    """A decorator that says that there is nothing below."""
    return f


def no_type_check(arg):
    """A decorator without effect."""
    return arg


def runtime_checkable(cls):
    """A decorator without effect."""
    return cls


def get_type_hints(obj, globalns=None, localns=None):
    """The annotations of a function or class."""
    return dict(getattr(obj, '__annotations__', {}) or {})


def get_origin(tp):
    """The name that was subscripted, or None."""
    return _Special(tp._name) if isinstance(tp, _Special) and tp.__args__ is not None else None


def get_args(tp):
    """What it was subscripted by."""
    return tp.__args__ or () if isinstance(tp, _Special) else ()
