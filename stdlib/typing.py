# SPDX-License-Identifier: GPL-3.0-or-later
"""typing: names for annotations, which the language does not check."""

import collections
import collections.abc
import contextlib
import re
import sys
from types import UnionType


def _shown(argument):
    if isinstance(argument, type):
        return argument.__qualname__ if argument.__module__ == 'builtins' else f'{argument.__module__}.{argument.__qualname__}'
    if argument is ...:
        return '...'
    if isinstance(argument, (list, tuple)):
        return f'[{", ".join(map(_shown, argument))}]'
    return repr(argument)


class _Form:
    """A name that stands in annotations: alone, subscripted, combined by |. `origin` is the class that it means, if it means one."""

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin

    def __getitem__(self, parameters):
        return _Subscripted(self, parameters if isinstance(parameters, tuple) else (parameters,))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        if self.__origin__ is None:
            raise TypeError(f'Cannot instantiate {self!r}')
        raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

    def __instancecheck__(self, instance):
        if self.__origin__ is None:
            raise TypeError(f'{self!r} cannot be used with isinstance()')
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        if self.__origin__ is None:
            raise TypeError(f'{self!r} cannot be used with issubclass()')
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        if self.__origin__ is None:
            raise TypeError(f'Cannot subclass {self!r}')
        return (self.__origin__,)

    def __repr__(self):
        return f'typing.{self._name}'


class _Subscripted(_Form):
    """A name with its arguments."""

    def __init__(self, form, args):
        super().__init__(form._name, form.__origin__ or form)
        self._form = form
        self.__args__ = args

    def __call__(self, *args, **kwargs):
        return self._form(*args, **kwargs)

    def __instancecheck__(self, instance):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    __subclasscheck__ = __instancecheck__

    def __mro_entries__(self, bases):
        return self._form.__mro_entries__(bases)

    def __eq__(self, other):
        return isinstance(other, _Subscripted) and self._form is other._form and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        return f'typing.{self._name}[{", ".join(map(_shown, self.__args__)) or "()"}]'


def _members(types):
    """The types of a union: None is its type, unions among them are opened, what stands twice stands once."""
    found = []
    for tp in types:
        for member in get_args(tp) if get_origin(tp) in (Union, UnionType) else (type(None) if tp is None else tp,):
            if member not in found:
                found.append(member)
    return tuple(found)


class _UnionForm(_Form):
    def __getitem__(self, parameters):
        members = _members(parameters if isinstance(parameters, tuple) else (parameters,))
        if not members:
            raise TypeError('Cannot take a Union of no types.')
        return members[0] if len(members) == 1 else _UnionOf(self, members)


class _UnionOf(_Subscripted):
    def __eq__(self, other):
        return get_origin(other) in (Union, UnionType) and set(self.__args__) == set(get_args(other))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __repr__(self):
        others = [tp for tp in self.__args__ if tp is not type(None)]
        return f'typing.Optional[{_shown(others[0])}]' if len(self.__args__) == 2 and len(others) == 1 else super().__repr__()


class _OptionalForm(_Form):
    def __getitem__(self, parameter):
        return Union[parameter, None]


class _LiteralForm(_Form):
    def __getitem__(self, parameters):
        found = []
        for value in parameters if isinstance(parameters, tuple) else (parameters,):
            found += [v for v in (get_args(value) if get_origin(value) is self else (value,)) if v not in found]
        return _LiteralOf(self, tuple(found))


class _LiteralOf(_Subscripted):
    def __repr__(self):
        return f'typing.Literal[{", ".join(map(repr, self.__args__))}]'


class _AnnotatedForm(_Form):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        return _AnnotatedAs(self, parameters)


class _AnnotatedAs(_Subscripted):
    def __init__(self, form, args):
        super().__init__(form, args[:1])
        self.__origin__ = args[0]
        self.__metadata__ = args[1:]

    def __eq__(self, other):
        return super().__eq__(other) and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f'typing.Annotated[{_shown(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'


class _CallableForm(_Form):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        arguments, result = parameters
        return _CallableOf(self, (*arguments, result) if isinstance(arguments, list) else parameters)


class _CallableOf(_Subscripted):
    def __repr__(self):
        *arguments, result = self.__args__
        shown = '...' if arguments == [...] else f'[{", ".join(map(_shown, arguments))}]'
        return f'typing.Callable[{shown}, {_shown(result)}]'


class _AnyForm(_Form):
    def __call__(self, *args, **kwargs):
        raise TypeError('Any cannot be instantiated')

    def __mro_entries__(self, bases):
        return ()


