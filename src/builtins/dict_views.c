/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dict_views.c: keys(), values() and items(): live views with the set operations, and the iterators of dicts. */
#include "builtins/dict_views.h"

#include "builtins/sequence.h"

typedef struct DictIterator {
  Object base;
  Dict *dict; /* NULL once exhausted */
  size_t position;
  size_t count; /* of the dict when the iteration began */
  size_t left;
  bool backwards;
} DictIterator;

Value dict_view_new(Machine *m, TypeId view, Value dict) {
  DictView *v = heap_new(m, view, sizeof(DictView));
  v->dict = dict;
  return object_value(v);
}

Value dict_iterator_new(Machine *m, TypeId iterator, Dict *d) {
  bool backwards = iterator == TYPE_ID_dict_reversekeyiterator || iterator == TYPE_ID_dict_reversevalueiterator || iterator == TYPE_ID_dict_reverseitemiterator;
  DictIterator *it = heap_new(m, iterator, sizeof(DictIterator));
  it->dict = d;
  it->position = backwards ? SIZE_MAX : 0;
  it->count = it->left = d->count;
  it->backwards = backwards;
  return object_value(it);
}

/* Iterators. */

static bool advance(Machine *m, DictIterator *it, Value *key, Value *value) {
  Dict *d = it->dict;
  if (!d) return false;
  if (UNLIKELY(d->count != it->count)) {
    it->count = SIZE_MAX; /* stays wrong */
    return raise_false(m, TYPE_ID_RuntimeError, "dictionary changed size during iteration");
  }
  bool found = it->backwards ? dict_previous(d, &it->position, key, value) : dict_next(d, &it->position, key, value);
  if (found && it->left == 0)
    found = raise_false(m, TYPE_ID_RuntimeError, "dictionary keys changed during iteration");
  if (!found) it->dict = NULL;
  else it->left--;
  return found;
}

static Value next_key(Machine *m, Value self) {
  Value key, value;
  return advance(m, (DictIterator *)as_object(self), &key, &value) ? key : ABSENT;
}

static Value next_value(Machine *m, Value self) {
  Value key, value;
  return advance(m, (DictIterator *)as_object(self), &key, &value) ? value : ABSENT;
}

static Value next_item(Machine *m, Value self) {
  Value pair[2];
  return advance(m, (DictIterator *)as_object(self), &pair[0], &pair[1]) ? tuple_new(m, pair, 2) : ABSENT;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

static void iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const DictIterator *)o)->dict); }

BUILTIN(iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  DictIterator *it = (DictIterator *)as_object(args[0]);
  return small_int_value(it->dict && it->dict->count == it->count ? (int64_t)it->left : 0);
}
/* What is left, as a list; the iterator stays where it is. */
BUILTIN(iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  DictIterator *it = heap_new(m, type_id_of(args[0]), sizeof(DictIterator));
  const Object base = it->base;
  *it = *(const DictIterator *)as_object(args[0]);
  it->base = base;
  return iterator_reduced(m, list_from_iterable(m, object_value(it)), ABSENT);
}
static const NativeSpec *const iterator_methods[] = {&iterator_hint, &iterator_reduce, NULL};

#define DICT_ITERATOR(word, next_function)                            \
  const TypeSpec word##_type = {.size = sizeof(DictIterator),         \
                                .walk = iterator_walk,                \
                                .slots = {.iter = same_iterator, .next = next_function}, \
                                .methods = iterator_methods};
DICT_ITERATOR(dict_keyiterator, next_key)
DICT_ITERATOR(dict_valueiterator, next_value)
DICT_ITERATOR(dict_itemiterator, next_item)
DICT_ITERATOR(dict_reversekeyiterator, next_key)
DICT_ITERATOR(dict_reversevalueiterator, next_value)
DICT_ITERATOR(dict_reverseitemiterator, next_item)

/* What the views have in common. */

static Value view_iter(Machine *m, Value self) {
  TypeId id = type_id_of(self);
  TypeId iterator = id == TYPE_ID_dict_keys     ? TYPE_ID_dict_keyiterator
                    : id == TYPE_ID_dict_values ? TYPE_ID_dict_valueiterator
                                                : TYPE_ID_dict_itemiterator;
  return dict_iterator_new(m, iterator, dict_viewed(self));
}

static bool view_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)dict_viewed(self)->count;
  return true;
}

static Value view_repr(Machine *m, Value self) {
  if (!repr_enter(m, self)) return str_from_c(m, "...");
  Value list = list_from_iterable(m, self);
  Value text = is_absent(list) ? ABSENT : str_format(m, "%T(%R)", self, list);
  repr_leave(m, self);
  return text;
}

static Value view_mapping(Machine *m, Value self) { return mappingproxy_new(m, ((DictView *)as_object(self))->dict); }

static void view_walk(const Object *o, Tracer *t) { trace_value(t, ((const DictView *)o)->dict); }

BUILTIN(view_reversed, "__reversed__(self, /)", "Return a reverse iterator over the view.") {
  TypeId id = type_id_of(args[0]);
  TypeId iterator = id == TYPE_ID_dict_keys     ? TYPE_ID_dict_reversekeyiterator
                    : id == TYPE_ID_dict_values ? TYPE_ID_dict_reversevalueiterator
                                                : TYPE_ID_dict_reverseitemiterator;
  return dict_iterator_new(m, iterator, dict_viewed(args[0]));
}

