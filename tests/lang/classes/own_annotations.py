# Every class of the language has annotations of its own, and so has every module; modules made by hand.
import types


class Plain:
    pass


class Noted:
    x: int = 1


class Below(Noted):
    pass


print(Plain.__annotations__, Noted.__annotations__, Below.__annotations__, Below.__annotations__ is Below.__annotations__)
Plain.__annotations__['a'] = 1
print(Plain.__annotations__, Plain().__annotations__)
Plain.__annotations__ = {'b': 2}
print(Plain.__annotations__)
del Plain.__annotations__
for broken in (lambda: delattr(Plain, '__annotations__')), (lambda: int.__annotations__), (lambda: Plain().__annotations__):
    try:
        print(broken())
    except AttributeError as e:
        print(e)
print(Plain.__annotations__)

made = types.ModuleType('made', 'its docstring')
print(made, made.__doc__, made.__spec__, made.__loader__, made.__package__, sorted(vars(made)))
made.__annotations__['a'] = 3
print(made.__annotations__, vars(made)['__annotations__'])
made.__file__ = '/somewhere/made.py'
print(made)
made.__dir__ = lambda: ['second', 'first']
print(dir(made))
made.__dir__ = lambda: None
try:
    dir(made)
except TypeError as e:
    print(e)
