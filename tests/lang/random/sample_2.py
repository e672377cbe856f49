# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:400
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds([60, 62, 65, 66, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 97, 98, 99, 100, 103, 104, 105, 107, 110, 111, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124])
