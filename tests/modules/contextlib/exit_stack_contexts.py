# Contexts of what exit callbacks raise; abstract context managers; chdir.
import os
from contextlib import AbstractContextManager, ExitStack, chdir


class Raises:
    def __init__(self, raised, handled=None):
        self.raised, self.handled = raised, handled

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if self.handled:
            try:
                raise self.handled
            except Exception:
                raise self.raised
        raise self.raised


def chain(e):
    while e is not None:
        yield repr(e)
        e = e.__context__


def leave(inside):
    with ExitStack() as stack:
        stack.enter_context(Raises(IndexError(1)))
        stack.enter_context(Raises(KeyError(2), OSError(3)))
        stack.callback(print, 'callback')
        stack.enter_context(Raises(ValueError(4)))
        if inside:
            raise TypeError(5)


for inside in False, True:
    try:
        leave(inside)
    except Exception as e:
        print(*chain(e))
    try:
        try:
            raise NameError('outside')
        except NameError:
            leave(inside)
    except Exception as e:
        print(*chain(e))


class Mine(AbstractContextManager):
    def __exit__(self, *details):
        print('left', details[0])


with Mine() as mine:
    print(type(mine).__name__)
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
print(issubclass(ExitStack, AbstractContextManager), issubclass(Raises, AbstractContextManager), isinstance(3, AbstractContextManager))
before = os.getcwd()
with chdir('/') as nothing:
    print(os.getcwd(), nothing)
print(os.getcwd() == before)
