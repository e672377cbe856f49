# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:400
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds([301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 327, 328, 330, 331, 332, 333, 334, 335, 336, 338, 339, 340, 341, 342, 343, 344, 346, 347, 348, 349, 350, 351, 352, 353, 354, 357])
