# SPDX-License-Identifier: GPL-3.0-or-later
"""keyword: the words that are no names.

EXAMPLES::

    mayfly: import keyword
    mayfly: [word for word in ('class', 'klass', 'match') if keyword.iskeyword(word)]
    ['class']
    mayfly: keyword.issoftkeyword('match')
    True
"""

__all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']

kwlist = ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
          'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try',
          'while', 'with', 'yield']

softkwlist = ['_', 'case', 'match']

iskeyword = frozenset(kwlist).__contains__

issoftkeyword = frozenset(softkwlist).__contains__
