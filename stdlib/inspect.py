# SPDX-License-Identifier: GPL-3.0-or-later
"""inspect: what objects are made of: kinds, members, documentation, source, signatures."""

import sys
import types
from collections import namedtuple
from _traceback import line as _line, source as _source


# Kinds.

def ismodule(object):
    """Is it a module?"""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Is it a class?"""
    return isinstance(object, type)


def ismethod(object):
    """Is it a method bound to an instance?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Is it a function of the language?"""
    return isinstance(object, types.FunctionType)


def isgeneratorfunction(object):
    """Is it a function whose calls are generators?"""
    object = getattr(object, '__func__', object)
    return isfunction(object) and bool(object.__code__.co_flags & 0x20)


def isgenerator(object):
    """Is it a generator?"""
    return isinstance(object, types.GeneratorType)


def iscode(object):
    """Is it a code object?"""
    return isinstance(object, types.CodeType)


def istraceback(object):
    """Is it a traceback?"""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Is it a frame?"""
    return isinstance(object, types.FrameType)


def isbuiltin(object):
    """Is it a function or bound method written in C?"""
    return isinstance(object, types.BuiltinFunctionType)


def ismethoddescriptor(object):
    """Is it an unbound method written in C?"""
    return isinstance(object, (types.MethodDescriptorType, types.WrapperDescriptorType))


def isdatadescriptor(object):
    """Does it have __set__ or __delete__?"""
    return not isclass(object) and (hasattr(type(object), '__set__') or hasattr(type(object), '__delete__'))


def isroutine(object):
    """Is it a function or method of any kind?"""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    """Is it a class with abstract methods?"""
    return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


def isawaitable(object):
    """No: there are no coroutines."""
    return False


iscoroutinefunction = iscoroutine = isawaitable


# Members, documentation, source.

def getmembers(object, predicate=None):
    """Sorted (name, value) pairs of the attributes, those that satisfy the predicate."""
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmro(cls):
    """The classes in the order in which attributes are looked up."""
    return cls.__mro__


def cleandoc(doc):
    """Documentation without the indentation of the source."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    """The documentation, of a method perhaps that of the method it overrides; None when there is none."""
    doc = getattr(object, '__doc__', None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            if base is not type(object) and base.__name__ != 'object' and getattr(base, '__doc__', None) is not None:
                doc = base.__doc__
                break
    if doc is None and ismethod(object):
        for base in type(object.__self__).__mro__:
            method = base.__dict__.get(object.__name__)
            if getattr(method, '__doc__', None) is not None:
                doc = method.__doc__
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def getcomments(object):
    """None: comments are not kept."""
    return None


def unwrap(func, *, stop=None):
    """The function behind decorators that used functools.wraps."""
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is s for s in seen):
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        seen.append(func)
    return func


def _code_of(object):
    object = unwrap(object)
    object = getattr(object, '__func__', object)
    if iscode(object):
        return object
    if isfunction(object):
        return object.__code__
    if isclass(object):
        codes = [f.__code__ for f in object.__dict__.values() if isfunction(f)]
        if not codes:
            raise OSError('could not find class definition')
        return codes[0]
    kind = 'module, class, method, function, traceback, frame, or code object'
    raise TypeError(f'{kind} was expected, got {type(object).__name__}')


def getfile(object):
    """The file in which an object was defined."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    return _code_of(object).co_filename


getsourcefile = getfile


def _class_source(cls):
    """The lines of a class, found by its name in the file of one of its methods."""
    with open(_code_of(cls).co_filename) as f:
        lines = f.readlines()
    for number, line in enumerate(lines):
        text = line.lstrip()
        if text.startswith(f'class {cls.__name__}') and text[6 + len(cls.__name__):7 + len(cls.__name__)] in ('(', ':', ' '):
            indent = len(line) - len(text)
            end = number + 1
            while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
                end += 1
            while not lines[end - 1].strip():
                end -= 1
            return lines[number:end], number + 1
    raise OSError('could not find class definition')


