# The sources of src/inspect/, one a line.
libmayfly_a_SOURCES += \
  src/inspect/edges.c \
  src/inspect/edges.h \
  src/inspect/mod_gc.c \
  src/inspect/mod_objgraph.c \
  src/inspect/walk.c \
  src/inspect/walk.h
