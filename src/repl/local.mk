# The sources of src/repl/, one a line.

libmayfly_a_SOURCES += \
  src/repl/cell.c \
  src/repl/cell.h \
  src/repl/compare.c \
  src/repl/compare.h \
  src/repl/complete.c \
  src/repl/complete.h \
  src/repl/display.c \
  src/repl/display.h \
  src/repl/doctest.c \
  src/repl/doctest.h \
  src/repl/examples.c \
  src/repl/examples.h \
  src/repl/help.c \
  src/repl/help.h \
  src/repl/line.c \
  src/repl/line.h \
  src/repl/magic.c \
  src/repl/magic.h \
  src/repl/options.c \
  src/repl/options.h \
  src/repl/paths.c \
  src/repl/paths.h \
  src/repl/replay.c \
  src/repl/replay.h \
  src/repl/script.c \
  src/repl/script.h \
  src/repl/session.c \
  src/repl/session.h \
  src/repl/version.c \
  src/repl/version.h

mayfly_SOURCES += src/repl/main.c
