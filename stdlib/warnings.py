# SPDX-License-Identifier: GPL-3.0-or-later
"""warnings: remarks to the programmer that are no errors, and filters that say which of them are shown.

A filter is a tuple (action, expression for the message, category, expression for the module, line); the first that fits decides.
SyntaxWarnings of the compiler come here too.
"""

import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings']

_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')

filters = [('default', None, DeprecationWarning, '__main__', 0)]
filters += [('ignore', None, category, None, 0) for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]
defaultaction = 'default'
onceregistry = {}
_version = 1  # of the filters: what a module has shown counts only while they stay the same


class WarningMessage:
    """What a warning is about, as showwarning is told of it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ('{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' %
                (self.message, self._category_name, self.filename, self.lineno, self.line))


def _line_of(filename, lineno):
    """The text of the line, or ''."""
    try:
        with open(filename) as lines:
            for number, line in enumerate(lines, 1):
                if number == lineno:
                    return line
    except (OSError, ValueError):
        pass
    return ''


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning: its place, kind and message, and the line.

    EXAMPLES::

        mayfly: import warnings
        mayfly: warnings.formatwarning('look out', UserWarning, 'lesson.py', 3, 'x = f(2)')
        'lesson.py:3: UserWarning: look out\\n  x = f(2)\\n'
    """
    line = (_line_of(filename, lineno) if line is None else line).strip()
    return f'{filename}:{lineno}: {category.__name__}: {message}\n' + (f'  {line}\n' if line else '')


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, sys.stderr by default.

    EXAMPLES::

        mayfly: import sys, warnings
        mayfly: warnings.showwarning('look out', UserWarning, 'lesson.py', 3, sys.stdout, '')
        lesson.py:3: UserWarning: look out
    """
    file = sys.stderr if file is None else file
    if file is not None:
        try:
            file.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass


_showwarning = showwarning


def _show(warning):
    """Hand a warning to the recorder or to showwarning, which the program may have replaced."""
    if _recorded is not None and showwarning is _showwarning:
        _recorded.append(warning)
    else:
        showwarning(warning.message, warning.category, warning.filename, warning.lineno)


_recorded = None


def _is_category(category):
    return isinstance(category, type) and issubclass(category, Warning)


def _add_filter(item, append):
    global _version
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _version += 1


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """What is to become of warnings whose text and module match the regular expressions.

    EXAMPLES::

        mayfly: import warnings
        mayfly: with warnings.catch_warnings():
        ......:     warnings.filterwarnings('error', 'old')
        ......:     warnings.warn('older than the hills')
        Traceback (most recent call last):
        ...
        UserWarning: older than the hills
    """
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    assert isinstance(module, str), 'module must be a string'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    if message or module:
        import re
    text = re.compile(message, re.I) if message else None
    _add_filter((action, text, category, re.compile(module) if module else None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """What is to become of all warnings of a category.

    EXAMPLES::

        mayfly: import warnings
        mayfly: with warnings.catch_warnings():
        ......:     warnings.simplefilter('ignore')
        ......:     warnings.warn('nobody hears')
    """
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add_filter((action, None, category, None, lineno), append)


def resetwarnings():
    """Forget all filters.

    EXAMPLES::

        mayfly: import warnings
        mayfly: with warnings.catch_warnings():
        ......:     warnings.resetwarnings()
        ......:     warnings.filters
        []
    """
    global _version
    filters[:] = []
    _version += 1


def _matches(expression, text):
    return expression is None or (expression == text if isinstance(expression, str) else expression.match(text) is not None)


def _action(text, category, module, lineno):
    """The action of the first filter that fits."""
    for action, message, kind, place, line in filters:
        if _matches(message, text) and issubclass(category, kind) and _matches(place, module) and line in (0, lineno):
            return action
    return defaultaction


def _is_first(action, text, category, lineno, registry):
    """Is it to be shown, as the first of its kind? That is noted down."""
    registry[text, category, lineno] = True
    if action == 'default':
        return True
    if action not in ('once', 'module'):
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {action}')
    seen, key = (onceregistry, (text, category)) if action == 'once' else (registry, (text, category, 0))
    first = key not in seen
    seen[key] = True
    return first


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning about a given place. registry notes what the module has shown already.

    EXAMPLES::

        mayfly: import warnings
        mayfly: with warnings.catch_warnings(record=True) as found:
        ......:     warnings.warn_explicit('look out', UserWarning, 'lesson.py', 3)
        mayfly: print(found[0])
        {message : UserWarning('look out'), category : 'UserWarning', filename : 'lesson.py', lineno : 3, line : None}
    """
    lineno = int(lineno)
    if module is None:
        module = filename.removesuffix('.py') if filename else '<unknown>'
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    if registry is None:
        registry = {}
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if registry.get((text, category, lineno)):
        return
    action = _action(text, category, module, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'always' or _is_first(action, text, category, lineno, registry):
        _show(WarningMessage(message, category, filename, lineno, source=source))


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning about the line that calls, or one of its callers' at a higher stacklevel.

    EXAMPLES::

        mayfly: import warnings
        mayfly: def old():
        ......:     warnings.warn('use new()', DeprecationWarning, stacklevel=2)
        mayfly: with warnings.catch_warnings(record=True) as found:
        ......:     warnings.simplefilter('always')
        ......:     old()
        mayfly: found[0].message
        DeprecationWarning('use new()')
    """
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not _is_category(category):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    try:
        frame = sys._getframe(max(stacklevel, 1))
    except ValueError:
        names, filename, lineno = sys.__dict__, 'sys', 1
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = names.setdefault('__warningregistry__', {})
    warn_explicit(message, category, filename, lineno, names.get('__name__', '<string>'), registry, names, source)


class catch_warnings:
    """A context that keeps the filters as they were; with record=True it gives a list of what would have been shown.

    EXAMPLES::

        mayfly: import warnings
        mayfly: with warnings.catch_warnings(record=True) as found:
        ......:     warnings.simplefilter('always')
        ......:     warnings.warn('look out')
        mayfly: found[0].category
        <class 'UserWarning'>
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        words = ['record=True'] if self._record else []
        if self._module is not sys.modules['warnings']:
            words.append(f'module={self._module!r}')
        return f'{type(self).__name__}({", ".join(words)})'

    def __enter__(self):
        global _recorded, showwarning, _version
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._before = filters[:], showwarning, _recorded
        _version += 1
        if self._record:
            _recorded = []
            showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return _recorded if self._record else None

    def __exit__(self, *exc_info):
        global _recorded, showwarning, _version
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:], showwarning, _recorded = self._before
        _version += 1
