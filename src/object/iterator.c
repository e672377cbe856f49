/* SPDX-License-Identifier: GPL-3.0-or-later */
/* iterator.c: what iter() makes of objects without iterators of their own: iterators by items and by calls. */
#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

static Value self_iter(Machine *m, Value self) {
  (void)m;
  return self;
}

Value iterator_reduced(Machine *m, Value of, Value state) {
  Value iter = m->hooks->builtin(m, "iter"), args = is_absent(of) ? ABSENT : tuple_pack(m, 1, of);
  if (is_absent(iter) || is_absent(args)) return ABSENT;
  return is_absent(state) ? tuple_pack(m, 2, iter, args) : tuple_pack(m, 3, iter, args, state);
}

Value instance_reduced(Machine *m, Value self, Value arguments, Value state) {
  if (is_absent(arguments)) return ABSENT;
  Value class = object_value(type_of(m, self));
  return is_absent(state) ? tuple_pack(m, 2, class, arguments) : tuple_pack(m, 3, class, arguments, state);
}

bool iterator_state(Machine *m, Value state, int64_t low, int64_t high, int64_t *out) {
  if (!is_int_instance(m, state)) return raise_false(m, TYPE_ID_TypeError, "an integer is required");
  if (!object_as_size(m, state, out)) return false;
  if (*out > high) *out = high;
  if (*out < low) *out = low;
  return true;
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
BUILTIN(sequence_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const SequenceIterator *it = sequence_of(args[0]);
  return is_absent(it->sequence) ? iterator_reduced(m, tuple_new(m, NULL, 0), ABSENT) : iterator_reduced(m, it->sequence, int_value(m, it->index));
}
BUILTIN(sequence_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  SequenceIterator *it = sequence_of(args[0]);
  int64_t index;
  if (!iterator_state(m, args[1], 0, INT64_MAX, &index)) return ABSENT;
  if (!is_absent(it->sequence)) it->index = index;
  return NONE;
}
static const NativeSpec *const sequence_methods[] = {&sequence_hint, &sequence_reduce, &sequence_setstate, NULL};

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

BUILTIN(callable_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const CallableIterator *it = (const CallableIterator *)as_object(args[0]);
  if (is_absent(it->callable)) return iterator_reduced(m, tuple_new(m, NULL, 0), ABSENT);
  Value reduced = iterator_reduced(m, it->callable, ABSENT);
  if (!is_absent(reduced)) as_tuple(reduced)->item[1] = tuple_pack(m, 2, it->callable, it->sentinel);
  return reduced;
}
static const NativeSpec *const callable_methods[] = {&callable_reduce, NULL};

const TypeSpec callable_iterator_type = {
    .size = sizeof(CallableIterator),
    .walk = callable_walk,
    .slots = {.iter = self_iter, .next = callable_next},
    .methods = callable_methods,
};
