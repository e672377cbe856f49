# The sources of src/object/, one a line.

libmayfly_la_SOURCES += \
  src/object/, \
  src/object/array.c \
  src/object/bare.c \
  src/object/bare.h \
  src/object/builder.c \
  src/object/bytes.c \
  src/object/containers.h \
  src/object/dict.c \
  src/object/error.c \
  src/object/error.h \
  src/object/exceptions.def \
  src/object/format.c \
  src/object/function.h \
  src/object/hooks.h \
  src/object/list.c \
  src/object/list_sort.c \
  src/object/native.h \
  src/object/operations.h \
  src/object/range.c \
  src/object/recursion.c \
  src/object/set.c \
  src/object/shape.c \
  src/object/shape.h \
  src/object/slice.c \
  src/object/slots.def \
  src/object/state.h \
  src/object/str.c \
  src/object/str.h \
  src/object/str_repr.c \
  src/object/symbol.c \
  src/object/symbol.h \
  src/object/tuple.c \
  src/object/type.c \
  src/object/type.h \
  src/object/type_class.c \
  src/object/type_internal.h \
  src/object/type_table.c \
  src/object/types.def \
  src/object/utf8.c \
  src/object/value.h
