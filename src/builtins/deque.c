/* SPDX-License-Identifier: GPL-3.0-or-later */
/* deque.c: collections.deque: a ring in an array whose size is a power of two.
 *
 *   items   [ c d - - - a b ]      start = 5, length = 4; slots outside the ring are ABSENT
 *
 * `changes` counts structural changes, so that iterators notice them. */
#include "builtins/collections_internal.h"

typedef struct Deque {
  Object base;
  Array *items; /* used == capacity */
  size_t start, length;
  int64_t limit; /* maxlen; negative: none */
  uint64_t changes;
} Deque;

static Deque *as_deque(Value v) { return (Deque *)as_object(v); }
static bool is_deque(Machine *m, Value v) { return is_object(v) && is_instance(m, v, m->builtins->deque_type->id); }
static size_t slot_of(const Deque *d, size_t i) { return (d->start + i) & (d->items->capacity - 1); }
static Value item_at(const Deque *d, size_t i) { return d->items->item[slot_of(d, i)]; }

static bool grow(Machine *m, Deque *d) {
  if (d->items && d->length < d->items->capacity) return true;
  size_t capacity = d->items ? 2 * d->items->capacity : 8;
  Array *items = array_new(m, capacity);
  if (!items) return false;
  for (size_t i = 0; i < d->length; i++) items->item[i] = item_at(d, i);
  items->used = capacity;
  if (d->items) heap_free_now(m, d->items);
  d->items = items;
  d->start = 0;
  return true;
}

static Value take_left(Deque *d) {
  size_t slot = slot_of(d, 0);
  Value item = d->items->item[slot];
  d->items->item[slot] = ABSENT;
  d->start = slot_of(d, 1);
  d->length--;
  d->changes++;
  return item;
}

static Value take_right(Deque *d) {
  size_t slot = slot_of(d, d->length - 1);
  Value item = d->items->item[slot];
  d->items->item[slot] = ABSENT;
  d->length--;
  d->changes++;
  return item;
}

static bool push_right(Machine *m, Deque *d, Value item) {
  if (d->limit == 0) return true;
  if (!grow(m, d)) return false;
  d->items->item[slot_of(d, d->length++)] = item;
  d->changes++;
  if (d->limit > 0 && d->length > (size_t)d->limit) take_left(d);
  return true;
}

static bool push_left(Machine *m, Deque *d, Value item) {
  if (d->limit == 0) return true;
  if (!grow(m, d)) return false;
  d->start = (d->start - 1) & (d->items->capacity - 1);
  d->items->item[d->start] = item;
  d->length++;
  d->changes++;
  if (d->limit > 0 && d->length > (size_t)d->limit) take_right(d);
  return true;
}

static void clear(Machine *m, Deque *d) {
  Array *items = d->items;
  d->items = NULL;
  d->start = d->length = 0;
  d->changes++;
  if (items) heap_free_now(m, items);
}

static bool push_right_item(Machine *m, Value item, void *d) { return push_right(m, d, item); }
static bool push_left_item(Machine *m, Value item, void *d) { return push_left(m, d, item); }

/* A copy of the items, for what must not see changes. */
static Value to_list(Machine *m, const Deque *d) {
  Value list = list_new(m, NULL, d->length);
  for (size_t i = 0; i < d->length && !is_absent(list); i++) as_list(list)->items->item[i] = item_at(d, i);
  return list;
}

static bool extend(Machine *m, Deque *d, Value iterable, bool (*push)(Machine *, Value, void *)) {
  if (is_object(iterable) && as_object(iterable) == &d->base) iterable = to_list(m, d);
  return !is_absent(iterable) && object_each(m, iterable, push, d);
}

static Value deque_new(Machine *m, Type *type, int64_t limit) {
  Deque *d = type_allocate_fixed(m, type);
  d->limit = limit;
  return object_value(d);
}

static Value copy(Machine *m, Value self) {
  Value result = deque_new(m, type_of(m, self), as_deque(self)->limit);
  return extend(m, as_deque(result), self, push_right_item) ? result : ABSENT;
}

