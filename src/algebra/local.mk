# The sources of src/algebra/, one a line.

libmayfly_la_SOURCES += \
  src/algebra/algebra.h \
  src/algebra/coercion.c \
  src/algebra/domain.c \
  src/algebra/domain.h \
  src/algebra/element.c \
  src/algebra/state.h
