/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lazy.c: the builtin iterators over other iterables: enumerate, zip, map, filter, reversed. */
#include "builtins/sequence.h"

static Value same_iterator(Machine *m __attribute__((unused)), Value self) { return self; }

/* The iterators of several iterables, as a tuple. */
static Value iterators_of(Machine *m, const Value *iterables, size_t n) {
  Value tuple = tuple_new(m, NULL, n);
  for (size_t i = 0; i < n && !is_absent(tuple); i++) {
    Value iterator = object_iter(m, iterables[i]);
    if (is_absent(iterator)) return ABSENT;
    as_tuple(tuple)->item[i] = iterator;
  }
  return tuple;
}

/* enumerate */

typedef struct Enumerate {
  Object base;
  Value iterator;
  Value count;
} Enumerate;

static Value enumerate_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  static const char signature[] = "enumerate(iterable, start=0)";
  Value bound[2];
  if (nargs == 0) return raise_error(m, TYPE_ID_TypeError, "enumerate() missing required argument 'iterable'");
  if (!signature_bind(m, "enumerate", signature_parse(m, signature), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  Value count = small_int_value(0);
  if (!is_absent(bound[1])) {
    UnarySlot index = builtin_type(m, type_id_of(bound[1]))->slots.index;
    if (!index) return raise_error(m, TYPE_ID_TypeError, "'%T' object cannot be interpreted as an integer", bound[1]);
    count = index(m, bound[1]);
  }
  Value iterator = is_absent(count) ? ABSENT : object_iter(m, bound[0]);
  if (is_absent(iterator)) return ABSENT;
  Enumerate *e = type_allocate_fixed(m, type);
  e->iterator = iterator;
  e->count = count;
  return object_value(e);
}

static Value enumerate_next(Machine *m, Value self) {
  Enumerate *e = (Enumerate *)as_object(self);
  Value pair[2] = {e->count, guarded_next(m, e->iterator)};
  if (is_absent(pair[1])) return ABSENT;
  e->count = int_add(m, e->count, small_int_value(1));
  return tuple_new(m, pair, 2);
}

static void enumerate_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Enumerate *)o)->iterator);
  trace_value(t, ((const Enumerate *)o)->count);
}

BUILTIN(enumerate_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Enumerate *e = (const Enumerate *)as_object(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, e->iterator, e->count), ABSENT);
}
static const NativeSpec *const enumerate_methods[] = {&enumerate_reduce, NULL};

const TypeSpec enumerate_type = {
    .size = sizeof(Enumerate),
    .walk = enumerate_walk,
    .slots = {.iter = same_iterator, .next = enumerate_next},
    .methods = enumerate_methods,
    .construct = enumerate_construct,
    .construct_signature = "enumerate(iterable, start=0)",
    .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a "
           "count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.",
};

/* zip and map: several iterators, and a function or strictness. */

typedef struct Parallel {
  Object base;
  Value iterators; /* tuple */
  Value function;  /* map's */
  bool strict;     /* zip's */
} Parallel;

static void parallel_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Parallel *)o)->iterators);
  trace_value(t, ((const Parallel *)o)->function);
}

