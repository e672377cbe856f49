/* SPDX-License-Identifier: GPL-3.0-or-later */
/* iterator.c: the iterators over any iterable: iter() by items and by calls, enumerate, zip, map, filter, reversed. All lazy. */
#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

static Value self_iter(Machine *m, Value self) {
  (void)m;
  return self;
}

static bool no_keywords(Machine *m, const char *name, Value keyword_names) {
  return is_absent(keyword_names) || raise_false(m, TYPE_ID_TypeError, "%s() takes no keyword arguments", name);
}

/* iter(sequence): sequence[0], sequence[1], … */

typedef struct SequenceIterator {
  Object base;
  Value sequence; /* ABSENT once exhausted */
  int64_t index;
} SequenceIterator;

static SequenceIterator *sequence_of(Value v) { return (SequenceIterator *)as_object(v); }

Value sequence_iterator_new(Machine *m, Value sequence) {
  SequenceIterator *it = heap_new(m, TYPE_ID_sequence_iterator, sizeof *it);
  it->sequence = sequence;
  return object_value(it);
}

static void sequence_walk(const Object *o, Tracer *t) { trace_value(t, ((const SequenceIterator *)o)->sequence); }

static Value sequence_next(Machine *m, Value self) {
  SequenceIterator *it = sequence_of(self);
  if (is_absent(it->sequence)) return ABSENT;
  Value item = object_get_item(m, it->sequence, small_int_value(it->index));
  if (LIKELY(!is_absent(item))) {
    it->index++;
    return item;
  }
  if (error_matches(m, TYPE_ID_IndexError) || error_matches(m, TYPE_ID_StopIteration)) {
    error_take(m);
    it->sequence = ABSENT;
  }
  return ABSENT;
}

BUILTIN(sequence_hint, "__length_hint__(self, /)", "Private method returning an estimate of len(list(it)).") {
  const SequenceIterator *it = sequence_of(args[0]);
  int64_t length;
  if (is_absent(it->sequence)) return small_int_value(0);
  if (type_of(m, it->sequence)->slots.length == NULL) return NOT_IMPLEMENTED;
  if (!object_length(m, it->sequence, &length)) return ABSENT;
  return int_value(m, length > it->index ? length - it->index : 0);
}
static const NativeSpec *const sequence_methods[] = {&sequence_hint, NULL};

const TypeSpec sequence_iterator_type = {
    .size = sizeof(SequenceIterator),
    .walk = sequence_walk,
    .slots = {.iter = self_iter, .next = sequence_next},
    .methods = sequence_methods,
};

/* iter(callable, sentinel). */

typedef struct CallableIterator {
  Object base;
  Value callable, sentinel; /* ABSENT once exhausted */
} CallableIterator;

Value callable_iterator_new(Machine *m, Value callable, Value sentinel) {
  CallableIterator *it = heap_new(m, TYPE_ID_callable_iterator, sizeof *it);
  it->callable = callable;
  it->sentinel = sentinel;
  return object_value(it);
}

static void callable_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const CallableIterator *)o)->callable);
  trace_value(t, ((const CallableIterator *)o)->sentinel);
}

static Value callable_next(Machine *m, Value self) {
  CallableIterator *it = (CallableIterator *)as_object(self);
  if (is_absent(it->callable)) return ABSENT;
  Value item = object_call(m, it->callable, NULL, 0);
  bool last = false;
  if (is_absent(item)) {
    if (!error_matches(m, TYPE_ID_StopIteration)) return ABSENT;
    error_take(m);
    last = true;
  } else if (!object_equal(m, item, it->sentinel, &last)) {
    return ABSENT;
  }
  if (!last) return item;
  it->callable = it->sentinel = ABSENT;
  return ABSENT;
}

const TypeSpec callable_iterator_type = {
    .size = sizeof(CallableIterator), .walk = callable_walk, .slots = {.iter = self_iter, .next = callable_next}};

/* enumerate. */

typedef struct Enumerate {
  Object base;
  Value iterator, count;
} Enumerate;

static void enumerate_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Enumerate *)o)->iterator);
  trace_value(t, ((const Enumerate *)o)->count);
}

#define ENUMERATE_SIGNATURE "enumerate(iterable, start=0)"

