/* SPDX-License-Identifier: GPL-3.0-or-later */
/* name.c: helpers of the instructions that look names up where the compiler could not: in namespaces of classes and of exec. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/operations.h"

bool name_deleted(Machine *m, bool deleted, Value name) {
  return deleted || raise_false(m, TYPE_ID_NameError, "name '%V' is not defined", name);
}

Value namespace_get(Machine *m, Value namespace, Value name) {
  if (is_dict(namespace)) return dict_get_str(as_dict(namespace), as_str(name));
  Value v = object_get_item(m, namespace, name);
  if (is_absent(v) && error_matches(m, TYPE_ID_KeyError)) error_take(m);
  return v;
}

Value name_load(Machine *m, const Frame *f, Value name) {
  if (!is_absent(f->namespace)) {
    Value v = namespace_get(m, f->namespace, name);
    if (!is_absent(v) || error_pending(m)) return v;
  }
  CacheCell cell = {.name = as_str(name)};
  return global_load(m, f->globals, &cell);
}

bool name_store(Machine *m, const Frame *f, Value name, Value v) {
  if (is_absent(f->namespace)) dict_set_str(m, f->globals, as_str(name), v);
  else if (is_dict(f->namespace)) dict_set_str(m, as_dict(f->namespace), as_str(name), v);
  else return object_set_item(m, f->namespace, name, v);
  return true;
}

bool name_delete(Machine *m, const Frame *f, Value name) {
  if (!is_absent(f->namespace) && !is_dict(f->namespace)) return object_set_item(m, f->namespace, name, ABSENT);
  Dict *d = is_absent(f->namespace) ? f->globals : as_dict(f->namespace);
  return name_deleted(m, dict_delete_str(m, d, as_str(name)), name);
}

bool name_raise_unbound(Machine *m, Value name, bool free_variable) {
  if (free_variable)
    return raise_false(m, TYPE_ID_NameError, "cannot access free variable '%V' where it is not associated with a value in enclosing scope",
                       name);
  return raise_false(m, TYPE_ID_UnboundLocalError, "cannot access local variable '%V' where it is not associated with a value", name);
}
