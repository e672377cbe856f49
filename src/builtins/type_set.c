/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_set.c: the behaviour of set and frozenset. Operators take sets only, methods any iterable; results are of the exact type of the
 * left operand, subclasses apart. */
#include "builtins/sequence.h"

static bool is_mutable(Machine *m, Value v) { return is_instance(m, v, TYPE_ID_set); }
static TypeId base_of(Machine *m, Value v) { return is_mutable(m, v) ? TYPE_ID_set : TYPE_ID_frozenset; }

static Value set_copy(Machine *m, Value self) { return set_from_iterable(m, base_of(m, self), self); }

/* Any iterable as a set. */
static Value as_any_set(Machine *m, Value v) { return is_set_instance(m, v) ? v : set_from_iterable(m, TYPE_ID_set, v); }

/* A set cannot be hashed, but may be looked for: as the frozenset that equals it. */
static Value lookup_key(Machine *m, Value key) {
  if (!is_object(key) || !is_instance(m, key, TYPE_ID_set)) return key;
  Type *type = builtin_type(m, type_id_of(key));
  if (type->slots.hash != object_unhashable && !is_none(type_lookup(m, type, symbol(m, "__hash__")))) return key;
  return set_from_iterable(m, TYPE_ID_frozenset, key);
}

/* Slots. */

static Value set_repr(Machine *m, Value self) {
  bool plain = has_type_id(self, TYPE_ID_set);
  if (!repr_enter(m, self)) return plain ? str_from_c(m, "set(...)") : str_format(m, "%T(...)", self);
  bool empty = as_set(self)->count == 0; /* whatever a subclass's __iter__ gives */
  Value list = empty ? ABSENT : list_from_iterable(m, self), text = ABSENT;
  if (empty) text = str_format(m, "%T()", self);
  else if (!is_absent(list)) text = sequence_repr(m, list, "{", "}", "{...}");
  repr_leave(m, self);
  if (is_absent(text) || plain || empty) return text;
  return str_format(m, "%T(%V)", self, text);
}

static bool subset(Machine *m, Value a, Value b, bool *result) {
  *result = as_set(a)->count <= as_set(b)->count;
  size_t position = 0;
  Value item;
  while (*result && set_next(as_set(a), &position, &item)) {
    int found = set_contains(m, b, item);
    if (found < 0) return false;
    *result = found == 1;
  }
  return true;
}

static Value set_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_set_instance(m, other)) return NOT_IMPLEMENTED;
  size_t a = as_set(self)->count, b = as_set(other)->count;
  bool upwards = op == COMPARE_GT || op == COMPARE_GE, result = false;
  bool possible = op == COMPARE_EQ || op == COMPARE_NE ? a == b : op == COMPARE_LT ? a < b : op == COMPARE_GT ? a > b : true;
  if (possible && !subset(m, upwards ? other : self, upwards ? self : other, &result)) return ABSENT;
  return bool_value(result != (op == COMPARE_NE));
}

static bool set_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)as_set(self)->count;
  return true;
}

static bool set_contains_slot(Machine *m, Value self, Value item, bool *found) {
  Value key = lookup_key(m, item);
  int result = is_absent(key) ? -1 : set_contains(m, self, key);
  *found = result == 1;
  return result >= 0;
}

/* CPython's hash: independent of the order of the items. */
static bool frozenset_hash(Machine *m, Value self, int64_t *out) {
  Set *s = as_set(self);
  if (!s->hashed) {
    uint64_t hash = 0;
    size_t position = 0;
    Value item;
    while (set_next(s, &position, &item)) {
      int64_t h;
      if (!object_hash(m, item, &h)) return false;
      hash ^= ((uint64_t)h ^ 89869747u ^ (uint64_t)h << 16) * 3644798167u;
    }
    hash ^= (s->count + 1) * 1927868237u;
    hash ^= hash >> 11 ^ hash >> 25;
    hash = hash * 69069u + 907133923u;
    s->hash = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
    s->hashed = true;
  }
  *out = s->hash;
  return true;
}

