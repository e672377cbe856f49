# The sources of src/inspect/, one a line.
libmayfly_a_SOURCES += \
  src/inspect/mod_gc.c \
  src/inspect/walk.c \
  src/inspect/walk.h
