/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list.c: the storage of lists: growth, and one primitive for every structural change (list_splice). Behaviour is in
 * builtins/type_list.c, sorting in list_sort.c.
 *
 * Storage grows by half, so appending is amortised O(1); the outgrown array is given back at once, so nobody may keep
 * a pointer into a list's items across a call that can change the list. */
#include "object/containers.h"

#include "object/error.h"
#include "object/operations.h"

Value list_allocate(Machine *m, Type *type) {
  if (type->id == TYPE_ID_list) return object_value(heap_new(m, TYPE_ID_list, sizeof(List)));
  return object_value(type_allocate_fixed(m, type));
}

bool list_reserve(Machine *m, List *l, size_t capacity) {
  if (l->items && capacity <= l->items->capacity) return true;
  Array *items = array_new(m, capacity);
  if (!items) return false;
  Array *old = l->items;
  if (old) {
    memcpy(items->item, old->item, l->length * sizeof(Value));
    heap_free_now(m, old);
  }
  items->used = l->length;
  l->items = items;
  return true;
}

/* Room for `extra` more items, with slack for the next ones. */
static bool list_grow(Machine *m, List *l, size_t extra) {
  size_t needed = l->length + extra;
  if (l->items && needed <= l->items->capacity) return true;
  if (needed > SIZE_MAX / sizeof(Value) / 4) return raise_no_memory(m), false;
  size_t roomy = l->length + l->length / 2 + 4;
  return list_reserve(m, l, needed > roomy ? needed : roomy);
}

static void list_set_length(List *l, size_t length) {
  l->length = length;
  if (l->items) l->items->used = length;
}

Value list_new(Machine *m, const Value *items, size_t n) {
  List *l = heap_new(m, TYPE_ID_list, sizeof(List));
  if (n == 0) return object_value(l);
  if (!list_reserve(m, l, n)) return ABSENT;
  if (items) memcpy(l->items->item, items, n * sizeof(Value));
  else
    for (size_t i = 0; i < n; i++) l->items->item[i] = NONE;
  list_set_length(l, n);
  return object_value(l);
}

bool list_append(Machine *m, Value list, Value item) {
  List *l = as_list(list);
  if (UNLIKELY(!l->items || l->length == l->items->capacity) && !list_grow(m, l, 1)) return false;
  l->items->item[l->length++] = item;
  l->items->used = l->length;
  return true;
}

bool list_splice(Machine *m, List *l, size_t start, size_t removed, const Value *items, size_t n) {
  assert(start + removed <= l->length);
  if (n > removed && !list_grow(m, l, n - removed)) return false;
  if (!l->items) return true;
  Value *at = l->items->item + start;
  size_t tail = l->length - start - removed;
  memmove(at + n, at + removed, tail * sizeof(Value));
  if (n > 0) memcpy(at, items, n * sizeof(Value));
  size_t length = start + n + tail;
  for (size_t i = length; i < l->length; i++) l->items->item[i] = ABSENT;
  list_set_length(l, length);
  return true;
}

void list_clear(Machine *m, List *l) {
  Array *items = l->items;
  l->items = NULL;
  l->length = 0;
  if (items) heap_free_now(m, items);
}

static bool append_item(Machine *m, Value item, void *context) { return list_append(m, *(Value *)context, item); }

static bool list_extend_array(Machine *m, List *l, const List *other) {
  size_t n = other->length;
  if (n == 0) return true;
  if (!list_grow(m, l, n)) return false;
  memcpy(l->items->item + l->length, other->items->item, n * sizeof(Value)); /* also right when other is l */
  list_set_length(l, l->length + n);
  return true;
}

/* As CPython: the iterator, then the hint, which may be a method of the language and fail, then the items. How long a range is need not be
 * guessed: what cannot be had is a MemoryError at once. */
static bool extend_each(Machine *m, Value list, Value iterable) {
  bool is_range = has_type_id(iterable, TYPE_ID_range) || has_type_id(iterable, TYPE_ID_range_iterator) || has_type_id(iterable, TYPE_ID_longrange_iterator);
  bool may_fail = is_range || (is_object(iterable) && (type_of(m, iterable)->flags & USER_CLASS || has_type_id(iterable, TYPE_ID_sequence_iterator)));
  if (!may_fail) return object_each(m, iterable, append_item, &list);
  Value iterator = object_iter(m, iterable);
  int64_t hint;
  if (is_absent(iterator) || !object_length_hint(m, iterable, &hint)) return false;
  if (is_range && !list_grow(m, as_list(list), (size_t)hint)) return false;
  return object_each_of(m, iterator, append_item, &list);
}

bool list_extend(Machine *m, Value list, Value iterable) {
  List *l = as_list(list);
  if (is_list(iterable)) return list_extend_array(m, l, as_list(iterable));
  if (is_tuple(iterable)) {
    Tuple *t = as_tuple(iterable);
    return list_splice(m, l, l->length, 0, t->item, t->length);
  }
  return extend_each(m, list, iterable);
}

Value list_from_iterable(Machine *m, Value iterable) {
  if (is_list(iterable)) {
    List *l = as_list(iterable);
    return list_new(m, l->length ? l->items->item : NULL, l->length);
  }
  Value list = list_new(m, NULL, 0);
  if (!list_extend(m, list, iterable)) return ABSENT;
  return list;
}
