# SPDX-License-Identifier: GPL-3.0-or-later
# batch.py FOLDER SEED COUNT: runs the programs FOLDER/SEED.py and on in this one process, each in a namespace of its own.
import sys

folder, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
sys.path.insert(0, __file__.rpartition("/")[0] or ".")
for seed in range(first, first + count):
    print("==== program", seed, flush=True)
    with open(folder + "/" + str(seed) + ".py") as file:
        source = file.read()
    try:
        exec(source, {"__name__": "__main__"})
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
    except Exception as error:
        print("uncaught", type(error).__name__, error)
