/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Allocation, exact collections, roots, native payloads, the walk over all objects.
 */
#include "heap/heap.h"

#include <string.h>

#include "heap/safepoint.h"
#include "object/bare.h"
#include "object/containers.h"
#include "object/error.h"
#include "tap.h"

static int released;
static void release(uintptr_t payload) { released += (int)payload; }

static Value held;

static void headers(Machine *m) {
  Object *a = heap_new(m, TYPE_ID_tuple, 24), *b = heap_new_leaf(m, TYPE_ID_float, 16);
  CHECK(object_type_id(a) == TYPE_ID_tuple, "a new object knows its type");
  CHECK(object_serial(b) == object_serial(a) + 1, "serial numbers follow one another");
  CHECK((a->header & 1) == 1, "headers are odd");
  size_t zero = 0;
  for (size_t i = 8; i < 24; i++) zero += ((char *)a)[i] == 0;
  CHECK(zero == 16, "memory comes zeroed");
  Object *large = heap_new(m, TYPE_ID_tuple, 100000);
  CHECK(large != NULL && heap_object_size(large) >= 100000, "a large object has its size");
}

static void exact_counts(Machine *m) {
  safepoint_collect(m);
  CHECK(safepoint_collect(m) == 0, "a second collection frees nothing");
  held = list_new(m, NULL, 3);
  for (int i = 0; i < 1000; i++) heap_new(m, TYPE_ID_tuple, 24);
  CHECK(safepoint_collect(m) == 1000, "exactly the unreachable objects are freed, storage not counted");
  CHECK(as_list(held)->length == 3, "what a root refers to lives");
  Value cycle = list_new(m, NULL, 0);
  CHECK(list_append(m, cycle, cycle), "a list in itself");
  CHECK(safepoint_collect(m) == 1, "a cycle is freed");
  held = NONE;
  CHECK(safepoint_collect(m) == 1, "what the root let go is freed");
}

static void free_now(Machine *m) {
  size_t before = heap_count_objects(m);
  Object *o = heap_new(m, TYPE_ID_tuple, 40);
  memset((char *)o + 8, 0xff, 32);
  heap_free_now(m, o);
  CHECK(heap_count_objects(m) == before, "a freed object is not seen any more");
  Object *again = heap_new(m, TYPE_ID_tuple, 40);
  size_t zero = 0;
  for (size_t i = 8; i < 40; i++) zero += ((char *)again)[i] == 0;
  CHECK(again == o && zero == 32, "its memory is used again, zeroed");
  CHECK(safepoint_collect(m) == 1, "and dies like any other");
}

static void natives(Machine *m) {
  Object *dead = heap_new(m, TYPE_ID_tuple, 24);
  heap_own_native(m, dead, 1, release, 10);
  Value alive = tuple_new(m, NULL, 0);
  held = list_new(m, &alive, 1);
  heap_own_native(m, as_object(held), 100, release, 10);
  safepoint_collect(m);
  CHECK(released == 1, "the payload of a dead object is released in the collection that finds it dead (%d)", released);
  held = NONE;
  safepoint_collect(m);
  CHECK(released == 101, "the other one with its object");
}

static void pacing(Machine *m) {
  safepoint_collect(m);
  CHECK(!(m->attention & ATTENTION_COLLECT), "nothing is wanted after a collection");
  while (!(m->attention & ATTENTION_COLLECT) && m->allocated < (size_t)1 << 30) heap_new(m, TYPE_ID_tuple, 1024);
  CHECK(m->attention & ATTENTION_COLLECT, "allocation asks for a collection");
  CHECK(m->allocated > (size_t)1 << 20, "but not too soon");
  HeapStats before, after;
  heap_stats(m, &before);
  CHECK(safepoint_run(m), "the safepoint collects");
  heap_stats(m, &after);
  CHECK(after.collections == before.collections + 1 && after.exact_collections == before.exact_collections + 1, "once, exactly");
  CHECK(after.heap_bytes < before.heap_bytes / 2, "and the memory is free again");
  heap_count_native(m, (ptrdiff_t)1 << 30);
  CHECK(m->attention & ATTENTION_COLLECT, "native bytes ask for a collection, too");
  heap_count_native(m, -((ptrdiff_t)1 << 30));
}

static void limit(Machine *m) {
  CHECK(safepoint_run(m), "quiet");
  heap_set_limit(m, (size_t)64 << 20);
  CHECK(heap_new(m, TYPE_ID_tuple, (size_t)100 << 20) == NULL, "an object beyond --max-heap is refused");
  CHECK(error_matches(m, TYPE_ID_MemoryError), "with MemoryError");
  error_take(m);
  CHECK(heap_new(m, TYPE_ID_tuple, (size_t)10 << 20) != NULL, "a smaller one is not");
  CHECK(array_new(m, SIZE_MAX / 4) == NULL && error_matches(m, TYPE_ID_MemoryError), "nor does the size of an array overflow");
  error_take(m);
  heap_set_limit(m, 0);
}

typedef struct Order {
  uint64_t last;
  bool sorted;
} Order;

static void check_order(Machine *m, Object *o, void *context) {
  (void)m;
  Order *order = context;
  order->sorted = order->sorted && object_serial(o) > order->last;
  order->last = object_serial(o);
}

static void walk(Machine *m) {
  Order order = {0, true};
  heap_each(m, true, check_order, &order);
  CHECK(order.sorted, "the walk is in creation order");
  CHECK(heap_verify(m), "every header and field is sound");
}

static void conservative(Machine *m) {
  m->native_depth = 2;
  Value volatile on_stack = list_new(m, NULL, 5);
  safepoint_collect(m);
  CHECK(as_list(on_stack)->length == 5 && list_item(as_list(on_stack), 4).bits == NONE.bits,
        "below native frames the C stack holds objects");
  m->native_depth = 0;
}

int main(void) {
  Machine *m = machine_new_bare();
  held = NONE;
  heap_add_root_value(m, &held);
  headers(m);
  exact_counts(m);
  free_now(m);
  natives(m);
  pacing(m);
  limit(m);
  walk(m);
  conservative(m);
  machine_free_bare(m);
  Machine *second = machine_new_bare();
  CHECK(second->next_serial > 1 && heap_verify(second), "a second machine can follow the first");
  machine_free_bare(second);
  return tap_finish();
}
