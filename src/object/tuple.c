/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tuple.c: making tuples, and their hash. Their other behaviour (slots, methods) is in builtins/type_tuple.c. */
#include "object/containers.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/state.h"
#include "object/str.h"

Value tuple_new(Machine *m, const Value *items, size_t n) {
  if (n == 0) return tuple_empty(m);
  if (n > SIZE_MAX / sizeof(Value) / 2) return raise_no_memory(m);
  Tuple *t = heap_new(m, TYPE_ID_tuple, sizeof(Tuple) + n * sizeof(Value));
  if (!t) return ABSENT;
  t->length = n;
  if (n == 2 && items) t->item[0] = items[0], t->item[1] = items[1]; /* most are pairs */
  else if (items) memcpy(t->item, items, n * sizeof(Value));
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

static inline uint64_t rotate_left(uint64_t x, int n) { return x << n | x >> (64 - n); }

/* Hashing runs code of the language for none of these. */
static bool hash_of_plain(Value item, int64_t *hash) {
  if (is_small_int(item)) return *hash = int_hash(item), true;
  if (is_str(item)) return *hash = str_hash(as_str(item)), true;
  return false;
}

static bool hash_item(Machine *m, Value item, int64_t *hash) {
  if (!recursion_enter(m, " while calling a Python object")) return false;
  bool ok = object_hash(m, item, hash);
  recursion_leave(m);
  return ok;
}

/* CPython's hash of a tuple (xxHash's mixing), so that equal numbers in tuples hash as there. A program that asks for a key mostly stores under it
 * next, so the hash of the last tuple of plain items is kept until the next collection. */
bool tuple_hash(Machine *m, Value self, int64_t *hash) {
  const uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u, p5 = 2870177450012600261u;
  const Tuple *t = as_tuple(self);
  ObjectState *s = m->object;
  if (s->hashed_tuple == t) return *hash = s->tuple_hash, true;
  bool plain = true;
  uint64_t acc = p5;
  for (size_t i = 0; i < t->length; i++) {
    int64_t lane;
    if (UNLIKELY(!hash_of_plain(t->item[i], &lane))) {
      plain = false;
      if (!hash_item(m, t->item[i], &lane)) return false;
    }
    acc = rotate_left(acc + (uint64_t)lane * p2, 31) * p1;
  }
  acc += t->length ^ (p5 ^ 3527539u);
  *hash = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
  if (plain) s->hashed_tuple = t, s->tuple_hash = *hash;
  return true;
}