/* The operations on sets. */

static Value intersection(Machine *m, TypeId type, Value a, Value b) {
  if (as_set(b)->count > as_set(a)->count) {
    Value t = a;
    a = b;
    b = t;
  }
  Value result = set_new(m, type), item;
  size_t position = 0;
  while (set_next(as_set(b), &position, &item)) {
    int found = set_contains(m, a, item);
    if (found < 0 || (found == 1 && !set_add(m, result, item))) return ABSENT;
  }
  return result;
}

static bool remove_all(Machine *m, Value self, Value other) {
  if (value_same(self, other)) return set_clear(m, as_set(self)), true;
  if (as_set(other)->count >> 3 > as_set(self)->count) other = intersection(m, TYPE_ID_set, self, other);
  if (is_absent(other)) return false;
  size_t position = 0;
  Value item;
  while (set_next(as_set(other), &position, &item))
    if (set_discard(m, as_set(self), item) < 0) return false;
  return set_shrink(m, as_set(self));
}

static bool remove_item(Machine *m, Value item, void *set) { return set_discard(m, set, item) >= 0; }

/* The items of any iterable. */
static bool remove_items(Machine *m, Value self, Value iterable) {
  if (is_set_instance(m, iterable)) return remove_all(m, self, iterable);
  return object_each(m, iterable, remove_item, as_set(self)) && set_shrink(m, as_set(self));
}

/* The items of `a` that are not in `b`: removed from a copy when b is small. */
static Value difference(Machine *m, TypeId type, Value a, Value b) {
  if (as_set(a)->count >> 2 > as_set(b)->count) {
    Value copy = set_from_iterable(m, type, a);
    return !is_absent(copy) && remove_all(m, copy, b) ? copy : ABSENT;
  }
  Value result = set_new(m, type), item;
  size_t position = 0;
  while (set_next(as_set(a), &position, &item)) {
    int found = set_contains(m, b, item);
    if (found < 0 || (found == 0 && !set_add(m, result, item))) return ABSENT;
  }
  return result;
}

/* Flips the membership of each item of `other`. */
static bool flip_all(Machine *m, Value self, Value other) {
  if (value_same(self, other)) return set_clear(m, as_set(self)), true;
  size_t position = 0;
  Value item;
  while (set_next(as_set(other), &position, &item)) {
    int removed = set_discard(m, as_set(self), item);
    if (removed < 0 || (removed == 0 && !set_add(m, self, item))) return false;
  }
  return true;
}

/* Flipping is symmetric; the copy is made of the other side, as CPython does. */
static Value flipped(Machine *m, Value self, Value other) {
  Value result = set_from_iterable(m, base_of(m, self), other);
  return !is_absent(result) && flip_all(m, result, self) ? result : ABSENT;
}

static bool both_sets(Machine *m, Value a, Value b) { return is_set_instance(m, a) && is_set_instance(m, b); }

static Value set_and(Machine *m, Value a, Value b) {
  return both_sets(m, a, b) ? intersection(m, base_of(m, a), a, b) : NOT_IMPLEMENTED;
}
static Value set_subtract(Machine *m, Value a, Value b) {
  return both_sets(m, a, b) ? difference(m, base_of(m, a), a, b) : NOT_IMPLEMENTED;
}
static Value set_or(Machine *m, Value a, Value b) {
  if (!both_sets(m, a, b)) return NOT_IMPLEMENTED;
  Value result = set_copy(m, a);
  return !is_absent(result) && set_update(m, as_set(result), b) ? result : ABSENT;
}
static Value set_xor(Machine *m, Value a, Value b) {
  return both_sets(m, a, b) ? flipped(m, a, b) : NOT_IMPLEMENTED;
}
static Value set_inplace_or(Machine *m, Value self, Value other) {
  if (!is_set_instance(m, other)) return NOT_IMPLEMENTED;
  return set_update(m, as_set(self), other) ? self : ABSENT;
}
static Value set_inplace_and(Machine *m, Value self, Value other) {
  if (!is_set_instance(m, other)) return NOT_IMPLEMENTED;
  Value kept = intersection(m, TYPE_ID_set, self, other);
  if (is_absent(kept)) return ABSENT;
  set_swap(as_set(self), as_set(kept));
  return self;
}
static Value set_inplace_subtract(Machine *m, Value self, Value other) {
  if (!is_set_instance(m, other)) return NOT_IMPLEMENTED;
  return remove_all(m, self, other) ? self : ABSENT;
}
static Value set_inplace_xor(Machine *m, Value self, Value other) {
  if (!is_set_instance(m, other)) return NOT_IMPLEMENTED;
  return flip_all(m, self, other) ? self : ABSENT;
}