Any = _AnyForm('Any')
NoReturn, Never, Self, LiteralString = map(_Form, ('NoReturn', 'Never', 'Self', 'LiteralString'))
ClassVar, Final, Required, NotRequired = map(_Form, ('ClassVar', 'Final', 'Required', 'NotRequired'))
Concatenate, TypeAlias, TypeGuard, Unpack = map(_Form, ('Concatenate', 'TypeAlias', 'TypeGuard', 'Unpack'))
Union = _UnionForm('Union')
Optional = _OptionalForm('Optional')
Literal = _LiteralForm('Literal')
Annotated = _AnnotatedForm('Annotated')
Callable = _CallableForm('Callable', collections.abc.Callable)
Type = _Form('Type', type)
Tuple = _Form('Tuple', tuple)
List = _Form('List', list)
Dict = _Form('Dict', dict)
Set = _Form('Set', set)
FrozenSet = _Form('FrozenSet', frozenset)
DefaultDict = _Form('DefaultDict', collections.defaultdict)
OrderedDict = _Form('OrderedDict', collections.OrderedDict)
Counter = _Form('Counter', collections.Counter)
ChainMap = _Form('ChainMap', collections.ChainMap)
Deque = _Form('Deque', collections.deque)
Iterable = _Form('Iterable', collections.abc.Iterable)
Iterator = _Form('Iterator', collections.abc.Iterator)
Generator = _Form('Generator', collections.abc.Generator)
Sequence = _Form('Sequence', collections.abc.Sequence)
MutableSequence = _Form('MutableSequence', collections.abc.MutableSequence)
AbstractSet = _Form('AbstractSet', collections.abc.Set)
MutableSet = _Form('MutableSet', collections.abc.MutableSet)
Mapping = _Form('Mapping', collections.abc.Mapping)
MutableMapping = _Form('MutableMapping', collections.abc.MutableMapping)
MappingView = _Form('MappingView', collections.abc.MappingView)
KeysView = _Form('KeysView', collections.abc.KeysView)
ItemsView = _Form('ItemsView', collections.abc.ItemsView)
ValuesView = _Form('ValuesView', collections.abc.ValuesView)
Collection = _Form('Collection', collections.abc.Collection)
Container = _Form('Container', collections.abc.Container)
Hashable = _Form('Hashable', collections.abc.Hashable)
Sized = _Form('Sized', collections.abc.Sized)
Reversible = _Form('Reversible', collections.abc.Reversible)
ContextManager = _Form('ContextManager', contextlib.AbstractContextManager)
Pattern = _Form('Pattern', re.Pattern)
Match = _Form('Match', re.Match)
Text = str
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


AnyStr = TypeVar('AnyStr', str, bytes)


class Generic:
    """A base of generic classes: C[T] is C."""

    @classmethod
    def __class_getitem__(cls, item):
        return cls


