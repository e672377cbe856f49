# How the folders of src/ become the program. The lists of sources are in the folders' own local.mk.
# $(mayfly_cppflags) and its like are for unit programs that link against libmayfly.a.

mayfly_cppflags = \
  -D_GNU_SOURCE $(AM_CPPFLAGS) $(READLINE_CFLAGS) $(PCRE2_CFLAGS) $(FLINT_CFLAGS) $(MPFR_CFLAGS) $(GMP_CFLAGS) \
  -DMAYFLY_PKGDATADIR='"$(pkgdatadir)"' \
  -DMAYFLY_SOURCE_STDLIB='"$(abs_top_srcdir)/stdlib"'
program_libs = $(libephemeron_la_OBJECTS) $(FLINT_LIBS) $(MPFR_LIBS) $(GMP_LIBS) $(PROGRAM_LIBS)
mayfly_libs = \
  $(FLINT_LIBS) $(MPFR_LIBS) $(GMP_LIBS) $(PCRE2_LIBS) $(READLINE_LIBS) $(GC_LIBS)

libmayfly_a_SOURCES += \
  src/machine.h

if BUILD_MAYFLY
noinst_LIBRARIES += libmayfly_loop.a libmayfly_jumps.a libmayfly.a
bin_PROGRAMS += mayfly
endif

libmayfly_a_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_a_LIBADD = $(libmayfly_loop_a_OBJECTS) $(libmayfly_jumps_a_OBJECTS)
EXTRA_libmayfly_a_DEPENDENCIES = $(libmayfly_loop_a_OBJECTS) $(libmayfly_jumps_a_OBJECTS)

libmayfly_loop_a_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_loop_a_CFLAGS = $(AM_CFLAGS) $(LOOP_CFLAGS)

libmayfly_jumps_a_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_jumps_a_CFLAGS = $(AM_CFLAGS) -U_FORTIFY_SOURCE

# -static: a true binary, not libtool's wrapper, so that it runs where it is built.
mayfly_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
mayfly_LDFLAGS = $(AM_LDFLAGS) -static
mayfly_LDADD = libmayfly.a $(program_libs)

# The same program with torture in it, for `make check` of a build that has none.
if BUILD_MAYFLY
if !TORTURE
check_PROGRAMS += mayfly-torture
endif
endif

mayfly_torture_SOURCES = \
  $(libmayfly_a_SOURCES) \
  $(libmayfly_loop_a_SOURCES) \
  $(libmayfly_jumps_a_SOURCES) \
  $(mayfly_SOURCES)
mayfly_torture_CPPFLAGS = $(mayfly_cppflags) -DMAYFLY_DEBUG=1 -DMAYFLY_TORTURE=1
mayfly_torture_CFLAGS = $(AM_CFLAGS) $(LOOP_CFLAGS) -U_FORTIFY_SOURCE
mayfly_torture_LDFLAGS = $(AM_LDFLAGS) -static
mayfly_torture_LDADD = $(program_libs)

# Sanitizers must know that the collector is there; unit programs want this file too.
if SANITIZERS
sanitizer_options = src/sanitizer_options.c
mayfly_SOURCES += src/sanitizer_options.c
endif
EXTRA_DIST += src/sanitizer_options.c
