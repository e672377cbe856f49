# SPDX-License-Identifier: MIT
# libephemeron: the library, its tests, benchmark, examples and papers; one file a line.

lib_LTLIBRARIES += libephemeron.la
libephemeron_la_SOURCES = \
	lib/ephemeron.h \
	lib/internal.h \
	lib/bits.h \
	lib/slots.h \
	lib/bits.c \
	lib/closure.c \
	lib/collect.c \
	lib/cursor.c \
	lib/ephemeron.c \
	lib/guardian.c \
	lib/limbo.c \
	lib/mark.c \
	lib/native.c \
	lib/object.c \
	lib/observe.c \
	lib/table.c
libephemeron_la_CFLAGS = $(MAYFLY_CFLAGS) -fvisibility=hidden
libephemeron_la_LDFLAGS = $(MAYFLY_LDFLAGS) -no-undefined -version-info 0:0:0
libephemeron_la_LIBADD = $(GC_LIBS)

include_HEADERS += lib/ephemeron.h
dist_man_MANS += lib/ephemeron.3
pkgconfig_DATA += lib/ephemeron.pc
CLEANFILES += lib/ephemeron.pc

lib/ephemeron.pc: $(srcdir)/lib/ephemeron.pc.in Makefile
	$(AM_V_GEN)$(MKDIR_P) lib && sed \
	  -e 's|@prefix[@]|$(prefix)|' \
	  -e 's|@exec_prefix[@]|$(exec_prefix)|' \
	  -e 's|@libdir[@]|$(libdir)|' \
	  -e 's|@includedir[@]|$(includedir)|' \
	  -e 's|@PACKAGE_VERSION[@]|$(PACKAGE_VERSION)|' \
	  $(srcdir)/lib/ephemeron.pc.in >$@-t && mv $@-t $@

EXTRA_DIST += \
	lib/COPYING \
	lib/README.md \
	lib/ephemeron.pc.in

# Tests. Each program but the oracle is a test; the scripts run the oracle, and look at the library from outside.
lib_test_libs = libephemeron.la $(GC_LIBS) -lpthread

lib_tests = \
	lib/tests/churn \
	lib/tests/linear \
	lib/tests/modes \
	lib/tests/natives \
	lib/tests/tables \
	lib/tests/threads \
	lib/tests/weak
lib_test_scripts = \
	lib/tests/mutants.test \
	lib/tests/oracle.test \
	lib/tests/outside.test
check_PROGRAMS += \
	$(lib_tests) \
	lib/tests/oracle \
	lib/examples/intern \
	lib/examples/memo \
	lib/examples/pairs
TESTS += \
	$(lib_tests) \
	$(lib_test_scripts)
EXTRA_DIST += $(lib_test_scripts)

lib_tests_churn_SOURCES = lib/tests/churn.c lib/tests/tap.h
lib_tests_churn_LDADD = $(lib_test_libs)
lib_tests_linear_SOURCES = lib/tests/linear.c lib/tests/tap.h
lib_tests_linear_LDADD = $(lib_test_libs)
lib_tests_modes_SOURCES = lib/tests/modes.c lib/tests/tap.h
lib_tests_modes_LDADD = $(lib_test_libs)
lib_tests_natives_SOURCES = lib/tests/natives.c lib/tests/tap.h
lib_tests_natives_LDADD = $(lib_test_libs)
lib_tests_tables_SOURCES = lib/tests/tables.c lib/tests/tap.h
lib_tests_tables_LDADD = $(lib_test_libs)
lib_tests_threads_SOURCES = lib/tests/threads.c lib/tests/tap.h
lib_tests_threads_LDADD = $(lib_test_libs)
lib_tests_weak_SOURCES = lib/tests/weak.c lib/tests/tap.h
lib_tests_weak_LDADD = $(lib_test_libs)
lib_tests_oracle_SOURCES = \
	lib/tests/oracle.c \
	lib/tests/finalizing.c \
	lib/tests/finalizing.h \
	lib/tests/model.c \
	lib/tests/world.c \
	lib/tests/world.h \
	lib/tests/tap.h
lib_tests_oracle_LDADD = $(lib_test_libs)

# Examples: the sources are documentation, the programs are for the tests.
lib_examples_intern_SOURCES = lib/examples/intern.c
lib_examples_intern_LDADD = $(lib_test_libs)
lib_examples_memo_SOURCES = lib/examples/memo.c
lib_examples_memo_LDADD = $(lib_test_libs)
lib_examples_pairs_SOURCES = lib/examples/pairs.c
lib_examples_pairs_LDADD = $(lib_test_libs)

# The benchmark: make bench-lib
EXTRA_PROGRAMS += lib/bench/bench
lib_bench_bench_SOURCES = lib/bench/bench.c
lib_bench_bench_LDADD = $(lib_test_libs) -lm
CLEANFILES += lib/bench/bench$(EXEEXT)
EXTRA_DIST += \
	lib/bench/run \
	lib/bench/peer.js \
	lib/bench/peer.lua \
	lib/bench/peer.ml \
	lib/bench/peer.rkt

bench-lib: lib/bench/bench$(EXEEXT)
	$(srcdir)/lib/bench/run lib/bench/bench$(EXEEXT)

# The library alone, its header, manual page and pkg-config file.
install-lib: install-libLTLIBRARIES install-includeHEADERS install-pkgconfigDATA install-man3
.PHONY: bench-lib install-lib
