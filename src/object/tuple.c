/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tuple.c: making tuples. Their behaviour (slots, methods) is in builtins/type_tuple.c. */
#include "object/containers.h"

#include "object/error.h"
#include "object/operations.h"

Value tuple_new(Machine *m, const Value *items, size_t n) {
  if (n == 0) return tuple_empty(m);
  if (n > SIZE_MAX / sizeof(Value) / 2) return raise_no_memory(m);
  Tuple *t = heap_new(m, TYPE_ID_tuple, sizeof(Tuple) + n * sizeof(Value));
  if (!t) return ABSENT;
  t->length = n;
  if (items) memcpy(t->item, items, n * sizeof(Value));
  return object_value(t);
}

Value tuple_empty(Machine *m) {
  if (is_absent(m->empty_tuple)) {
    m->empty_tuple = object_value(heap_new(m, TYPE_ID_tuple, sizeof(Tuple)));
    heap_add_root_value(m, &m->empty_tuple);
  }
  return m->empty_tuple;
}

Value tuple_pack(Machine *m, int n, ...) {
  Value tuple = tuple_new(m, NULL, (size_t)n);
  if (is_absent(tuple)) return ABSENT;
  va_list items;
  va_start(items, n);
  for (int i = 0; i < n; i++) as_tuple(tuple)->item[i] = va_arg(items, Value);
  va_end(items);
  return tuple;
}

Value tuple_from_iterable(Machine *m, Value iterable) {
  if (is_tuple(iterable)) return iterable;
  if (is_list(iterable)) {
    List *l = as_list(iterable);
    return tuple_new(m, l->items ? l->items->item : NULL, l->length);
  }
  Value list = list_from_iterable(m, iterable);
  if (is_absent(list)) return ABSENT;
  Array *items = as_list(list)->items;
  return tuple_new(m, items ? items->item : NULL, as_list(list)->length);
}
