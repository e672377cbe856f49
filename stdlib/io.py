# SPDX-License-Identifier: GPL-3.0-or-later
"""io: files in memory, and the names of the files that open() makes."""

from _io import TextIOWrapper, UnsupportedOperation, open

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class _Memory:
    """A file whose contents are one string or bytes object, `_empty` tells which."""

    def __init__(self, initial_value=None, newline='\n'):
        if initial_value is None:
            initial_value = self._empty
        if not isinstance(initial_value, type(self._empty)):
            raise TypeError(f'initial_value must be {type(self._empty).__name__} or None, not {type(initial_value).__name__}')
        self._parts = []
        self._value = initial_value
        self._at = 0
        self.closed = False

    def _open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')
        if self._parts:
            self._value += self._empty.join(self._parts)
            self._parts = []

    def getvalue(self):
        """All that was written."""
        self._open()
        return self._value

    def write(self, s):
        """Write at the position and return the length."""
        if self.closed:
            raise ValueError('I/O operation on closed file')
        if not isinstance(s, type(self._empty)):
            raise TypeError(self._wrong % type(s).__name__)
        if self._at is None or self._at == len(self._value) and not self._parts:
            self._parts.append(s)  # at the end: joined when somebody looks
            self._at = None
            return len(s)
        self._open()
        value, at = self._value, self._at
        if at > len(value):
            value += self._padding * (at - len(value))
        self._value = value[:at] + s + value[at + len(s):]
        self._at = at + len(s)
        return len(s)

    def writelines(self, lines):
        """Write all of them."""
        for line in lines:
            self.write(line)

    def tell(self):
        """The position."""
        self._open()
        if self._at is None:
            self._at = len(self._value)
        return self._at

    def seek(self, offset, whence=0):
        """Change the position."""
        self._open()
        if whence == 0 and offset < 0:
            raise ValueError(f'Negative seek position {offset}')
        self._at = offset if whence == 0 else max(0, (self.tell() if whence == 1 else len(self._value)) + offset)
        return self._at

    def read(self, size=-1):
        """What follows, at most size."""
        at = self.tell()
        end = len(self._value) if size is None or size < 0 else at + size
        result = self._value[at:end]
        self._at = max(at, min(end, len(self._value)))
        return result

    def readline(self, size=-1):
        """The next line."""
        at = self.tell()
        end = self._value.find(self._newline, at)
        end = len(self._value) if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, at + size)
        result = self._value[at:end]
        self._at = max(at, end)
        return result

    def readlines(self, hint=-1):
        """The lines that are left."""
        return list(self)

    def truncate(self, size=None):
        """Cut what is behind size, or behind the position."""
        size = self.tell() if size is None else size
        self._open()
        self._value = self._value[:size]
        return size

    def __iter__(self):
        self._open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *details):
        self.close()

    def isatty(self):
        return False

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True


class StringIO(_Memory):
    """A text file in memory."""

    _empty, _newline, _padding = '', '\n', '\0'
    _wrong = "string argument expected, got '%s'"


class BytesIO(_Memory):
    """A binary file in memory."""

    _empty, _newline, _padding = b'', b'\n', b'\0'
    _wrong = "a bytes-like object is required, not '%s'"

    def getbuffer(self):
        """The contents."""
        return self.getvalue()