/* Position of an equal item at or after `from`; -1: none; -2: an exception is pending. */
static int64_t find(Machine *m, Deque *d, Value wanted, size_t from, size_t to) {
  uint64_t changes = d->changes;
  for (size_t i = from; i < to && i < d->length; i++) {
    bool equal;
    if (!object_equal(m, item_at(d, i), wanted, &equal)) return -2;
    if (d->changes != changes) return raise_error(m, TYPE_ID_RuntimeError, "deque mutated during iteration"), -2;
    if (equal) return (int64_t)i;
  }
  return -1;
}

/* Rotates to the right by n. */
static void rotate(Deque *d, int64_t n) {
  if (d->length < 2) return;
  int64_t steps = n % (int64_t)d->length;
  if (steps < 0) steps += (int64_t)d->length;
  bool left = steps > (int64_t)d->length / 2;
  if (left) steps = (int64_t)d->length - steps;
  size_t mask = d->items->capacity - 1;
  for (; steps > 0; steps--) {
    if (left) {
      Value item = take_left(d);
      d->items->item[slot_of(d, d->length++)] = item;
    } else {
      Value item = take_right(d);
      d->start = (d->start - 1) & mask;
      d->items->item[d->start] = item;
      d->length++;
    }
  }
  d->changes++;
}

/* Methods. */

BUILTIN(deque_append, "append(self, object, /)", "Add an element to the right side of the deque.") {
  return push_right(m, as_deque(args[0]), args[1]) ? NONE : ABSENT;
}
BUILTIN(deque_appendleft, "appendleft(self, object, /)", "Add an element to the left side of the deque.") {
  return push_left(m, as_deque(args[0]), args[1]) ? NONE : ABSENT;
}
BUILTIN(deque_pop, "pop(self, /)", "Remove and return the rightmost element.") {
  Deque *d = as_deque(args[0]);
  return d->length ? take_right(d) : raise_error(m, TYPE_ID_IndexError, "pop from an empty deque");
}
BUILTIN(deque_popleft, "popleft(self, /)", "Remove and return the leftmost element.") {
  Deque *d = as_deque(args[0]);
  return d->length ? take_left(d) : raise_error(m, TYPE_ID_IndexError, "pop from an empty deque");
}
BUILTIN(deque_extend, "extend(self, iterable, /)", "Extend the right side of the deque with elements from the iterable") {
  return extend(m, as_deque(args[0]), args[1], push_right_item) ? NONE : ABSENT;
}
BUILTIN(deque_extendleft, "extendleft(self, iterable, /)", "Extend the left side of the deque with elements from the iterable") {
  return extend(m, as_deque(args[0]), args[1], push_left_item) ? NONE : ABSENT;
}
BUILTIN(deque_clear, "clear(self, /)", "Remove all elements from the deque.") {
  clear(m, as_deque(args[0]));
  return NONE;
}
BUILTIN(deque_copy, "copy(self, /)", "Return a shallow copy of a deque.") { return copy(m, args[0]); }
BUILTIN(deque_dunder_copy, "__copy__(self, /)", "Return a shallow copy of a deque.") { return copy(m, args[0]); }

BUILTIN(deque_reduce, "__reduce__(self, /)", "What makes an equal deque: (class, ((), maxlen), attributes, items).") {
  Deque *d = as_deque(args[0]);
  Value arguments = d->limit < 0 ? tuple_new(m, NULL, 0) : tuple_pack(m, 2, tuple_new(m, NULL, 0), int_value(m, d->limit));
  Value state = object_call_method(m, args[0], "__getstate__", NULL, 0), items = is_absent(state) ? ABSENT : object_iter(m, args[0]);
  return is_absent(items) ? ABSENT : tuple_pack(m, 4, object_value(type_of(m, args[0])), arguments, state, items);
}

