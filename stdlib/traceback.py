# SPDX-License-Identifier: GPL-3.0-or-later
"""traceback: exceptions and where they passed, as text."""

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc',
           'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary',
           'TracebackException', 'walk_stack', 'walk_tb']

import sys
from _traceback import entries as _entries, line as _line


class FrameSummary:
    """One line of a traceback: file name, line number, function, text."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None,
                 _operator=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._original_line = line or ''
        self.line = self._original_line.strip() if lineno is not None or line is not None else None
        self.locals = {k: repr(v) for k, v in locals.items()} if locals else None
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
        if self.line:
            text += f'    {self.line}\n' + self._carets()
        for name, value in sorted((self.locals or {}).items()):
            text += f'    {name} = {value}\n'
        return text


_REPEATED = 3


def _limited(entries, limit):
    """The first entries, or the last ones where the limit is negative."""
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


class StackSummary(list):
    """A list of FrameSummary."""

    def format_frame_summary(self, frame_summary):
        """The lines of one entry."""
        return frame_summary._formatted()

    def format(self):
        """The lines of all entries; of more than three that follow each other and are the same place only three."""
        lines, place, count = [], None, 0
        for entry in [*self, None]:
            here = entry and (entry.filename, entry.lineno, entry.name)
            if here != place:
                if count > _REPEATED:
                    more = count - _REPEATED
                    lines.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')
                place, count = here, 0
            count += 1
            if entry is not None and count <= _REPEATED:
                lines.append(self.format_frame_summary(entry))
        return lines

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """From pairs of frame and line, as walk_stack and walk_tb give them."""
        found = [FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, line=_line(frame.f_code, line),
                              locals=frame.f_locals if capture_locals else None) for frame, line in frame_gen]
        return cls(_limited(found, limit))

    @classmethod
    def from_list(cls, a_list):
        """From entries or tuples of file name, line number, function and text."""
        return cls(e if isinstance(e, FrameSummary) else FrameSummary(e[0], e[1], e[2], line=e[3]) for e in a_list)


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    found = [FrameSummary(file, line, name, line=text, end_lineno=end, colno=column, end_colno=behind, _operator=(first, last) if first >= 0 else None)
             for file, line, name, text, end, column, behind, first, last in _entries(tb)]
    return StackSummary(_limited(found, limit))


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
    found = StackSummary.extract(walk_stack(f), limit=limit)
    found.reverse()
    return found


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
    exc = exc if value is _unset else value
    if exc is not None and not isinstance(exc, BaseException):
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return exc


def _safely(text_of, value, what):
    """str or repr of a value, whatever its class does."""
    try:
        return text_of(value)
    except Exception:
        return f'<{what} {text_of.__name__}() failed>'


def _type_name(cls):
    return cls.__qualname__ if cls.__module__ in ('__main__', 'builtins', None) else f'{cls.__module__}.{cls.__qualname__}'


class TracebackException:
    """An exception kept as text, with what led to it and, of a group, its members: it holds no object of the program.

    EXAMPLES::

        mayfly: import traceback
        mayfly: try:
        ......:     [][1]
        ......: except IndexError as e:
        ......:     kept = traceback.TracebackException.from_exception(e)
        mayfly: kept.exc_type, str(kept), len(kept.stack)
        (<class 'IndexError'>, 'list index out of range', 1)
        mayfly: list(kept.format_exception_only())
        ['IndexError: list index out of range\\n']
    """

    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None, lookup_lines=True, compact=False,
                 max_group_width=15, max_group_depth=10):
        seen, waiting = {id(exc_value)}, []

        def keep(new, exc, tb):
            new.max_group_width, new.max_group_depth = max_group_width, max_group_depth
            new._keep(exc, tb, limit)
            waiting.append((new, exc))
            return new

        def follow(exc):
            if exc is None or id(exc) in seen:
                return None
            seen.add(id(exc))
            return keep(object.__new__(TracebackException), exc, exc.__traceback__)

        keep(self, exc_value, exc_traceback)
        self.exc_type = exc_type
        while waiting:  # chains are longer than the stack is deep
            kept, exc = waiting.pop()
            kept.__cause__ = follow(exc.__cause__)
            hidden = compact and (exc.__cause__ is not None or exc.__suppress_context__)
            kept.__context__ = None if hidden else follow(exc.__context__)
            if isinstance(exc, BaseExceptionGroup):
                kept.exceptions = [keep(object.__new__(TracebackException), member, member.__traceback__) for member in exc.exceptions]

    def _keep(self, exc, tb, limit):
        """What concerns this exception alone."""
        self.exc_type = type(exc)
        self.stack = extract_tb(tb, limit)
        self.__suppress_context__ = exc.__suppress_context__
        self.__notes__ = getattr(exc, '__notes__', None)
        self.exceptions = None
        self._str = _safely(str, exc, 'exception')
        if isinstance(exc, SyntaxError):
            self.filename, self.lineno, self.end_lineno = exc.filename, exc.lineno, exc.end_lineno
            self.text, self.offset, self.end_offset, self.msg = exc.text, exc.offset, exc.end_offset, exc.msg

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """What is to be kept of an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def _syntax_error(self):
        """The lines of a SyntaxError: the place, the text and a mark below it, the message."""
        lines, suffix = [], ''
        if self.lineno is not None:
            lines.append(f'  File "{self.filename or "<string>"}", line {self.lineno}\n')
        elif self.filename is not None:
            suffix = f' ({self.filename})'
        if self.text is not None:
            text = self.text.rstrip('\n')
            shown = text.lstrip(' \n\f')
            lines.append(f'    {shown}\n')
            if self.offset is not None:
                behind = self.end_offset if self.end_offset not in (None, 0, -1, self.offset) else self.offset + 1
                first = self.offset - 1 - (len(text) - len(shown))
                if first >= 0:
                    blanks = ''.join(c if c.isspace() else ' ' for c in shown[:first])
                    lines.append(f'    {blanks}{"^" * (behind - self.offset)}\n')
        return lines + [f'{_type_name(self.exc_type)}: {self.msg or "<no detail available>"}{suffix}\n']

    def format_exception_only(self):
        """The last lines: what the exception is, and its notes."""
        name = _type_name(self.exc_type)
        if issubclass(self.exc_type, SyntaxError):
            yield from self._syntax_error()
        else:
            yield f'{name}: {self._str}\n' if self._str else f'{name}\n'
        if isinstance(self.__notes__, (list, tuple, str)):
            for note in self.__notes__:
                yield from [line + '\n' for line in _safely(str, note, 'note').split('\n')]
        elif self.__notes__ is not None:
            yield _safely(repr, self.__notes__, '__notes__')

    def format(self, *, chain=True):
        """All lines, with the traceback and what led to the exception."""
        yield from _chain(self, chain, _Groups())

    def print(self, *, file=None, chain=True):
        """Print them to file, sys.stderr by default."""
        print(''.join(self.format(chain=chain)), file=file or sys.stderr, end='')


