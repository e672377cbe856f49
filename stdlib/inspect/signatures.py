# SPDX-License-Identifier: GPL-3.0-or-later
"""inspect.signatures: what callables take and what they give back."""

from collections import namedtuple
from functools import partial
from keyword import iskeyword
from types import BuiltinFunctionType, FunctionType, MappingProxyType, MethodType


def unwrap(func, *, stop=None):
    """The function behind decorators that used functools.wraps."""
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is s for s in seen):
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        seen.append(func)
    return func


class _empty:
    """Marks what is not there."""

    __module__ = 'inspect'


class _Kind(int):
    def __new__(cls, value, name, description):
        self = super().__new__(cls, value)
        self.name, self.description = name, description
        return self

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'

    def __str__(self):
        return self.name


class Parameter:
    """A parameter in a signature."""

    __module__ = 'inspect'

    POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
    POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
    KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
    VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        kind = _kinds[kind]
        if default is not _empty and kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier() or iskeyword(name) and kind != Parameter.POSITIONAL_ONLY:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        """A copy with changes."""
        fields = {'name': self.name, 'kind': self.kind, 'default': self.default, 'annotation': self.annotation, **changes}
        return Parameter(fields.pop('name'), fields.pop('kind'), **fields)

    def __eq__(self, other):
        return isinstance(other, Parameter) and (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind))

    def __str__(self):
        text = {2: '*', 4: '**'}.get(int(self.kind), '') + self.name
        if self.annotation is not _empty:
            text += f': {formatannotation(self.annotation)}'
        if self.default is not _empty:
            text += f' = {self.default!r}' if self.annotation is not _empty else f'={self.default!r}'
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'


_kinds = [Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD, Parameter.VAR_POSITIONAL, Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD]


def formatannotation(annotation):
    """The text of an annotation."""
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', '__main__'):
            return annotation.__qualname__ if annotation.__module__ == 'builtins' else f'{annotation.__module__}.{annotation.__qualname__}'
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


class BoundArguments:
    """The arguments of a call by the names of their parameters."""

    __module__ = 'inspect'

    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        found = []
        for name, p in self.signature.parameters.items():
            if p.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD) or name not in self.arguments:
                break
            found += self.arguments[name] if p.kind == Parameter.VAR_POSITIONAL else [self.arguments[name]]
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        positional = True
        for name, p in self.signature.parameters.items():
            if name not in self.arguments or p.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD):
                positional = False
            if positional or name not in self.arguments:
                continue
            if p.kind == Parameter.VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        """Fill in the defaults."""
        filled = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif p.default is not _empty:
                filled[name] = p.default
            elif p.kind == Parameter.VAR_POSITIONAL:
                filled[name] = ()
            elif p.kind == Parameter.VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __repr__(self):
        return f'<BoundArguments ({", ".join(f"{k}={v!r}" for k, v in self.arguments.items())})>'


def _check_order(parameters):
    """ValueError unless the parameters could stand in a definition."""
    names, optional = set(), False
    for before, p in zip([None, *parameters], parameters):
        if before is not None and before.kind > p.kind:
            raise ValueError(f'wrong parameter order: {before.kind.description} parameter before {p.kind.description} parameter')
        if p.kind <= Parameter.POSITIONAL_OR_KEYWORD:
            if optional and p.default is _empty:
                raise ValueError('non-default argument follows default argument')
            optional = p.default is not _empty
        if p.name in names:
            raise ValueError(f'duplicate parameter name: {p.name!r}')
        names.add(p.name)


