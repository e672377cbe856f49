# SPDX-License-Identifier: GPL-3.0-or-later
"""pickle: objects as bytes and back, in Python's format (written: protocol 4; read: all).

Reading is safe: a pickle brings no code, names only what pickle/names.py lets it name, and calls only constructors of data. doc/pickling.md has the rules.
"""

from pickle.names import HIGHEST_PROTOCOL, PickleError, PicklingError, UnpicklingError, named
from pickle.reader import Reader
from pickle.writer import Pickler

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads']

DEFAULT_PROTOCOL = 4
format_version = '4.0'

Pickler.__module__ = 'pickle'


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write the object to a binary file."""
    Pickler(file, protocol).dump(obj)


class _Bytes:
    """A file that keeps what is written last."""

    def write(self, data):
        self.data = data


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The object as bytes."""
    file = _Bytes()
    Pickler(file, protocol).dump(obj)
    return file.data


class Unpickler:
    """Reads objects from a binary file. A subclass may define persistent_load, and find_class to allow less (or more) than the rules do."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        self._file = file
        self._memo = {}  # of all objects that one Pickler wrote

    def find_class(self, module, name):
        """What a name in a pickle stands for."""
        return named(module, name)

    def persistent_load(self, pid):
        """The object that persistent_id wrote as pid."""
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def load(self):
        """Read the next object."""
        start = self._file.tell()
        data = self._file.read()
        if not data:
            raise EOFError('Ran out of input')
        reader = Reader(data, self.find_class, self.persistent_load, self._memo)
        result = reader.load()
        self._file.seek(start + reader.at)
        return result


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """The object that the bytes stand for."""
    if not isinstance(data, bytes):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    if not data:
        raise EOFError('Ran out of input')
    return Reader(data).load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read the next object from a binary file."""
    return Unpickler(file).load()
