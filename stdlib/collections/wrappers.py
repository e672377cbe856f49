# SPDX-License-Identifier: GPL-3.0-or-later
"""UserDict, UserList, UserString: a dict, a list, a string as an attribute, `data`, for subclasses whose every access goes through their methods."""

from collections.abc import MutableMapping, MutableSequence, Sequence


def _plain(value):
    """What a wrapper holds; anything else is itself."""
    return value.data if isinstance(value, (UserDict, UserList, UserString)) else value


class UserDict(MutableMapping):
    """A mapping around a dict."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, '__missing__'):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        return self.__class__(self.data | _plain(other)) if isinstance(other, (UserDict, dict)) else NotImplemented

    def __ror__(self, other):
        return self.__class__(_plain(other) | self.data) if isinstance(other, (UserDict, dict)) else NotImplemented

    def __ior__(self, other):
        self.data |= _plain(other)
        return self

    def __copy__(self):
        result = self.__class__.__new__(self.__class__)
        result.__dict__.update(self.__dict__)
        result.data = self.data.copy()
        return result

    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        result = self.__copy__()
        result.data = {}
        result.update(self)
        return result

    @classmethod
    def fromkeys(cls, iterable, value=None):
        d = cls()
        for key in iterable:
            d[key] = value
        return d


class _Compared:
    """Comparisons, length and membership of data."""

    def __eq__(self, other):
        return self.data == _plain(other)

    def __lt__(self, other):
        return self.data < _plain(other)

    def __le__(self, other):
        return self.data <= _plain(other)

    def __gt__(self, other):
        return self.data > _plain(other)

    def __ge__(self, other):
        return self.data >= _plain(other)

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return _plain(item) in self.data if isinstance(self, UserString) else item in self.data

    def __repr__(self):
        return repr(self.data)


class UserList(_Compared, MutableSequence):
    """A sequence around a list."""

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_plain(initlist))

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(_plain(other)))

    def __radd__(self, other):
        return self.__class__(list(_plain(other)) + self.data)

    def __iadd__(self, other):
        self.data += list(_plain(other))
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        result = self.__class__.__new__(self.__class__)
        result.__dict__.update(self.__dict__)
        result.data = self.data[:]
        return result

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_plain(other))


class UserString(_Compared, Sequence):
    """A sequence around a string. The methods of strings that make a string make one of this class."""

    def __init__(self, seq):
        plain = _plain(seq)
        self.data = plain if isinstance(plain, str) else str(plain)

    def __str__(self):
        return str(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self[:],)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(_plain(other)))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)


def _delegate(name, wraps):
    method = getattr(str, name)

    def delegated(self, /, *args, **kwds):
        result = method(self.data, *map(_plain, args), **{key: _plain(value) for key, value in kwds.items()})
        return self.__class__(result) if wraps else result

    delegated.__name__ = name
    delegated.__qualname__ = f'UserString.{name}'
    delegated.__doc__ = method.__doc__
    setattr(UserString, name, delegated)


for _name in ('capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title '
              'translate upper zfill').split():
    _delegate(_name, True)
for _name in ('count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable '
              'isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith').split():
    _delegate(_name, False)
UserString.maketrans = staticmethod(str.maketrans)
for _class in UserDict, UserList, UserString:
    _class.__module__ = 'collections'
del _name, _class
