# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes calls of the methods of every type and of the functions of modules, good and bad ones, one an expression and a line.

    python3 calls.py SEED COUNT [NAME]...

COUNT calls of each method with several arguments, besides one with each single argument; NAMEs: only these types and modules."""

import importlib
import random
import sys

import evaluate

RECEIVERS = {
    'int': ['0', '(-7)', '255', '10**30', 'True'],
    'float': ['0.0', '(-2.5)', '1e300', 'float("inf")', 'float("nan")'],
    'complex': ['0j', '(1.5-2j)'],
    'str': ["''", "'Hello World'", "'a,b,,c'", "'\\u00e9\\u0130\\ud800x'", "'  x\\ty\\n z '", "'123'", "'ab{0}{x!r:>4}'"],
    'bytes': ["b''", "b'Hello World'", "b'a,b,,c'", "b'\\xff\\x00x'", "b'  x\\ty\\n z '", "b'12'"],
    'list': ['[]', '[3, 1, 2]', "[1, 'a', None]", '[1, 2, 1, True]'],
    'tuple': ['()', '(3, 1, 2)', '(1, 2, 1)'],
    'dict': ['{}', '{1: 2}', "{'a': 1, 'b': [2]}"],
    'set': ['set()', '{1}', '{1, 2, 3}'],
    'frozenset': ['frozenset()', 'frozenset({1, 2})'],
    'range': ['range(0)', 'range(10, 0, -3)', 'range(2**70, 2**70 + 5, 2)'],
    'slice': ['slice(None)', 'slice(1, 10, 2)'],
    'views': ['{1: 2, 3: 4}.keys()', '{1: 2, 3: 4}.items()', '{1: 2}.values()'],
    'iterators': ['iter([1, 2])', "enumerate('ab')", 'reversed([1, 2])', 'iter(range(3))'],
    'generator': ['generator()'],
    'property': ['property(function)'],
    'exceptions': ['ValueError()', 'OSError(2, "x", "f")', 'ExceptionGroup("m", [ValueError(1), TypeError("t")])'],
    'deque': ['collections.deque([1, 2, 3], 4)'],
    'Counter': ['collections.Counter("abca")'],
    'OrderedDict': ['collections.OrderedDict(a=1, b=2)'],
}
MODULES = {
    'builtins': 'abs all any ascii bin bool callable chr complex delattr divmod enumerate filter float format getattr hasattr hex int isinstance '
                'issubclass iter len map max min next oct ord pow range repr reversed round setattr slice sorted str sum tuple zip'.split(),
    'math': None, 'cmath': ['phase', 'polar', 'isclose', 'isnan', 'isinf', 'isfinite'], 'itertools': None, 'operator': None, 'textwrap': None,
    'functools': ['reduce', 'partial', 'lru_cache'], 'json': ['dumps', 'loads'], 'bisect': ['bisect', 'bisect_left'], 'heapq': ['nlargest', 'nsmallest'],
    'collections': ['deque', 'Counter', 'defaultdict', 'namedtuple', 'ChainMap', 'UserList', 'UserString'],
}
ARGUMENTS = ['0', '1', '-1', '2', '3', '0.5', '-2.5', '10**25', 'True', 'None', "'a'", "''", "'abc'", "b'l'", "b''", '[]', '[1, 2]', '()', '(1, 2)',
             '{}', "{'a': 1}", '{1, 2}', '2j', 'object()', 'range(3)', 'slice(1, 2)', 'len', 'int', "'utf-8'", '[[1, 2], [3, 4]]', "['a', 'b']",
             'iter([1, 2])', "'<5'", "'d'", 'Plain()', 'float("nan")', '2**63', '-2**63', 'ValueError', 'ValueError(1)', 'function', 'str.upper']
KEYWORDS = ['key=len', 'reverse=True', 'x=1', 'sep=None', 'maxsplit=1', 'encoding="utf-8"', 'errors="ignore"', 'keepends=True', 'tabsize=4', 'default=1',
            'a=1', 'byteorder="big"', 'signed=True', 'length=2', 'initial=5', 'step=2', 'start=1', 'repeat=2', 'strict=True', 'maxlen=2']
BIG = ['10**25', '2**63']
NOT_BIG = {'factorial', 'perm', 'comb', 'pow', 'ldexp', 'lshift', 'ilshift', 'ipow', 'mul', 'imul', 'concat', 'repeat', 'range', 'fromhex'}


def arguments(random, name, count):
    found = ['', *ARGUMENTS]
    for _ in range(count):
        found.append(', '.join(random.choice(ARGUMENTS) for _ in range(random.choice([2, 2, 2, 3, 3, 4]))))
    for _ in range(count // 3):
        found.append(', '.join([random.choice(ARGUMENTS) for _ in range(random.choice([0, 1, 1, 2]))] + random.sample(KEYWORDS, random.choice([1, 1, 2]))))
    return [a for a in dict.fromkeys(found) if name not in NOT_BIG or not any(big in a for big in BIG)]


def calls(seed, count, names):
    for group, receivers in RECEIVERS.items():
        if names and group not in names:
            continue
        for receiver in receivers:
            for name in sorted(dir(eval(receiver, evaluate.NAMES))):
                if name.startswith('__') or name == 'characters_written':
                    continue
                for a in arguments(random.Random(f'{seed} {receiver} {name}'), name, count):
                    yield f'({receiver}).{name}({a})'
    for module, functions in MODULES.items():
        if names and module not in names:
            continue
        for name in functions or [n for n in dir(importlib.import_module(module)) if not n.startswith('_') and n not in ('re', 'gamma', 'lgamma')]:
            for a in arguments(random.Random(f'{seed} {module} {name}'), name, count):
                yield f'{module}.{name}({a})'


if __name__ == '__main__':
    for call in calls(sys.argv[1], int(sys.argv[2]), sys.argv[3:]):
        print(call)
