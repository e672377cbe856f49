/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_tuple.c: the behaviour of tuples. */
#include "builtins/sequence.h"

static Value tuple_repr(Machine *m, Value self) { return sequence_repr(m, self, "(", ")", "(...)"); }

static Value tuple_compare(Machine *m, Value self, Value other, CompareOp op) {
  return is_tuple_instance(m, other) ? sequence_compare(m, self, other, op) : NOT_IMPLEMENTED;
}

static bool tuple_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)as_tuple(self)->length;
  return true;
}

static Value tuple_iter(Machine *m, Value self) {
  TupleIterator *it = heap_new(m, TYPE_ID_tuple_iterator, sizeof(TupleIterator));
  it->tuple = as_tuple(self);
  return object_value(it);
}

static Value tuple_slice(Machine *m, Value self, Value slice) {
  int64_t start, step, count;
  const Tuple *t = as_tuple(self);
  if (!slice_indices(m, slice, (int64_t)t->length, &start, &step, &count)) return ABSENT;
  if (step == 1 && (size_t)count == t->length && is_tuple(self)) return self;
  Value result = tuple_new(m, step == 1 && count > 0 ? t->item + start : NULL, (size_t)count);
  if (is_absent(result) || step == 1) return result;
  for (int64_t i = 0; i < count; i++) as_tuple(result)->item[i] = t->item[start + i * step];
  return result;
}

static Value tuple_get_item(Machine *m, Value self, Value key) {
  if (is_slice(key)) return tuple_slice(m, self, key);
  const Tuple *t = as_tuple(self);
  int64_t i;
  if (!sequence_key(m, key, "tuple", &i)) return ABSENT;
  if (i < 0) i += (int64_t)t->length;
  if (i < 0 || i >= (int64_t)t->length) return raise_error(m, TYPE_ID_IndexError, "tuple index out of range");
  return t->item[i];
}

static Value tuple_add(Machine *m, Value left, Value right) {
  if (!is_tuple_instance(m, left)) return NOT_IMPLEMENTED;
  if (!is_tuple_instance(m, right)) return NOT_IMPLEMENTED;
  const Tuple *a = as_tuple(left), *b = as_tuple(right);
  if (b->length == 0 && is_tuple(left)) return left;
  if (a->length == 0 && is_tuple(right)) return right;
  Value result = tuple_new(m, NULL, a->length + b->length);
  if (is_absent(result)) return ABSENT;
  memcpy(as_tuple(result)->item, a->item, a->length * sizeof(Value));
  memcpy(as_tuple(result)->item + a->length, b->item, b->length * sizeof(Value));
  return result;
}

static Value tuple_multiply(Machine *m, Value left, Value right) {
  Value self = is_tuple_instance(m, left) ? left : right;
  int64_t n;
  int read = sequence_factor(m, is_tuple_instance(m, left) ? right : left, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  const Tuple *t = as_tuple(self);
  if (n == 1 && is_tuple(self)) return self;
  if (t->length > 0 && (uint64_t)n > SIZE_MAX / sizeof(Value) / 4 / t->length) return raise_no_memory(m);
  Value result = tuple_new(m, NULL, t->length * (size_t)n);
  if (is_absent(result)) return ABSENT;
  for (int64_t i = 0; i < n; i++)
    memcpy(as_tuple(result)->item + (size_t)i * t->length, t->item, t->length * sizeof(Value));
  return result;
}

BUILTIN(tuple_count, "count(self, value, /)", "Return number of occurrences of value.") {
  return sequence_count(m, args[0], args[1]);
}

BUILTIN(tuple_index, "index(self, value, start=0, stop=9223372036854775807, /)",
        "Return first index of value.\n\nRaises ValueError if the value is not present.") {
  return sequence_index(m, args[0], args + 1, "tuple.index(x): x not in tuple");
}

BUILTIN(tuple_getnewargs, "__getnewargs__(self, /)", "Arguments that make an equal tuple.") {
  return tuple_pack(m, 1, tuple_new(m, as_tuple(args[0])->item, as_tuple(args[0])->length));
}

static const NativeSpec *const tuple_methods[] = {&tuple_count, &tuple_index, &tuple_getnewargs, NULL};

static void tuple_walk(const Object *o, Tracer *t) { trace_values(t, ((const Tuple *)o)->item, ((const Tuple *)o)->length); }
static size_t tuple_size(const Object *o) { return sizeof(Tuple) + ((const Tuple *)o)->length * sizeof(Value); }

static Value tuple_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "tuple", nargs, 0, 1, keyword_names)) return ABSENT;
  Value exact = nargs ? tuple_from_iterable(m, args[0]) : tuple_empty(m);
  if (is_absent(exact) || type->id == TYPE_ID_tuple) return exact;
  const Tuple *from = as_tuple(exact);
  Tuple *t = type_allocate(m, type, sizeof(Tuple) + from->length * sizeof(Value));
  if (!t) return ABSENT;
  t->length = from->length;
  memcpy(t->item, from->item, from->length * sizeof(Value));
  return object_value(t);
}

const TypeSpec tuple_type = {
    .size = sizeof(Tuple),
    .walk = tuple_walk,
    .variable = tuple_size,
    .slots = {.repr = tuple_repr,
              .hash = tuple_hash,
              .compare = tuple_compare,
              .length = tuple_length,
              .iter = tuple_iter,
              .get_item = tuple_get_item,
              .contains = sequence_contains,
              .add = tuple_add,
              .multiply = tuple_multiply},
    .methods = tuple_methods,
    .construct = tuple_construct,
    .construct_signature = "tuple(iterable=(), /)",
    .doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
           "If iterable is specified the tuple is initialized from iterable's items.",
};

static Value tuple_iterator_next(Machine *m __attribute__((unused)), Value self) {
  TupleIterator *it = (TupleIterator *)as_object(self);
  if (it->tuple && it->index < it->tuple->length) return it->tuple->item[it->index++];
  it->tuple = NULL;
  return ABSENT;
}

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

BUILTIN(tuple_iterator_hint, "__length_hint__(self, /)", "How many items are left.") {
  TupleIterator *it = (TupleIterator *)as_object(args[0]);
  return small_int_value(it->tuple ? (int64_t)(it->tuple->length - it->index) : 0);
}
BUILTIN(tuple_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const TupleIterator *it = (const TupleIterator *)as_object(args[0]);
  if (!it->tuple) return iterator_reduced(m, tuple_new(m, NULL, 0), ABSENT);
  return iterator_reduced(m, object_value(it->tuple), int_value(m, (int64_t)it->index));
}
BUILTIN(tuple_iterator_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  TupleIterator *it = (TupleIterator *)as_object(args[0]);
  int64_t index;
  if (!iterator_state(m, args[1], 0, it->tuple ? (int64_t)it->tuple->length : 0, &index)) return ABSENT;
  it->index = (size_t)index;
  return NONE;
}
static const NativeSpec *const tuple_iterator_methods[] = {&tuple_iterator_hint, &tuple_iterator_reduce, &tuple_iterator_setstate, NULL};

static void tuple_iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const TupleIterator *)o)->tuple); }

const TypeSpec tuple_iterator_type = {
    .size = sizeof(TupleIterator),
    .walk = tuple_iterator_walk,
    .slots = {.iter = same_iterator, .next = tuple_iterator_next},
    .methods = tuple_iterator_methods,
};
const TypeSpec generic_alias_iterator_type = {
    .size = sizeof(TupleIterator),
    .walk = tuple_iterator_walk,
    .slots = {.iter = same_iterator, .next = tuple_iterator_next},
};
