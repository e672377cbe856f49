# SPDX-License-Identifier: GPL-3.0-or-later
# calls.py SEED COUNT [-v]: COUNT random sequences of calls, the first made from SEED, the next from SEED + 1 …: every builtin
# function, every method of every type, every function of the modules, with odd arguments: huge numbers, nan, containers
# that contain themselves or are very deep, objects whose methods raise, answer what they should not, or empty the
# container that is being worked on. What the calls answer is of no interest; that the machine survives them is. Each
# sequence is told on standard error before it runs; with -v each call is.
import random
import sys

MODULES = ("abc builtins bisect cmath collections collections.abc contextlib copy copyreg fractions functools gc heapq inspect io itertools json math objgraph "
           "operator os.path pickle random re statistics string textwrap time traceback types typing weakref").split()
# These end the process, wait, ask, write, change the fuzzer itself, or take as long as they are told to.
AVOIDED = set("exit quit input breakpoint open sleep print help exec_module seed setstate set_debug freeze disable set_threshold "
              "setrecursionlimit collect set_policy __init_subclass__ export_graph save_graph show_refs show_backrefs".split())
STEPS = 12


def imported():
    found = []
    for name in MODULES:
        try:
            module = __import__(name)
        except ImportError:
            continue
        for part in name.split('.')[1:]:
            module = getattr(module, part)
        found.append(module)
    return found


class Rude(Exception):
    pass


class Odd:
    """Its methods do something to `victim` and answer `answer`, or raise."""

    def __init__(self, chance, victim, answer):
        self.chance, self.victim, self.answer = chance, victim, answer

    def act(self):
        chance, victim = self.chance, self.victim
        what = chance.randrange(8)
        if what == 0:
            raise Rude
        try:
            if what == 1:
                victim.clear()
            elif what == 2:
                victim.append(self) if hasattr(victim, 'append') else victim.add(self)
            elif what == 3:
                victim.pop()
            elif what == 4:
                victim[0] = self
            elif what == 5:
                victim.update({chance.randrange(100): self for _ in range(20)})
            elif what == 6:
                next(victim)
        except (TypeError, AttributeError, LookupError, ValueError, StopIteration, RuntimeError):
            pass
        return self.answer


def odd_method(name):
    def method(self, *args):
        answer = self.act()
        if answer is not None:
            return answer
        if name in ('eq', 'ne', 'lt', 'gt', 'le', 'ge', 'bool', 'contains'):
            return self.chance.random() < 0.5
        if name in ('hash', 'len', 'index', 'int', 'length_hint', 'next'):
            return self.chance.randrange(4)
        if name in ('repr', 'str', 'format', 'fspath'):
            return 'odd'
        return {'float': 1.5, 'complex': 1j, 'bytes': b'odd', 'iter': iter([self, 1]), 'reversed': iter([1]), 'dir': ['a']}.get(name, self)
    return method


for name in ("eq ne lt gt le ge bool contains hash len index int length_hint next repr str format fspath float complex bytes iter reversed dir call "
             "add radd sub rsub mul rmul truediv floordiv mod pow lshift rshift and or xor neg invert abs getitem setitem delitem enter exit iadd imul "
             "get set set_name missing divmod round trunc floor ceil matmul reduce copy deepcopy instancecheck subclasscheck class_getitem").split():
    setattr(Odd, f'__{name}__', odd_method(name))


def deep(wrap, value):
    for _ in range(3000):
        value = wrap(value)
    return value


def looped():
    items = [1]
    items.append(items)
    return items


def looped_dict():
    d = {1: 2}
    d[2] = d
    return d


def counting():
    yield 1
    yield 2
    yield from range(3)


