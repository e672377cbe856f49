/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_list.c: the behaviour of lists: methods and slots. Slices are in list_slices.c. */
#include "builtins/list_slices.h"
#include "builtins/sequence.h"

static Value list_repr(Machine *m, Value self) { return sequence_repr(m, self, "[", "]", "[...]"); }

static Value list_compare(Machine *m, Value self, Value other, CompareOp op) {
  return is_list_instance(m, other) ? sequence_compare(m, self, other, op) : NOT_IMPLEMENTED;
}

static bool list_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)as_list(self)->length;
  return true;
}

static Value list_iter(Machine *m, Value self) {
  ListIterator *it = heap_new(m, TYPE_ID_list_iterator, sizeof(ListIterator));
  it->list = as_list(self);
  return object_value(it);
}

static bool list_position(Machine *m, Value self, Value key, const char *out_of_range, int64_t *i) {
  if (!sequence_key(m, key, "list", i)) return false;
  int64_t length = (int64_t)as_list(self)->length;
  if (*i < 0) *i += length;
  return (*i >= 0 && *i < length) || raise_false(m, TYPE_ID_IndexError, "%s", out_of_range);
}

static Value list_get_item(Machine *m, Value self, Value key) {
  if (is_slice(key)) return list_get_slice(m, as_list(self), key);
  int64_t i;
  if (!list_position(m, self, key, "list index out of range", &i)) return ABSENT;
  return as_list(self)->items->item[i];
}

static bool list_set_item(Machine *m, Value self, Value key, Value value) {
  List *l = as_list(self);
  if (is_slice(key)) return is_absent(value) ? list_delete_slice(m, l, key) : list_set_slice(m, l, key, value);
  int64_t i;
  if (!list_position(m, self, key, "list assignment index out of range", &i)) return false;
  if (is_absent(value)) return list_splice(m, l, (size_t)i, 1, NULL, 0);
  l->items->item[i] = value;
  return true;
}

static Value list_add(Machine *m, Value left, Value right) {
  if (!is_list_instance(m, left)) return NOT_IMPLEMENTED;
  if (!is_list_instance(m, right)) return NOT_IMPLEMENTED;
  List *a = as_list(left), *b = as_list(right);
  Value result = list_new(m, NULL, 0);
  List *r = as_list(result);
  if (a->length + b->length > 0 && !list_reserve(m, r, a->length + b->length)) return ABSENT;
  if (a->length > 0 && !list_splice(m, r, 0, 0, a->items->item, a->length)) return ABSENT;
  if (b->length > 0 && !list_splice(m, r, r->length, 0, b->items->item, b->length)) return ABSENT;
  return result;
}

static Value list_inplace_add(Machine *m, Value self, Value other) {
  return list_extend(m, self, other) ? self : ABSENT;
}

/* The first `length` items, n times, as the new contents of `l`. */
static bool repeat_into(Machine *m, List *l, const List *from, int64_t n) {
  size_t length = from->length;
  if (length == 0) return true;
  if ((uint64_t)n > SIZE_MAX / sizeof(Value) / 4 / length) return raise_no_memory(m), false;
  size_t total = length * (size_t)n;
  if (total == 0) return list_clear(m, l), true;
  if (!list_reserve(m, l, total)) return false;
  Value *to = l->items->item;
  const Value *items = from->items->item;
  if (length == 1)
    for (size_t i = 0; i < total; i++) to[i] = items[0];
  else
    for (size_t i = l == from ? length : 0; i < total; i += length) memcpy(to + i, items, length * sizeof(Value));
  l->length = l->items->used = total;
  return true;
}