static Value enumerate_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  if (!signature_bind(m, "enumerate", signature_parse(m, ENUMERATE_SIGNATURE), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  Value start = is_absent(bound[1]) ? small_int_value(0) : bound[1];
  if (!is_int_instance(m, start)) {
    UnarySlot index = type_of(m, start)->slots.index;
    if (index == NULL) return raise_error(m, TYPE_ID_TypeError, "'%T' object cannot be interpreted as an integer", start);
    start = index(m, start);
    if (is_absent(start)) return ABSENT;
  }
  Value iterator = object_iter(m, bound[0]);
  if (is_absent(iterator)) return ABSENT;
  Enumerate *e = type_allocate_fixed(m, type);
  e->iterator = iterator;
  e->count = start;
  return object_value(e);
}

static Value enumerate_next(Machine *m, Value self) {
  Enumerate *e = (Enumerate *)as_object(self);
  Value item = object_next(m, e->iterator), count = e->count;
  if (is_absent(item)) return ABSENT;
  e->count = is_small_int(count) && small_int(count) < SMALL_INT_MAX ? small_int_value(small_int(count) + 1)
                                                                     : int_add(m, count, small_int_value(1));
  if (is_absent(e->count)) return ABSENT;
  Value pair[2] = {count, item};
  return tuple_new(m, pair, 2);
}

const TypeSpec enumerate_type = {
    .size = sizeof(Enumerate),
    .walk = enumerate_walk,
    .slots = {.iter = self_iter, .next = enumerate_next},
    .construct = enumerate_construct,
    .construct_signature = ENUMERATE_SIGNATURE,
    .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a "
           "count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.",
};

/* zip, map: a function (zip: none) and a tuple of iterators. */

typedef struct Parallel {
  Object base;
  Value function;
  Tuple *iterators;
  bool strict;
} Parallel;

static Parallel *parallel_of(Value v) { return (Parallel *)as_object(v); }

static void parallel_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Parallel *)o)->function);
  trace_object(t, ((const Parallel *)o)->iterators);
}

static Value parallel_new(Machine *m, Type *type, Value function, const Value *iterables, int n, bool is_zip) {
  Value iterators = tuple_new(m, NULL, (size_t)n);
  if (is_absent(iterators)) return ABSENT;
  for (int i = 0; i < n; i++) {
    Value iterator = object_iter(m, iterables[i]);
    if (is_absent(iterator)) {
      if (is_zip && error_matches(m, TYPE_ID_TypeError) && type_of(m, iterables[i])->slots.iter == NULL) {
        error_take(m);
        raise_error(m, TYPE_ID_TypeError, "'%T' object is not iterable", iterables[i]);
      }
      return ABSENT;
    }
    as_tuple(iterators)->item[i] = iterator;
  }
  Parallel *p = type_allocate_fixed(m, type);
  p->function = function;
  p->iterators = as_tuple(iterators);
  return object_value(p);
}

static Value zip_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  bool strict = false;
  if (!is_absent(keyword_names)) {
    const Tuple *names = as_tuple(keyword_names);
    nargs -= (int)names->length;
    for (size_t i = 0; i < names->length; i++) {
      if (!str_equals_c(as_str(names->item[i]), "strict"))
        return raise_error(m, TYPE_ID_TypeError, "'%V' is an invalid keyword argument for zip()", names->item[i]);
      if (!object_truth(m, args[nargs + (int)i], &strict)) return ABSENT;
    }
  }
  Value zip = parallel_new(m, type, ABSENT, args, nargs, true);
  if (!is_absent(zip)) parallel_of(zip)->strict = strict;
  return zip;
}

static Value raise_uneven(Machine *m, size_t i, const char *comparison) {
  return raise_error(m, TYPE_ID_ValueError, "zip() argument %zu is %s than argument%s%zu", i + 1, comparison, i == 1 ? " " : "s 1-", i);
}

/* Iterator i ended first: with strict, all others must end here, too. */
static Value zip_end(Machine *m, const Parallel *zip, size_t i) {
  if (error_pending(m) || !zip->strict) return ABSENT;
  if (i > 0) return raise_uneven(m, i, "shorter");
  for (size_t j = 1; j < zip->iterators->length; j++) {
    Value item = object_next(m, zip->iterators->item[j]);
    if (!is_absent(item)) return raise_uneven(m, j, "longer");
    if (error_pending(m)) return ABSENT;
  }
  return ABSENT;
}

static Value zip_next(Machine *m, Value self) {
  Parallel *zip = parallel_of(self);
  size_t n = zip->iterators->length;
  if (n == 0) return ABSENT;
  Value row = tuple_new(m, NULL, n);
  if (is_absent(row)) return ABSENT;
  for (size_t i = 0; i < n; i++) {
    Value item = object_next(m, zip->iterators->item[i]);
    if (is_absent(item)) return zip_end(m, zip, i);
    as_tuple(row)->item[i] = item;
  }
  return row;
}

const TypeSpec zip_type = {
    .size = sizeof(Parallel),
    .walk = parallel_walk,
    .slots = {.iter = self_iter, .next = zip_next},
    .construct = zip_construct,
    .construct_signature = "zip(*iterables, strict=False)",
    .doc = "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.",
};

static Value map_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!no_keywords(m, "map", keyword_names)) return ABSENT;
  if (nargs < 2) return raise_error(m, TYPE_ID_TypeError, "map() must have at least two arguments.");
  return parallel_new(m, type, args[0], args + 1, nargs - 1, false);
}

