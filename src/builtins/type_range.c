/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_range.c: the behaviour of ranges and their iterator. Ranges that fit machine words have paths of their own. */
#include "builtins/sequence.h"

static Range *as_range(Value v) { return (Range *)as_object(v); }

static Value range_repr(Machine *m, Value self) {
  Range *r = as_range(self);
  if (value_same(r->step_value, small_int_value(1))) return str_format(m, "range(%R, %R)", r->start_value, r->stop_value);
  return str_format(m, "range(%R, %R, %R)", r->start_value, r->stop_value, r->step_value);
}

/* What makes two ranges equal: (length, first if any, step if more than one item). */
static Value range_identity(Machine *m, Range *r) {
  Value length = range_length(m, r);
  bool empty = int_sign(length) == 0, single = value_same(length, small_int_value(1));
  return tuple_pack(m, 3, length, empty ? NONE : r->start_value, empty || single ? NONE : r->step_value);
}

static Value range_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!has_type_id(other, TYPE_ID_range) || (op != COMPARE_EQ && op != COMPARE_NE)) return NOT_IMPLEMENTED;
  return sequence_compare(m, range_identity(m, as_range(self)), range_identity(m, as_range(other)), op);
}

static bool range_hash(Machine *m, Value self, int64_t *hash) { return object_hash(m, range_identity(m, as_range(self)), hash); }

static bool range_truth(Machine *m, Value self, bool *truth) {
  *truth = int_sign(range_length(m, as_range(self))) != 0;
  return true;
}

static bool range_length_slot(Machine *m, Value self, int64_t *length) {
  if (int_fits_int64(range_length(m, as_range(self)), length)) return true;
  return raise_false(m, TYPE_ID_OverflowError, "Python int too large to convert to C ssize_t");
}

static Value range_iter(Machine *m, Value self) { return range_iterate(m, as_range(self), false); }

static Value range_slice(Machine *m, Range *r, Value slice) {
  Value start, stop, step;
  if (!slice_of_int(m, slice, range_length(m, r), &start, &stop, &step)) return ABSENT;
  return range_new(m, int_add(m, r->start_value, int_multiply(m, start, r->step_value)),
                   int_add(m, r->start_value, int_multiply(m, stop, r->step_value)), int_multiply(m, step, r->step_value));
}

static Value range_get_item(Machine *m, Value self, Value key) {
  Range *r = as_range(self);
  if (is_slice(key)) return range_slice(m, r, key);
  UnarySlot index = builtin_type(m, type_id_of(key))->slots.index;
  if (!index) return raise_error(m, TYPE_ID_TypeError, "range indices must be integers or slices, not %T", key);
  Value i = index(m, key);
  if (is_absent(i)) return ABSENT;
  Value length = range_length(m, r);
  if (int_sign(i) < 0) i = int_add(m, i, length);
  if (int_sign(i) < 0 || int_compare(i, length) >= 0)
    return raise_error(m, TYPE_ID_IndexError, "range object index out of range");
  return range_item(m, r, i);
}

/* Position of an exact int or bool, or ABSENT when it is not an item (nothing pending). */
static Value range_find_int(Machine *m, Range *r, Value item) {
  if (is_bool(item)) item = small_int_value(item.bits == TRUE_VALUE.bits);
  Value offset = int_subtract(m, item, r->start_value);
  if (int_sign(int_modulo(m, offset, r->step_value)) != 0) return ABSENT;
  Value position = int_floor_divide(m, offset, r->step_value);
  if (int_sign(position) < 0 || int_compare(position, range_length(m, r)) >= 0) return ABSENT;
  return position;
}

/* For other objects: compare with every item. -1 missing, -2 error. */
static int64_t range_search(Machine *m, Value self, Value item, int64_t *count) {
  Value iterator = range_iter(m, self);
  int64_t first = -1;
  for (int64_t i = 0;; i++) {
    Value candidate = object_next(m, iterator);
    if (is_absent(candidate)) return error_pending(m) ? -2 : first;
    bool equal;
    if (!object_equal(m, candidate, item, &equal)) return -2;
    if (!equal) continue;
    if (!count) return i;
    if (first < 0) first = i;
    ++*count;
  }
}

static bool range_contains(Machine *m, Value self, Value item, bool *found) {
  if (is_int(item) || is_bool(item)) {
    *found = !is_absent(range_find_int(m, as_range(self), item));
    return true;
  }
  int64_t at = range_search(m, self, item, NULL);
  *found = at >= 0;
  return at != -2;
}

BUILTIN(range_index, "index(self, value, /)",
        "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present.") {
  if (is_int(args[1]) || is_bool(args[1])) {
    Value at = range_find_int(m, as_range(args[0]), args[1]);
    return is_absent(at) ? raise_error(m, TYPE_ID_ValueError, "%R is not in range", args[1]) : at;
  }
  int64_t at = range_search(m, args[0], args[1], NULL);
  if (at == -2) return ABSENT;
  return at == -1 ? raise_error(m, TYPE_ID_ValueError, "sequence.index(x): x not in sequence") : int_value(m, at);
}

