/* SPDX-License-Identifier: GPL-3.0-or-later */
/* with.c: how a `with` statement enters and leaves its manager. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/operations.h"

bool with_enter(Machine *m, Value manager, Value out[2]) {
  Type *type = type_of(m, manager);
  Value enter = type_lookup(m, type, m->vm->names.__enter__);
  Value leave = type_lookup(m, type, m->vm->names.__exit__);
  if (is_absent(enter) || is_absent(leave))
    return raise_false(m, TYPE_ID_TypeError, "'%T' object does not support the context manager protocol%s", manager,
                       is_absent(enter) ? "" : " (missed __exit__ method)");
  out[0] = attribute_get(m, manager, m->vm->names.__exit__);
  if (is_absent(out[0])) return false;
  out[1] = ABSENT;
  out[1] = object_call_method(m, manager, "__enter__", NULL, 0);
  return !is_absent(out[1]);
}

Value with_except(Machine *m, Value leave, Value exception) {
  Value traceback = as_exception(exception)->traceback;
  Value args[3] = {object_value(type_of(m, exception)), exception, is_absent(traceback) ? NONE : traceback};
  Value v = vm_call(m, leave, args, 3, ABSENT);
  bool truth;
  return is_absent(v) || !object_truth(m, v, &truth) ? ABSENT : bool_value(truth);
}