class Signature:
    """The parameters of a callable, and its return annotation."""

    __module__ = 'inspect'

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        parameters = list(parameters or ())
        _check_order(parameters)
        self.parameters = MappingProxyType({p.name: p for p in parameters})
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        """A copy with changes."""
        return Signature(self.parameters.values() if parameters is _empty else parameters,
                         return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        args, kwargs = list(args), dict(kwargs)
        for name, p in self.parameters.items():
            if p.kind == Parameter.VAR_POSITIONAL:
                arguments[name] = tuple(args)
                args = []
            elif p.kind == Parameter.VAR_KEYWORD:
                arguments[name] = kwargs
                kwargs = {}
            elif args and p.kind != Parameter.KEYWORD_ONLY:
                if name in kwargs and p.kind != Parameter.POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args.pop(0)
            elif name in kwargs and p.kind != Parameter.POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif p.default is _empty and not partial:
                raise TypeError(f'missing a required argument: {name!r}')
        if args:
            raise TypeError('too many positional arguments')
        if kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        for name in [n for n, p in self.parameters.items() if p.kind in (2, 4) and n in arguments and not arguments[n]]:
            del arguments[name]
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Which argument goes to which parameter; TypeError when they do not fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same, arguments may be missing."""
        return self._bind(args, kwargs, True)

    def __eq__(self, other):
        return isinstance(other, Signature) and list(self.parameters.values()) == list(
            other.parameters.values()) and self.return_annotation == other.return_annotation

    def __hash__(self):
        return hash(tuple(self.parameters))

    def __str__(self):
        parts, slash, star = [], False, False
        for p in self.parameters.values():
            if slash and p.kind != Parameter.POSITIONAL_ONLY:
                parts.append('/')
                slash = False
            slash = slash or p.kind == Parameter.POSITIONAL_ONLY
            if p.kind == Parameter.KEYWORD_ONLY and not star:
                parts.append('*')
            star = star or p.kind in (Parameter.VAR_POSITIONAL, Parameter.KEYWORD_ONLY)
            parts.append(str(p))
        if slash:
            parts.append('/')
        text = f'({", ".join(parts)})'
        return text if self.return_annotation is _empty else f'{text} -> {formatannotation(self.return_annotation)}'

    def __repr__(self):
        return f'<Signature {self}>'


def _of_function(f):
    code = f.__code__
    names = code.co_varnames
    annotations = f.__annotations__ or {}
    defaults = f.__defaults__ or ()
    keyword_defaults = f.__kwdefaults__ or {}
    count = code.co_argcount
    found = []

    def add(name, kind, default=_empty):
        found.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    for i, name in enumerate(names[:count]):
        kind = Parameter.POSITIONAL_ONLY if i < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        at = i - (count - len(defaults))
        add(name, kind, defaults[at] if at >= 0 else _empty)
    rest = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[rest], Parameter.VAR_POSITIONAL)
        rest += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        add(name, Parameter.KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[rest], Parameter.VAR_KEYWORD)
    return Signature(found, return_annotation=annotations.get('return', _empty))


def _of_text(text):
    """From the signature of a function written in C, whose syntax is that of `def`."""
    return _of_function(eval(f'lambda {text.strip()[1:-1]}: None'))


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters:
        raise ValueError('invalid method signature')
    return found.replace(parameters=parameters if parameters[0].kind == Parameter.VAR_POSITIONAL else parameters[1:])


def _of_partial(obj):
    """What is left to give: positional arguments are gone, keywords have become defaults, and all behind them must be given by name."""
    whole = signature(obj.func)
    try:
        given = whole.bind_partial(*obj.args).arguments
        whole.bind_partial(*obj.args, **obj.keywords)
    except TypeError as e:
        raise ValueError(f'partial object {obj!r} has incorrect arguments') from e
    found, by_name = [], False
    for name, p in whole.parameters.items():
        if p.kind == Parameter.VAR_POSITIONAL:
            if not by_name:
                found.append(p)
        elif p.kind != Parameter.VAR_KEYWORD and name in obj.keywords:
            by_name = True
            found.append(p.replace(kind=Parameter.KEYWORD_ONLY, default=obj.keywords[name]))
        elif name not in given:
            found.append(p.replace(kind=Parameter.KEYWORD_ONLY) if by_name and p.kind == Parameter.POSITIONAL_OR_KEYWORD else p)
    return whole.replace(parameters=found)


def signature(obj, *, follow_wrapped=True):
    """The Signature of a callable. TypeError: not callable; ValueError: it is not known."""
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, MethodType):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__'))
    if getattr(obj, '__signature__', None) is not None:
        return obj.__signature__
    if isinstance(obj, FunctionType):
        return _of_function(obj)
    text = getattr(obj, '__text_signature__', None)
    if text:
        found = _of_text(text)
        return _without_first(found) if isinstance(obj, BuiltinFunctionType) and next(iter(found.parameters), '') in ('self', 'cls') else found
    if isinstance(obj, type):
        for name in '__new__', '__init__':
            for base in obj.__mro__:
                method = base.__dict__.get(name)
                method = getattr(method, '__func__', method)
                if isinstance(method, FunctionType):
                    return _without_first(_of_function(method))
        if obj.__init__ is object.__init__ and not issubclass(obj, (int, str, float, list, dict, set, tuple)):
            return Signature()
        raise ValueError(f'no signature found for builtin type {obj!r}')
    if isinstance(obj, partial):
        return _of_partial(obj)
    call = getattr(type(obj), '__call__', None)
    if isinstance(call, FunctionType):
        return _without_first(_of_function(call))
    raise ValueError(f'no signature found for {obj!r}')


FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations', module='inspect')


def getfullargspec(func):
    """The names and default values of the parameters of a function."""
    func = getattr(func, '__func__', func)
    parameters = signature(func).parameters.values()

    def names(*kinds):
        return [p.name for p in parameters if p.kind in kinds]
    defaults = tuple(p.default for p in parameters if p.kind < 2 and p.default is not _empty)
    keyword_defaults = {p.name: p.default for p in parameters if p.kind == 3 and p.default is not _empty}
    return FullArgSpec(names(0, 1), (names(2) or [None])[0], (names(4) or [None])[0], defaults or None, names(3), keyword_defaults or None,
                       dict(getattr(func, '__annotations__', None) or {}))
