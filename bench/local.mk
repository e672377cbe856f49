# SPDX-License-Identifier: GPL-3.0-or-later
# The benchmarks of the language: make bench-lang; see bench/README.md.

EXTRA_DIST += \
	bench/README.md \
	bench/lang \
	bench/run

bench-lang: mayfly$(EXEEXT)
	$(srcdir)/bench/run --program=./mayfly$(EXEEXT)
.PHONY: bench-lang
