# The tests: scripts that speak TAP, and C unit programs that do.
#
# A test in Mayfly needs no line here: tests/programs.test runs all of tests/ that are programs.
# A C unit program of the module NAME is tests/unit/NAME.c and these lines:
#
#   check_PROGRAMS += tests/unit/NAME
#   TESTS += tests/unit/NAME
#   tests_unit_NAME_SOURCES = tests/unit/NAME.c $(sanitizer_options)
#   tests_unit_NAME_CPPFLAGS = $(unit_cppflags)
#   tests_unit_NAME_LDADD = $(unit_libs)

unit_cppflags = -I$(top_srcdir)/tests/unit $(mayfly_cppflags) $(MAYFLY_BUILD)
unit_libs = libmayfly.a libephemeron.la $(mayfly_libs)

noinst_HEADERS += tests/unit/tap.h

# A failed plan is what tells of a crash; the exit status would count each failure twice.
tap_driver = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh --ignore-exit
LOG_DRIVER = $(tap_driver)
TEST_LOG_DRIVER = $(tap_driver)
TEST_EXTENSIONS = .test

if TORTURE
torture_program = mayfly
else
torture_program = mayfly-torture
endif

# Under the sanitizers a collection is dear: one in seven will do.
if SANITIZERS
torture_mode = gc:7
else
torture_mode = gc:1
endif

AM_TESTS_ENVIRONMENT = \
  LC_ALL=C; export LC_ALL; \
  HOME='$(abs_builddir)/tests/home'; export HOME; $(MKDIR_P) "$$HOME"; \
  MAYFLY='$(abs_top_builddir)/mayfly$(EXEEXT)'; export MAYFLY; \
  MAYFLY_TORTURE_PROGRAM='$(abs_top_builddir)/$(torture_program)$(EXEEXT)'; export MAYFLY_TORTURE_PROGRAM; \
  MAYFLY_TORTURE_MODE='$(torture_mode)'; export MAYFLY_TORTURE_MODE; \
  abs_top_srcdir='$(abs_top_srcdir)'; export abs_top_srcdir; \
  abs_top_builddir='$(abs_top_builddir)'; export abs_top_builddir; \
  ASAN_OPTIONS="$${ASAN_OPTIONS-detect_leaks=0:detect_stack_use_after_return=0}"; export ASAN_OPTIONS;

TESTS += \
  tests/bytecode.test \
  tests/harness.test \
  tests/layers.test \
  tests/lists.test \
  tests/papers.test
if BUILD_MAYFLY
TESTS += \
  tests/doctests.test \
  tests/installed.test \
  tests/programs.test \
  tests/torture.test \
  tests/markers-1.test \
  tests/markers-4.test
if SANITIZERS
else
TESTS += tests/leaks.test
endif
endif

# Folders of programs go into the tarball whole.
EXTRA_DIST += \
  tests/algebra \
  tests/builtins \
  tests/categories \
  tests/groups \
  tests/lang \
  tests/lattices \
  tests/memory \
  tests/ticket \
  tests/modules \
  tests/repl \
  tests/types

EXTRA_DIST += \
  tests/bytecode.test \
  tests/doctests.test \
  tests/harness.test \
  tests/installed.test \
  tests/layers.test \
  tests/leaks.test \
  tests/lists.test \
  tests/papers.test \
  tests/programs.test \
  tests/torture.test \
  tests/markers-1.test \
  tests/markers-4.test

# The programs again, run by what `make install` installed.
installcheck-local:
if BUILD_MAYFLY
	@$(AM_TESTS_ENVIRONMENT) \
	  program=`echo mayfly | sed '$(program_transform_name)'`$(EXEEXT); \
	  perl '$(abs_top_srcdir)/tools/run-test' --program='$(DESTDIR)$(bindir)'/"$$program" '$(abs_top_srcdir)/tests'
endif

clean-local:
	rm -rf tests/home

if BUILD_MAYFLY
check_PROGRAMS += tests/unit/object_containers
TESTS += tests/unit/object_containers
tests_unit_object_containers_SOURCES = tests/unit/object_containers.c $(sanitizer_options)
tests_unit_object_containers_CPPFLAGS = $(unit_cppflags)
tests_unit_object_containers_LDADD = $(unit_libs)
endif

