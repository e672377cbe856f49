# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading pickles: all protocols of Python's format."""

import copyreg
import re
from collections import deque
from types import BuiltinFunctionType, FunctionType, ModuleType

from _pickle import unpack_double
from pickle.names import HIGHEST_PROTOCOL, UnpicklingError, is_mathematics, is_unique, maker, named


def _unescaped(text):
    """Text with \\uXXXX and \\UXXXXXXXX replaced, as protocol 0 writes it."""
    parts = []
    at = 0
    while True:
        i = text.find('\\', at)
        size = {'u': 4, 'U': 8}.get(text[i + 1:i + 2], 0) if i >= 0 else 0
        if i < 0:
            return ''.join(parts) + text[at:]
        parts.append(text[at:i] + (chr(int(text[i + 2:i + 2 + size], 16)) if size else '\\'))
        at = i + 2 + size if size else i + 1


def _escaped(match):
    """The character that an escape of a STRING stands for."""
    code = match[1]
    if code[0] == 'x' and len(code) == 3:
        return chr(int(code[1:], 16))
    if code[0] in '01234567':
        return chr(int(code, 8))
    return {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v'}.get(code, code)


class Reader:
    """Reads one pickle: a stack of values, marks on another."""

    def __init__(self, data, find_class=named, persistent_load=None, memo=None):
        self.data, self.at = data, 0
        self.find_class, self.persistent_load = find_class, persistent_load
        self.first_id = id(object())  # ids grow: what is older was not made here
        self.stack, self.marks, self.memo = [], [], {} if memo is None else memo

    def take(self, n):
        if self.at + n > len(self.data):
            raise UnpicklingError('pickle data was truncated')
        self.at += n
        return self.data[self.at - n:self.at]

    def number(self, n):
        return int.from_bytes(self.take(n), 'little')

    def line(self, encoding='utf-8'):
        end = self.data.find(b'\n', self.at)
        if end < 0:
            raise UnpicklingError('pickle data was truncated')
        text = self.data[self.at:end]
        self.at = end + 1
        return text.decode(encoding)

    def pop(self):
        if not self.stack:
            raise UnpicklingError('unexpected end of the stack')
        return self.stack.pop()

    def top(self):
        if not self.stack:
            raise UnpicklingError('unexpected end of the stack')
        return self.stack[-1]

    def changeable(self):
        """The object on top, which gets attributes or items: not what was there before, and of the mathematics not what is unique."""
        x = self.top()
        if isinstance(x, (type, FunctionType, BuiltinFunctionType, ModuleType)) or is_mathematics(type(x).__module__) and (id(x) < self.first_id or is_unique(x)):
            raise UnpicklingError(f'{x!r} was not made by the pickle alone, and cannot be changed by it')
        return x

    def to_mark(self):
        """The values above the last mark."""
        if not self.marks:
            raise UnpicklingError('could not find MARK')
        start = self.marks.pop()
        items = self.stack[start:]
        del self.stack[start:]
        return items

    def global_name(self, module, name):
        if type(module) is not str or type(name) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        return self.find_class(module, name)

    def long(self, size):
        return int.from_bytes(self.take(size), 'little', signed=True)

    def recall(self, number):
        if number not in self.memo:
            raise UnpicklingError(f'Memo value not found at index {number}')
        return self.memo[number]

    def call(self, f, args, kwargs={}):
        """f(*args, **kwargs), if the rules allow it."""
        if type(args) is not tuple or type(kwargs) is not dict:
            raise UnpicklingError('the arguments of a call are no tuple')
        return maker(f)(*args, **kwargs)

    def reduce(self):
        args, f = self.pop(), self.pop()
        return self.call(f, args)

    def new_object(self, kwargs):
        """For NEWOBJ and NEWOBJ_EX: what the class's __new__ makes."""
        args, cls = self.pop(), self.pop()
        if not isinstance(cls, type):
            raise UnpicklingError(f'NEWOBJ expected a class, not {cls!r}')
        if maker(cls) is not cls or type(args) is not tuple or type(kwargs) is not dict:
            return self.call(cls, args, kwargs)
        return cls.__new__(cls, *args, **kwargs)

    def instance(self, f, args):
        """For INST and OBJ, which only protocol 0 and old classes use."""
        if not args and isinstance(f, type) and maker(f) is f and not hasattr(f, '__getinitargs__'):
            return f.__new__(f)
        return self.call(f, tuple(args))

    def object_at_mark(self):
        f, *args = self.to_mark() or [None]
        return self.instance(f, args)

    def build(self):
        """Give the object below the state on top its attributes."""
        state, x = self.pop(), self.changeable()
        if not hasattr(x, '__setstate__'):
            parts = state if type(state) is tuple and len(state) == 2 else (state,)
            for part in parts:
                if part is not None and (type(part) is not dict or not all(type(name) is str and name not in ('__class__', '__dict__') for name in part)):
                    raise UnpicklingError('the state of an object is no dict of attributes')
        copyreg.set_state(x, state)

    def persistent(self, pid):
        if self.persistent_load is None:
            raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')
        return self.persistent_load(pid)

    def append(self, items):
        target = self.changeable()
        if not isinstance(target, (list, deque)) and not hasattr(target, 'append'):
            raise UnpicklingError('items for what is no list')
        if hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def set_items(self, items):
        target = self.changeable()
        if isinstance(target, (type, list, deque)) or not hasattr(target, '__setitem__'):
            raise UnpicklingError('items for what is no dict')
        for key, value in zip(items[::2], items[1::2]):
            target[key] = value

    def add_items(self, items):
        target = self.changeable()
        if type(target) is not set:
            raise UnpicklingError('items for what is no set')
        target.update(items)

    def pair_with_top(self):
        """For SETITEM: the value is on top of its key."""
        value, key = self.pop(), self.pop()
        return [key, value]

    def pop_several(self, n):
        items = [self.pop() for _ in range(n)]
        return tuple(reversed(items))

    def pairs(self):
        items = self.to_mark()
        return dict(zip(items[::2], items[1::2]))

    def quoted(self):
        """The bytes-like text of a STRING, in quotes and with escapes."""
        text = self.line()
        if len(text) < 2 or text[0] != text[-1] or text[0] not in '\'"':
            raise UnpicklingError('the STRING opcode argument must be quoted')
        return re.sub(r'\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|.)', _escaped, text[1:-1])

    # What pushes a value: opcode -> function of the reader.
    pushes = {
        b'N': lambda r: None,
        b'\x88': lambda r: True,
        b'\x89': lambda r: False,
        b'K': lambda r: r.number(1),
        b'M': lambda r: r.number(2),
        b'J': lambda r: r.long(4),
        b'\x8a': lambda r: r.long(r.number(1)),
        b'\x8b': lambda r: r.long(r.number(4)),
        b'G': lambda r: unpack_double(r.take(8)),
        b'F': lambda r: float(r.line()),
        b'L': lambda r: int(r.line().rstrip('L')),
        b'I': lambda r: r.plain_int(),
        b'\x8c': lambda r: r.take(r.number(1)).decode('utf-8', 'surrogatepass'),
        b'X': lambda r: r.take(r.number(4)).decode('utf-8', 'surrogatepass'),
        b'\x8d': lambda r: r.take(r.number(8)).decode('utf-8', 'surrogatepass'),
        b'V': lambda r: _unescaped(r.line('latin-1')),
        b'S': lambda r: r.quoted(),
        b'U': lambda r: r.take(r.number(1)).decode('ascii'),
        b'T': lambda r: r.take(r.number(4)).decode('ascii'),
        b'C': lambda r: r.take(r.number(1)),
        b'B': lambda r: r.take(r.number(4)),
        b'\x8e': lambda r: r.take(r.number(8)),
        b']': lambda r: [],
        b'}': lambda r: {},
        b')': lambda r: (),
        b'\x8f': lambda r: set(),
        b'\x85': lambda r: r.pop_several(1),
        b'\x86': lambda r: r.pop_several(2),
        b'\x87': lambda r: r.pop_several(3),
        b't': lambda r: tuple(r.to_mark()),
        b'l': lambda r: r.to_mark(),
        b'd': lambda r: r.pairs(),
        b'\x91': lambda r: frozenset(r.to_mark()),
        b'h': lambda r: r.recall(r.number(1)),
        b'j': lambda r: r.recall(r.number(4)),
        b'g': lambda r: r.recall(int(r.line())),
        b'c': lambda r: r.find_class(r.line(), r.line()),
        b'\x93': lambda r: r.global_name(*r.pop_several(2)),
        b'R': lambda r: r.reduce(),
        b'\x81': lambda r: r.new_object({}),
        b'\x92': lambda r: r.new_object(r.pop()),
        b'i': lambda r: r.instance(r.find_class(r.line(), r.line()), r.to_mark()),
        b'o': lambda r: r.object_at_mark(),
        b'P': lambda r: r.persistent(r.line()),
        b'Q': lambda r: r.persistent(r.pop()),
        b'2': lambda r: r.top(),
    }
    # What only changes something.
    actions = {
        b'(': lambda r: r.marks.append(len(r.stack)),
        b'0': lambda r: r.pop(),
        b'1': lambda r: r.to_mark(),
        b'e': lambda r: r.append(r.to_mark()),
        b'a': lambda r: r.append([r.pop()]),
        b'u': lambda r: r.set_items(r.to_mark()),
        b's': lambda r: r.set_items(r.pair_with_top()),
        b'\x90': lambda r: r.add_items(r.to_mark()),
        b'b': lambda r: r.build(),
        b'\x94': lambda r: r.memo.__setitem__(len(r.memo), r.top()),
        b'q': lambda r: r.memo.__setitem__(r.number(1), r.top()),
        b'r': lambda r: r.memo.__setitem__(r.number(4), r.top()),
        b'p': lambda r: r.memo.__setitem__(int(r.line()), r.top()),
        b'\x95': lambda r: r.take(8),
    }

    def plain_int(self):
        text = self.line()
        return {'00': False, '01': True}[text] if text in ('00', '01') else int(text)

    def load(self):
        while True:
            code = self.take(1)
            if code in self.pushes:
                value = self.pushes[code](self)
                self.stack.append(value)
            elif code in self.actions:
                self.actions[code](self)
            elif code == b'.':
                return self.pop()
            elif code == b'\x80':
                protocol = self.number(1)
                if protocol > HIGHEST_PROTOCOL:
                    raise ValueError(f'unsupported pickle protocol: {protocol}')
            elif code in (b'\x82', b'\x83', b'\x84', b'\x96', b'\x97', b'\x98'):
                raise UnpicklingError(f'the pickle uses what Mayfly does not have: opcode {code!r} (extension codes, bytearray, buffers)')
            else:
                character = chr(code[0])
                shown = character if ' ' <= character <= '~' and character not in "'\\" else f'\\x{code[0]:02x}'
                raise UnpicklingError(f"invalid load key, '{shown}'.")