BUILTIN(deque_count, "count(self, value, /)", "D.count(value) -> integer -- return number of occurrences of value") {
  int64_t count = 0;
  for (int64_t at = -1;; count++) {
    at = find(m, as_deque(args[0]), args[1], (size_t)(at + 1), SIZE_MAX);
    if (at == -2) return ABSENT;
    if (at == -1) return int_value(m, count);
  }
}

BUILTIN(deque_index, "index(self, value, start=0, stop=..., /) -> int",
        "D.index(value, [start, [stop]]) -> integer -- return first index of value.\nRaises ValueError if the value is not present.") {
  Deque *d = as_deque(args[0]);
  int64_t start, stop, length = (int64_t)d->length;
  if (!sequence_bound(m, args[2], length, 0, &start) || !sequence_bound(m, args[3], length, length, &stop)) return ABSENT;
  int64_t at = find(m, d, args[1], (size_t)start, (size_t)stop);
  if (at == -2) return ABSENT;
  return at >= 0 ? int_value(m, at) : raise_error(m, TYPE_ID_ValueError, "%R is not in deque", args[1]);
}

BUILTIN(deque_insert, "insert(self, index, object, /) -> None", "D.insert(index, object) -- insert object before index") {
  Deque *d = as_deque(args[0]);
  int64_t i, length = (int64_t)d->length;
  if (!object_as_size(m, args[1], &i)) return ABSENT;
  if (d->limit >= 0 && length >= d->limit) return raise_error(m, TYPE_ID_IndexError, "deque already at its maximum size");
  if (i < 0) i += length;
  if (i < 0) i = 0;
  if (i > length) i = length;
  rotate(d, -i);
  if (!push_left(m, d, args[2])) return ABSENT;
  rotate(d, i);
  return NONE;
}

static void delete_at(Deque *d, size_t i) {
  rotate(d, -(int64_t)i);
  take_left(d);
  rotate(d, (int64_t)i);
}

BUILTIN(deque_remove, "remove(self, value, /)", "D.remove(value) -- remove first occurrence of value.") {
  Deque *d = as_deque(args[0]);
  int64_t at = find(m, d, args[1], 0, SIZE_MAX);
  if (at == -2) return ABSENT;
  if (at == -1) return raise_error(m, TYPE_ID_ValueError, "%R is not in deque", args[1]);
  delete_at(d, (size_t)at);
  return NONE;
}

BUILTIN(deque_reverse, "reverse(self, /)", "D.reverse() -- reverse *IN PLACE*") {
  Deque *d = as_deque(args[0]);
  for (size_t i = 0, j = d->length; i + 1 < j; i++) {
    j--;
    Value t = item_at(d, i);
    d->items->item[slot_of(d, i)] = item_at(d, j);
    d->items->item[slot_of(d, j)] = t;
  }
  return NONE;
}

BUILTIN(deque_rotate, "rotate(self, n=1, /)", "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.") {
  int64_t n;
  if (!argument_index(m, args[1], 1, &n)) return ABSENT;
  rotate(as_deque(args[0]), n);
  return NONE;
}

/* Slots. */

static bool read_limit(Machine *m, Value v, int64_t *limit) {
  *limit = -1;
  if (is_absent(v) || is_none(v)) return true;
  if (!is_int_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "an integer is required");
  if (!object_as_size(m, v, limit)) return false;
  return *limit >= 0 || raise_false(m, TYPE_ID_ValueError, "maxlen must be non-negative");
}

static bool fill(Machine *m, Deque *d, Value iterable, Value limit) {
  if (!read_limit(m, limit, &d->limit)) return false;
  clear(m, d);
  return is_absent(iterable) || extend(m, d, iterable, push_right_item);
}

static bool deque_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  return signature_bind(m, "deque", signature_parse(m, "deque(iterable=(), maxlen=None)"), ABSENT, args, nargs, keyword_names, bound) &&
         fill(m, as_deque(self), bound[0], bound[1]);
}

static Value deque_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value self = deque_new(m, type, -1);
  return deque_init(m, self, args, nargs, keyword_names) ? self : ABSENT;
}

