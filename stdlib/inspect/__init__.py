# SPDX-License-Identifier: GPL-3.0-or-later
"""inspect: what objects are made of: kinds, members, documentation, source, signatures."""

import builtins
import sys
import types
from _traceback import source as _source
from inspect.frames import (FrameInfo, GEN_CLOSED, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, Traceback, currentframe, getframeinfo, getgeneratorlocals,
                            getgeneratorstate, getinnerframes, getouterframes, stack, trace)
from inspect.signatures import (BoundArguments, FullArgSpec, Parameter, Signature, _empty, formatannotation, getfullargspec, signature, unwrap)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32


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
    return isfunction(object) and bool(object.__code__.co_flags & CO_GENERATOR)


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


def isgetsetdescriptor(object):
    """Is it an attribute that C code computes?"""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """Is it an attribute that stands in a fixed place of the instance, such as one of __slots__?"""
    return isinstance(object, types.MemberDescriptorType)


def ismethodwrapper(object):
    """Is it a bound operator written in C, such as (1).__add__?"""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Is it a function or method of any kind?"""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    """Is it a class with abstract methods?"""
    return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


def isawaitable(object):
    """No: there are no coroutines."""
    return False


iscoroutinefunction = iscoroutine = isasyncgenfunction = isasyncgen = isawaitable


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


def _class_of(function):
    """The class in whose body a function was defined, found by its qualified name; None otherwise."""
    found = sys.modules.get(function.__module__)
    for name in function.__qualname__.split('.')[:-1]:
        found = getattr(found, name, None)
    return found if isclass(found) else None


def _overridden(object):
    """What the class and its bases have under the name of a method or a property, nearest first."""
    if isclass(object):
        return [base for base in object.__mro__ if base is not builtins.object]
    if ismethod(object):
        name = object.__name__
        cls = object.__self__ if isclass(object.__self__) else type(object.__self__)
    else:
        function = object.fget if isinstance(object, property) else getattr(object, '__func__', object)
        name, cls = getattr(function, '__name__', None), _class_of(function) if isfunction(function) else None
        if cls is None or getattr_static(cls, name, None) is not object:
            return []
    return [base.__dict__[name] for base in cls.__mro__ if name in base.__dict__]


def getdoc(object):
    """The documentation, of a method or a property perhaps that of the one it overrides; None when there is none.

    EXAMPLES::

        mayfly: import inspect
        mayfly: class Shape:
        ......:     def area(self):
        ......:         "How much it covers."
        mayfly: class Square(Shape):
        ......:     def area(self):
        ......:         return 1
        mayfly: inspect.getdoc(Square().area)
        'How much it covers.'
    """
    doc = getattr(object, '__doc__', None)
    if doc is None:
        doc = next((found.__doc__ for found in _overridden(object) if getattr(found, '__doc__', None) is not None), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def getattr_static(obj, attr, default=_empty):
    """The attribute as it stands in a namespace: nothing is computed or bound.

    EXAMPLES::

        mayfly: import inspect
        mayfly: class Lazy:
        ......:     @property
        ......:     def value(self):
        ......:         print('computed')
        mayfly: type(inspect.getattr_static(Lazy(), 'value'))
        <class 'property'>
    """
    cls = obj if isclass(obj) else type(obj)
    inherited = next((base.__dict__[attr] for base in cls.__mro__ if attr in base.__dict__), _empty)
    own = _empty if isclass(obj) else (builtins.object.__getstate__(obj) or {}).get(attr, _empty)
    if own is not _empty and not (inherited is not _empty and hasattr(type(inherited), '__get__') and isdatadescriptor(inherited)):
        return own
    if inherited is _empty and isclass(obj):
        inherited = next((base.__dict__[attr] for base in type(obj).__mro__ if attr in base.__dict__), _empty)
    if inherited is not _empty:
        return inherited
    if default is _empty:
        raise AttributeError(attr)
    return default


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations of a function, class or module; with eval_str those that are texts are evaluated.

    EXAMPLES::

        mayfly: import inspect
        mayfly: def half(n: int, by: 'int' = 2): pass
        mayfly: inspect.get_annotations(half)
        {'n': <class 'int'>, 'by': 'int'}
        mayfly: inspect.get_annotations(half, eval_str=True)
        {'n': <class 'int'>, 'by': <class 'int'>}
    """
    if isclass(obj):
        found = obj.__dict__.get('__annotations__')
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is not None and not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not found or not eval_str:
        return dict(found or {})
    if globals is None:
        module = obj if ismodule(obj) else sys.modules.get(getattr(obj, '__module__', None))
        globals = getattr(unwrap(obj), '__globals__', None) or vars(module)
    if locals is None:
        locals = dict(vars(obj)) if isclass(obj) else globals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def getcomments(object):
    """None: comments are not kept."""
    return None


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
    return object if ismodule(object) else sys.modules.get(getattr(object, '__module__', None))