static Value list_multiply(Machine *m, Value left, Value right) {
  bool forward = is_list_instance(m, left);
  int64_t n;
  int read = sequence_factor(m, forward ? right : left, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  Value result = list_new(m, NULL, 0);
  return repeat_into(m, as_list(result), as_list(forward ? left : right), n) ? result : ABSENT;
}

static Value list_inplace_multiply(Machine *m, Value self, Value factor) {
  int64_t n;
  int read = sequence_factor(m, factor, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  return repeat_into(m, as_list(self), as_list(self), n) ? self : ABSENT;
}

BUILTIN(list_append_method, "append(self, object, /)", "Append object to the end of the list.") {
  return list_append(m, args[0], args[1]) ? NONE : ABSENT;
}

BUILTIN(list_clear_method, "clear(self, /)", "Remove all items from list.") {
  list_clear(m, as_list(args[0]));
  return NONE;
}

BUILTIN(list_copy, "copy(self, /)", "Return a shallow copy of the list.") {
  List *l = as_list(args[0]);
  return list_new(m, l->length ? l->items->item : NULL, l->length);
}

BUILTIN(list_count, "count(self, value, /)", "Return number of occurrences of value.") {
  return sequence_count(m, args[0], args[1]);
}

BUILTIN(list_extend_method, "extend(self, iterable, /)", "Extend list by appending elements from the iterable.") {
  return list_extend(m, args[0], args[1]) ? NONE : ABSENT;
}

BUILTIN(list_index, "index(self, value, start=0, stop=9223372036854775807, /)",
        "Return first index of value.\n\nRaises ValueError if the value is not present.") {
  return sequence_index(m, args[0], args + 1, "%R is not in list");
}

BUILTIN(list_insert, "insert(self, index, object, /)", "Insert object before index.") {
  List *l = as_list(args[0]);
  int64_t i;
  if (!argument_index(m, args[1], 0, &i)) return ABSENT;
  int64_t length = (int64_t)l->length;
  if (i < 0) i += length;
  size_t at = i < 0 ? 0 : i > length ? (size_t)length : (size_t)i;
  return list_splice(m, l, at, 0, &args[2], 1) ? NONE : ABSENT;
}

BUILTIN(list_pop, "pop(self, index=-1, /)",
        "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range.") {
  List *l = as_list(args[0]);
  int64_t i;
  if (!argument_index(m, args[1], -1, &i)) return ABSENT;
  int64_t length = (int64_t)l->length;
  if (length == 0) return raise_error(m, TYPE_ID_IndexError, "pop from empty list");
  if (i < 0) i += length;
  if (i < 0 || i >= length) return raise_error(m, TYPE_ID_IndexError, "pop index out of range");
  Value item = l->items->item[i];
  return list_splice(m, l, (size_t)i, 1, NULL, 0) ? item : ABSENT;
}

BUILTIN(list_remove, "remove(self, value, /)",
        "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.") {
  int64_t at = sequence_find(m, args[0], args[1], 0, INT64_MAX);
  if (at == -2) return ABSENT;
  List *l = as_list(args[0]);
  if (at == -1) return raise_error(m, TYPE_ID_ValueError, "list.remove(x): x not in list");
  if ((size_t)at < l->length && !list_splice(m, l, (size_t)at, 1, NULL, 0)) return ABSENT;
  return NONE;
}

BUILTIN(list_reverse, "reverse(self, /)", "Reverse *IN PLACE*.") {
  List *l = as_list(args[0]);
  for (size_t i = 0, j = l->length; i + 1 < j; i++) {
    Value t = l->items->item[i];
    l->items->item[i] = l->items->item[--j];
    l->items->item[j] = t;
  }
  return NONE;
}

BUILTIN(list_sort_method, "sort(self, /, *, key=None, reverse=False)",
        "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is modified) and "
        "stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, apply it once to each "
        "list item and sort them,\nascending or descending, according to their function values.\n\nThe reverse flag can be "
        "set to sort in descending order.") {
  int reverse = 0;
  if (!is_absent(args[2]) && !object_as_c_int(m, args[2], &reverse)) return ABSENT;
  return list_sort(m, args[0], is_absent(args[1]) ? NONE : args[1], reverse != 0) ? NONE : ABSENT;
}

typedef struct ListReverseIterator {
  Object base;
  List *list; /* NULL once exhausted */
  int64_t index;
} ListReverseIterator;

BUILTIN(list_reversed, "__reversed__(self, /)", "Return a reverse iterator over the list.") {
  ListReverseIterator *it = heap_new(m, TYPE_ID_list_reverseiterator, sizeof(ListReverseIterator));
  it->list = as_list(args[0]);
  it->index = (int64_t)it->list->length - 1;
  return object_value(it);
}

BUILTIN(list_getitem_method, "__getitem__(self, index, /)", "x.__getitem__(y) <==> x[y]") { return list_get_item(m, args[0], args[1]); }

static const NativeSpec *const list_methods[] = {
    &list_getitem_method,
    &list_append_method, &list_clear_method, &list_copy,    &list_count,       &list_extend_method, &list_index, &list_insert,
    &list_pop,           &list_remove,       &list_reverse, &list_sort_method, &list_reversed, NULL};

static void list_walk(const Object *o, Tracer *t) { trace_object(t, ((const List *)o)->items); }

static bool list_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "list", nargs, 0, 1, keyword_names)) return false;
  if (as_list(self)->length > 0) list_clear(m, as_list(self));
  return nargs == 0 || list_extend(m, self, args[0]);
}

