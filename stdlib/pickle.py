# SPDX-License-Identifier: GPL-3.0-or-later
"""pickle: data as bytes and back, in Python's format (written: protocol 4; read: all). Data only: None, booleans, numbers, strings, bytes, the
containers of the language and of collections. What would run code when it is read is neither written nor read."""

import math
from collections import Counter, OrderedDict, defaultdict, deque

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = '4.0'


class PickleError(Exception):
    """What PicklingError and UnpicklingError have in common."""


class PicklingError(PickleError):
    """The object is not data."""


class UnpicklingError(PickleError):
    """The bytes are broken, or more than data."""


# Names that may stand in a pickle: constructors that only make data.
_names = {('builtins', t.__name__): t for t in (complex, range, slice, set, frozenset, list, dict, tuple, int, float, str, bytes, bool)}
_names |= {('collections', t.__name__): t for t in (OrderedDict, deque, defaultdict, Counter)}
_names |= {('__builtin__', name): t for (module, name), t in list(_names.items()) if module == 'builtins'}
_names |= {('__builtin__', 'xrange'): range, ('__builtin__', 'unicode'): str, ('__builtin__', 'long'): int}
_modules = {t: key for key, t in _names.items() if key[0] != '__builtin__'}


def _encode(text, encoding='latin1'):
    """Bytes, as protocols before 3 write them."""
    return text.encode('latin-1')


_names['_codecs', 'encode'] = _encode


def _float_bits(x):
    """The 64 bits of a double."""
    if x != x:
        return 0x7ff8 << 48
    sign = 1 << 63 if math.copysign(1, x) < 0 else 0
    a = abs(x)
    if a == math.inf:
        return sign | 0x7ff << 52
    if a == 0:
        return sign
    mantissa, exponent = math.frexp(a)
    if exponent < -1021:
        return sign | int(math.ldexp(a, 1074))
    return sign | (exponent + 1022) << 52 | int(math.ldexp(mantissa, 53)) - (1 << 52)


def _float_of_bits(bits):
    sign = -1.0 if bits >> 63 else 1.0
    exponent, mantissa = bits >> 52 & 0x7ff, bits & (1 << 52) - 1
    if exponent == 0x7ff:
        return math.nan if mantissa else sign * math.inf
    if exponent == 0:
        return sign * math.ldexp(mantissa, -1074)
    return sign * math.ldexp(mantissa | 1 << 52, exponent - 1075)


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


