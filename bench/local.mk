# SPDX-License-Identifier: GPL-3.0-or-later
# The benchmarks: make bench-lang, make bench-ticket; see bench/README.md.

EXTRA_DIST += \
	bench/README.md \
	bench/lang \
	bench/run \
	bench/ticket

bench-lang: mayfly$(EXEEXT)
	$(srcdir)/bench/run --program=./mayfly$(EXEEXT)

bench-ticket: mayfly$(EXEEXT)
	./mayfly$(EXEEXT) $(srcdir)/bench/ticket/run.cas
.PHONY: bench-lang bench-ticket