def getsourcelines(object):
    """The lines of the definition, and the number of the first one."""
    object = unwrap(object)
    if isclass(object):
        return _class_source(object)
    if ismodule(object):
        with open(getfile(object)) as f:
            return f.readlines(), 0
    code = _code_of(object)
    text = _source(code)
    if text is None:
        raise OSError('could not get source code')
    return text.splitlines(True), code.co_firstlineno


def getsource(object):
    """The text of the definition."""
    return ''.join(getsourcelines(object)[0])


def getmodule(object):
    """The module in which an object was defined, or None."""
    import sys
    return object if ismodule(object) else sys.modules.get(getattr(object, '__module__', None))


# Signatures.

class _Empty:
    """Marks what is not there."""


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

    POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
    POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
    KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
    VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')
    empty = _Empty

    def __init__(self, name, kind, *, default=_Empty, annotation=_Empty):
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
        if self.annotation is not _Empty:
            text += f': {formatannotation(self.annotation)}'
        if self.default is not _Empty:
            text += f' = {self.default!r}' if self.annotation is not _Empty else f'={self.default!r}'
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'


def formatannotation(annotation):
    """The text of an annotation."""
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', '__main__'):
            return annotation.__qualname__ if annotation.__module__ == 'builtins' else f'{annotation.__module__}.{annotation.__qualname__}'
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


class BoundArguments:
    """The arguments of a call by the names of their parameters."""

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
            elif p.default is not _Empty:
                filled[name] = p.default
            elif p.kind == Parameter.VAR_POSITIONAL:
                filled[name] = ()
            elif p.kind == Parameter.VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __repr__(self):
        return f'<BoundArguments ({", ".join(f"{k}={v!r}" for k, v in self.arguments.items())})>'


class Signature:
    """The parameters of a callable, and its return annotation."""

    empty = _Empty

    def __init__(self, parameters=None, *, return_annotation=_Empty):
        self.parameters = types.MappingProxyType({p.name: p for p in parameters or ()})
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=_Empty, return_annotation=_Empty):
        """A copy with changes."""
        return Signature(self.parameters.values() if parameters is _Empty else parameters,
                         return_annotation=self.return_annotation if return_annotation is _Empty else return_annotation)

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
            elif p.default is _Empty and not partial:
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
        return text if self.return_annotation is _Empty else f'{text} -> {formatannotation(self.return_annotation)}'

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

    def add(name, kind, default=_Empty):
        found.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _Empty)))
    for i, name in enumerate(names[:count]):
        kind = Parameter.POSITIONAL_ONLY if i < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        at = i - (count - len(defaults))
        add(name, kind, defaults[at] if at >= 0 else _Empty)
    rest = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[rest], Parameter.VAR_POSITIONAL)
        rest += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        add(name, Parameter.KEYWORD_ONLY, keyword_defaults.get(name, _Empty))
    if code.co_flags & 8:
        add(names[rest], Parameter.VAR_KEYWORD)
    return Signature(found, return_annotation=annotations.get('return', _Empty))


def _of_text(text):
    """From the signature of a function written in C, whose syntax is that of `def`."""
    return _of_function(eval(f'lambda {text.strip()[1:-1]}: None'))


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters:
        raise ValueError('invalid method signature')
    return found.replace(parameters=parameters if parameters[0].kind == Parameter.VAR_POSITIONAL else parameters[1:])


def signature(obj, *, follow_wrapped=True):
    """The Signature of a callable. TypeError: not callable; ValueError: it is not known."""
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__'))
    if getattr(obj, '__signature__', None) is not None:
        return obj.__signature__
    if isfunction(obj):
        return _of_function(obj)
    text = getattr(obj, '__text_signature__', None)
    if text:
        found = _of_text(text)
        return _without_first(found) if isbuiltin(obj) and next(iter(found.parameters), '') in ('self', 'cls') else found
    if isclass(obj):
        for name in '__new__', '__init__':
            for base in obj.__mro__:
                method = base.__dict__.get(name)
                method = getattr(method, '__func__', method)
                if isfunction(method):
                    return _without_first(_of_function(method))
        if obj.__init__ is object.__init__ and not issubclass(obj, (int, str, float, list, dict, set, tuple)):
            return Signature()
        raise ValueError(f'no signature found for builtin type {obj!r}')
    function, arguments = getattr(obj, 'func', None), getattr(obj, 'args', None)
    if function is not None and arguments is not None:
        bound = signature(function).bind_partial(*arguments)
        return Signature([p for name, p in signature(function).parameters.items() if name not in bound.arguments])
    call = getattr(type(obj), '__call__', None)
    if isfunction(call):
        return _without_first(_of_function(call))
    raise ValueError(f'no signature found for {obj!r}')


