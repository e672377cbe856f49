# The sources of src/object/, one a line.

libmayfly_la_SOURCES += \
  src/object/builder.c \
  src/object/bytes.c \
  src/object/format.c \
  src/object/str.c \
  src/object/str.h \
  src/object/symbol.c \
  src/object/symbol.h \
  src/object/utf8.c
