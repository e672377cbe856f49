/* SPDX-License-Identifier: GPL-3.0-or-later */
/* warn.c: warnings that come from C go to the module warnings, which decides what becomes of them. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/operations.h"

/* Unless the program has loaded the module, its filters are the first ones, which pass over a DeprecationWarning about a text. */
bool vm_warn_of_text(Machine *m, TypeId category, const char *message, Value filename, uint32_t line) {
  if (category == TYPE_ID_DeprecationWarning && is_absent(dict_get_str(m->vm->modules, symbol(m, "warnings")))) return true;
  Value module = vm_import(m, "warnings"), text = str_from_c(m, message);
  if (is_absent(module) || is_absent(text)) return false;
  Value arguments[] = {text, object_value(m->types[category]), filename, small_int_value(line)};
  return !is_absent(object_call_method(m, module, "warn_explicit", arguments, 4));
}
