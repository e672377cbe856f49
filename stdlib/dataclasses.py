# SPDX-License-Identifier: GPL-3.0-or-later
"""dataclasses: classes that are described by their annotated attributes, and get __init__, __repr__, __eq__ and more from them."""

import copy as _copy
import sys as _sys
from types import GenericAlias as _GenericAlias, MappingProxyType as _MappingProxyType

__all__ = ['FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'Field', 'asdict', 'astuple', 'dataclass', 'field', 'fields', 'is_dataclass',
           'make_dataclass', 'replace']


class FrozenInstanceError(AttributeError):
    """An attribute of an instance of a frozen dataclass was set or deleted."""


class _Word:
    """A value that is only itself."""

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._name


class _MISSING_TYPE:
    """The class of MISSING."""


class _KW_ONLY_TYPE:
    """The class of KW_ONLY."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()

_FIELD, _CLASSVAR, _INITVAR = _Word('_FIELD'), _Word('_FIELD_CLASSVAR'), _Word('_FIELD_INITVAR')
_PARAMETERS = '__dataclass_params__'
_FIELDS = '__dataclass_fields__'


class InitVar:
    """InitVar[type]: an argument of __init__ that is handed to __post_init__ and not kept."""

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        return f'dataclasses.InitVar[{getattr(self.type, "__name__", None) or repr(self.type)}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One attribute of a dataclass."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.repr = repr
        self.hash = hash
        self.init = init
        self.compare = compare
        self.metadata = _MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        words = 'name type default default_factory init repr hash compare metadata kw_only _field_type'.split()
        return f'Field({",".join(f"{word}={getattr(self, word)!r}" for word in words)})'

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """What is to be said of an attribute besides its type."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash, self.frozen = init, repr, eq, order, unsafe_hash, frozen

    def __repr__(self):
        return ('_DataclassParams(' + ','.join(f'{word}={getattr(self, word)!r}' for word in 'init repr eq order unsafe_hash frozen'.split()) + ')')


# Reading the fields.

def _kind(annotation):
    """Which sort of field an annotation makes; it may be a text."""
    if isinstance(annotation, str):
        word = annotation.partition('[')[0].rpartition('.')[2].strip()
        return {'ClassVar': _CLASSVAR, 'InitVar': _INITVAR}.get(word, _FIELD)
    if isinstance(annotation, InitVar) or annotation is InitVar:
        return _INITVAR
    return _CLASSVAR if str(annotation).partition('[')[0] == 'typing.ClassVar' else _FIELD


def _read_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    f = default if isinstance(default, Field) else field(default=default)
    f.name, f.type, f._field_type = name, annotation, _kind(annotation)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if f.kw_only is MISSING:
        f.kw_only = kw_only if f._field_type is not _CLASSVAR else MISSING
    elif f._field_type is _CLASSVAR:
        raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default is not MISSING and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {name} is not allowed: use default_factory')
    return f


