# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:400
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds([243, 244, 247, 248, 250, 252, 253, 254, 255, 256, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 296, 297, 298, 299, 300])