static Value zip_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  static const char signature[] = "zip(*iterables, strict=False)";
  Value bound[2];
  if (!signature_bind(m, "zip", signature_parse(m, signature), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  bool strict = false;
  if (!is_absent(bound[1]) && !object_truth(m, bound[1], &strict)) return ABSENT;
  Value iterators = iterators_of(m, as_tuple(bound[0])->item, as_tuple(bound[0])->length);
  if (is_absent(iterators)) return ABSENT;
  Parallel *z = type_allocate_fixed(m, type);
  z->iterators = iterators;
  z->strict = strict;
  return object_value(z);
}

static Value zip_differs(Machine *m, size_t i, const char *how) {
  const char *plural = i == 1 ? " " : "s 1-";
  return raise_error(m, TYPE_ID_ValueError, "zip() argument %zu is %s than argument%s%zu", i + 1, how, plural, i);
}

/* Iterator `ended` of a strict zip is exhausted: all must be. */
static Value zip_end(Machine *m, const Tuple *iterators, size_t ended) {
  if (ended > 0) return zip_differs(m, ended, "shorter");
  for (size_t i = 1; i < iterators->length; i++) {
    Value item = guarded_next(m, iterators->item[i]);
    if (!is_absent(item)) return zip_differs(m, i, "longer");
    if (error_pending(m)) return ABSENT;
  }
  return ABSENT;
}

static Value zip_next(Machine *m, Value self) {
  Parallel *z = (Parallel *)as_object(self);
  const Tuple *iterators = as_tuple(z->iterators);
  if (iterators->length == 0) return ABSENT;
  Value result = tuple_new(m, NULL, iterators->length);
  if (is_absent(result)) return ABSENT;
  for (size_t i = 0; i < iterators->length; i++) {
    Value item = guarded_next(m, iterators->item[i]);
    if (is_absent(item)) return z->strict && !error_pending(m) ? zip_end(m, iterators, i) : ABSENT;
    as_tuple(result)->item[i] = item;
  }
  return result;
}

BUILTIN(zip_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Parallel *z = (const Parallel *)as_object(args[0]);
  return instance_reduced(m, args[0], z->iterators, z->strict ? TRUE_VALUE : ABSENT);
}
BUILTIN(zip_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  bool strict;
  if (!object_truth(m, args[1], &strict)) return ABSENT;
  ((Parallel *)as_object(args[0]))->strict = strict;
  return NONE;
}
static const NativeSpec *const zip_methods[] = {&zip_reduce, &zip_setstate, NULL};

const TypeSpec zip_type = {
    .size = sizeof(Parallel),
    .walk = parallel_walk,
    .slots = {.iter = same_iterator, .next = zip_next},
    .methods = zip_methods,
    .construct = zip_construct,
    .construct_signature = "zip(*iterables, strict=False)",
    .doc = "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n"
           "   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
};

static Value map_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "map", 2, 0, 2, keyword_names)) return ABSENT;
  if (nargs < 2) return raise_error(m, TYPE_ID_TypeError, "map() must have at least two arguments.");
  Value iterators = iterators_of(m, args + 1, (size_t)nargs - 1);
  if (is_absent(iterators)) return ABSENT;
  Parallel *p = type_allocate_fixed(m, type);
  p->iterators = iterators;
  p->function = args[0];
  return object_value(p);
}

static Value map_next(Machine *m, Value self) {
  Parallel *p = (Parallel *)as_object(self);
  const Tuple *iterators = as_tuple(p->iterators);
  if (iterators->length == 1) {
    Value item = guarded_next(m, iterators->item[0]);
    return is_absent(item) ? ABSENT : object_call(m, p->function, &item, 1);
  }
  Value items = tuple_new(m, NULL, iterators->length);
  if (is_absent(items)) return ABSENT;
  for (size_t i = 0; i < iterators->length; i++) {
    Value item = guarded_next(m, iterators->item[i]);
    if (is_absent(item)) return ABSENT;
    as_tuple(items)->item[i] = item;
  }
  return object_call(m, p->function, as_tuple(items)->item, (int)iterators->length);
}

BUILTIN(map_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Parallel *p = (const Parallel *)as_object(args[0]);
  const Tuple *iterators = as_tuple(p->iterators);
  Value arguments = tuple_new(m, NULL, iterators->length + 1);
  if (is_absent(arguments)) return ABSENT;
  as_tuple(arguments)->item[0] = p->function;
  memcpy(as_tuple(arguments)->item + 1, iterators->item, iterators->length * sizeof(Value));
  return instance_reduced(m, args[0], arguments, ABSENT);
}
static const NativeSpec *const map_methods[] = {&map_reduce, NULL};

const TypeSpec map_type = {
    .size = sizeof(Parallel),
    .walk = parallel_walk,
    .slots = {.iter = same_iterator, .next = map_next},
    .methods = map_methods,
    .construct = map_construct,
    .construct_signature = "map(func, *iterables)",
    .doc = "map(func, *iterables) --> map object\n\nMake an iterator that computes the function using arguments from\neach of the iterables.  "
           "Stops when the shortest iterable is exhausted.",
};

/* filter */

typedef struct Filter {
  Object base;
  Value iterator, function; /* function NONE: truth */
} Filter;

static Value filter_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "filter", nargs, 2, 2, keyword_names)) return ABSENT;
  Value iterator = object_iter(m, args[1]);
  if (is_absent(iterator)) return ABSENT;
  Filter *f = type_allocate_fixed(m, type);
  f->iterator = iterator;
  f->function = args[0];
  return object_value(f);
}

