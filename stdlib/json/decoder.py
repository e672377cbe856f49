# SPDX-License-Identifier: GPL-3.0-or-later
"""json.decoder: the class that reads JSON, and what it raises."""

import _json


class JSONDecodeError(ValueError):
    """What loads raises: msg, doc, pos, lineno and colno tell what is wrong and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


class JSONDecoder:
    """Reads JSON; the hooks replace what objects and numbers become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """The value of the JSON text s."""
        return self._read(s, 0, True)[0]

    def raw_decode(self, s, idx=0):
        """The value of the JSON text at that index, and the index behind it."""
        return self._read(s, idx, False)

    def _read(self, s, start, whole):
        return _json.decode(s, start, whole, self.strict, JSONDecodeError, self.object_hook, self.object_pairs_hook,
                            self.parse_float, self.parse_int, self.parse_constant)
