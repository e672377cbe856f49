# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:400
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds([184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 195, 197, 198, 200, 201, 202, 203, 204, 205, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 218, 219, 220, 221, 222, 223, 225, 227, 228, 229, 230, 231, 232, 234, 236, 237, 238, 239, 240, 241, 242])