class FullArgSpec:
    """Names and defaults of parameters, as a tuple of seven."""

    _fields = ('args', 'varargs', 'varkw', 'defaults', 'kwonlyargs', 'kwonlydefaults', 'annotations')

    def __init__(self, *values):
        for name, value in zip(self._fields, values):
            setattr(self, name, value)

    def __iter__(self):
        return iter([getattr(self, name) for name in self._fields])

    def __getitem__(self, i):
        return list(self)[i]

    def __repr__(self):
        return f'FullArgSpec({", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)})'


def getfullargspec(func):
    """The names and default values of the parameters of a function."""
    func = getattr(func, '__func__', func)
    parameters = signature(func).parameters.values()

    def names(*kinds):
        return [p.name for p in parameters if p.kind in kinds]
    defaults = tuple(p.default for p in parameters if p.kind < 2 and p.default is not _Empty)
    keyword_defaults = {p.name: p.default for p in parameters if p.kind == 3 and p.default is not _Empty}
    return FullArgSpec(names(0, 1), (names(2) or [None])[0], (names(4) or [None])[0], defaults or None, names(3), keyword_defaults or None,
                       dict(getattr(func, '__annotations__', None) or {}))


# Frames and generators.

Traceback = namedtuple('Traceback', 'filename lineno function code_context index', module='inspect')
FrameInfo = namedtuple('FrameInfo', ('frame', *Traceback._fields), module='inspect')


def currentframe():
    """The frame of the caller.

    EXAMPLES::

        mayfly: import inspect
        mayfly: def name():
        ......:     return inspect.currentframe().f_code.co_name
        mayfly: name()
        'name'
    """
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    """The place of a frame or an entry of a traceback, with that many lines around it.

    EXAMPLES::

        mayfly: import inspect
        mayfly: def here():
        ......:     return inspect.getframeinfo(inspect.currentframe())
        mayfly: here().function, here().code_context
        ('here', ['    return inspect.getframeinfo(inspect.currentframe())\\n'])
    """
    lineno = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    code = frame.tb_frame.f_code if istraceback(frame) else frame.f_code
    first = max(1, lineno - context // 2)
    lines = [line for line in (_line(code, number) for number in range(first, first + context)) if line is not None]
    if not lines:
        return Traceback(code.co_filename, lineno, code.co_name, None, None)
    return Traceback(code.co_filename, lineno, code.co_name, lines, lineno - first)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and its callers, innermost first."""
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """FrameInfo of the entries of a traceback, outermost first."""
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """FrameInfo of the caller and its callers.

    EXAMPLES::

        mayfly: import inspect
        mayfly: def called():
        ......:     return [entry.function for entry in inspect.stack()[:2]]
        mayfly: def calls():
        ......:     return called()
        mayfly: calls()
        ['called', 'calls']
    """
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo of the places that the exception being handled has passed."""
    exception = sys.exception()
    return getinnerframes(exception and exception.__traceback__, context)


GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'


def getgeneratorstate(generator):
    """How far a generator is.

    EXAMPLES::

        mayfly: import inspect
        mayfly: g = (n for n in [1])
        mayfly: inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g)
        ('GEN_CREATED', [1], 'GEN_CLOSED')
    """
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """The variables of a generator's body.

    EXAMPLES::

        mayfly: import inspect
        mayfly: def count(start):
        ......:     yield start
        mayfly: inspect.getgeneratorlocals(count(3))
        {'start': 3}
    """
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals
