/* SPDX-License-Identifier: MIT */
/*
 * limbo.c: what only unregistered blocks of libgc's own kinds refer to, after the closure of an exact
 * collection.
 *
 * An exact collection does not take libgc's word for it that a block lives: a stale word on a stack is enough
 * for that.  But libgc will not free the block, and its owner, or its finalizer, may still follow its
 * references.  So the objects that it reaches are dead (their entries are dropped, weak references cleared)
 * but their memory stays, with their native payloads, until the block goes.  Direct references from stacks
 * and statics keep nothing.
 */
#include "bits.h"

#include <gc/gc_mark.h>

/* The visitor's record function: keeps one object and puts it on the (empty) mark stack. */
static void keep(void *child, void *ctx) {
  eph_visitor *stack = ctx;
  uintptr_t a = (uintptr_t)child;
  if (!eph_addressable(a)) return;
  eph_chunk *c = eph_chunk_of(a);
  if (c && eph_alloc_bit(a)) return;
  if (c && eph_traced_bit(a)) { /* the maps have been swapped: it existed before the collection */
    eph_set_alloc(c, a);
    eph_g.stats.limbo += *eph_tag_of(c, a) < EPH_MAX_TYPES;
    GC_set_mark_bit(child);
    eph_push(stack, a | *eph_tag_of(c, a));
  } else if (eph_is_block(child) && !GC_is_marked(child)) {
    GC_set_mark_bit(child);
    eph_push(stack, a | TAG_FOREIGN);
  }
}

static void process(eph_visitor *stack, void *obj, unsigned tag) {
  eph_visitor keeper = {.record = keep, .record_ctx = stack};
  if (tag == TAG_FOREIGN)
    eph_trace_block(&keeper, obj);
  else
    eph_trace_typed(&keeper, tag, obj);
}

static void drain(eph_visitor *stack) {
  while (stack->sp > stack->base) {
    uintptr_t tagged = *--stack->sp;
    process(stack, (void *)(tagged & ~(uintptr_t)TAG_MASK), tagged & TAG_MASK);
  }
}

static void from_marked_block(void *obj, size_t bytes, void *ctx) {
  (void)bytes;
  eph_visitor *stack = ctx;
  unsigned tag = (unsigned)eph_g.tag_of_kind[GC_get_kind_and_size(obj, NULL)];
  /* After an overflow some object, of any sort, has not been traced. */
  bool ours = tag != TAG_FOREIGN;
  if (!ours || (stack->overflowed && eph_alloc_bit((uintptr_t)obj))) process(stack, obj, tag);
  drain(stack);
}

void eph_limbo_run(eph_visitor *stack) {
  uint64_t before;
  do {
    before = eph_g.stats.stack_overflows;
    GC_enumerate_reachable_objects_inner(from_marked_block, stack);
    stack->overflowed = eph_g.stats.stack_overflows != before;
  } while (stack->overflowed);
}