static Value list_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value list = list_allocate(m, type);
  return !is_absent(list) && list_init(m, list, args, nargs, keyword_names) ? list : ABSENT;
}

const TypeSpec list_type = {
    .size = sizeof(List),
    .walk = list_walk,
    .slots = {.repr = list_repr,
              .compare = list_compare,
              .length = list_length,
              .iter = list_iter,
              .get_item = list_get_item,
              .set_item = list_set_item,
              .contains = sequence_contains,
              .add = list_add,
              .inplace_add = list_inplace_add,
              .multiply = list_multiply,
              .inplace_multiply = list_inplace_multiply},
    .methods = list_methods,
    .construct = list_construct,
    .init = list_init,
    .construct_signature = "list(iterable=(), /)",
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n"
           "The argument must be an iterable if specified.",
};

static Value list_iterator_next(Machine *m __attribute__((unused)), Value self) {
  ListIterator *it = (ListIterator *)as_object(self);
  if (it->list && it->index < it->list->length) return it->list->items->item[it->index++];
  it->list = NULL;
  return ABSENT;
}

static Value list_reverse_next(Machine *m __attribute__((unused)), Value self) {
  ListReverseIterator *it = (ListReverseIterator *)as_object(self);
  if (it->list && it->index >= 0 && it->index < (int64_t)it->list->length) return it->list->items->item[it->index--];
  it->list = NULL;
  return ABSENT;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

BUILTIN(list_iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  ListIterator *it = (ListIterator *)as_object(args[0]);
  return small_int_value(it->list && it->index < it->list->length ? (int64_t)(it->list->length - it->index) : 0);
}
BUILTIN(list_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const ListIterator *it = (const ListIterator *)as_object(args[0]);
  return it->list ? iterator_reduced(m, object_value(it->list), int_value(m, (int64_t)it->index)) : iterator_reduced(m, list_new(m, NULL, 0), ABSENT);
}
BUILTIN(list_iterator_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  ListIterator *it = (ListIterator *)as_object(args[0]);
  int64_t index;
  if (!iterator_state(m, args[1], 0, it->list ? (int64_t)it->list->length : 0, &index)) return ABSENT;
  it->index = (size_t)index;
  return NONE;
}
static const NativeSpec *const list_iterator_methods[] = {&list_iterator_hint, &list_iterator_reduce, &list_iterator_setstate, NULL};

BUILTIN(list_reverse_hint, "__length_hint__(self, /)", "How many items are left.") {
  ListReverseIterator *it = (ListReverseIterator *)as_object(args[0]);
  return small_int_value(it->list && it->index < (int64_t)it->list->length ? it->index + 1 : 0);
}
BUILTIN(list_reverse_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const ListReverseIterator *it = (const ListReverseIterator *)as_object(args[0]);
  if (!it->list) return iterator_reduced(m, list_new(m, NULL, 0), ABSENT);
  return tuple_pack(m, 3, object_value(builtin_type(m, TYPE_ID_reversed)), tuple_pack(m, 1, object_value(it->list)), int_value(m, it->index));
}
BUILTIN(list_reverse_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  ListReverseIterator *it = (ListReverseIterator *)as_object(args[0]);
  return iterator_state(m, args[1], -1, it->list ? (int64_t)it->list->length - 1 : -1, &it->index) ? NONE : ABSENT;
}
static const NativeSpec *const list_reverse_methods[] = {&list_reverse_hint, &list_reverse_reduce, &list_reverse_setstate, NULL};

/* Both kinds of iterators begin with the list. */
static void list_iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const ListIterator *)o)->list); }

const TypeSpec list_iterator_type = {
    .size = sizeof(ListIterator),
    .walk = list_iterator_walk,
    .slots = {.iter = same_iterator, .next = list_iterator_next},
    .methods = list_iterator_methods,
};

const TypeSpec list_reverseiterator_type = {
    .size = sizeof(ListReverseIterator),
    .walk = list_iterator_walk,
    .slots = {.iter = same_iterator, .next = list_reverse_next},
    .methods = list_reverse_methods,
};
