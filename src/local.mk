# How the folders of src/ become the program. The lists of sources are in the folders' own local.mk.
# $(mayfly_cppflags) and its like are for unit programs that link against libmayfly.la.

mayfly_cppflags = \
  -D_GNU_SOURCE $(AM_CPPFLAGS) $(READLINE_CFLAGS) $(PCRE2_CFLAGS) $(FLINT_CFLAGS) $(MPFR_CFLAGS) $(GMP_CFLAGS) \
  -DMAYFLY_PKGDATADIR='"$(pkgdatadir)"' \
  -DMAYFLY_SOURCE_STDLIB='"$(abs_top_srcdir)/stdlib"'
mayfly_libs = \
  $(FLINT_LIBS) $(MPFR_LIBS) $(GMP_LIBS) $(PCRE2_LIBS) $(READLINE_LIBS) $(GC_LIBS)

libmayfly_la_SOURCES += \
  src/machine.h

if BUILD_MAYFLY
noinst_LTLIBRARIES += libmayfly_loop.la libmayfly_jumps.la libmayfly.la
bin_PROGRAMS += mayfly
endif

# A convenience library for one program needs no second, position-independent, set of objects.
not_shared = --tag=disable-shared

libmayfly_la_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_la_LIBTOOLFLAGS = $(not_shared)
libmayfly_la_LIBADD = libmayfly_loop.la libmayfly_jumps.la

libmayfly_loop_la_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_loop_la_CFLAGS = $(AM_CFLAGS) $(LOOP_CFLAGS)
libmayfly_loop_la_LIBTOOLFLAGS = $(not_shared)

libmayfly_jumps_la_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
libmayfly_jumps_la_CFLAGS = $(AM_CFLAGS) -U_FORTIFY_SOURCE
libmayfly_jumps_la_LIBTOOLFLAGS = $(not_shared)

# -static: a true binary, not libtool's wrapper, so that it runs where it is built.
mayfly_CPPFLAGS = $(mayfly_cppflags) $(MAYFLY_BUILD)
mayfly_LDFLAGS = $(AM_LDFLAGS) -static
mayfly_LDADD = libmayfly.la libephemeron.la $(mayfly_libs)

# The same program with torture in it, for `make check` of a build that has none.
if BUILD_MAYFLY
if !TORTURE
check_PROGRAMS += mayfly-torture
endif
endif

mayfly_torture_SOURCES = \
  $(libmayfly_la_SOURCES) \
  $(libmayfly_loop_la_SOURCES) \
  $(libmayfly_jumps_la_SOURCES) \
  $(mayfly_SOURCES)
mayfly_torture_CPPFLAGS = $(mayfly_cppflags) -DMAYFLY_DEBUG=1 -DMAYFLY_TORTURE=1
mayfly_torture_CFLAGS = $(AM_CFLAGS) $(LOOP_CFLAGS) -U_FORTIFY_SOURCE
mayfly_torture_LDFLAGS = $(AM_LDFLAGS) -static
mayfly_torture_LDADD = libephemeron.la $(mayfly_libs)

# Sanitizers must know that the collector is there; unit programs want this file too.
if SANITIZERS
sanitizer_options = src/sanitizer_options.c
mayfly_SOURCES += src/sanitizer_options.c
endif
EXTRA_DIST += src/sanitizer_options.c
