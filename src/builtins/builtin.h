/* SPDX-License-Identifier: GPL-3.0-or-later */
/* builtin.h: how a module written in C presents itself: rows of functions, types and constants. The list of all modules is builtins.def. */
#ifndef MAYFLY_BUILTINS_BUILTIN_H
#define MAYFLY_BUILTINS_BUILTIN_H

#include "object/native.h"

/* A module is made on its first import: functions are added from the rows, then `start` (may be NULL) adds the rest. */
typedef struct ModuleSpec {
  const char *name;
  const char *doc;
  const NativeSpec *const *functions; /* NULL-terminated */
  bool (*start)(Machine *m, Value module); /* false: exception pending */
} ModuleSpec;

#define MODULE(word) extern const ModuleSpec word##_module;
#include "builtins/builtins.def"
#undef MODULE

#endif
