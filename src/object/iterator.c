/* SPDX-License-Identifier: GPL-3.0-or-later */
/* iterator.c: what iter() makes of objects without iterators of their own: iterators by items and by calls. */
#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

static Value self_iter(Machine *m, Value self) {
  (void)m;
  return self;
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
