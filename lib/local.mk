# SPDX-License-Identifier: MIT
# libephemeron: its sources, one a line.

lib_LTLIBRARIES += libephemeron.la
libephemeron_la_SOURCES = \
	lib/ephemeron.h \
	lib/internal.h \
	lib/bits.h \
	lib/slots.h \
	lib/bits.c \
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
libephemeron_la_CFLAGS = $(AM_CFLAGS) -fvisibility=hidden
libephemeron_la_LDFLAGS = $(AM_LDFLAGS) -no-undefined -version-info 0:0:0
libephemeron_la_LIBADD = $(GC_LIBS)

include_HEADERS += lib/ephemeron.h
