/* SPDX-License-Identifier: GPL-3.0-or-later */
/* set.c: sets and frozensets: a dict's table (dict.c) whose values are None. Behaviour is in builtins/type_set.c. */
#include "object/containers.h"

#include "object/error.h"
#include "object/operations.h"

Value set_new(Machine *m, TypeId type) {
  Set *s = heap_new(m, type, sizeof(Set));
  s->table.keys_version = ++m->last_keys_version;
  return object_value(s);
}

bool set_add(Machine *m, Value set, Value item) { return dict_put(m, &as_set(set)->table, item, NONE, false, NULL) >= 0; }

int set_contains(Machine *m, Value set, Value item) {
  Value unused;
  return dict_find(m, &as_set(set)->table, item, &unused);
}

static bool add_item(Machine *m, Value item, void *set) {
  return dict_put(m, &((Set *)set)->table, item, NONE, false, NULL) >= 0;
}

/* The values of a dict are not taken over: a set's are None. */
static bool add_keys(Machine *m, Set *s, const Dict *from) {
  size_t position = 0;
  Value key, value;
  size_t count = from->count;
  while (dict_next(from, &position, &key, &value)) {
    if (!add_item(m, key, s)) return false;
    if (from->count != count) return raise_false(m, TYPE_ID_RuntimeError, "dictionary changed size during iteration");
  }
  return true;
}

bool set_update(Machine *m, Set *s, Value iterable) {
  if (is_set_instance(m, iterable)) return dict_merge(m, &s->table, &as_set(iterable)->table, false);
  if (is_dict(iterable)) return add_keys(m, s, as_dict(iterable));
  return object_each(m, iterable, add_item, s);
}

Value set_from_iterable(Machine *m, TypeId type, Value iterable) {
  Value set = set_new(m, type);
  return set_update(m, as_set(set), iterable) ? set : ABSENT;
}
