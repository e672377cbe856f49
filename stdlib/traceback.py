# SPDX-License-Identifier: GPL-3.0-or-later
"""traceback: exceptions and where they passed, as text."""

import sys
from _traceback import entries as _entries, line as _line


class FrameSummary:
    """One line of a traceback: file name, line number, function, text."""

    def __init__(self, filename, lineno, name, *, line=None, end_lineno=None, colno=None, end_colno=None, _operator=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._original_line = line or ''
        self.line = line.strip() if line is not None else None
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._operator = _operator

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, (FrameSummary, tuple)):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def _carets(self):
        """The line that marks what failed, or '': not when that is the whole line."""
        text = self._original_line.rstrip('\n')
        if self.colno is None or self.colno < 0 or not self.line:
            return ''
        indent = len(text) - len(text.lstrip())
        one_line = self.end_lineno == self.lineno
        start, end = self.colno, self.end_colno if one_line else indent + len(self.line)
        marks = '^' * (end - start)
        if self._operator and one_line:
            first, behind = self._operator
            marks = '~' * (first - start) + '^' * (behind - first) + '~' * (end - behind)
        elif end - start >= len(self.line):
            return ''
        return '    ' + ' ' * (start - indent) + marks + '\n'

    def _formatted(self):
        text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
        return text + f'    {self.line}\n' + self._carets() if self.line else text


class StackSummary(list):
    """A list of FrameSummary."""

    def format(self):
        return [entry._formatted() for entry in self]

    @classmethod
    def from_list(cls, a_list):
        return cls(e if isinstance(e, FrameSummary) else FrameSummary(e[0], e[1], e[2], line=e[3]) for e in a_list)


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    found = [FrameSummary(file, line, name, line=text, end_lineno=end, colno=column, end_colno=behind, _operator=(first, last) if first >= 0 else None)
             for file, line, name, text, end, column, behind, first, last in _entries(tb)]
    if limit is not None:
        found = found[:limit] if limit >= 0 else found[limit:]
    return StackSummary(found)


def walk_stack(f):
    """Pairs of frame and line, from f (by default the frame of who runs the loop) outwards."""
    if f is None:
        f = sys._getframe().f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Pairs of frame and line of a traceback, outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_stack(f=None, limit=None):
    """The entries of the stack from its bottom to f, the caller by default."""
    f = sys._getframe(1) if f is None else f
    found = [FrameSummary(code.co_filename, line, code.co_name, line=_line(code, line))
             for frame, line in walk_stack(f) for code in [frame.f_code]]
    if limit is not None:
        found = found[:limit] if limit >= 0 else found[limit:]
    return StackSummary(found[::-1])


def format_stack(f=None, limit=None):
    """The lines of the stack."""
    return format_list(extract_stack(sys._getframe(1) if f is None else f, limit))


def print_stack(f=None, limit=None, file=None):
    """Print the stack to file, sys.stderr by default."""
    print_list(extract_stack(sys._getframe(1) if f is None else f, limit), file)


def clear_frames(tb):
    """Let go of the variables of all frames of a traceback: here it never holds any."""


def print_list(extracted_list, file=None):
    """Print extracted entries to file, sys.stderr by default."""
    print(''.join(format_list(extracted_list)), file=file or sys.stderr, end='')


def format_list(extracted_list):
    """The lines of extracted entries."""
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    """The lines of a traceback."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print a traceback to file, sys.stderr by default."""
    print_list(extract_tb(tb, limit), file)


_unset = object()


def _exception(exc, value):
    return exc if value is _unset else value


def _type_name(cls):
    return cls.__qualname__ if cls.__module__ in ('__main__', 'builtins', None) else f'{cls.__module__}.{cls.__qualname__}'


def format_exception_only(exc, /, value=_unset):
    """The last lines: what the exception is, and its notes."""
    exc = _exception(exc, value)
    if exc is None:
        return ['NoneType: None\n']
    name = _type_name(type(exc))
    try:
        text = str(exc)
    except Exception:
        text = '<exception str() failed>'
    lines = [f'{name}: {text}\n' if text else f'{name}\n']
    for note in getattr(exc, '__notes__', None) or ():
        lines += [line + '\n' for line in str(note).split('\n')]
    return lines


