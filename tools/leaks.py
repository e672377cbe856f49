# SPDX-License-Identifier: GPL-3.0-or-later
# leaks.py FILE...: runs each program four times in this process, each time in a namespace of its own, and tells on standard error
# whether the heap then holds exactly as many objects as before: of each program `clean FILE` or `leak FILE`, with the types
# of what stayed. The first two rounds load what is loaded lazily; the third and the fourth must agree. What programs print is
# theirs. Read as CAS when its name ends so: tools/leaks sees to that.
import gc
import sys

ROUNDS = 4


def run(code, path):
    try:
        exec(code, {"__name__": "__main__", "__file__": path})
    except (Exception, SystemExit, GeneratorExit, KeyboardInterrupt) as error:
        error.__traceback__ = None


def collect():
    while gc.collect():
        pass


def types():
    """How many objects of each type there are."""
    found = {}
    for thing in gc.get_objects():
        name = type(thing).__name__
        found[name] = found.get(name, 0) + 1
    return found


def settle(path, source):
    """The counts after each round, and what the types of the last two rounds were."""
    counts, before, after = [0] * ROUNDS, {}, {}
    known = list(sys.modules)
    for turn in range(ROUNDS):
        run(source, path)
        for name in list(sys.modules):
            if name not in known and path.rpartition("/")[0] in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]
        name = None
        collect()
        counts[turn] = gc.count()
        if turn == ROUNDS - 2:
            before = types()
            collect()
            counts[turn] = gc.count()
        if turn == ROUNDS - 1:
            after = None if counts[turn] == counts[turn - 1] else types()
    return counts, before, after


def report(path):
    with open(path) as file:
        source = file.read()
    sys.path[0] = path.rpartition("/")[0] or "."
    counts, before, after = settle(path, source)
    if after is None:
        print("clean", path, file=sys.stderr)
        return
    stayed = [f"{after[name] - before.get(name, 0):+d} {name}" for name in after if after[name] != before.get(name, 0)]
    print("leak", path, counts, ", ".join(stayed), file=sys.stderr)


for path in sys.argv[1:]:
    report(path)