class Protocol(Generic):
    """A base of classes that describe what others must provide. With the decorator runtime_checkable, isinstance asks whether a class has
    everything that is named there.

    EXAMPLES::

        mayfly: from typing import Protocol, runtime_checkable
        mayfly: @runtime_checkable
        ......: class Closes(Protocol):
        ......:     def close(self): ...
        mayfly: class File:
        ......:     def close(self): pass
        mayfly: isinstance(File(), Closes), isinstance(3, Closes)
        (True, False)
    """

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._is_protocol = Protocol in cls.__bases__

    @classmethod
    def __subclasshook__(cls, other):
        if not cls.__dict__.get('_is_protocol', False):
            return NotImplemented
        if not cls.__dict__.get('_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if all(any(name in base.__dict__ for base in other.__mro__) for name in _demanded(cls)):
            return True
        return NotImplemented


_of_every_class = {'_is_protocol', '_is_runtime_protocol', '__annotations__', '__dict__', '__doc__', '__module__', '__qualname__', '__slots__',
                   '__subclasshook__', '__init_subclass__', '__class_getitem__', '__weakref__', '__orig_bases__', '__abstractmethods__', '__init__'}


def _demanded(protocol):
    """The names that a protocol and those it derives from define or annotate."""
    names = set()
    for base in protocol.__mro__:
        if base not in (Protocol, Generic, object):
            names.update(base.__dict__, base.__dict__.get('__annotations__', {}))
    return names - _of_every_class


class _NamedTuple(tuple):
    """What class statements with the base NamedTuple derive from: a namedtuple of the annotated names."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if _NamedTuple not in cls.__bases__:
            return
        fields = cls.__dict__.get('__annotations__', {})
        defaults = [name for name in fields if name in cls.__dict__]
        for name in list(fields)[:len(fields) - len(defaults)]:
            if name in defaults:
                late = [n for n in fields if n not in defaults and list(fields).index(n) > list(fields).index(name)][0]
                raise TypeError(f'Non-default namedtuple field {late} cannot follow default field {name}')
        made = collections.namedtuple(cls.__name__, fields, defaults=[cls.__dict__[name] for name in defaults], module=cls.__module__)
        for name, value in made.__dict__.items():
            if name in fields or name in ('__new__', '_make', '_replace', '_asdict', '__getnewargs__') or name not in cls.__dict__:
                setattr(cls, name, value)


class _NamedTupleForm:
    def __call__(self, typename, fields=None, /, **kwargs):
        pairs = list(kwargs.items() if fields is None else fields)
        made = collections.namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return 'typing.NamedTuple'


NamedTuple = _NamedTupleForm()


class _TypedDict(dict):
    """What class statements with the base TypedDict derive from. Their instances are dicts and no more."""

    def __new__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __init_subclass__(cls, total=True, **kwargs):
        super().__init_subclass__(**kwargs)
        own = cls.__dict__.get('__annotations__', {})
        annotations, required = {}, set()
        for base in cls.__bases__:
            annotations.update(getattr(base, '__annotations__', {}))
            required |= getattr(base, '__required_keys__', frozenset())
        for name, tp in own.items():
            origin = get_origin(tp)
            (required.add if origin is Required or (total and origin is not NotRequired) else required.discard)(name)
        cls.__annotations__ = {**annotations, **own}
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(cls.__annotations__) - required
        cls.__total__ = total


class _TypedDictForm:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return type(typename, (_TypedDict,), {'__annotations__': dict(kwargs if fields is None else fields)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return '<function TypedDict>'


TypedDict = _TypedDictForm()


def is_typeddict(tp):
    """Is it a class made by TypedDict?"""
    return isinstance(tp, type) and issubclass(tp, _TypedDict) and tp is not _TypedDict


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
    """A decorator for protocols: isinstance may ask them."""
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method):
    """The protocol of one special method."""
    return runtime_checkable(type(name, (Protocol,), {method: lambda self: NotImplemented, '__module__': __name__}))


SupportsInt = _supports('SupportsInt', '__int__')
SupportsFloat = _supports('SupportsFloat', '__float__')
SupportsComplex = _supports('SupportsComplex', '__complex__')
SupportsBytes = _supports('SupportsBytes', '__bytes__')
SupportsIndex = _supports('SupportsIndex', '__index__')
SupportsAbs = _supports('SupportsAbs', '__abs__')
SupportsRound = _supports('SupportsRound', '__round__')


def get_type_hints(obj, globalns=None, localns=None):
    """The annotations of a function or class."""
    return dict(getattr(obj, '__annotations__', {}) or {})


def get_origin(tp):
    """What was subscripted: the class, or the name of this module; None for what is not.

    EXAMPLES::

        mayfly: from typing import *
        mayfly: get_origin(List[int]), get_origin(Union[int, str]), get_origin(int)
        (<class 'list'>, typing.Union, None)
    """
    if isinstance(tp, _AnnotatedAs):
        return Annotated
    if isinstance(tp, UnionType):
        return UnionType
    return getattr(tp, '__origin__', None) if not isinstance(tp, type) else None


def get_args(tp):
    """What it was subscripted by.

    EXAMPLES::

        mayfly: from typing import *
        mayfly: get_args(Dict[str, int]), get_args(Optional[int]), get_args(Callable[[int], str])
        ((<class 'str'>, <class 'int'>), (<class 'int'>, <class 'NoneType'>), ([<class 'int'>], <class 'str'>))
    """
    if isinstance(tp, _AnnotatedAs):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableOf) and tp.__args__[0] is not ...:
        return (list(tp.__args__[:-1]), tp.__args__[-1])
    return getattr(tp, '__args__', ()) if not isinstance(tp, type) else ()


def assert_never(arg, /):
    """To be called where no value can arrive: it says which did."""
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def assert_type(val, typ, /):
    """val."""
    return val


def reveal_type(obj, /):
    """obj, after telling its type on the standard error."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def no_type_check_decorator(decorator):
    """The decorator: nothing is checked anyway."""
    return decorator


def dataclass_transform(**kwargs):
    """A decorator for what makes dataclasses."""
    def decorate(made):
        made.__dataclass_transform__ = kwargs
        return made
    return decorate
