# SPDX-License-Identifier: GPL-3.0-or-later
# sample.py FIRST COUNT FOLDER: records the sample of random programs that `make check` runs. Run by CPython 3.11 after each change of the generator:
#
#     python3 tools/differential/sample.py 1 300 tests/lang/random
#
# Each test sample_N.py of the folder writes and runs 50 of the programs FIRST and on, in one process; sample_N.out is what CPython prints. Left out
# are programs whose compilation warns, and those that take long.
import contextlib
import io
import sys
import time
import warnings

import batch

SIZE = 50  # programs a file
SLOWEST = 0.2  # seconds

TEST = """\
# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:{torture}
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds({seeds})
"""


def is_suitable(seed):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        start = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            batch.run_seeds([seed])
        return not told and time.perf_counter() - start < SLOWEST


def record(name, seeds):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        batch.run_seeds(seeds)
    with open(name + ".py", "w") as file:
        file.write(TEST.format(seeds=seeds, torture=400))
    with open(name + ".out", "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(out.getvalue())


def main(first, count, folder):
    seeds = []
    seed = first
    while len(seeds) < count:
        if is_suitable(seed):
            seeds.append(seed)
        seed += 1
    for number in range(0, count, SIZE):
        record(f"{folder}/sample_{number // SIZE + 1}", seeds[number:number + SIZE])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
