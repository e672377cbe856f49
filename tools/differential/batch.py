# SPDX-License-Identifier: GPL-3.0-or-later
# batch.py FOLDER SEED COUNT: runs the programs FOLDER/SEED.py and on in this one process, each in a namespace of its own.
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")
import generate


def run(seed, source):
    print("==== program", seed, flush=True)
    try:
        # CPython 3.11 makes no __annotations__ for those that stand in a match statement
        exec(source, {"__name__": "__main__", "__annotations__": {}})
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
    except Exception as error:
        print("uncaught", type(error).__name__, error)


def run_seeds(seeds):
    """Writes and runs the programs: what the tests of the sample do (sample.py)."""
    for seed in seeds:
        run(seed, generate.program(seed))


def main(folder, first, count):
    for seed in range(first, first + count):
        with open(folder + "/" + str(seed) + ".py") as file:
            run(seed, file.read())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
