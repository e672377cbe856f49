# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs: wrap, fill, shorten, dedent and indent, with Python's names and options."""
import re

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_SPACE = '\t\n\x0b\x0c\r '
_TO_SPACES = {ord(c): ' ' for c in _SPACE}
_letter = r'[^\d\W]'
# Where a line may be broken: white space; dashes between words; behind a hyphen that joins letters.
_PIECES = re.compile(
    r'[' + _SPACE + r']+'
    r'|(?<=[\w!"\'&.,?])-{2,}(?=\w)'
    r'|[^' + _SPACE + r']+?'
    r'(?:-(?:(?<=' + _letter + r'{2}-)|(?<=' + _letter + r'-' + _letter + r'-))(?=' + _letter + r'-?' + _letter + r')'
    r'|(?=[' + _SPACE + r']|\Z)'
    r'|(?<=[\w!"\'&.,?])(?=-{2,}\w))')
_WORDS = re.compile(r'[' + _SPACE + r']+|[^' + _SPACE + r']+')
_BLANK_LINE = re.compile(r'^[ \t]+$', re.MULTILINE)
_INDENTATION = re.compile(r'(^[ \t]*)(?:[^ \t\n])', re.MULTILINE)
_SENTENCE_END = re.compile(r'[a-z][.!?]["\']?\Z')


class TextWrapper:
    """How paragraphs are broken into lines; wrap(text) gives the lines, fill(text) one string."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """The lines of the text, none longer than width."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACES)
        pieces = (_PIECES if self.break_on_hyphens else _WORDS).findall(text)
        if self.fix_sentence_endings:
            for i in range(len(pieces) - 1):
                if pieces[i + 1] == ' ' and _SENTENCE_END.search(pieces[i]):
                    pieces[i + 1] = '  '
        return self._lines(pieces)

    def fill(self, text):
        """The lines of the text as one string."""
        return '\n'.join(self.wrap(text))

    def _lines(self, pieces):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        rest = pieces[::-1]
        while rest:
            prefix = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(prefix)
            if self.drop_whitespace and lines and not rest[-1].strip():
                del rest[-1]
            line = self._take(rest, room)
            if not line:
                continue
            if self._is_within(lines, line, rest, room):
                lines.append(prefix + ''.join(line))
            else:
                self._cut(lines, line, prefix, room)
                break
        return lines

    def _take(self, rest, room):
        """Takes from the end of rest the pieces of one line."""
        line = []
        used = 0
        while rest and used + len(rest[-1]) <= room:
            used += len(rest[-1])
            line.append(rest.pop())
        if rest and len(rest[-1]) > room:
            self._take_part(rest, line, used, room)
        if self.drop_whitespace and line and not line[-1].strip():
            del line[-1]
        return line

    def _take_part(self, rest, line, used, room):
        """A piece that is too long for any line: a part of it, or all of it on a line of its own."""
        left = 1 if room < 1 else room - used
        if not self.break_long_words:
            if not line:
                line.append(rest.pop())
            return
        piece = rest[-1]
        end = left
        if self.break_on_hyphens and len(piece) > left:
            hyphen = piece.rfind('-', 0, left)
            if hyphen > 0 and any(c != '-' for c in piece[:hyphen]):
                end = hyphen + 1
        line.append(piece[:end])
        rest[-1] = piece[end:]

    def _is_within(self, lines, line, rest, room):
        """May this line stand as it is: is another one allowed, or is it the last and fits?"""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        ended = not rest or self.drop_whitespace and len(rest) == 1 and not rest[0].strip()
        return ended and sum(map(len, line)) <= room

    def _cut(self, lines, line, prefix, room):
        """The last line that is allowed: it ends in the placeholder."""
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= room:
                lines.append(prefix + ''.join(line) + self.placeholder)
                return
            del line[-1]
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(prefix + self.placeholder.lstrip())


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph, none longer than width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph broken into lines no longer than width."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text on one line of at most width, its end replaced by a placeholder if it is too long."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with; blank lines become empty."""
    text = _BLANK_LINE.sub('', text)
    margin = None
    for space in _INDENTATION.findall(text):
        if margin is None:
            margin = space
        else:
            n = 0
            while n < len(margin) and n < len(space) and margin[n] == space[n]:
                n += 1
            margin = margin[:n]
    return re.sub('(?m)^' + margin, '', text) if margin else text


def indent(text, prefix, predicate=None):
    """The text with the prefix before every line that the predicate accepts (default: those that are not blank)."""
    if predicate is None:
        predicate = str.strip
    return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(True))
