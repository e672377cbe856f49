/* SPDX-License-Identifier: GPL-3.0-or-later */
/* array.c: arrays of Values, the storage of containers, and the pointer-free kinds of storage. */
#include "object/type.h"

#define MAX_CAPACITY ((size_t)1 << 43)

Array *array_new(Machine *m, size_t capacity) {
  size_t size = capacity < MAX_CAPACITY ? sizeof(Array) + capacity * sizeof(Value) : SIZE_MAX;
  Array *a = heap_new(m, TYPE_ID_array, size);
  if (LIKELY(a != NULL)) a->capacity = capacity;
  return a;
}

static void array_walk(const Object *o, Tracer *t) {
  const Array *a = (const Array *)o;
  trace_values(t, a->item, a->used);
}

const TypeSpec array_type = {.size = sizeof(Array), .walk = array_walk};
const TypeSpec bytes_storage_type = {.size = sizeof(Object)};
const TypeSpec index_storage_type = {.size = sizeof(Object)};