static Value deque_repr(Machine *m, Value self) {
  if (!repr_enter(m, self)) return str_from_c(m, "[...]");
  Deque *d = as_deque(self);
  Value list = to_list(m, d), inside = is_absent(list) ? ABSENT : sequence_repr(m, list, "[", "]", "[...]");
  repr_leave(m, self);
  if (is_absent(inside)) return ABSENT;
  if (d->limit < 0) return str_format(m, "%s(%V)", type_name_of(m, self), inside);
  return str_format(m, "%s(%V, maxlen=%lld)", type_name_of(m, self), inside, (long long)d->limit);
}

static Value deque_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_deque(m, other)) return NOT_IMPLEMENTED;
  Value a = to_list(m, as_deque(self)), b = to_list(m, as_deque(other));
  return is_absent(a) || is_absent(b) ? ABSENT : sequence_compare(m, a, b, op);
}

static bool deque_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)as_deque(self)->length;
  return true;
}
static bool deque_contains(Machine *m, Value self, Value item, bool *found) {
  int64_t at = find(m, as_deque(self), item, 0, SIZE_MAX);
  *found = at >= 0;
  return at != -2;
}

static bool position(Machine *m, const Deque *d, Value key, int64_t *i) {
  if (!type_of(m, key)->slots.index) return raise_false(m, TYPE_ID_TypeError, "sequence index must be integer, not '%T'", key);
  if (!object_as_position(m, key, i)) return false;
  if (*i < 0) *i += (int64_t)d->length;
  return (*i >= 0 && *i < (int64_t)d->length) || raise_false(m, TYPE_ID_IndexError, "deque index out of range");
}
static Value deque_get_item(Machine *m, Value self, Value key) {
  int64_t i;
  return position(m, as_deque(self), key, &i) ? item_at(as_deque(self), (size_t)i) : ABSENT;
}
static bool deque_set_item(Machine *m, Value self, Value key, Value value) {
  Deque *d = as_deque(self);
  int64_t i;
  if (!position(m, d, key, &i)) return false;
  if (is_absent(value)) return delete_at(d, (size_t)i), true;
  d->items->item[slot_of(d, (size_t)i)] = value;
  return true;
}

static Value deque_add(Machine *m, Value left, Value right) {
  if (!is_deque(m, left)) return NOT_IMPLEMENTED;
  if (!is_deque(m, right)) return NOT_IMPLEMENTED;
  Value result = copy(m, left);
  return !is_absent(result) && extend(m, as_deque(result), right, push_right_item) ? result : ABSENT;
}
static Value deque_inplace_add(Machine *m, Value self, Value other) {
  return extend(m, as_deque(self), other, push_right_item) ? self : ABSENT;
}