def format_exception_only(exc, /, value=_unset):
    """The last lines: what the exception is, and its notes."""
    exc = _exception(exc, value)
    return ['NoneType: None\n'] if exc is None else list(TracebackException(type(exc), exc, compact=True).format_exception_only())


class _Groups:
    """How deep within exception groups the lines stand that are being made."""

    def __init__(self):
        self.depth = 0
        self.must_close = False

    def indented(self, text, mark=None):
        indent = '  ' * self.depth + (f'{mark or "|"} ' if self.depth else '')
        return ''.join(indent + line + '\n' for line in text.rstrip('\n').split('\n'))


def _lines_of_one(kept, chain, groups):
    """One exception of a chain, without what led to it."""
    group = kept.exceptions is not None
    if group and groups.depth > kept.max_group_depth:
        return [groups.indented(f'... (max_group_depth is {kept.max_group_depth})')]
    top = group and groups.depth == 0
    groups.depth += top
    lines = []
    if kept.stack:
        heading = 'Exception Group Traceback (most recent call last):' if group else 'Traceback (most recent call last):'
        lines.append(groups.indented(heading, '+' if top else None))
        lines += map(groups.indented, kept.stack.format())
    lines += map(groups.indented, kept.format_exception_only())
    if group:
        lines += _lines_of_members(kept, chain, groups)
    groups.depth -= top
    return lines


def _lines_of_members(kept, chain, groups):
    lines = []
    groups.must_close = False
    members, widest = kept.exceptions, kept.max_group_width
    shown = min(len(members), widest + 1)
    for i in range(shown):
        last = i == shown - 1
        if last:
            groups.must_close = True
        left_out = i == widest
        start = '  ' * groups.depth + ('+-' if i == 0 else '  ')
        lines.append(f'{start}+---------------- {"..." if left_out else i + 1} ----------------\n')
        groups.depth += 1
        if left_out:
            n = len(members) - widest
            lines.append(groups.indented(f'and {n} more exception{"s" if n > 1 else ""}'))
        else:
            lines += _chain(members[i], chain, groups)
        if last and groups.must_close:
            lines.append('  ' * groups.depth + '+------------------------------------\n')
            groups.must_close = False
        groups.depth -= 1
    return lines


def _earlier(kept):
    """What led to an exception, and the words between the two."""
    if kept.__cause__ is not None:
        return kept.__cause__, 'The above exception was the direct cause of the following exception:'
    if kept.__suppress_context__:
        return None, ''
    return kept.__context__, 'During handling of the above exception, another exception occurred:'


def _chain(kept, chain, groups):
    links = [(kept, '')]
    while chain:
        kept, words = _earlier(kept)
        if kept is None:
            break
        links.append((kept, words))
    lines = []
    for kept, words in reversed(links):
        lines += _lines_of_one(kept, chain, groups)
        if words:
            lines.append(groups.indented(f'\n{words}\n').rstrip('\n') + '\n' + groups.indented(''))
    return lines


def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True):
    """The lines of an exception with its traceback and what led to it."""
    if (value is _unset) != (tb is _unset):
        raise ValueError('Both or neither of value and tb must be given')
    exc = _exception(exc, value)
    if exc is None:
        return ['NoneType: None\n']
    tb = exc.__traceback__ if tb is _unset else tb
    return list(TracebackException(type(exc), exc, tb, limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True):
    """Print them to file, sys.stderr by default."""
    print(''.join(format_exception(exc, value, tb, limit, chain)), file=file or sys.stderr, end='')


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last entry at the prompt (sys.last_value)."""
    if not hasattr(sys, 'last_value'):
        raise ValueError('no last exception')
    print_exception(sys.last_value, limit=limit, file=file, chain=chain)
