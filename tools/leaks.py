# SPDX-License-Identifier: GPL-3.0-or-later
"""leaks.py FILE-OR-FOLDER…: does the heap return to its count after each test program?

Every program is run three times in this one process, in a namespace that is dropped behind it, with a collection before each count.
The first run may load modules and fill what they remember by design; the second and the third must leave the heap as they found it,
to the object. Programs that need a process of their own (options, standard input, a status) are passed over, with the reason.
Reports in TAP, one line a program; what stayed is listed by type.
"""

import gc
import io
import os
import sys

PROCESS_OF_ITS_OWN = ('options:', 'stdin:', 'status:', 'environment:', 'arguments:', 'expect-error:', 'leaks: no')


def programs(places):
    for place in places:
        if os.path.isfile(place):
            yield place
            continue
        for folder, _, names in sorted(os.walk(place)):
            parts = folder.split('/')
            if 'data' not in parts and not any(part.startswith('_') for part in parts):
                for name in sorted(names):
                    if name.endswith(('.py', '.cas')) and not name.startswith('_'):
                        yield folder + '/' + name


def reason_to_skip(text):
    for word in PROCESS_OF_ITS_OWN:
        if '# ' + word in text:
            return word
    return None


def run(path, text):
    """Run the program with its output thrown away, and forget it."""
    out, path_before, modules = sys.stdout, list(sys.path), set(sys.modules)
    recursion = sys.getrecursionlimit()
    sys.stdout = io.StringIO()
    sys.path.insert(0, os.path.dirname(path))
    sys.argv[0] = path
    try:
        exec(compile(text, path, 'exec'), {'__name__': '__main__', '__file__': path})
    except BaseException:  # how it ends does not matter here; the other tests look at that
        pass
    finally:
        sys.stdout = out
        sys.path[:] = path_before
        sys.setrecursionlimit(recursion)
        gc.enable()
        for name in set(sys.modules) - modules:
            if (getattr(sys.modules[name], '__file__', None) or '').startswith(os.path.dirname(path) or '.'):
                del sys.modules[name]  # its neighbours are part of the program


def settle():
    while gc.collect():  # what __del__ methods and callbacks let go
        pass
    return gc.count()


def types_alive():
    counts = {}
    for o in gc.get_objects():
        name = type(o).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


def check(path, text):
    """What the third run left behind, by type; empty when nothing."""
    run(path, text)
    run(path, text)
    before = settle()
    run(path, text)
    if settle() == before:
        return {}
    run(path, text)
    settle()
    old = types_alive()
    run(path, text)
    settle()
    new = types_alive()
    return {name: new.get(name, 0) - old.get(name, 0) for name in sorted({*new, *old}) if new.get(name, 0) != old.get(name, 0)}


def main(places):
    number = failed = 0
    for path in programs(places):
        number += 1
        with open(path) as file:
            text = file.read()
        reason = reason_to_skip(text)
        if reason:
            print('ok', number, '-', path, '# SKIP', reason)
            continue
        left = check(path, text)
        print('not ok' if left else 'ok', number, '-', path)
        if left:
            failed += 1
            print('#  ', ', '.join(f'{name}: {count:+d}' for name, count in left.items()))
        sys.stdout.flush()
    print(f'1..{number}')
    if failed:
        print('#', failed, 'of', number, 'leave objects behind')
        sys.exit(1)


main(sys.argv[1:])
