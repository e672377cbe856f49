# The sources of src/vm/, one a line.

libmayfly_a_SOURCES += \
  src/vm/arithmetic.c \
  src/vm/attribute.c \
  src/vm/builtins_vm.c \
  src/vm/cache.c \
  src/vm/cache.h \
  src/vm/cache_table.c \
  src/vm/cache_table.h \
  src/vm/call.c \
  src/vm/class.c \
  src/vm/class_members.c \
  src/vm/class_members.h \
  src/vm/class_slots.c \
  src/vm/display.c \
  src/vm/fast_path.h \
  src/vm/frame.c \
  src/vm/frame.h \
  src/vm/frame_object.c \
  src/vm/generator.c \
  src/vm/import.c \
  src/vm/instantiate.c \
  src/vm/machine.c \
  src/vm/match.c \
  src/vm/name.c \
  src/vm/names.def \
  src/vm/presets.def \
  src/vm/operator.c \
  src/vm/report.c \
  src/vm/report_hint.c \
  src/vm/report_hint.h \
  src/vm/source_file.c \
  src/vm/source_file.h \
  src/vm/super.c \
  src/vm/traceback.h \
  src/vm/type_object.c \
  src/vm/unwind.c \
  src/vm/vm.h \
  src/vm/warn.c \
  src/vm/with.c

libmayfly_loop_a_SOURCES += src/vm/loop.c