_DEEPEST_GROUP = 10
_WIDEST_GROUP = 15


class _Groups:
    """How deep within exception groups the lines stand that are being made."""

    def __init__(self):
        self.depth = 0
        self.must_close = False

    def indented(self, text, mark=None):
        indent = '  ' * self.depth + (f'{mark or "|"} ' if self.depth else '')
        return ''.join(indent + line + '\n' for line in text.rstrip('\n').split('\n'))


def _lines_of_one(exc, limit, chain, groups):
    """One exception of a chain, without what led to it."""
    group = isinstance(exc, BaseExceptionGroup)
    if group and groups.depth > _DEEPEST_GROUP:
        return [groups.indented(f'... (max_group_depth is {_DEEPEST_GROUP})')]
    top = group and groups.depth == 0
    groups.depth += top
    lines = []
    if exc.__traceback__ is not None:
        heading = 'Exception Group Traceback (most recent call last):' if group else 'Traceback (most recent call last):'
        lines.append(groups.indented(heading, '+' if top else None))
        lines += map(groups.indented, format_tb(exc.__traceback__, limit))
    lines += map(groups.indented, format_exception_only(exc))
    if group:
        lines += _lines_of_members(exc.exceptions, limit, chain, groups)
    groups.depth -= top
    return lines


def _lines_of_members(members, limit, chain, groups):
    lines = []
    groups.must_close = False
    shown = min(len(members), _WIDEST_GROUP + 1)
    for i in range(shown):
        last = i == shown - 1
        if last:
            groups.must_close = True
        left_out = i == _WIDEST_GROUP
        start = '  ' * groups.depth + ('+-' if i == 0 else '  ')
        lines.append(f'{start}+---------------- {"..." if left_out else i + 1} ----------------\n')
        groups.depth += 1
        if left_out:
            n = len(members) - _WIDEST_GROUP
            lines.append(groups.indented(f'and {n} more exception{"s" if n > 1 else ""}'))
        else:
            lines += _chain(members[i], limit, chain, groups)
        if last and groups.must_close:
            lines.append('  ' * groups.depth + '+------------------------------------\n')
            groups.must_close = False
        groups.depth -= 1
    return lines


def _earlier(exc):
    """What led to an exception, and the words between the two."""
    if exc.__cause__ is not None:
        return exc.__cause__, 'The above exception was the direct cause of the following exception:'
    if exc.__suppress_context__:
        return None, ''
    return exc.__context__, 'During handling of the above exception, another exception occurred:'


def _chain(exc, limit, chain, groups):
    links, seen = [(exc, '')], {id(exc)}
    while chain:
        exc, words = _earlier(exc)
        if exc is None or id(exc) in seen:
            break
        links.append((exc, words))
        seen.add(id(exc))
    lines = []
    for exc, words in reversed(links):
        lines += _lines_of_one(exc, limit, chain, groups)
        if words:
            lines.append(groups.indented(f'\n{words}\n').rstrip('\n') + '\n' + groups.indented(''))
    return lines


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True):
    """The lines of an exception with its traceback and what led to it."""
    exc = _exception(exc, value)
    return ['NoneType: None\n'] if exc is None else _chain(exc, limit, chain, _Groups())


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True):
    """Print them to file, sys.stderr by default."""
    print(''.join(format_exception(exc, value, tb, limit, chain)), file=file or sys.stderr, end='')


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


class TracebackException:
    """An exception kept as text."""

    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None):
        self._lines = format_exception(exc_value, limit=limit)
        self._last = format_exception_only(exc_value)
        self.exc_type = exc_type
        self.stack = extract_tb(exc_value.__traceback__, limit)

    @classmethod
    def from_exception(cls, exc, **kw):
        return cls(type(exc), exc, exc.__traceback__, **kw)

    def format(self, *, chain=True):
        yield from self._lines

    def format_exception_only(self):
        yield from self._last
