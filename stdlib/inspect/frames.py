# SPDX-License-Identifier: GPL-3.0-or-later
"""inspect.frames: where programs stand: frames, their lines and their callers, and the state of generators."""

import sys
from collections import namedtuple
from types import GeneratorType, TracebackType
from _traceback import line as _line

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
    lineno = frame.tb_lineno if isinstance(frame, TracebackType) else frame.f_lineno
    code = frame.tb_frame.f_code if isinstance(frame, TracebackType) else frame.f_code
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
    if not isinstance(generator, GeneratorType):
        raise TypeError(f'{generator!r} is not a Python generator')
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals
