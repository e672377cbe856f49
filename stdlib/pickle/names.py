# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pickle may name, and what is called when it is read: the rules that make reading safe (doc/pickling.md).

Named may be classes and functions of the mathematics (the stdlib's folders below), of the program itself and of modules that it has loaded already;
of the language only types and functions that have no effects. No module of the user is loaded. Called are classes of data, exceptions, parents,
elements and whatever else is a SageObject, classes of the program, and functions that were declared by copyreg.constructor. Nothing else.
"""

import builtins
import cmath
import copyreg
import itertools
import math
import operator
import random
import re
import sys
from collections import Counter, OrderedDict, defaultdict, deque
from functools import partial
from types import BuiltinFunctionType, FunctionType, GenericAlias, SimpleNamespace

from _pickle import is_internal

HIGHEST_PROTOCOL = 5


class PickleError(Exception):
    """What PicklingError and UnpicklingError have in common."""


class PicklingError(PickleError):
    """The object cannot be written."""


class UnpicklingError(PickleError):
    """The bytes are broken, or name what may not be named or called."""


for _error in PickleError, PicklingError, UnpicklingError:
    _error.__module__ = 'pickle'

_mathematics = ('algebra', 'categories', 'groups', 'lattices', 'structure', 'sage', '_algebra', '_permutation')

_language = ('builtins', 'collections', 'copyreg', 'functools', 'itertools', 'types', 'operator', 'math', 'cmath', 'random', 're')

# Names of other implementations and older versions for modules and types.
_aliases = {'__builtin__': 'builtins', '_operator': 'operator', '_functools': 'functools', '_collections': 'collections', 'copy_reg': 'copyreg'}
_old_types = {'xrange': range, 'unicode': str, 'long': int}


def latin1(text, encoding='latin1'):
    """Bytes, as protocols before 3 write them."""
    if not isinstance(text, str):
        raise UnpicklingError('the bytes of an old pickle must be written as text')
    return text.encode('latin-1')


def _collection(cls):
    """A constructor of containers that takes lists, tuples and dicts only: nothing that computes its items while it is read."""
    def make(*args):
        if args and type(args[0]) not in (list, tuple, dict, set, frozenset, str, bytes):
            raise UnpicklingError(f"a pickle makes a {cls.__name__} from a list, not from a '{type(args[0]).__name__}' object")
        return cls(*args)
    return make


# What is called in place of a type that stands in a pickle.
_makers = {cls: cls for cls in (complex, range, slice, OrderedDict, defaultdict, object, GenericAlias, SimpleNamespace)}
_makers |= {cls: _collection(cls) for cls in (set, frozenset, list, tuple, dict, deque, Counter)}
_makers |= {bytes: lambda: b'', type: lambda x: type(x)}


def _reconstructed(cls, base, state):
    if base is not object and (base not in copyreg.from_value or type(state) is not base) or maker(cls) is not cls:
        raise UnpicklingError(f'a pickle may not make {cls!r} from {base!r}')
    return copyreg._reconstructor(cls, base, state)


def _of_containers(make):
    """What runs through its arguments, of containers only: of anything else it would run the code. iter(f, x) is none of these."""
    def maker(*args):
        for x in args:
            if type(x) not in (list, tuple, str, bytes, range, deque) and (x is args[0] or type(x) is not int):
                raise UnpicklingError(f"a pickle makes no '{make.__name__}' of a '{type(x).__name__}' object")
        return make(*args)
    return maker


_makers |= {make: _of_containers(make) for make in (iter, reversed, itertools.product, itertools.permutations, itertools.combinations,
                                                    itertools.combinations_with_replacement)}
# These read iterators only when they are asked. Those that call a function then, such as map, are no data.
_makers |= {cls: cls for cls in (enumerate, zip, itertools.count, itertools.cycle, itertools.repeat, itertools.chain, itertools.compress, itertools.islice,
                                 itertools.zip_longest, itertools._tee_dataobject)}
_makers[itertools._tee] = _of_containers(itertools._tee)
# These call a function when they are called themselves, which no pickle does.
_makers |= {cls: cls for cls in (operator.itemgetter, operator.attrgetter, operator.methodcaller, partial)}
_makers[random.Random] = lambda: random.Random()
_makers |= {re._compile: re.compile, re.RegexFlag: re.RegexFlag}
_makers |= {copyreg._reconstructor: _reconstructed, latin1: latin1}
_functions = {getattr(builtins, name) for name in ('abs all any ascii bin bool callable chr divmod format hash hex isinstance issubclass len max min oct ord '
                                                   'pow repr round sorted sum').split()}
_functions |= {f for module in (operator, math, cmath) for f in vars(module).values() if isinstance(f, BuiltinFunctionType)}
_functions |= {copyreg._reconstructor, copyreg._union, iter, re._compile}


def is_mathematics(module):
    return isinstance(module, str) and module.split('.')[0] in _mathematics


def is_unique(x):
    """Is x found by its construction, or by its name?"""
    attributes = object.__getstate__(x) or {}
    return '_construction' in attributes or '_factory_data' in attributes


def _is_users(module):
    return isinstance(module, str) and not is_internal(module.split('.')[0])


def _module(name):
    """The module of this name: loaded now if it comes with the interpreter."""
    if _is_users(name):
        module = sys.modules.get(name)
        if module is None:
            raise UnpicklingError(f"the pickle needs the module '{name}': import it first (reading a pickle runs no module)")
        return module
    known = name
    while not is_internal(known):  # a path of SageMath's that its package provides without a file
        known = known.rpartition('.')[0]
    __import__(known)
    if name not in sys.modules:
        raise UnpicklingError(f"the pickle needs the module '{name}', which Mayfly does not have")
    return sys.modules[name]


def _is_harmless(x, module, name):
    """May x, which was found by this name, be handed out?"""
    if isinstance(x, type):
        return True
    if isinstance(x, FunctionType):
        return x in _functions or _is_users(x.__module__) or is_mathematics(x.__module__)
    if isinstance(x, BuiltinFunctionType):
        return x in _functions
    if x is ... or x is NotImplemented:
        return True
    own = getattr(type(x), '__reduce__', None)  # the one object of its kind
    return own is not None and own is not object.__reduce__ and (_is_users(module) or is_mathematics(module)) and x.__reduce__() == name


def named(module, name):
    """What a module and a qualified name in it stand for."""
    module = _aliases.get(module, module)
    if module == '_codecs' and name == 'encode':
        return latin1
    if module == 'builtins' and name in _old_types:
        return _old_types[name]
    if not (module in _language or _is_users(module) or is_mathematics(module)):
        raise UnpicklingError(f"'{module}.{name}' is not data")
    x = _module(module)
    for part in name.split('.'):
        if part == '<locals>':
            raise AttributeError(f"Can't get local attribute {name!r} on {x!r}")
        missing = x is not sys.modules.get(module) and not isinstance(x, type)
        try:
            x = None if missing else getattr(x, part)
        except AttributeError:
            missing = True
        if missing:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}")
    if not _is_harmless(x, module, name):
        raise UnpicklingError(f"'{module}.{name}' is not data")
    return x


def address(x, name=None):
    """The module and the qualified name by which x is found again."""
    name = name or getattr(x, '__qualname__', None) or x.__name__
    module = getattr(x, '__module__', None) or '__main__'
    if '<locals>' in name:
        raise AttributeError(f"Can't pickle local object {name!r}")
    try:
        found = named(module, name)
    except UnpicklingError:
        raise PicklingError(f"Can't pickle {x!r}: a pickle may not name it, because what it does is no data") from None
    except (AttributeError, ImportError):
        raise PicklingError(f"Can't pickle {x!r}: attribute lookup {name} on {module} failed") from None
    if found is not x:
        raise PicklingError(f"Can't pickle {x!r}: it's not the same object as {module}.{name}")
    return module, name


def maker(f):
    """What to call where a pickle calls f; UnpicklingError if it may not."""
    if isinstance(f, (type, FunctionType, BuiltinFunctionType)) and f in _makers:
        return _makers[f]
    if isinstance(f, type):
        if issubclass(f, BaseException) or _is_users(f.__module__) or is_mathematics(f.__module__) and _is_built_by_data(f):
            return f
    elif isinstance(f, FunctionType) and getattr(f, '__safe_for_unpickling__', False):
        return f
    elif type(f) is partial and f.func is operator.methodcaller:  # with keywords
        return f
    raise UnpicklingError(f'a pickle may not call {f!r}: it is not declared as a constructor of data (copyreg.constructor)')


def _is_built_by_data(cls):
    from _algebra import Element
    from structure.sage_object import SageObject
    return issubclass(cls, (SageObject, Element))