static Value filter_next(Machine *m, Value self) {
  Filter *f = (Filter *)as_object(self);
  for (;;) {
    Value item = guarded_next(m, f->iterator);
    if (is_absent(item)) return ABSENT;
    Value verdict = is_none(f->function) ? item : object_call(m, f->function, &item, 1);
    bool keep;
    if (is_absent(verdict) || !object_truth(m, verdict, &keep)) return ABSENT;
    if (keep) return item;
  }
}

static void filter_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Filter *)o)->iterator);
  trace_value(t, ((const Filter *)o)->function);
}

BUILTIN(filter_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Filter *f = (const Filter *)as_object(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, f->function, f->iterator), ABSENT);
}
static const NativeSpec *const filter_methods[] = {&filter_reduce, NULL};

const TypeSpec filter_type = {
    .size = sizeof(Filter),
    .walk = filter_walk,
    .slots = {.iter = same_iterator, .next = filter_next},
    .methods = filter_methods,
    .construct = filter_construct,
    .construct_signature = "filter(function, iterable)",
    .doc = "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding those items of iterable for which "
           "function(item)\nis true. If function is None, return the items that are true.",
};

/* reversed: what has no __reversed__ of its own goes by length and index. */

typedef struct Reversed {
  Object base;
  Value sequence; /* ABSENT once exhausted */
  int64_t index;
} Reversed;

static Value reversed_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "reversed", nargs, 1, 1, keyword_names)) return ABSENT;
  Type *of = type_of(m, args[0]);
  Value method = type_lookup(m, of, symbol(m, "__reversed__"));
  if (!is_absent(method) && !is_none(method)) return object_call_method(m, args[0], "__reversed__", NULL, 0);
  if (is_none(method) || !of->slots.get_item || !of->slots.length || is_dict_instance(m, args[0]) || has_type_id(args[0], TYPE_ID_mappingproxy))
    return raise_error(m, TYPE_ID_TypeError, "'%T' object is not reversible", args[0]);
  int64_t length;
  if (!object_length(m, args[0], &length)) return ABSENT;
  Reversed *r = type_allocate_fixed(m, type);
  r->sequence = args[0];
  r->index = length - 1;
  return object_value(r);
}

static Value reversed_next(Machine *m, Value self) {
  Reversed *r = (Reversed *)as_object(self);
  if (is_absent(r->sequence)) return ABSENT;
  if (r->index >= 0) {
    Value item = object_get_item(m, r->sequence, small_int_value(r->index));
    if (!is_absent(item)) return r->index--, item;
    if (!error_matches(m, TYPE_ID_IndexError) && !error_matches(m, TYPE_ID_StopIteration)) return ABSENT;
    error_take(m);
  }
  r->sequence = ABSENT;
  return ABSENT;
}

BUILTIN(reversed_hint, "__length_hint__(self, /)", "How many items are left.") {
  Reversed *r = (Reversed *)as_object(args[0]);
  int64_t length;
  if (is_absent(r->sequence)) return small_int_value(0);
  if (!object_length(m, r->sequence, &length)) return ABSENT;
  return small_int_value(length < r->index + 1 ? 0 : r->index + 1); /* it has shrunk since */
}
BUILTIN(reversed_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Reversed *r = (const Reversed *)as_object(args[0]);
  if (is_absent(r->sequence)) return instance_reduced(m, args[0], tuple_pack(m, 1, tuple_new(m, NULL, 0)), ABSENT);
  return instance_reduced(m, args[0], tuple_pack(m, 1, r->sequence), int_value(m, r->index));
}
BUILTIN(reversed_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  Reversed *r = (Reversed *)as_object(args[0]);
  int64_t index, length = 0;
  if (!iterator_state(m, args[1], -1, INT64_MAX, &index) || (!is_absent(r->sequence) && !object_length(m, r->sequence, &length))) return ABSENT;
  r->index = index < length ? index : length - 1;
  return NONE;
}
static const NativeSpec *const reversed_methods[] = {&reversed_hint, &reversed_reduce, &reversed_setstate, NULL};

static void reversed_walk(const Object *o, Tracer *t) { trace_value(t, ((const Reversed *)o)->sequence); }

const TypeSpec reversed_type = {
    .size = sizeof(Reversed),
    .walk = reversed_walk,
    .slots = {.iter = same_iterator, .next = reversed_next},
    .methods = reversed_methods,
    .construct = reversed_construct,
    .construct_signature = "reversed(sequence, /)",
    .doc = "Return a reverse iterator over the values of the given sequence.",
};
