# SPDX-License-Identifier: GPL-3.0-or-later
"""types: names for the types that have no name among the builtins."""

import sys


def _f():
    yield


FunctionType = type(_f)
LambdaType = FunctionType
CodeType = type(_f.__code__)
GeneratorType = type(_f())
MappingProxyType = type(type.__dict__)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
GetSetDescriptorType = type(FunctionType.__code__)
ModuleType = type(sys)
NoneType = type(None)
GenericAlias = type(list[int])
UnionType = type(int | None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(Ellipsis)


class _C:
    __slots__ = ('_s',)

    def _m(self):
        def cell():
            return self
        return cell


MethodType = type(_C()._m)
MemberDescriptorType = type(_C._s)
CellType = type(_C()._m().__closure__[0])

try:
    raise TypeError
except TypeError as _e:
    TracebackType = type(_e.__traceback__)
    FrameType = type(_e.__traceback__.tb_frame)


class SimpleNamespace:
    """An object whose attributes are the keywords it was made with."""

    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError('no positional arguments expected')
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f'{name}({", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())})'

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Create a class dynamically."""
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return type(name, tuple(bases), namespace, **(kwds or {}))


class DynamicClassAttribute(property):
    """A property of instances; the class looks the name up by __getattr__."""


del _f, _C