static const GetSetSpec view_getset[] = {{"mapping", view_mapping, NULL, "dictionary that this view refers to"}, {0}};

/* keys and items as sets. */

static bool keys_contains(Machine *m, Value self, Value key, bool *found) {
  Value value;
  int result = dict_find(m, dict_viewed(self), key, &value);
  *found = result == 1;
  return result >= 0;
}

static bool items_contains(Machine *m, Value self, Value item, bool *found) {
  *found = false;
  if (!is_tuple_instance(m, item) || as_tuple(item)->length != 2) return true;
  Value value = ABSENT;
  int result = dict_find(m, dict_viewed(self), as_tuple(item)->item[0], &value);
  if (result <= 0) return result == 0;
  return object_equal(m, value, as_tuple(item)->item[1], found);
}

static bool is_set_view(Machine *m, Value v) {
  return is_object(v) && (is_instance(m, v, TYPE_ID_dict_keys) || is_instance(m, v, TYPE_ID_dict_items));
}

/* Are all items of `part` in `whole`? */
static bool all_contained(Machine *m, Value part, Value whole, bool *all) {
  Value iterator = object_iter(m, part);
  if (is_absent(iterator)) return false;
  *all = true;
  while (*all) {
    Value item = object_next(m, iterator);
    if (is_absent(item)) return !error_pending(m);
    if (!object_contains(m, whole, item, all)) return false;
  }
  return true;
}

static Value view_compare(Machine *m, Value self, Value other, CompareOp op) {
  int64_t a, b;
  if (!is_set_view(m, other) && !is_set_instance(m, other)) return NOT_IMPLEMENTED;
  if (!object_length(m, self, &a) || !object_length(m, other, &b)) return ABSENT;
  bool possible = op == COMPARE_EQ || op == COMPARE_NE ? a == b
                  : op == COMPARE_LT                   ? a < b
                  : op == COMPARE_LE                   ? a <= b
                  : op == COMPARE_GT                   ? a > b
                                                       : a >= b;
  bool upwards = op == COMPARE_GT || op == COMPARE_GE, all = false;
  if (possible && !all_contained(m, upwards ? other : self, upwards ? self : other, &all)) return ABSENT;
  return bool_value(all != (op == COMPARE_NE));
}

/* set(left).method(right) */
static Value view_operation(Machine *m, Value left, Value right, const char *method) {
  Value set = set_from_iterable(m, TYPE_ID_set, left);
  if (is_absent(set)) return ABSENT;
  Value done = object_call_method(m, set, method, &right, 1);
  return is_absent(done) ? ABSENT : set;
}
static Value view_or(Machine *m, Value a, Value b) { return view_operation(m, a, b, "update"); }
static Value view_xor(Machine *m, Value a, Value b) { return view_operation(m, a, b, "symmetric_difference_update"); }
static Value view_subtract(Machine *m, Value a, Value b) { return view_operation(m, a, b, "difference_update"); }

static Value view_and(Machine *m, Value left, Value right) {
  Value view = is_set_view(m, left) ? left : right, other = is_set_view(m, left) ? right : left;
  int64_t here, there = 0;
  bool sized = is_set_view(m, other) || has_type_id(other, TYPE_ID_set);
  if (!view_length(m, view, &here) || (sized && !object_length(m, other, &there))) return ABSENT;
  if (here < there || (here == there && sized && !is_set_view(m, other))) { /* the smaller one is run through */
    Value t = view;
    view = other;
    other = t;
  }
  Value iterator = object_iter(m, other), result = set_new(m, TYPE_ID_set);
  if (is_absent(iterator)) return ABSENT;
  for (;;) {
    Value item = object_next(m, iterator);
    if (is_absent(item)) return error_pending(m) ? ABSENT : result;
    bool found;
    if (!object_contains(m, view, item, &found) || (found && !set_add(m, result, item))) return ABSENT;
  }
}

BUILTIN(view_isdisjoint, "isdisjoint(self, other, /)", "Return True if the view and the given iterable have a null intersection.") {
  Value iterator = object_iter(m, args[1]);
  if (is_absent(iterator)) return ABSENT;
  for (;;) {
    Value item = object_next(m, iterator);
    if (is_absent(item)) return error_pending(m) ? ABSENT : TRUE_VALUE;
    bool found;
    if (!object_contains(m, args[0], item, &found)) return ABSENT;
    if (found) return FALSE_VALUE;
  }
}

static const NativeSpec *const set_view_methods[] = {&view_reversed, &view_isdisjoint, NULL};
static const NativeSpec *const values_methods[] = {&view_reversed, NULL};

#define SET_VIEW(word, contains_function)             \
  const TypeSpec word##_type = {                      \
      .size = sizeof(DictView),                       \
      .walk = view_walk,                              \
      .slots = {.repr = view_repr,                    \
                .compare = view_compare,              \
                .length = view_length,                \
                .iter = view_iter,                    \
                .contains = contains_function,        \
                .bit_and = view_and,                  \
                .bit_or = view_or,                    \
                .bit_xor = view_xor,                  \
                .subtract = view_subtract},           \
      .methods = set_view_methods,                    \
      .getset = view_getset,                          \
  };
SET_VIEW(dict_keys, keys_contains)
SET_VIEW(dict_items, items_contains)

const TypeSpec dict_values_type = {
    .size = sizeof(DictView),
    .walk = view_walk,
    .slots = {.repr = view_repr, .length = view_length, .iter = view_iter},
    .methods = values_methods,
    .getset = view_getset,
};