/* Methods of both. */

BUILTIN(set_copy_method, "copy(self, /)", "Return a shallow copy of a set.") {
  if (has_type_id(args[0], TYPE_ID_frozenset)) return args[0];
  return set_copy(m, args[0]);
}

BUILTIN(set_union, "union(self, /, *others)", "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)") {
  Value result = set_copy(m, args[0]);
  if (is_absent(result)) return ABSENT;
  const Tuple *others = as_tuple(args[1]);
  for (size_t i = 0; i < others->length; i++)
    if (!set_update(m, as_set(result), others->item[i])) return ABSENT;
  return result;
}

typedef struct Filter {
  Value from, into;
} Filter;

static bool keep_common_item(Machine *m, Value item, void *context) {
  Filter *f = context;
  int found = set_contains(m, f->from, item);
  return found >= 0 && (found == 0 || set_add(m, f->into, item));
}

/* With any iterable: its items in its order, those that are in `self`. */
static Value intersection_with(Machine *m, TypeId type, Value self, Value other) {
  if (is_set_instance(m, other)) return intersection(m, type, self, other);
  Filter f = {self, set_new(m, type)};
  return object_each(m, other, keep_common_item, &f) ? f.into : ABSENT;
}

static Value intersection_of_all(Machine *m, TypeId type, Value self, const Tuple *others) {
  if (others->length == 0) return set_from_iterable(m, type, self);
  for (size_t i = 0; i < others->length && !is_absent(self); i++) self = intersection_with(m, type, self, others->item[i]);
  return self;
}

BUILTIN(set_intersection, "intersection(self, /, *others)",
        "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)") {
  return intersection_of_all(m, base_of(m, args[0]), args[0], as_tuple(args[1]));
}

BUILTIN(set_difference, "difference(self, /, *others)",
        "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that are in this set but not the others.)") {
  const Tuple *others = as_tuple(args[1]);
  bool direct = others->length > 0 && (is_set_instance(m, others->item[0]) || is_dict(others->item[0]));
  Value first = direct ? as_any_set(m, others->item[0]) : ABSENT;
  if (direct && is_absent(first)) return ABSENT;
  Value result = direct ? difference(m, base_of(m, args[0]), args[0], first) : set_copy(m, args[0]);
  for (size_t i = direct; i < others->length && !is_absent(result); i++)
    if (!remove_items(m, result, others->item[i])) return ABSENT;
  return result;
}

BUILTIN(set_symmetric_difference, "symmetric_difference(self, other, /)",
        "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the sets.)") {
  return flipped(m, args[0], args[1]);
}

BUILTIN(set_isdisjoint, "isdisjoint(self, other, /)", "Return True if two sets have a null intersection.") {
  Value other = as_any_set(m, args[1]);
  Value common = is_absent(other) ? ABSENT : intersection(m, TYPE_ID_set, args[0], other);
  return is_absent(common) ? ABSENT : bool_value(as_set(common)->count == 0);
}

BUILTIN(set_issubset, "issubset(self, other, /)", "Report whether another set contains this set.") {
  Value other = as_any_set(m, args[1]);
  return is_absent(other) ? ABSENT : set_compare(m, args[0], other, COMPARE_LE);
}

