# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing pickles: protocol 4 of Python's format."""

import copyreg
from types import BuiltinFunctionType, FunctionType

from _pickle import pack_double
from pickle.names import HIGHEST_PROTOCOL, PicklingError, UnpicklingError, address, maker

_none_type, _ellipsis_type, _not_implemented_type = type(None), type(...), type(NotImplemented)
_constants = {None: b'N', True: b'\x88', False: b'\x89'}


class Pickler:
    """Writes objects to a binary file. A subclass may define persistent_id."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is not None and protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        self._file = file
        self._persistent = type(self).persistent_id is not Pickler.persistent_id
        self.dispatch_table = copyreg.dispatch_table
        self.clear_memo()

    def clear_memo(self):
        """Forget what was written; otherwise a second dump refers to objects of the first."""
        self._memo = {}  # id -> (number, the object, which so stays alive)
        self._texts = {}  # modules and names, each one object

    def persistent_id(self, obj):
        """What stands for an object that is kept elsewhere; None: the object is written."""
        return None

    def dump(self, obj):
        """Write an object."""
        self._parts = [b'\x80\x04']
        try:
            self._write(obj)
            self._file.write(b''.join(self._parts) + b'.')
        finally:
            self._parts = None

    def _write(self, obj):
        # No recursion: what is written within an object is what its generator yields.
        pending = [iter((obj,))]
        while pending:
            for part in pending[-1]:
                parts = self._save(part)
                if parts is not None:
                    pending.append(parts)
                    break
            else:
                pending.pop()

    def _add(self, code, value=0, size=0):
        self._parts.append(code + value.to_bytes(size, 'little') if size else code)

    def _add_sized(self, codes, data):
        # Text or bytes behind their length; codes for 1, 4 and 8 bytes of it.
        size = 1 if len(data) < 256 else 4 if len(data) < 1 << 32 else 8
        self._add(codes[{1: 0, 4: 1, 8: 2}[size]], len(data), size)
        self._parts.append(data)

    def _remember(self, x):
        self._memo[id(x)] = len(self._memo), x
        self._parts.append(b'\x94')

    def _recall(self, x):
        number = self._memo[id(x)][0]
        self._add(b'h' if number < 256 else b'j', number, 1 if number < 256 else 4)

    def _integer(self, x):
        if 0 <= x < 256:
            self._add(b'K', x, 1)
        elif 0 <= x < 65536:
            self._add(b'M', x, 2)
        elif -1 << 31 <= x < 1 << 31:
            self._add(b'J', x & (1 << 32) - 1, 4)
        else:
            data = x.to_bytes(x.bit_length() // 8 + 1, 'little', signed=True)
            self._add(b'\x8a' if len(data) < 256 else b'\x8b', len(data), 1 if len(data) < 256 else 4)
            self._parts.append(data)

    def _save(self, x):
        # Writes x; a generator of what belongs to it and is to be written meanwhile, or None.
        if self._persistent:
            pid = self.persistent_id(x)
            if pid is not None:
                return self._persistent_object(pid)
        cls = type(x)
        if cls is int:
            self._integer(x)
        elif cls is bool or x is None:
            self._parts.append(_constants[x])
        elif cls is float:
            self._parts.append(b'G' + pack_double(x))
        elif id(x) in self._memo:
            self._recall(x)
        elif cls is str:
            self._add_sized((b'\x8c', b'X', b'\x8d'), x.encode('utf-8', 'surrogatepass'))
            self._remember(x)
        elif cls is bytes:
            self._add_sized((b'C', b'B', b'\x8e'), x)
            self._remember(x)
        elif cls is tuple and not x:
            self._parts.append(b')')
        else:
            return self._parts_of.get(cls, Pickler._reduced)(self, x)
        return None

    def _persistent_object(self, pid):
        yield pid
        self._parts.append(b'Q')

    # Containers

    def _batches(self, items, code, unpack=False):
        # Behind a mark, at most a thousand at a time.
        items = list(items)
        for start in range(0, len(items), 1000):
            self._parts.append(b'(')
            for item in items[start:start + 1000]:
                if unpack:
                    yield item[0]
                    yield item[1]
                else:
                    yield item
            self._parts.append(code)

    def _list(self, x):
        self._parts.append(b']')
        self._remember(x)
        yield from self._batches(x, b'e')

    def _dict(self, x):
        self._parts.append(b'}')
        self._remember(x)
        yield from self._batches(x.items(), b'u', True)

    def _set(self, x):
        self._parts.append(b'\x8f')
        self._remember(x)
        yield from self._batches(x, b'\x90')

    def _frozenset(self, x):
        self._parts.append(b'(')
        yield from x
        if id(x) in self._memo:  # it contains itself, through an object: what was made meanwhile is the set
            self._parts.append(b'1')
            self._recall(x)
        else:
            self._parts.append(b'\x91')
            self._remember(x)

    def _tuple(self, x):
        n = len(x)
        if n > 3:
            self._parts.append(b'(')
        yield from x
        if id(x) in self._memo:
            self._parts.append(b'0' * n if n <= 3 else b'1')
            self._recall(x)
        else:
            self._parts.append({1: b'\x85', 2: b'\x86', 3: b'\x87'}.get(n, b't'))
            self._remember(x)

    # Everything else

    def _named(self, x, name=None):
        # Classes, functions, and objects whose __reduce__ answers their name.
        for text in address(x, name):
            yield self._texts.setdefault(text, text)
        self._parts.append(b'\x93')
        self._remember(x)

    def _class(self, x):
        constants = {_none_type: None, _ellipsis_type: ..., _not_implemented_type: NotImplemented}
        if x in constants:
            return self._call(x, type, (constants[x],))
        if '_made_at_run_time' in x.__dict__:
            raise PicklingError(f"Can't pickle {x!r}: the class was made at run time; pickle a parent, an element or a category of it")
        return self._named(x)

    def _constant(self, x):
        for text in 'builtins', repr(x):
            yield self._texts.setdefault(text, text)
        self._parts.append(b'\x93')

    def _reduced(self, x):
        if isinstance(x, type):
            return self._class(x)
        reduce = self.dispatch_table.get(type(x))
        reduced = reduce(x) if reduce is not None else x.__reduce_ex__(4)
        if isinstance(reduced, str):
            return self._named(x, reduced)
        if not isinstance(reduced, tuple) or not 2 <= len(reduced) <= 6:
            raise PicklingError(f"__reduce__ must return a string or tuple of two to six elements, not {reduced!r}")
        return self._call(x, *reduced)

    def _call(self, x, function, args, state=None, items=None, pairs=None, set_state=None):
        if not isinstance(args, tuple):
            raise PicklingError("second element of the tuple returned by __reduce__ must be a tuple")
        if set_state is not None:
            raise PicklingError(f"Can't pickle {x!r}: a function that sets the state would run when it is read; define __setstate__")
        new = {copyreg.__newobj__: b'\x81', copyreg.__newobj_ex__: b'\x92'}.get(function)
        try:
            maker(args[0] if new else function)
        except UnpicklingError as error:
            raise PicklingError(f"Can't pickle {x!r}: {error}") from None
        if new == b'\x81':
            yield args[0]
            yield args[1:]
        elif new:
            yield from args
        else:
            yield function
            yield args
        self._parts.append(new or b'R')
        if id(x) in self._memo:  # it was reached from its own arguments, and is complete: what was made now is dropped
            self._parts.append(b'0')
            self._recall(x)
            return
        self._remember(x)
        if items is not None:
            yield from self._batches(items, b'e')
        if pairs is not None:
            yield from self._batches(pairs, b'u', True)
        if state is not None:
            yield state
            self._parts.append(b'b')

    _parts_of = {list: _list, dict: _dict, set: _set, frozenset: _frozenset, tuple: _tuple, FunctionType: _named, BuiltinFunctionType: _named,
                 _ellipsis_type: _constant, _not_implemented_type: _constant}
