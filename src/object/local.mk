# The sources of src/object/, one a line.

libmayfly_la_SOURCES += \
  src/object/builder.c \
  src/object/bytes.c \
  src/object/containers.h \
  src/object/dict.c \
  src/object/format.c \
  src/object/list.c \
  src/object/list_sort.c \
  src/object/range.c \
  src/object/set.c \
  src/object/slice.c \
  src/object/str.c \
  src/object/str.h \
  src/object/str_repr.c \
  src/object/symbol.c \
  src/object/symbol.h \
  src/object/tuple.c \
  src/object/utf8.c