class _Writer:
    """Collects the bytes of one pickle. The memo maps an object's id to its number and the object, which so stays alive."""

    def __init__(self):
        self.parts = [b'\x80\x04']
        self.memo = {}

    def add(self, code, value=0, size=0):
        self.parts.append(code + value.to_bytes(size, 'little') if size else code)

    def sized(self, codes, data):
        """Text or bytes behind their length; codes for 1, 4 and 8 bytes of it."""
        size = 1 if len(data) < 256 else 4 if len(data) < 1 << 32 else 8
        self.add(codes[{1: 0, 4: 1, 8: 2}[size]], len(data), size)
        self.parts.append(data)

    def remember(self, x):
        self.memo[id(x)] = len(self.memo), x
        self.add(b'\x94')

    def known(self, x):
        """Refers to what was written before."""
        if id(x) not in self.memo:
            return False
        number = self.memo[id(x)][0]
        self.add(b'h' if number < 256 else b'j', number, 1 if number < 256 else 4)
        return True

    def integer(self, x):
        if 0 <= x < 256:
            self.add(b'K', x, 1)
        elif 0 <= x < 65536:
            self.add(b'M', x, 2)
        elif -1 << 31 <= x < 1 << 31:
            self.add(b'J', x & (1 << 32) - 1, 4)
        else:
            data = x.to_bytes(x.bit_length() // 8 + 1, 'little', signed=True)
            self.add(b'\x8a' if len(data) < 256 else b'\x8b', len(data), 1 if len(data) < 256 else 4)
            self.parts.append(data)

    def save(self, x):
        cls = type(x)
        if x is None or cls is bool:
            self.add({None: b'N', True: b'\x88', False: b'\x89'}[x])
        elif cls is int:
            self.integer(x)
        elif cls is float:
            self.parts.append(b'G' + _float_bits(x).to_bytes(8, 'big'))
        elif not self.known(x):
            if cls is str:
                self.sized((b'\x8c', b'X', b'\x8d'), x.encode('utf-8', 'surrogatepass'))
            elif cls is bytes:
                self.sized((b'C', b'B', b'\x8e'), x)
            elif cls in self.containers:
                self.containers[cls](self, x)
                return
            elif isinstance(x, type) and x in _modules:
                self.name(x)
                return
            else:
                self.construct(x, cls)
                return
            self.remember(x)

    def batch(self, items, code):
        """Items of a container behind a mark, at most a thousand at a time."""
        items = list(items)
        for start in range(0, len(items), 1000):
            self.add(b'(')
            for item in items[start:start + 1000]:
                for part in item if code == b'u' else (item,):
                    self.save(part)
            self.add(code)

    def save_list(self, x):
        self.add(b']')
        self.remember(x)
        self.batch(x, b'e')

    def save_dict(self, x):
        self.add(b'}')
        self.remember(x)
        self.batch(x.items(), b'u')

    def save_set(self, x):
        self.add(b'\x8f')
        self.remember(x)
        self.batch(x, b'\x90')

    def save_frozenset(self, x):
        self.add(b'(')
        for item in x:
            self.save(item)
        self.add(b'\x91')
        self.remember(x)

    def save_tuple(self, x):
        if not x:
            self.add(b')')
            return
        if len(x) > 3:
            self.add(b'(')
        for item in x:
            self.save(item)
        if id(x) in self.memo:  # it contains itself, through a list: what was made meanwhile is the tuple
            for _ in range(len(x) if len(x) <= 3 else 0):
                self.add(b'0')
            if len(x) > 3:
                self.add(b'1')
            self.known(x)
            return
        self.add({1: b'\x85', 2: b'\x86', 3: b'\x87'}.get(len(x), b't'))
        self.remember(x)

    containers = {list: save_list, dict: save_dict, set: save_set, frozenset: save_frozenset, tuple: save_tuple}

    def name(self, cls):
        if self.known(cls):
            return
        for text in _modules[cls]:
            self.save(text)
        self.add(b'\x93')
        self.remember(cls)

    def construct(self, x, cls):
        """A constructor, its arguments, and for containers what is in them."""
        arguments = {complex: lambda: (x.real, x.imag), range: lambda: (x.start, x.stop, x.step), slice: lambda: (x.start, x.stop, x.step),
                     deque: lambda: ((), x.maxlen), OrderedDict: lambda: (), Counter: lambda: (dict(x),),
                     defaultdict: lambda: (x.default_factory,)}
        if cls not in arguments:
            raise PicklingError(f"cannot pickle '{cls.__name__}' object: pickles hold data, not instances of classes")
        self.name(cls)
        self.save(arguments[cls]())
        self.add(b'R')
        self.remember(x)
        if cls is deque:
            self.batch(x, b'e')
        elif cls in (OrderedDict, defaultdict):
            self.batch(x.items(), b'u')


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The object as bytes."""
    if protocol is not None and protocol > HIGHEST_PROTOCOL:
        raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
    writer = _Writer()
    writer.save(obj)
    writer.add(b'.')
    return b''.join(writer.parts)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write the object to a binary file."""
    file.write(dumps(obj, protocol))


class _Reader:
    """Reads one pickle: a stack of values, marks on another."""

    def __init__(self, data):
        self.data, self.at = data, 0
        self.stack, self.marks, self.memo = [], [], {}

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

    def to_mark(self):
        """The values above the last mark."""
        if not self.marks:
            raise UnpicklingError('could not find MARK')
        start = self.marks.pop()
        items = self.stack[start:]
        del self.stack[start:]
        return items

    def named(self, module, name):
        if (module, name) not in _names:
            raise UnpicklingError(f"'{module}.{name}' is not data")
        return _names[module, name]

    def long(self, size):
        return int.from_bytes(self.take(size), 'little', signed=True)

    def recall(self, number):
        if number not in self.memo:
            raise UnpicklingError(f'Memo value not found at index {number}')
        return self.memo[number]

    def reduce(self):
        arguments, function = self.pop(), self.pop()
        if not isinstance(arguments, tuple) or function is not _encode and function not in _modules:
            raise UnpicklingError('a call that is not a constructor of data')
        return function(*arguments)

    def append(self, items):
        target = self.top()
        if type(target) not in (list, deque):
            raise UnpicklingError('items for what is no list')
        target.extend(items)

    def set_items(self, items):
        target = self.top()
        if not isinstance(target, dict):
            raise UnpicklingError('items for what is no dict')
        for key, value in zip(items[::2], items[1::2]):
            target[key] = value

    def add_items(self, items):
        target = self.top()
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
        return text[1:-1].encode('latin-1').decode('unicode_escape')

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
        b'G': lambda r: _float_of_bits(int.from_bytes(r.take(8), 'big')),
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
        b'c': lambda r: r.named(r.line(), r.line()),
        b'\x93': lambda r: r.named(*r.pop_several(2)),
        b'R': lambda r: r.reduce(),
        b'\x81': lambda r: r.reduce(),
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
            elif code in (b'b', b'i', b'o', b'\x92', b'P', b'Q', b'\x82', b'\x83', b'\x84'):
                raise UnpicklingError('the pickle holds more than data')
            else:
                raise UnpicklingError(f'invalid load key, {code!r}.')


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """The object that the bytes stand for."""
    if not isinstance(data, bytes):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    if not data:
        raise EOFError('Ran out of input')
    return _Reader(data).load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read the next object from a binary file."""
    start = file.tell()
    data = file.read()
    if not data:
        raise EOFError('Ran out of input')
    reader = _Reader(data)
    result = reader.load()
    file.seek(start + reader.at)
    return result