#define FEW 4

static Value map_next(Machine *m, Value self) {
  Parallel *map = parallel_of(self);
  size_t n = map->iterators->length;
  Value few[FEW], *args = few;
  if (n > FEW) {
    Value many = tuple_new(m, NULL, n);
    if (is_absent(many)) return ABSENT;
    args = as_tuple(many)->item;
  }
  for (size_t i = 0; i < n; i++) {
    args[i] = object_next(m, map->iterators->item[i]);
    if (is_absent(args[i])) return ABSENT;
  }
  return object_call(m, map->function, args, (int)n);
}

const TypeSpec map_type = {
    .size = sizeof(Parallel),
    .walk = parallel_walk,
    .slots = {.iter = self_iter, .next = map_next},
    .construct = map_construct,
    .construct_signature = "map(function, iterable, /, *iterables)",
    .doc = "map(func, *iterables) --> map object\n\nMake an iterator that computes the function using arguments from\neach of the "
           "iterables.  Stops when the shortest iterable is exhausted.",
};

/* filter. */

typedef struct Filter {
  Object base;
  Value function, iterator;
} Filter;

static void filter_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Filter *)o)->function);
  trace_value(t, ((const Filter *)o)->iterator);
}

static Value filter_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!no_keywords(m, "filter", keyword_names)) return ABSENT;
  if (nargs != 2) return raise_error(m, TYPE_ID_TypeError, "filter expected 2 arguments, got %d", nargs);
  Value iterator = object_iter(m, args[1]);
  if (is_absent(iterator)) return ABSENT;
  Filter *f = type_allocate_fixed(m, type);
  f->function = args[0];
  f->iterator = iterator;
  return object_value(f);
}

static Value filter_next(Machine *m, Value self) {
  const Filter *f = (Filter *)as_object(self);
  bool plain = is_none(f->function) || value_same(f->function, object_value(builtin_type(m, TYPE_ID_bool)));
  for (;;) {
    Value item = object_next(m, f->iterator);
    if (is_absent(item)) return ABSENT;
    Value verdict = plain ? item : object_call(m, f->function, &item, 1);
    bool keep;
    if (is_absent(verdict) || !object_truth(m, verdict, &keep)) return ABSENT;
    if (keep) return item;
  }
}

const TypeSpec filter_type = {
    .size = sizeof(Filter),
    .walk = filter_walk,
    .slots = {.iter = self_iter, .next = filter_next},
    .construct = filter_construct,
    .construct_signature = "filter(function, iterable, /)",
    .doc = "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding those items of iterable for which "
           "function(item)\nis true. If function is None, return the items that are true.",
};

/* reversed(sequence); what has __reversed__ is asked instead. */

typedef struct Reversed {
  Object base;
  Value sequence; /* ABSENT once exhausted */
  int64_t index;
} Reversed;

static void reversed_walk(const Object *o, Tracer *t) { trace_value(t, ((const Reversed *)o)->sequence); }

static Value reversed_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!no_keywords(m, "reversed", keyword_names)) return ABSENT;
  if (nargs != 1) return raise_error(m, TYPE_ID_TypeError, "reversed expected 1 argument, got %d", nargs);
  Type *given = type_of(m, args[0]);
  Value method = type_lookup(m, given, symbol(m, "__reversed__"));
  if (!is_absent(method) && !is_none(method)) return object_call_method(m, args[0], "__reversed__", NULL, 0);
  if (is_none(method) || given->slots.get_item == NULL || given->slots.length == NULL || is_instance(m, args[0], TYPE_ID_dict))
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
  if (is_absent(r->sequence) || r->index < 0) {
    r->sequence = ABSENT;
    return ABSENT;
  }
  Value item = object_get_item(m, r->sequence, small_int_value(r->index));
  if (LIKELY(!is_absent(item))) {
    r->index--;
    return item;
  }
  if (error_matches(m, TYPE_ID_IndexError) || error_matches(m, TYPE_ID_StopIteration)) {
    error_take(m);
    r->sequence = ABSENT;
  }
  return ABSENT;
}

BUILTIN(reversed_hint, "__length_hint__(self, /)", "Private method returning an estimate of len(list(it)).") {
  const Reversed *r = (Reversed *)as_object(args[0]);
  return int_value(m, is_absent(r->sequence) ? 0 : r->index + 1);
}
static const NativeSpec *const reversed_methods[] = {&reversed_hint, NULL};

const TypeSpec reversed_type = {
    .size = sizeof(Reversed),
    .walk = reversed_walk,
    .slots = {.iter = self_iter, .next = reversed_next},
    .methods = reversed_methods,
    .construct = reversed_construct,
    .construct_signature = "reversed(sequence, /)",
    .doc = "Return a reverse iterator over the values of the given sequence.",
};