BUILTIN(range_count, "count(self, value, /)", "rangeobject.count(value) -> integer -- return number of occurrences of value") {
  if (is_int(args[1]) || is_bool(args[1]))
    return small_int_value(!is_absent(range_find_int(m, as_range(args[0]), args[1])));
  int64_t count = 0;
  return range_search(m, args[0], args[1], &count) == -2 ? ABSENT : int_value(m, count);
}

BUILTIN(range_reversed, "__reversed__(self, /)", "Return a reverse iterator.") { return range_iterate(m, as_range(args[0]), true); }

static const NativeSpec *const range_methods[] = {&range_index, &range_count, &range_reversed, NULL};

static Value range_get_start(Machine *m __attribute__((unused)), Value self) { return as_range(self)->start_value; }
static Value range_get_stop(Machine *m __attribute__((unused)), Value self) { return as_range(self)->stop_value; }
static Value range_get_step(Machine *m __attribute__((unused)), Value self) { return as_range(self)->step_value; }

static const GetSetSpec range_getset[] = {{"start", range_get_start, NULL, NULL},
                                          {"stop", range_get_stop, NULL, NULL},
                                          {"step", range_get_step, NULL, NULL},
                                          {0}};

static void range_walk(const Object *o, Tracer *t) {
  const Range *r = (const Range *)o;
  trace_value(t, r->start_value);
  trace_value(t, r->stop_value);
  trace_value(t, r->step_value);
}

static Value range_argument(Machine *m, Value v) {
  if (is_small_int(v)) return v;
  Value index = object_index(m, v);
  return is_absent(index) ? ABSENT : int_exact(m, index);
}

static Value range_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "range", nargs, 1, 3, keyword_names)) return ABSENT;
  Value v[3] = {small_int_value(0), ABSENT, small_int_value(1)};
  for (int i = 0; i < nargs; i++) {
    int at = nargs == 1 ? 1 : i;
    v[at] = range_argument(m, args[i]);
    if (is_absent(v[at])) return ABSENT;
  }
  return range_new(m, v[0], v[1], v[2]);
}

const TypeSpec range_type = {
    .size = sizeof(Range),
    .walk = range_walk,
    .slots = {.repr = range_repr,
              .hash = range_hash,
              .compare = range_compare,
              .truth = range_truth,
              .length = range_length_slot,
              .iter = range_iter,
              .get_item = range_get_item,
              .contains = range_contains},
    .methods = range_methods,
    .getset = range_getset,
    .construct = range_construct,
    .construct_signature = "range(start, stop=None, step=1, /)",
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of "
           "integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.",
};

static Value range_iterator_next(Machine *m, Value self) {
  RangeIterator *it = (RangeIterator *)as_object(self);
  if (it->remaining >= 0) {
    if (it->remaining == 0) return ABSENT;
    it->remaining--;
    int64_t i = it->next;
    it->next += it->step;
    return int_value(m, i);
  }
  if (int_compare(it->index, range_length(m, it->range)) >= 0) return ABSENT;
  Value item = range_item(m, it->range, it->index);
  it->index = int_add(m, it->index, small_int_value(1));
  return item;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

BUILTIN(range_iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  RangeIterator *it = (RangeIterator *)as_object(args[0]);
  if (it->remaining >= 0) return int_value(m, it->remaining);
  return int_subtract(m, range_length(m, it->range), it->index);
}
BUILTIN(range_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const RangeIterator *it = (const RangeIterator *)as_object(args[0]);
  if (it->remaining < 0) return iterator_reduced(m, object_value(it->range), it->index);
  int64_t given = it->length - it->remaining;
  Value start = int_value(m, it->next - given * it->step), step = int_value(m, it->step);
  Value range = range_new(m, start, int_add(m, start, int_multiply(m, int_value(m, it->length), step)), step);
  return iterator_reduced(m, range, int_value(m, given));
}
BUILTIN(range_iterator_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  RangeIterator *it = (RangeIterator *)as_object(args[0]);
  if (it->remaining < 0) {
    Value length = range_length(m, it->range);
    if (!is_int_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "an integer is required");
    it->index = int_sign(args[1]) < 0 ? small_int_value(0) : int_compare(args[1], length) > 0 ? length : int_exact(m, args[1]);
    return NONE;
  }
  int64_t index, given = it->length - it->remaining;
  if (!iterator_state(m, args[1], 0, it->length, &index)) return ABSENT;
  it->next += (index - given) * it->step;
  it->remaining = it->length - index;
  return NONE;
}
static const NativeSpec *const range_iterator_methods[] = {&range_iterator_hint, &range_iterator_reduce, &range_iterator_setstate, NULL};

static void range_iterator_walk(const Object *o, Tracer *t) {
  const RangeIterator *it = (const RangeIterator *)o;
  trace_object(t, it->range);
  trace_value(t, it->index);
}

#define ITERATOR_SPEC                                                    \
  .size = sizeof(RangeIterator), .walk = range_iterator_walk,            \
  .slots = {.iter = same_iterator, .next = range_iterator_next}, .methods = range_iterator_methods
const TypeSpec range_iterator_type = {ITERATOR_SPEC};
const TypeSpec longrange_iterator_type = {ITERATOR_SPEC};
