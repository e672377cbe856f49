# The sources of src/heap/, one a line.
libmayfly_a_SOURCES += \
  src/heap/heap.c \
  src/heap/heap.h \
  src/heap/heap_internal.h \
  src/heap/interrupt.h \
  src/heap/flint_functions.def \
  src/heap/lazy_flint.c \
  src/heap/lazy_flint.h \
  src/heap/mapping.c \
  src/heap/native.c \
  src/heap/queue.c \
  src/heap/room.c \
  src/heap/safepoint.c \
  src/heap/safepoint.h \
  src/heap/verify.c

libmayfly_jumps_a_SOURCES += \
  src/heap/interrupt.c
