# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, as CPython runs them: recorded by tools/differential/sample.py.
# torture: gc:400
import sys

sys.path.insert(0, (__file__.rpartition('/')[0] or '.') + '/../../../tools/differential')
from batch import run_seeds

run_seeds([127, 128, 129, 130, 131, 132, 133, 135, 136, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 156, 157, 158, 160, 161, 162, 163, 164, 166, 167, 168, 169, 170, 171, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182])