PLAIN = [
    lambda: None, lambda: True, lambda: -1, lambda: 0, lambda: 1, lambda: 2, lambda: 7, lambda: 2**31, lambda: -2**31, lambda: 2**62, lambda: -2**62 - 1,
    lambda: 2**63, lambda: -2**63, lambda: 2**64, lambda: 10**40, lambda: -10**40, lambda: float('nan'), lambda: float('inf'), lambda: -0.0, lambda: 1.5,
    lambda: 1e308, lambda: 5e-324, lambda: 2j, lambda: '', lambda: 'abc', lambda: 'é\U0001f600x', lambda: '\ud800', lambda: '\0', lambda: '{0!r:>{1}}', lambda: '%s %(a)d',
    lambda: '(a|b)*c', lambda: 'a' * 1000, lambda: '[1, {"a": null}]', lambda: '__class__', lambda: 'append', lambda: b'', lambda: b'\xff\0', lambda: b'ab' * 100, lambda: ..., lambda: NotImplemented,
    lambda: object(), lambda: int, lambda: str, lambda: list, lambda: dict, lambda: type, lambda: object, lambda: Odd, lambda: Exception, lambda: ValueError('x', 1),
    lambda: ExceptionGroup('g', [ValueError(1)]), lambda: len, lambda: [].append, lambda: 'a'.join, lambda: lambda *a, **k: None, lambda: lambda x: x, lambda: slice(None, None, -1),
    lambda: slice(10**30, -10**30, 2**62), lambda: range(5), lambda: range(10**30), lambda: range(0, -10, -3), lambda: deep(lambda x: [x], 0),
    lambda: deep(lambda x: (x,), 0), lambda: deep(lambda x: {1: x}, 0), looped, looped_dict, counting, lambda: iter([1, 2]), lambda: map(str, [1, 2]), lambda: zip([1], 'ab'),
    lambda: enumerate('ab'), lambda: filter(None, [0, 1]), lambda: property(len), lambda: staticmethod(len), lambda: classmethod(len), lambda: super(Odd, Odd), lambda: int | str, lambda: list[int],
    lambda: sys, lambda: counting, lambda: counting.__code__ if hasattr(counting, '__code__') else 1, lambda: {}.keys(), lambda: {1: 2}.items(), lambda: type('Made', (), {}), lambda: type('Made', (list,), {})(), lambda: type('Made', (dict,), {})(),
]


class Sequence:
    """One random sequence of calls."""

    def __init__(self, seed, verbose):
        self.chance, self.verbose = random.Random(seed), verbose
        self.victims = []
        self.made = []

    def container(self, depth):
        chance = self.chance
        items = [self.value(depth + 1) for _ in range(chance.randrange(6))]
        kind = chance.randrange(8)
        try:
            if kind <= 2:
                box = items
            elif kind == 3:
                box = tuple(items)
            elif kind == 4:
                box = set(items)
            elif kind == 5:
                box = {item: 1 for item in items}
            elif kind == 6:
                box = {i: item for i, item in enumerate(items)}
            else:
                box = chance.choice(self.types)(items)
        except Exception:
            box = items
        self.victims.append(box)
        return box

    def value(self, depth=0):
        chance = self.chance
        what = chance.randrange(10)
        if what == 0 and self.made:
            return chance.choice(self.made)
        if what <= 2 and depth < 3:
            return self.container(depth)
        if what == 3:
            return Odd(chance, chance.choice(self.victims) if self.victims else None, self.value(depth + 1) if chance.random() < 0.2 and depth < 4 else None)
        if what == 4 and self.victims:
            return chance.choice(self.victims)
        if what == 5:
            return chance.randrange(-10, 10)
        return chance.choice(PLAIN)()

    def target(self):
        chance = self.chance
        if chance.random() < 0.4:
            return chance.choice(self.functions)
        thing = self.value() if chance.random() < 0.7 else self.container(0)
        names = [name for name in dir(type(thing)) if name not in AVOIDED]
        return getattr(thing, chance.choice(names))

    def step(self):
        chance = self.chance
        target = self.target()
        args = [self.value() for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 2, 3, 3, 4)))]
        if self.verbose:
            try:
                print('   ', getattr(target, '__qualname__', type(target).__name__), [type(arg).__name__ for arg in args], file=sys.stderr, flush=True)
            except Exception:
                pass
        if chance.random() < 0.1:
            answer = target(*args, **{chance.choice(('key', 'default', 'start', 'x', 'reverse', 'maxsplit', 'sep')): self.value()})
        else:
            answer = target(*args)
        self.made.append(answer)
        if chance.random() < 0.5:
            for _, _ in zip(range(20), answer):
                if chance.random() < 0.1 and self.victims:
                    chance.choice(self.victims).clear()
        elif chance.random() < 0.3:
            repr(answer)
        elif chance.random() < 0.2:
            answer == chance.choice(self.made), hash(answer)

    def run(self):
        for _ in range(STEPS):
            try:
                self.step()
            except TimeoutError:
                raise
            except (Exception, GeneratorExit, KeyboardInterrupt, SystemExit):
                pass


def callables():
    """The functions and the classes of the modules; what a loaded class is is the same in each run."""
    functions = []
    for module in imported():
        for name in sorted(module.__dict__):
            value = module.__dict__[name]
            if name not in AVOIDED and callable(value) and not name.startswith('_'):
                functions.append(value)
    return functions


def main():
    first, count, verbose = int(sys.argv[1]), int(sys.argv[2]), '-v' in sys.argv
    Sequence.functions = callables()
    Sequence.types = [value for value in Sequence.functions if isinstance(value, type) and not issubclass(value, BaseException)]
    for seed in range(first, first + count):
        print('seed', seed, file=sys.stderr, flush=True)
        Sequence(seed, verbose).run()
    print('survived', file=sys.stderr)


main()
