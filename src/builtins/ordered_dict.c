/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ordered_dict.c: collections.OrderedDict, a dict whose order counts between its like; its views and its iterator. */
#include "builtins/builtin.h"
#include "builtins/collections_internal.h"
#include "builtins/dict_views.h"

static bool is_ordered(Machine *m, Value v) { return is_object(v) && is_instance(m, v, m->builtins->ordered_dict_type->id); }

static Value ordered_compare(Machine *m, Value self, Value other, CompareOp op) {
  Value answer = builtin_type(m, TYPE_ID_dict)->slots.compare(m, self, other, op);
  if (!is_bool(answer) || !is_ordered(m, other) || (answer.bits == TRUE_VALUE.bits) != (op == COMPARE_EQ)) return answer;
  Dict *a = as_dict(self), *b = as_dict(other);
  Value x, y, unused;
  for (size_t i = 0, k = 0; dict_next(a, &i, &x, &unused) && dict_next(b, &k, &y, &unused);) {
    bool equal;
    if (!object_equal(m, x, y, &equal)) return ABSENT;
    if (!equal) return bool_value(op == COMPARE_NE);
  }
  return answer;
}

static Value ordered_repr(Machine *m, Value self) {
  if (as_dict(self)->count == 0) return str_format(m, "%s()", type_name_of(m, self));
  if (!repr_enter(m, self)) return str_from_c(m, "...");
  Value items = object_call_method(m, self, "items", NULL, 0), list = is_absent(items) ? ABSENT : list_from_iterable(m, items);
  Value text = is_absent(list) ? ABSENT : str_format(m, "%s(%R)", type_name_of(m, self), list);
  repr_leave(m, self);
  return text;
}

/* The iterator of an OrderedDict and of its views: it stops where an entry was added, removed or moved since it began. */

typedef struct OrderedIterator {
  Object base;
  Dict *dict;       /* NULL once exhausted */
  TypeId view;      /* whose items are given: TYPE_ID_dict_keys, dict_values or dict_items */
  size_t position;
  size_t left;
  uint64_t version; /* of the dict when the iteration began */
  bool backwards;
} OrderedIterator;

static OrderedIterator *as_ordered_iterator(Value v) { return (OrderedIterator *)as_object(v); }

static Value ordered_iterator_new(Machine *m, Dict *d, TypeId view, bool backwards) {
  OrderedIterator *it = heap_new(m, m->builtins->ordered_iterator_type->id, sizeof(OrderedIterator));
  it->dict = d;
  it->view = view;
  it->position = backwards ? SIZE_MAX : 0;
  it->left = d->count;
  it->version = d->keys_version;
  it->backwards = backwards;
  return object_value(it);
}

static Value ordered_iterator_next(Machine *m, Value self) {
  OrderedIterator *it = as_ordered_iterator(self);
  Dict *d = it->dict;
  Value pair[2];
  if (d && it->left > 0 && d->keys_version != it->version) raise_error(m, TYPE_ID_RuntimeError, "OrderedDict mutated during iteration");
  else if (d && it->left-- > 0 && (it->backwards ? dict_previous : dict_next)(d, &it->position, &pair[0], &pair[1]))
    return it->view == TYPE_ID_dict_keys ? pair[0] : it->view == TYPE_ID_dict_values ? pair[1] : tuple_new(m, pair, 2);
  it->dict = NULL;
  return ABSENT;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

static void ordered_iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const OrderedIterator *)o)->dict); }

/* What is left, as a list; the iterator stays where it is. */
BUILTIN(ordered_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling") {
  OrderedIterator *it = heap_new(m, type_id_of(args[0]), sizeof(OrderedIterator));
  const Object base = it->base;
  *it = *as_ordered_iterator(args[0]);
  it->base = base;
  return iterator_reduced(m, list_from_iterable(m, object_value(it)), ABSENT);
}
static const NativeSpec *const ordered_iterator_methods[] = {&ordered_iterator_reduce, NULL};

static const TypeSpec ordered_iterator_type = {
    .size = sizeof(OrderedIterator),
    .walk = ordered_iterator_walk,
    .slots = {.iter = same_iterator, .next = ordered_iterator_next},
    .methods = ordered_iterator_methods,
};

static Value ordered_iter(Machine *m, Value self) { return ordered_iterator_new(m, as_dict(self), TYPE_ID_dict_keys, false); }
BUILTIN(ordered_reversed, "__reversed__(self, /)", "od.__reversed__() <==> reversed(od)") {
  return ordered_iterator_new(m, as_dict(args[0]), TYPE_ID_dict_keys, true);
}

/* Its views: those of dicts but for their names and iterators. */

