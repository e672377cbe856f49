/* SPDX-License-Identifier: GPL-3.0-or-later */
/* warn.c: warnings that come from C go to the module warnings, which decides what becomes of them. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/operations.h"

/* Unless the program has loaded the module, its filters are the first ones, which pass over a DeprecationWarning about a text. */
bool vm_warn_of_text(Machine *m, TypeId category, const char *message, Value filename, uint32_t line) {
  if (category == TYPE_ID_DeprecationWarning && is_absent(dict_get_str(m->vm->modules, symbol(m, "warnings")))) return true;
  m->native_depth++; /* the code that has been compiled, and what else callers have made, stands in C variables only */
  Value module = vm_import(m, "warnings"), text = str_from_c(m, message), done = ABSENT;
  if (!is_absent(module) && !is_absent(text)) {
    Value arguments[] = {text, object_value(m->types[category]), filename, small_int_value(line)};
    done = object_call_method(m, module, "warn_explicit", arguments, 4);
  }
  m->native_depth--;
  return !is_absent(done);
}
