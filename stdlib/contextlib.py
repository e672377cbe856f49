# SPDX-License-Identifier: GPL-3.0-or-later
"""contextlib: utilities for `with` statements."""

__all__ = ['contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'ContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr',
           'suppress', 'chdir']

import os
import sys
from abc import ABC, abstractmethod
from collections import deque
from functools import wraps


class AbstractContextManager(ABC):
    """A base whose __enter__ returns self. What has both methods counts as a subclass."""

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is not AbstractContextManager:
            return NotImplemented
        for name in '__enter__', '__exit__':
            if next((base.__dict__[name] for base in C.__mro__ if name in base.__dict__), None) is None:
                return NotImplemented
        return True


class ContextDecorator:
    """A base that lets context managers be used as decorators."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    """What a function decorated with @contextmanager returns."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    """Turn a generator function that yields once into a context manager."""
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Close something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class suppress(AbstractContextManager):
    """Suppress the given exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Send sys.stdout to another file temporarily."""
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    """Send sys.stderr to another file temporarily."""
    _stream = 'stderr'


class nullcontext(AbstractContextManager):
    """A context manager that does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the working directory, and back at the end."""

    def __init__(self, path):
        self.path = path
        self._before = []

    def __enter__(self):
        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        os.chdir(self._before.pop())


def _set_context(new, pending, outside):
    # The chain of contexts of what a callback raised ends in the exception that was handled around the stack; where the callback
    # stood among the others it should end in the one that was pending.
    while True:
        context = new.__context__
        if context is None or context is pending:
            return
        if context is outside:
            break
        new = context
    new.__context__ = pending


class ExitStack(AbstractContextManager):
    """A stack of callbacks and context managers, left in reverse order."""

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """Move everything to a new stack and return it."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = deque()
        return new_stack

    def push(self, exit):
        """Register an __exit__ method, or a callable with its signature."""
        method = getattr(type(exit), '__exit__', None)
        self._exit_callbacks.append((lambda *details: method(exit, *details)) if method else exit)
        return exit

    def enter_context(self, cm):
        """Enter the context manager and leave it with the stack."""
        cls = type(cm)
        enter, leave = getattr(cls, '__enter__', None), getattr(cls, '__exit__', None)
        if enter is None or leave is None:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol")
        result = enter(cm)
        self._exit_callbacks.append(lambda *details: leave(cm, *details))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a callback with its arguments."""
        def run(exc_type, exc, tb):
            callback(*args, **kwds)
        self._exit_callbacks.append(run)
        return callback

    def close(self):
        """Unwind at once."""
        self.__exit__(None, None, None)

    def __exit__(self, *exc_details):
        pending = exc_details[1]
        received = pending is not None
        outside = sys.exc_info()[1]
        suppressed = raised = False
        while self._exit_callbacks:
            callback = self._exit_callbacks.pop()
            details = (None, None, None) if pending is None else (type(pending), pending, pending.__traceback__)
            try:
                if callback(*details):
                    suppressed, raised, pending = True, False, None
            except BaseException as new:
                _set_context(new, pending, outside)
                pending, raised = new, True
        if raised:
            context = pending.__context__
            try:
                raise pending
            except BaseException:
                pending.__context__ = context
                raise
        return received and suppressed
