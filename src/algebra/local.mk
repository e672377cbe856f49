# The sources of src/algebra/, one a line.

libmayfly_a_SOURCES += \
  src/algebra/algebra.c \
  src/algebra/algebra.h \
  src/algebra/coercion.c \
  src/algebra/domain.c \
  src/algebra/domain.h \
  src/algebra/element.c \
  src/algebra/isometry.c \
  src/algebra/isometry.h \
  src/algebra/matrix.c \
  src/algebra/matrix.h \
  src/algebra/matrix_arithmetic.c \
  src/algebra/matrix_compare.c \
  src/algebra/matrix_forms.c \
  src/algebra/matrix_internal.h \
  src/algebra/matrix_methods.c \
  src/algebra/matrix_text.c \
  src/algebra/number_theory.c \
  src/algebra/number_theory.h \
  src/algebra/polynomial.c \
  src/algebra/polynomial.h \
  src/algebra/polynomial_methods.c \
  src/algebra/rational.c \
  src/algebra/rational.h \
  src/algebra/state.h \
  src/algebra/zmod.c \
  src/algebra/zmod.h