/* The items of the list n times into d, which is empty. */
static Value repeated(Machine *m, Value target, Value items, Value factor) {
  int64_t n;
  int read = sequence_factor(m, factor, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  clear(m, as_deque(target));
  for (; n > 0 && as_list(items)->length > 0; n--)
    if (!extend(m, as_deque(target), items, push_right_item)) return ABSENT;
  return target;
}
static Value deque_multiply(Machine *m, Value left, Value right) {
  Value self = is_deque(m, left) ? left : right, items = to_list(m, as_deque(self));
  if (is_absent(items)) return ABSENT;
  return repeated(m, deque_new(m, type_of(m, self), as_deque(self)->limit), items, is_deque(m, left) ? right : left);
}
static Value deque_inplace_multiply(Machine *m, Value self, Value factor) {
  Value items = to_list(m, as_deque(self));
  return is_absent(items) ? ABSENT : repeated(m, self, items, factor);
}

/* Iterators. */

typedef struct DequeIterator {
  Object base;
  Deque *deque;
  size_t done;
  uint64_t changes;
  bool backwards;
} DequeIterator;

static Value iterator_new(Machine *m, Value self, bool backwards) {
  const Type *type = backwards ? m->builtins->deque_reverse_iterator_type : m->builtins->deque_iterator_type;
  DequeIterator *it = heap_new(m, type->id, sizeof(DequeIterator));
  it->deque = as_deque(self);
  it->changes = it->deque->changes;
  it->backwards = backwards;
  return object_value(it);
}
static Value deque_iter(Machine *m, Value self) { return iterator_new(m, self, false); }
BUILTIN(deque_reversed, "__reversed__(self, /)", "D.__reversed__() -- return a reverse iterator over the deque") {
  return iterator_new(m, args[0], true);
}

static Value iterator_next(Machine *m, Value self) {
  DequeIterator *it = (DequeIterator *)as_object(self);
  const Deque *d = it->deque;
  if (it->changes != d->changes) return raise_error(m, TYPE_ID_RuntimeError, "deque mutated during iteration");
  if (it->done >= d->length) return ABSENT;
  size_t i = it->done++;
  return item_at(d, it->backwards ? d->length - 1 - i : i);
}
/* _deque_iterator(deque, done): an iterator that so many items have been taken from. */
static Value iterator_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  int64_t done = 0;
  if (!arguments_check(m, type_name(type), nargs, 1, 2, keyword_names)) return ABSENT;
  if (!is_deque(m, args[0])) return raise_wrong_type(m, "argument 1", "collections.deque", args[0]);
  if (nargs > 1 && !object_as_index(m, args[1], &done)) return ABSENT;
  Value it = iterator_new(m, args[0], type == m->builtins->deque_reverse_iterator_type);
  ((DequeIterator *)as_object(it))->done = done < 0 ? 0 : (size_t)done;
  return it;
}
static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }
static void iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const DequeIterator *)o)->deque); }
BUILTIN(iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  DequeIterator *it = (DequeIterator *)as_object(args[0]);
  return small_int_value(it->done < it->deque->length ? (int64_t)(it->deque->length - it->done) : 0);
}
BUILTIN(iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const DequeIterator *it = (const DequeIterator *)as_object(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, object_value(it->deque), int_value(m, (int64_t)it->done)), ABSENT);
}
static const NativeSpec *const iterator_methods[] = {&iterator_hint, &iterator_reduce, NULL};
const TypeSpec deque_iterator_type = {
    .size = sizeof(DequeIterator),
    .walk = iterator_walk,
    .slots = {.iter = same_iterator, .next = iterator_next},
    .methods = iterator_methods,
    .construct = iterator_construct,
};

static Value get_maxlen(Machine *m, Value self) {
  int64_t limit = as_deque(self)->limit;
  return limit < 0 ? NONE : int_value(m, limit);
}
static const GetSetSpec deque_getset[] = {{"maxlen", get_maxlen, NULL, "maximum size of a deque or None if unbounded"}, {0}};

static const NativeSpec *const deque_methods[] = {
    &deque_append, &deque_appendleft,  &deque_pop,   &deque_popleft, &deque_extend, &deque_extendleft, &deque_clear,  &deque_copy,
    &deque_dunder_copy, &deque_count, &deque_index, &deque_insert,  &deque_remove, &deque_reverse,    &deque_rotate,
    &deque_reversed, &deque_reduce, NULL};

static void deque_walk(const Object *o, Tracer *t) { trace_object(t, ((const Deque *)o)->items); }

const TypeSpec deque_type = {
    .size = sizeof(Deque),
    .walk = deque_walk,
    .slots = {.repr = deque_repr,
              .compare = deque_compare,
              .length = deque_length,
              .iter = deque_iter,
              .get_item = deque_get_item,
              .set_item = deque_set_item,
              .contains = deque_contains,
              .add = deque_add,
              .inplace_add = deque_inplace_add,
              .multiply = deque_multiply,
              .inplace_multiply = deque_inplace_multiply},
    .methods = deque_methods,
    .getset = deque_getset,
    .construct = deque_construct,
    .init = deque_init,
    .construct_signature = "deque(iterable=(), maxlen=None)",
    .doc = "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data accesses near its endpoints.",
};
