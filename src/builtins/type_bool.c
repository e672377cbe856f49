/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_bool.c: bool(x). */
#include "object/error.h"
#include "object/number_types.h"
#include "object/operations.h"

Value bool_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  bool truth = false;
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID(TypeError), "bool() takes no keyword arguments");
  if (nargs > 1) return raise_error(m, TYPE_ID(TypeError), "bool expected at most 1 argument, got %d", nargs);
  if (nargs == 1 && !object_truth(m, args[0], &truth)) return ABSENT;
  return bool_value(truth);
}