BUILTIN(set_issuperset, "issuperset(self, other, /)", "Report whether this set contains another set.") {
  Value other = as_any_set(m, args[1]);
  return is_absent(other) ? ABSENT : set_compare(m, args[0], other, COMPARE_GE);
}

/* Methods of set alone. */

BUILTIN(set_add_method, "add(self, object, /)",
        "Add an element to a set.\n\nThis has no effect if the element is already present.") {
  return set_add(m, args[0], args[1]) ? NONE : ABSENT;
}

BUILTIN(set_clear_method, "clear(self, /)", "Remove all elements from this set.") {
  set_clear(m, as_set(args[0]));
  return NONE;
}

BUILTIN(set_discard_method, "discard(self, object, /)",
        "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan "
        "exception when an element is missing from the set.") {
  Value key = lookup_key(m, args[1]);
  return is_absent(key) || set_discard(m, as_set(args[0]), key) < 0 ? ABSENT : NONE;
}

BUILTIN(set_remove, "remove(self, object, /)",
        "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError.") {
  Value key = lookup_key(m, args[1]);
  int deleted = is_absent(key) ? -1 : set_discard(m, as_set(args[0]), key);
  if (deleted < 0) return ABSENT;
  return deleted ? NONE : raise_with_value(m, TYPE_ID_KeyError, args[1]);
}

BUILTIN(set_pop, "pop(self, /)", "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.") {
  Value item;
  return set_take(as_set(args[0]), &item) ? item : raise_error(m, TYPE_ID_KeyError, "pop from an empty set");
}

BUILTIN(set_update_method, "update(self, /, *others)", "Update a set with the union of itself and others.") {
  const Tuple *others = as_tuple(args[1]);
  for (size_t i = 0; i < others->length; i++)
    if (!set_update(m, as_set(args[0]), others->item[i])) return ABSENT;
  return NONE;
}

BUILTIN(set_intersection_update, "intersection_update(self, /, *others)", "Update a set with the intersection of itself and another.") {
  Value kept = intersection_of_all(m, TYPE_ID_set, args[0], as_tuple(args[1]));
  if (is_absent(kept)) return ABSENT;
  set_swap(as_set(args[0]), as_set(kept));
  return NONE;
}

BUILTIN(set_difference_update, "difference_update(self, /, *others)", "Remove all elements of another set from this set.") {
  const Tuple *others = as_tuple(args[1]);
  for (size_t i = 0; i < others->length; i++)
    if (!remove_items(m, args[0], others->item[i])) return ABSENT;
  return NONE;
}

BUILTIN(set_symmetric_difference_update, "symmetric_difference_update(self, other, /)",
        "Update a set with the symmetric difference of itself and another.") {
  Value other = as_any_set(m, args[1]);
  return !is_absent(other) && flip_all(m, args[0], other) ? NONE : ABSENT;
}

BUILTIN(set_contains_method, "__contains__(self, item, /)", "x.__contains__(y) <==> y in x.") {
  bool found;
  return set_contains_slot(m, args[0], args[1], &found) ? bool_value(found) : ABSENT;
}

#define METHODS_OF_BOTH &set_contains_method, \
  &set_copy_method, &set_union, &set_intersection, &set_difference, &set_symmetric_difference, &set_isdisjoint, &set_issubset, \
      &set_issuperset
static const NativeSpec *const frozenset_methods[] = {METHODS_OF_BOTH, NULL};
static const NativeSpec *const set_methods[] = {METHODS_OF_BOTH,
                                                &set_add_method,
                                                &set_clear_method,
                                                &set_discard_method,
                                                &set_remove,
                                                &set_pop,
                                                &set_update_method,
                                                &set_intersection_update,
                                                &set_difference_update,
                                                &set_symmetric_difference_update,
                                                NULL};

/* Iterator. */

typedef struct SetIterator {
  Object base;
  Set *set; /* NULL once exhausted */
  size_t position;
  size_t count; /* of the set when the iteration began */
  size_t given; /* items so far */
} SetIterator;

