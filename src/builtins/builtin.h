/* SPDX-License-Identifier: GPL-3.0-or-later */
/* builtin.h: how a module written in C presents itself: rows of functions, types and constants. The list of all modules is builtins.def. */
#ifndef MAYFLY_BUILTINS_BUILTIN_H
#define MAYFLY_BUILTINS_BUILTIN_H

#include "object/native.h"

/* A module is made on its first import: functions are added from the rows, then `start` (may be NULL) adds the rest. */
typedef struct ModuleSpec {
  const char *name;
  const char *doc;
  const NativeSpec *const *functions; /* NULL-terminated; may be NULL */
  const char *functions_module;       /* what they say their module is; NULL: this one */
  bool (*start)(Machine *m, Value module); /* false: exception pending */
} ModuleSpec;

#define MODULE(word) extern const ModuleSpec word##_module;
#include "builtins/builtins.def"
#undef MODULE

/* The builtins namespace is filled, the loader of native modules handed to the vm. After vm_start. */
void builtins_start(Machine *m);
/* Flushes standard output. */
void builtins_stop(Machine *m);
/* sys.argv, before the program runs. argv[0] is the script's name, "-c" or "". */
void builtins_set_arguments(Machine *m, int argc, char **argv);
/* The seed with which the module random begins (--seed). Before the program runs. */
void builtins_set_seed(Machine *m, uint64_t seed);

/* Values at the prompt are shown by sys.displayhook: `display`, until a program replaces it. */
void builtins_set_display(Machine *m, bool (*display)(Machine *m, Value v));
MUST_USE bool builtins_display(Machine *m, Value v); /* false: exception pending */
/* Has a sys.excepthook of the program's own shown the uncaught exception? */
bool builtins_report_by_hook(Machine *m, Value exception);

/* Name and version of PCRE2, for --version (mod_re.c). */
void builtins_library_version(char *out, size_t size);

/* Adds functions to a module's namespace. */
void module_add_functions(Machine *m, Value module, const NativeSpec *const *functions);

/* isinstance and issubclass, with classes, tuples of them, and __instancecheck__, __subclasshook__. */
MUST_USE bool builtin_is_instance(Machine *m, Value v, Value classes, bool *result);
MUST_USE bool builtin_is_subclass(Machine *m, Value cls, Value classes, bool *result);

#endif
