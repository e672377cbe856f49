# SPDX-License-Identifier: GPL-3.0-or-later
"""json.encoder: the class that writes JSON."""

import _json


class JSONEncoder:
    """Writes values as JSON; a subclass may override default(value) for what JSON does not know."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for a value that JSON does not know; this one refuses."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of a value."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return _json.encode(o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, indent,
                            self.item_separator, self.key_separator, self.default, self.sort_keys)

    def iterencode(self, o):
        """The JSON text of a value in pieces; here it is one."""
        yield self.encode(o)