#define ORDERED_VIEW(word)                                                                                              \
  static Value word##_iter(Machine *m, Value self) {                                                                    \
    return ordered_iterator_new(m, dict_viewed(self), TYPE_ID_dict_##word, false);                                      \
  }                                                                                                                     \
  BUILTIN(word##_reversed, "__reversed__(self, /)", "Return a reverse iterator over the view.") {                       \
    return ordered_iterator_new(m, dict_viewed(args[0]), TYPE_ID_dict_##word, true);                                    \
  }                                                                                                                     \
  static const NativeSpec *const word##_methods[] = {&word##_reversed, NULL};                                           \
  static const TypeSpec word##_view_type = {.size = sizeof(DictView), .slots = {.iter = word##_iter}, .methods = word##_methods}; \
  BUILTIN(ordered_##word, #word "(self, /)", "od." #word "() -> a view of od's " #word) {                               \
    return dict_view_new(m, m->builtins->ordered_##word##_type->id, args[0]);                                           \
  }
ORDERED_VIEW(keys)
ORDERED_VIEW(values)
ORDERED_VIEW(items)

BUILTIN(ordered_move_to_end, "move_to_end(self, /, key, last=True)",
        "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist.") {
  bool last = true;
  if (!is_absent(args[2]) && !object_truth(m, args[2], &last)) return ABSENT;
  return dict_move_to_end(m, as_dict(args[0]), args[1], last) ? NONE : ABSENT;
}

BUILTIN(ordered_popitem, "popitem(self, /, last=True)",
        "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false.") {
  bool last = true;
  if (!is_absent(args[1]) && !object_truth(m, args[1], &last)) return ABSENT;
  Dict *d = as_dict(args[0]);
  Value key, value;
  size_t position = SIZE_MAX;
  if (d->count == 0) return raise_error(m, TYPE_ID_KeyError, "dictionary is empty");
  bool found = last ? dict_previous(d, &position, &key, &value) : dict_first(d, &key, &value);
  assert(found);
  dict_delete_at(m, d, last || !found ? position : d->first);
  return tuple_pack(m, 2, key, value);
}

/* An item of what is not a mapping: an iterable of a key and a value. */
static bool add_pair(Machine *m, Value pair, void *context) {
  Value key_and_value[2], iterator = object_iter(m, pair);
  if (is_absent(iterator)) return false;
  for (int i = 0; i < 2; i++) {
    key_and_value[i] = object_next(m, iterator);
    if (!is_absent(key_and_value[i])) continue;
    return !error_pending(m) && raise_false(m, TYPE_ID_ValueError, "need more than %d value%s to unpack", i, i == 1 ? "" : "s");
  }
  if (!is_absent(object_next(m, iterator))) return raise_false(m, TYPE_ID_ValueError, "too many values to unpack (expected 2)");
  return !error_pending(m) && object_set_item(m, *(Value *)context, key_and_value[0], key_and_value[1]);
}

typedef struct Copying { Value from, to; } Copying;
static bool add_item_of(Machine *m, Value key, void *context) {
  const Copying *c = context;
  Value value = object_get_item(m, c->from, key);
  return !is_absent(value) && object_set_item(m, c->to, key, value);
}

/* Through the dict's own __setitem__, unlike a dict's. */
static bool ordered_add(Machine *m, Value self, Value other) {
  Value found;
  int has_keys = is_dict(other) ? 0 : object_find_attr(m, other, symbol(m, "keys"), &found);
  if (has_keys < 0) return false;
  if (has_keys > 0) {
    Value keys = object_call(m, found, NULL, 0);
    Copying copying = {other, self};
    return !is_absent(keys) && object_each(m, keys, add_item_of, &copying);
  }
  int has_items = object_find_attr(m, other, symbol(m, "items"), &found);
  if (has_items < 0) return false;
  Value pairs = has_items > 0 ? object_call(m, found, NULL, 0) : other;
  return !is_absent(pairs) && object_each(m, pairs, add_pair, &self);
}

BUILTIN(ordered_copy, "copy(self, /)", "od.copy() -> a shallow copy of od") {
  Value copy = object_call(m, object_value(type_of(m, args[0])), NULL, 0);
  return !is_absent(copy) && ordered_add(m, copy, args[0]) ? copy : ABSENT;
}

BUILTIN(ordered_update, "update(self, /, *args, **kwargs)", "Update the dictionary from a mapping or from pairs, then from the keyword arguments.") {
  const Tuple *positional = as_tuple(args[1]);
  if (positional->length > 1)
    return raise_error(m, TYPE_ID_TypeError, "update() takes at most 1 positional argument (%d given)", (int)positional->length);
  if (positional->length > 0 && !ordered_add(m, args[0], positional->item[0])) return ABSENT;
  return is_absent(args[2]) || ordered_add(m, args[0], args[2]) ? NONE : ABSENT;
}

static bool ordered_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  int named = is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length, positional = nargs - named;
  if (positional > 1) return raise_false(m, TYPE_ID_TypeError, "expected at most 1 arguments, got %d", positional);
  if (positional > 0 && !ordered_add(m, self, args[0])) return false;
  for (int i = 0; i < named; i++)
    if (!object_set_item(m, self, as_tuple(keyword_names)->item[i], args[positional + i])) return false;
  return true;
}

static Value ordered_or(Machine *m, Value left, Value right) {
  if (!is_dict_instance(m, left) || !is_dict_instance(m, right)) return NOT_IMPLEMENTED;
  Value result = object_call(m, object_value(type_of(m, is_ordered(m, left) ? left : right)), &left, 1);
  return !is_absent(result) && ordered_add(m, result, right) ? result : ABSENT;
}
static Value ordered_inplace_or(Machine *m, Value self, Value other) { return ordered_add(m, self, other) ? self : ABSENT; }

typedef struct Keys { Value dict, value; } Keys;
static bool set_key(Machine *m, Value key, void *context) {
  const Keys *k = context;
  return object_set_item(m, k->dict, key, k->value);
}
BUILTIN(ordered_fromkeys, "fromkeys(cls, /, iterable, value=None)", "Create a new ordered dictionary with keys from iterable and values set to value.") {
  Keys keys = {object_call(m, args[0], NULL, 0), is_absent(args[2]) ? NONE : args[2]};
  return !is_absent(keys.dict) && object_each(m, args[1], set_key, &keys) ? keys.dict : ABSENT;
}

BUILTIN(ordered_pop, "pop(self, /, key, default=...)",
        "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; "
        "otherwise,\nraise a KeyError.") {
  Value old = ABSENT;
  int found = dict_delete(m, as_dict(args[0]), args[1], &old);
  if (found != 0) return old;
  return is_absent(args[2]) ? raise_with_value(m, TYPE_ID_KeyError, args[1]) : args[2];
}

BUILTIN(ordered_setdefault, "setdefault(self, /, key, default=None)",
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.") {
  Value held;
  return dict_put(m, as_dict(args[0]), args[1], is_absent(args[2]) ? NONE : args[2], false, &held) < 0 ? ABSENT : held;
}

BUILTIN(ordered_clear, "clear(self, /)", "od.clear() -> None.  Remove all items from od.") {
  dict_clear(m, as_dict(args[0]));
  return NONE;
}

BUILTIN(ordered_reduce, "__reduce__(self, /)", "Return state information for pickling") {
  Value state = object_call_method(m, args[0], "__getstate__", NULL, 0);
  Value items = is_absent(state) ? ABSENT : object_call_method(m, args[0], "items", NULL, 0);
  Value pairs = is_absent(items) ? ABSENT : object_iter(m, items);
  return is_absent(pairs) ? ABSENT : tuple_pack(m, 5, object_value(type_of(m, args[0])), tuple_new(m, NULL, 0), state, NONE, pairs);
}

static const NativeSpec *const ordered_methods[] = {
    &ordered_move_to_end, &ordered_popitem, &ordered_pop,    &ordered_setdefault, &ordered_clear,    &ordered_copy,     &ordered_update,
    &ordered_keys,        &ordered_values,  &ordered_items, &ordered_reversed,   &ordered_fromkeys, &ordered_reduce, NULL};

static Value ordered_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value made = builtin_type(m, TYPE_ID_dict)->construct(m, type, NULL, 0, ABSENT);
  return !is_absent(made) && ordered_init(m, made, args, nargs, keyword_names) ? made : ABSENT;
}

static const TypeSpec ordered_dict_type = {
    .size = sizeof(Dict),
    .slots = {.repr = ordered_repr, .compare = ordered_compare, .iter = ordered_iter, .bit_or = ordered_or, .inplace_bit_or = ordered_inplace_or},
    .methods = ordered_methods,
    .construct = ordered_construct,
    .init = ordered_init,
    .construct_signature = "OrderedDict(*args, **kwargs)",
    .doc = "Dictionary that remembers insertion order",
};

void ordered_dict_start(Machine *m) {
  Builtins *b = m->builtins;
  b->ordered_dict_type = type_register(m, "OrderedDict", "collections", TYPE_ID_dict, ATTRS, &ordered_dict_type);
  b->ordered_keys_type = type_register(m, "odict_keys", "builtins", TYPE_ID_dict_keys, FINAL, &keys_view_type);
  b->ordered_values_type = type_register(m, "odict_values", "builtins", TYPE_ID_dict_values, FINAL, &values_view_type);
  b->ordered_items_type = type_register(m, "odict_items", "builtins", TYPE_ID_dict_items, FINAL, &items_view_type);
  b->ordered_iterator_type = type_register(m, "odict_iterator", "builtins", TYPE_ID_object, FINAL, &ordered_iterator_type);
}