def _read_fields(cls, kw_only):
    """The fields by name, those of the bases first, and leaves the defaults as attributes of the class."""
    found = {}
    for base in cls.__mro__[-1:0:-1]:
        found.update(base.__dict__.get(_FIELDS, {}))
    annotations = cls.__dict__.get('__annotations__', {})
    seen_marker = False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or isinstance(annotation, str) and annotation.rpartition('.')[2] == 'KW_ONLY':
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = kw_only = True
            continue
        f = found[name] = _read_field(cls, name, annotation, kw_only)
        if isinstance(cls.__dict__.get(name), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return found


# Writing the methods.

def _function(cls, name, parameters, body, names):
    """A method from its text; `names` are the values that the text calls by name."""
    text = f'def make({", ".join(names)}):\n def {name}({", ".join(parameters)}):\n  ' + '\n  '.join(body) + f'\n return {name}'
    module = _sys.modules.get(cls.__module__)
    namespace = {}
    exec(text, module.__dict__ if module else {}, namespace)
    made = namespace['make'](**names)
    made.__qualname__ = f'{cls.__qualname__}.{name}'
    return made


def _make_init(cls, found, frozen):
    names = {'_MISSING': MISSING, '_FACTORY': _FACTORY, '_object': object}
    given = [f for f in found.values() if f._field_type is not _CLASSVAR]
    ordinary = [f for f in given if f.init and not f.kw_only]
    last = None
    for f in ordinary:
        if f._has_default():
            last = f
        elif last is not None:
            raise TypeError(f'non-default argument {f.name!r} follows default argument')
    me = 'self' if 'self' not in found else '_dataclass_self'
    parameters, body = [me], []

    def parameter(f):
        names[f'_type_{f.name}'] = f.type
        text = f'{f.name}: _type_{f.name}'
        if f.default_factory is not MISSING:
            return text + '=_FACTORY'
        if f.default is MISSING:
            return text
        names[f'_default_{f.name}'] = f.default
        return text + f'=_default_{f.name}'

    parameters += map(parameter, ordinary)
    keywords = [f for f in given if f.init and f.kw_only]
    if keywords:
        parameters += ['*', *map(parameter, keywords)]
    for f in given:
        if f._field_type is _INITVAR or not f.init and f.default_factory is MISSING:
            continue
        value = f.name
        if f.default_factory is not MISSING:
            names[f'_make_{f.name}'] = f.default_factory
            value = f'_make_{f.name}()' + (f' if {f.name} is _FACTORY else {f.name}' if f.init else '')
        body.append(f'_object.__setattr__({me}, {f.name!r}, {value})' if frozen else f'{me}.{f.name} = {value}')
    if hasattr(cls, '__post_init__'):
        body.append(f'{me}.__post_init__({", ".join(f.name for f in given if f._field_type is _INITVAR)})')
    made = _function(cls, '__init__', parameters, body or ['pass'], names)
    made.__annotations__ = {**{f.name: f.type for f in ordinary + keywords}, 'return': None}
    return made


def _shown(me):
    return f'{me.__class__.__qualname__}({", ".join(f"{f.name}={getattr(me, f.name)!r}" for f in fields(me) if f.repr)})'


_showing = set()


def _repr(self):
    if id(self) in _showing:
        return '...'
    _showing.add(id(self))
    try:
        return _shown(self)
    finally:
        _showing.discard(id(self))


def _tuple_text(me, chosen):
    return '(' + ''.join(f'{me}.{f.name},' for f in chosen) + ')'


def _make_comparison(cls, name, symbol, chosen):
    body = ['if other.__class__ is self.__class__:', f' return {_tuple_text("self", chosen)} {symbol} {_tuple_text("other", chosen)}',
            'return NotImplemented']
    return _function(cls, name, ['self', 'other'], body, {})


def _frozen_setattr(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _put(cls, name, value):
    """Into the class, unless its body has the name already; whether it was there."""
    if name in cls.__dict__:
        return True
    if callable(value):
        value.__qualname__ = f'{cls.__qualname__}.{name}'
        value.__name__ = name
        value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _add_hash(cls, chosen, parameters):
    own = cls.__dict__.get('__hash__', MISSING)
    explicit = own is not MISSING and not (own is None and '__eq__' in cls.__dict__)
    if parameters.unsafe_hash:
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif explicit or not parameters.eq:
        return
    elif not parameters.frozen:
        cls.__hash__ = None
        return
    cls.__hash__ = _function(cls, '__hash__', ['self'], [f'return hash({_tuple_text("self", chosen)})'], {})


def _check_frozen(cls, frozen):
    bases = [base.__dict__[_PARAMETERS].frozen for base in cls.__mro__[1:] if _PARAMETERS in base.__dict__]
    if bases and not any(bases) and frozen:
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    if any(bases) and not frozen:
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')


def _with_slots(cls, found):
    """The same class once more, with __slots__."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = [f.name for f in found.values() if f._field_type is _FIELD]
    inherited = {name for base in cls.__mro__[1:-1] for name in getattr(base, '__slots__', ())}
    namespace = {k: v for k, v in cls.__dict__.items() if k not in names and k not in ('__dict__', '__weakref__')}
    namespace['__slots__'] = tuple(name for name in names if name not in inherited)
    made = type(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    _check_frozen(cls, frozen)
    parameters = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    setattr(cls, _PARAMETERS, parameters)
    found = _read_fields(cls, kw_only)
    setattr(cls, _FIELDS, found)
    kept = [f for f in found.values() if f._field_type is _FIELD]
    compared = [f for f in kept if f.compare]
    _add_hash(cls, [f for f in kept if (f.compare if f.hash is None else f.hash)], parameters)
    if init:
        _put(cls, '__init__', _make_init(cls, found, frozen))
    if repr:
        _put(cls, '__repr__', lambda self: _repr(self))
    if eq:
        _put(cls, '__eq__', _make_comparison(cls, '__eq__', '==', compared))
    if order:
        for name, symbol in ('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>='):
            if _put(cls, name, _make_comparison(cls, name, symbol, compared)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering')
    if frozen:
        for method in _frozen_setattr(cls, {f.name for f in kept}):
            if _put(cls, method.__name__, method):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
    if match_args:
        _put(cls, '__match_args__', tuple(f.name for f in found.values() if f.init and not f.kw_only and f._field_type is not _CLASSVAR))
    if not cls.__doc__:
        import inspect
        cls.__doc__ = cls.__name__ + str(inspect.signature(cls)).replace(' -> None', '')
    return _with_slots(cls, found) if slots else cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Add to the class the methods that its annotated attributes call for.

    >>> @dataclass
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(3)
    Point(x=3, y=0)
    """
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')

    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

    return decorate if cls is None else decorate(cls)


# Using them.

def fields(class_or_instance):
    """The fields, as a tuple of Field."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) and not isinstance(obj, _GenericAlias) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def _convert(obj, of_fields, dict_factory):
    """Containers and dataclasses within, converted and copied."""
    if _is_instance(obj):
        return of_fields(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_convert(v, of_fields, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_convert(v, of_fields, dict_factory) for v in obj)
    if isinstance(obj, dict):
        pairs = [(_convert(k, of_fields, dict_factory), _convert(v, of_fields, dict_factory)) for k, v in obj.items()]
        return type(obj)(obj.default_factory, pairs) if hasattr(type(obj), 'default_factory') else type(obj)(pairs)
    return _copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, those within too."""
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')

    def of_fields(o):
        return dict_factory([(f.name, _convert(getattr(o, f.name), of_fields, dict_factory)) for f in fields(o)])

    return of_fields(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields of an instance as a tuple, those within too."""
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')

    def of_fields(o):
        return tuple_factory([_convert(getattr(o, f.name), of_fields, None) for f in fields(o)])

    return of_fields(obj)


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
        elif f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """A dataclass from the names of its fields; each is a name, (name, type) or (name, type, field or default)."""
    body = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        name, annotation, *default = (item, 'typing.Any') if isinstance(item, str) else item
        if not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation
        if default:
            body[name] = default[0]
    body['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, body), **options)
