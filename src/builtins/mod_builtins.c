/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_builtins.c: the builtins namespace, and the loader of all native modules. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "builtins/sequence.h"
#include "builtins/state.h"
#include "object/function.h"
#include "vm/vm.h"

static const ModuleSpec *const modules[] = {
#define MODULE(word) &word##_module,
#include "builtins/builtins.def"
#undef MODULE
};

static void add_functions(Machine *m, Value module, Value name, const NativeSpec *const *functions) {
  for (; functions && *functions; functions++) {
    Value function = native_function_new(m, *functions, name);
    dict_set_str(m, ((Module *)as_object(module))->dict, native_name(m, *functions), function);
  }
}

void module_add_functions(Machine *m, Value module, const NativeSpec *const *functions) {
  add_functions(m, module, ((Module *)as_object(module))->name, functions);
}

/* NativeModuleLoader of the vm: ABSENT without an exception: no such module here. */
static Value load_module(Machine *m, const char *name) {
  for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) {
    const ModuleSpec *spec = modules[i];
    if (strcmp(spec->name, name) != 0) continue;
    Value module = module_new(m, symbol(m, name), spec->doc ? str_from_c(m, spec->doc) : NONE);
    if (is_absent(module)) return ABSENT;
    add_functions(m, module, object_value(symbol(m, spec->functions_module ? spec->functions_module : name)), spec->functions);
    return !spec->start || spec->start(m, module) ? module : ABSENT;
  }
  return ABSENT;
}

static const char *const *module_names(void) {
  static const char *names[sizeof modules / sizeof *modules + 1];
  for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) names[i] = modules[i]->name;
  return names;
}

/* The types that are names of the builtins namespace. */
static const TypeId visible_types[] = {
    TYPE_ID_object, TYPE_ID_type,    TYPE_ID_int,   TYPE_ID_bool,      TYPE_ID_float,    TYPE_ID_complex,  TYPE_ID_str,
    TYPE_ID_bytes,  TYPE_ID_list,    TYPE_ID_tuple, TYPE_ID_dict,      TYPE_ID_set,      TYPE_ID_frozenset, TYPE_ID_range,
    TYPE_ID_slice,  TYPE_ID_property, TYPE_ID_super, TYPE_ID_staticmethod, TYPE_ID_classmethod, TYPE_ID_enumerate, TYPE_ID_zip,
    TYPE_ID_map,    TYPE_ID_filter,  TYPE_ID_reversed,
    TYPE_ID_base_exception,
#define EXCEPTION(name, base) TYPE_ID_##name,
#include "object/exceptions.def"
#undef EXCEPTION
};

static bool start_builtins(Machine *m, Value module) {
  ((Module *)as_object(module))->dict = vm_builtins(m);
  module_add(m, module, "__name__", object_value(symbol(m, "builtins")));
  module_add_functions(m, module, builtin_number_functions);
  module_add_functions(m, module, builtin_object_functions);
  module_add_functions(m, module, builtin_sequence_functions);
  module_add_functions(m, module, builtin_type_functions);
  module_add_functions(m, module, builtin_output_functions);
  module_add_functions(m, module, vm_builtin_functions);
  for (size_t i = 0; i < sizeof visible_types / sizeof *visible_types; i++)
    module_add_type(m, module, builtin_type(m, visible_types[i]));
  module_add(m, module, "EnvironmentError", object_value(builtin_type(m, TYPE_ID_OSError)));
  module_add(m, module, "IOError", object_value(builtin_type(m, TYPE_ID_OSError)));
  module_add(m, module, "NotImplemented", NOT_IMPLEMENTED);
  module_add(m, module, "Ellipsis", ELLIPSIS);
  module_add(m, module, "None", NONE);
  module_add(m, module, "True", TRUE_VALUE);
  module_add(m, module, "False", FALSE_VALUE);
  module_add(m, module, "__debug__", TRUE_VALUE);
  return true;
}

const ModuleSpec builtins_module = {
    .name = "builtins",
    .doc = "Built-in functions, exceptions, and other objects: the names that need no import.",
    .start = start_builtins,
};

static void trace_state(Machine *m, Tracer *t, void *context __attribute__((unused))) {
  Builtins *b = m->builtins;
  trace_value(t, b->in);
  trace_value(t, b->out);
  trace_value(t, b->error);
  trace_value(t, b->argv);
  trace_value(t, b->excepthook);
  trace_value(t, b->displayhook);
  trace_value(t, b->unsupported);
  trace_object(t, b->sys);
  trace_object(t, b->name_stdout);
  trace_object(t, b->name_class);
  trace_value(t, b->class_of_object);
  trace_object(t, b->name_stdin);
}

void builtins_start(Machine *m) {
  Builtins *b = calloc(1, sizeof *b);
  if (!b) abort();
  m->builtins = b;
  heap_add_roots(m, trace_state, NULL);
  b->file_type = file_type_register(m);
  b->name_stdout = symbol(m, "stdout");
  b->name_class = symbol(m, "__class__");
  b->class_of_object = dict_get_str(builtin_type(m, TYPE_ID_object)->dict, b->name_class);
  b->name_stdin = symbol(m, "stdin");
  b->argv = list_new(m, NULL, 0);
  b->excepthook = b->displayhook = ABSENT;
  b->interactive_out = isatty(STDOUT_FILENO);
  vm_set_native_loader(m, load_module, module_names());
  Value module = load_module(m, "builtins");
  dict_set_str(m, vm_modules(m), symbol(m, "builtins"), module);
}

void builtins_set_arguments(Machine *m, int argc, char **argv) {
  list_clear(m, as_list(m->builtins->argv));
  for (int i = 0; i < argc; i++)
    if (!list_append(m, m->builtins->argv, str_from_c(m, argv[i]))) error_take(m);
}

void builtins_stop(Machine *m __attribute__((unused))) { fflush(stdout); }