static Value set_iter(Machine *m, Value self) {
  SetIterator *it = heap_new(m, TYPE_ID_set_iterator, sizeof(SetIterator));
  it->set = as_set(self);
  it->count = it->set->count;
  return object_value(it);
}

static Value set_iterator_next(Machine *m, Value self) {
  SetIterator *it = (SetIterator *)as_object(self);
  if (!it->set) return ABSENT;
  if (it->set->count != it->count) {
    it->count = SIZE_MAX; /* stays wrong */
    return raise_error(m, TYPE_ID_RuntimeError, "Set changed size during iteration");
  }
  Value item;
  if (set_next(it->set, &it->position, &item)) return it->given++, item;
  it->set = NULL;
  return ABSENT;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

static void set_iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const SetIterator *)o)->set); }

BUILTIN(set_iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  SetIterator *it = (SetIterator *)as_object(args[0]);
  bool valid = it->set && it->set->count == it->count;
  return small_int_value(valid ? (int64_t)(it->count - it->given) : 0);
}
/* What is left, as a list; the iterator stays where it is. */
BUILTIN(set_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  SetIterator *it = heap_new(m, TYPE_ID_set_iterator, sizeof(SetIterator));
  const Object base = it->base;
  *it = *(const SetIterator *)as_object(args[0]);
  it->base = base;
  return iterator_reduced(m, list_from_iterable(m, object_value(it)), ABSENT);
}
static const NativeSpec *const set_iterator_methods[] = {&set_iterator_hint, &set_iterator_reduce, NULL};

const TypeSpec set_iterator_type = {
    .size = sizeof(SetIterator),
    .walk = set_iterator_walk,
    .slots = {.iter = same_iterator, .next = set_iterator_next},
    .methods = set_iterator_methods,
};

/* Types. */

static Value allocate(Machine *m, Type *type) {
  if (type->id == TYPE_ID_set || type->id == TYPE_ID_frozenset) return set_new(m, type->id);
  Set *s = type_allocate_fixed(m, type);
  s->mask = SET_MIN_SLOTS - 1;
  return object_value(s);
}

static bool set_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, is_absent(keyword_names) ? type_name_of(m, self) : "set", nargs, 0, 1, keyword_names)) return false;
  set_clear(m, as_set(self));
  return nargs == 0 || set_update(m, as_set(self), args[0]);
}

static Value set_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value set = allocate(m, type);
  return set_init(m, set, args, nargs, keyword_names) ? set : ABSENT;
}

static Value frozenset_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, type_name(type), nargs, 0, 1, keyword_names)) return ABSENT;
  if (nargs == 1 && type->id == TYPE_ID_frozenset && has_type_id(args[0], TYPE_ID_frozenset)) return args[0];
  Value set = allocate(m, type);
  return nargs == 0 || set_update(m, as_set(set), args[0]) ? set : ABSENT;
}

#define SLOTS_OF_BOTH                                                                                                     \
  .repr = set_repr, .compare = set_compare, .length = set_length, .iter = set_iter,                    \
  .contains = set_contains_slot, .bit_and = set_and, .bit_or = set_or, .bit_xor = set_xor, .subtract = set_subtract

const TypeSpec set_type = {
    .size = sizeof(Set),
    .walk = set_walk,
    .slots = {SLOTS_OF_BOTH,
              .inplace_bit_and = set_inplace_and,
              .inplace_bit_or = set_inplace_or,
              .inplace_bit_xor = set_inplace_xor,
              .inplace_subtract = set_inplace_subtract},
    .methods = set_methods,
    .construct = set_construct,
    .init = set_init,
    .construct_signature = "set(iterable=(), /)",
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered collection of unique elements.",
};

const TypeSpec frozenset_type = {
    .size = sizeof(Set),
    .walk = set_walk,
    .slots = {SLOTS_OF_BOTH, .hash = frozenset_hash},
    .methods = frozenset_methods,
    .construct = frozenset_construct,
    .construct_signature = "frozenset(iterable=(), /)",
    .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nBuild an immutable unordered "
           "collection of unique elements.",
};
