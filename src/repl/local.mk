# The sources of src/repl/, one a line.

libmayfly_la_SOURCES += \
  src/repl/options.c \
  src/repl/options.h \
  src/repl/paths.c \
  src/repl/paths.h \
  src/repl/script.c \
  src/repl/script.h \
  src/repl/version.c \
  src/repl/version.h

mayfly_SOURCES += src/repl/main.c
