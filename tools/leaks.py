# SPDX-License-Identifier: GPL-3.0-or-later
# leaks.py FILE...: runs each program again and again in this process, each time in a namespace of its own, until a run leaves the
# heap with exactly as many objects as the run before, and tells on standard error of each program `clean FILE` or `leak FILE`, with
# the types of what the last run left. The first runs load what is loaded lazily. What programs print is theirs. Read as CAS when
# its name ends so: tools/leaks sees to that.
import gc
import sys

ROUNDS = 5


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


def once(source, path, known):
    """How many objects there are after one run; modules beside the program are forgotten again."""
    places = sys.path[:]
    sys.path[0] = path.rpartition("/")[0] or "."
    run(source, path)
    sys.path[:] = places
    for name in list(sys.modules):
        if name not in known and path.rpartition("/")[0] in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
    name = None
    collect()
    return gc.count()


def report(path):
    with open(path) as file:
        source = file.read()
    known = list(sys.modules)
    counts = [0] * ROUNDS
    for turn in range(ROUNDS):
        counts[turn] = once(source, path, known)
        if turn and counts[turn] == counts[turn - 1]:
            print("clean", path, file=sys.stderr)
            return
    before = types()
    once(source, path, known)
    after = types()
    stayed = [f"{after[name] - before.get(name, 0):+d} {name}" for name in after if after[name] != before.get(name, 0)]
    print("leak", path, counts, ", ".join(stayed), file=sys.stderr)


for path in sys.argv[1:]:
    report(path)
