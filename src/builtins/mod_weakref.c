/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_weakref.c: the module _weakref: what of weakref is written in C. The rest is stdlib/weakref.cas. */
#include "builtins/builtin.h"
#include "builtins/weak_table.h"
#include "object/containers.h"
#include "object/function.h"
#include "object/number.h"
#include "object/weak.h"

BUILTIN(weakref_count, "getweakrefcount(object, /)", "Return the number of weak references to 'object'.") {
  return int_from_uint64(m, weak_count(m, args[0]));
}

BUILTIN(weakref_list, "getweakrefs(object, /)", "getweakrefs(object) -- return a list of all weak reference objects\nthat point to 'object'.") {
  return weak_list(m, args[0]);
}

static const NativeSpec *const weakref_functions[] = {&weakref_count, &weakref_list, NULL};

static bool weakref_start(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  dict_set_str(m, d, symbol(m, "ref"), object_value(builtin_type(m, TYPE_ID_weakref)));
  dict_set_str(m, d, symbol(m, "ReferenceType"), object_value(builtin_type(m, TYPE_ID_weakref)));
  dict_set_str(m, d, symbol(m, "Ephemeron"), object_value(builtin_type(m, TYPE_ID_ephemeron)));
  weak_tables_add(m, module);
  return true;
}

const ModuleSpec weakref_module = {
    .name = "_weakref",
    .doc = "Weak-reference support module.",
    .functions = weakref_functions,
    .start = weakref_start,
};