if BUILD_MAYFLY
check_PROGRAMS += tests/unit/object_str
TESTS += tests/unit/object_str
endif
tests_unit_object_str_SOURCES = tests/unit/object_str.c $(sanitizer_options)
tests_unit_object_str_CPPFLAGS = $(unit_cppflags)
tests_unit_object_str_LDADD = $(unit_libs)

# The front end.
noinst_HEADERS += tests/unit/lang_support.h
if BUILD_MAYFLY
check_PROGRAMS += tests/unit/lang_lexer
TESTS += tests/unit/lang_lexer
tests_unit_lang_lexer_SOURCES = tests/unit/lang_lexer.c $(sanitizer_options)
tests_unit_lang_lexer_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_lexer_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/lang_parser
TESTS += tests/unit/lang_parser
tests_unit_lang_parser_SOURCES = tests/unit/lang_parser.c $(sanitizer_options)
tests_unit_lang_parser_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_parser_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/lang_errors
TESTS += tests/unit/lang_errors
tests_unit_lang_errors_SOURCES = tests/unit/lang_errors.c $(sanitizer_options)
tests_unit_lang_errors_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_errors_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/lang_transcript
TESTS += tests/unit/lang_transcript
tests_unit_lang_transcript_SOURCES = tests/unit/lang_transcript.c $(sanitizer_options)
tests_unit_lang_transcript_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_transcript_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/lang_compile
TESTS += tests/unit/lang_compile
tests_unit_lang_compile_SOURCES = tests/unit/lang_compile.c $(sanitizer_options)
tests_unit_lang_compile_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_compile_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/lang_diagnostic
TESTS += tests/unit/lang_diagnostic
tests_unit_lang_diagnostic_SOURCES = tests/unit/lang_diagnostic.c $(sanitizer_options)
tests_unit_lang_diagnostic_CPPFLAGS = $(unit_cppflags)
tests_unit_lang_diagnostic_LDADD = $(unit_libs)
endif

if BUILD_MAYFLY
check_PROGRAMS += tests/unit/heap_allocation
TESTS += tests/unit/heap_allocation
tests_unit_heap_allocation_SOURCES = tests/unit/heap_allocation.c $(sanitizer_options)
tests_unit_heap_allocation_CPPFLAGS = $(unit_cppflags)
tests_unit_heap_allocation_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/heap_deaths
TESTS += tests/unit/heap_deaths
tests_unit_heap_deaths_SOURCES = tests/unit/heap_deaths.c $(sanitizer_options)
tests_unit_heap_deaths_CPPFLAGS = $(unit_cppflags)
tests_unit_heap_deaths_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/object_natives
TESTS += tests/unit/object_natives
tests_unit_object_natives_SOURCES = tests/unit/object_natives.c $(sanitizer_options)
tests_unit_object_natives_CPPFLAGS = $(unit_cppflags)
tests_unit_object_natives_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/object_shapes
TESTS += tests/unit/object_shapes
tests_unit_object_shapes_SOURCES = tests/unit/object_shapes.c $(sanitizer_options)
tests_unit_object_shapes_CPPFLAGS = $(unit_cppflags)
tests_unit_object_shapes_LDADD = $(unit_libs)
endif

if BUILD_MAYFLY
check_PROGRAMS += tests/unit/object_int tests/unit/object_float
TESTS += tests/unit/object_int tests/unit/object_float
tests_unit_object_int_SOURCES = tests/unit/object_int.c $(sanitizer_options)
tests_unit_object_int_CPPFLAGS = $(unit_cppflags)
tests_unit_object_int_LDADD = $(unit_libs)
tests_unit_object_float_SOURCES = tests/unit/object_float.c $(sanitizer_options)
tests_unit_object_float_CPPFLAGS = $(unit_cppflags)
tests_unit_object_float_LDADD = $(unit_libs)
endif

if BUILD_MAYFLY
TESTS += tests/cli.test tests/doctest.test tests/examples.test tests/transcript.test
endif
EXTRA_DIST += tests/cli.test tests/doctest.test tests/examples.test tests/transcript.test tests/doctest
