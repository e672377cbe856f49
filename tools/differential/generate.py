# SPDX-License-Identifier: GPL-3.0-or-later
# generate.py SEED [COUNT FOLDER]: prints the random program of a seed, or writes COUNT of them as FOLDER/SEED.py and on.
# Every program ends and does the same under every correct implementation: it depends on no address and no order of hashes.
# Runs under CPython and under Mayfly, and writes the same programs there.
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")
import flow
from definitions import Definitions
from writer import Random, Scope

DEFINITIONS = """\
from support import *


class Mine(Exception):
    pass


class Derived(Mine, ValueError):
    pass


class Box:
    def __init__(self):
        self.a, self.l = 0, [1, 2, 3]


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y): self.x, self.y = x, y

    def __repr__(self): return f'Point({self.x!r}, {self.y!r})'


class Limits:
    ONE = 1

    class inner:
        two = 2


class Manager:
    def __init__(self, value, swallow): self.value, self.swallow = value, swallow

    def __enter__(self):
        print('enter')
        return self.value

    def __exit__(self, kind, error, trace):
        print('exit', kind and kind.__name__)
        return self.swallow


class Descriptor:
    def __init__(self, data): self.data = data

    def __set_name__(self, owner, name): print('set name', owner.__name__, name)

    def __get__(self, o, owner): return ('get', o is None, owner.__name__)

    def __set__(self, o, value):
        if not self.data: raise AttributeError('read-only d')
        print('set d')


def traced(function):
    @functools.wraps(function)
    def wrapper(*arguments, **named):
        print('call', function.__name__, len(arguments), sorted(named))
        return function(*arguments, **named)
    return wrapper


def traced_with(tag):
    return lambda function: lambda *arguments: (tag, function(*arguments))


def tagged(cls):
    cls.tagged = True
    return cls


box = Box()
"""


class Program(Definitions):
    def expressions(self, s):
        for _ in range(12):
            self.line(0, "show(lambda: " + self.expression(self.r.pick("iiffcqqsssbbllltddSra"), s) + ")")

    def statements(self, s):
        """Statements of the module's own scope, where names are global."""
        self.line(0, "try:")
        self.budget = 14
        self.block(s, 1, set(), 6)
        self.line(0, "except Exception as e: print('stopped by', describe(e))")

    def body(self, s):
        """Statements in a function."""
        name = self.fresh("f")
        self.line(0, "def " + name + "():")
        self.budget = 16
        self.block(Scope(s), 1, {"function"}, 7)
        self.line(0, "show(" + name + ")")

    def text(self):
        s = Scope()
        for line in DEFINITIONS.split("\n"):
            self.lines.append(line)
        parts = [self.expressions, self.expressions, self.statements, self.statements, self.body, self.body, self.function, self.generator, self.klass, self.klass]
        for _ in range(3 + self.r.below(3)):
            self.r.pick(parts)(s)
        return "\n".join(self.lines) + "\n"


def program(seed):
    """One in ten is deep in control flow and poor in types (flow.py), the others are wide."""
    if seed % 10 == 0:
        return flow.Writer(Random(seed)).program()
    return Program(Random(seed)).text()


def main(arguments):
    first = int(arguments[0])
    if len(arguments) < 3:
        print(program(first), end="")
        return
    for seed in range(first, first + int(arguments[1])):
        with open(arguments[2] + "/" + str(seed) + ".py", "w") as file:
            file.write(program(seed))


if __name__ == "__main__":
    main(sys.argv[1:])
