/* SPDX-License-Identifier: GPL-3.0-or-later */
/* state.h: the builtins' own state, and the tables from which the builtins namespace is filled. For files of builtins/ alone. */
#ifndef MAYFLY_BUILTINS_STATE_H
#define MAYFLY_BUILTINS_STATE_H

#include "builtins/builtin.h"
#include "object/containers.h"

typedef struct Builtins {
  Type *file_type;               /* TextIOWrapper */
  Value in, out, error;          /* the original standard streams: file objects, made on first use */
  Dict *sys;                     /* the namespace of sys, where standard streams may be replaced; NULL: not imported yet */
  Str *name_stdout, *name_stdin, *name_class;
  Value class_of_object;         /* object's own __class__ */
  Value excepthook, displayhook; /* the original ones, once sys was imported */
  bool (*display)(Machine *m, Value v); /* how the REPL shows a value */
  Value unsupported;             /* the class io.UnsupportedOperation, once it is needed */
  Value argv;                    /* list */
  Type *tee_type, *tee_link_type, *chain_type, *islice_type, *groupby_type, *grouper_type, *key_type; /* of itertools and functools, once they are imported */
  Type *deque_type, *deque_iterator_type, *deque_reverse_iterator_type, *defaultdict_type; /* of collections, likewise */
  Type *ordered_dict_type, *ordered_keys_type, *ordered_values_type, *ordered_items_type, *ordered_iterator_type;
  Type *weak_iterator_type;      /* of weakref, once it is imported */
  Type *struct_time_type;        /* of time, likewise */
  bool interactive_out;          /* standard output is a terminal */
  bool seeded;                   /* --seed: the module random begins with `seed` */
  uint64_t seed;
} Builtins;

/* NULL-terminated tables of functions */
extern const NativeSpec *const builtin_number_functions[];   /* functions_number.c */
extern const NativeSpec *const builtin_object_functions[];   /* functions_object.c */
extern const NativeSpec *const builtin_sequence_functions[]; /* functions_sequence.c */
extern const NativeSpec *const builtin_type_functions[];     /* functions_type.c */
extern const NativeSpec *const builtin_output_functions[];   /* output.c */

/* file.c */
Type *file_type_register(Machine *m);
Value unsupported_operation(Machine *m); /* io.UnsupportedOperation */
Value standard_stream(Machine *m, int number); /* 0, 1, 2: the original ones */
Value file_open(Machine *m, Value name, const char *mode, Value newline);

/* sys_hooks.c */
void sys_hooks_start(Machine *m, Value module);

#endif
