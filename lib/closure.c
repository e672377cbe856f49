/* SPDX-License-Identifier: MIT */
/*
 * closure.c: what happens at mark end, in order:
 *
 *   (a) everything alive is marked (mark.c);
 *   (b) short weak references to the dead are cleared;
 *   (c) dead objects of live guardians move to their queues, and what they hold is marked, until nothing
 * moves; (d) long weak references are cleared, entries with a dead key dropped; (e) native payloads of the
 * dead are set aside; (f) dead nodes are left without contents.
 *
 * So a resurrected key keeps its entries until it really dies.
 */
#include "bits.h"

#include <gc/gc_mark.h>
#include <stdlib.h>
#include <sys/mman.h>

/* ---- Memory ---- */

void eph_fatal(const char *message) {
  GC_get_abort_func()(message);
  abort();
}

static bool reserve_stack(size_t wanted) {
  eph_visitor *v = &eph_g.visitor;
  size_t entries = wanted;
  if (!eph_g.config.mark_stack_entries) /* grows by doubling: untouched pages cost nothing */
    for (entries = 65536; entries < wanted;) entries *= 2;
  if (entries <= eph_g.stack_capacity) return true;
  uintptr_t *stack = eph_map(entries * sizeof *stack);
  if (!stack) return v->base != NULL;
  eph_unmap(v->base, eph_g.stack_capacity * sizeof *stack);
  v->base = v->sp = stack;
  v->limit = stack + entries;
  eph_g.stack_capacity = entries;
  return true;
}

static bool reserve_buckets(size_t entries) {
  if (eph_g.buckets >= entries && eph_g.bucket) return true;
  size_t buckets = 1024;
  while (buckets < entries) buckets *= 2;
  eph_slot **bucket = eph_map_large(buckets * sizeof(eph_slot *));
  if (!bucket) return eph_g.bucket != NULL; /* longer chains, but right */
  eph_unmap(eph_g.bucket, eph_g.buckets * sizeof(eph_slot *));
  eph_g.bucket = bucket;
  eph_g.buckets = buckets;
  eph_g.bucket_shift = 64u - (unsigned)__builtin_ctzll(buckets);
  return true;
}

bool eph_mark_reserve(size_t entries) {
  size_t stack = eph_g.config.mark_stack_entries;
  if (!stack) stack = GC_get_heap_size() >> GRANULE_SHIFT;
  return reserve_stack(stack) && reserve_buckets(entries);
}

/* ---- Telling libgc ---- */

static void tell_word(const eph_chunk *c, size_t word) {
  for (uint64_t bits = c->traced[word]; bits; bits &= bits - 1) {
    size_t granule = word * 64 + (unsigned)__builtin_ctzll(bits);
    GC_set_mark_bit((void *)(c->start + (granule << GRANULE_SHIFT)));
  }
}

void eph_marks_tell(void) {
  for (eph_chunk *c = eph_b.chunks; c; c = c->next)
    for (size_t page = 0; page < MAP_PAGES; page++)
      if (c->touched[page])
        for (size_t word = page * MAP_PAGE_WORDS; word < (page + 1) * MAP_PAGE_WORDS; word++)
          tell_word(c, word);
}

/* ---- The closure ---- */

static void mark_from_roots(eph_visitor *v) {
  if (eph_g.exact || eph_g.types > 0) {
    eph_enumerate_marked(v);
  } else {
    eph_node **node = eph_g.nodes.data;
    for (size_t i = 0; i < eph_g.nodes.n; i++)
      if (GC_is_marked(node[i])) eph_mark_ours(v, TAG_NODE, (uintptr_t)node[i]);
    node = eph_g.weakrefs.data;
    for (size_t i = 0; i < eph_g.weakrefs.n; i++)
      if (GC_is_marked(node[i])) eph_mark_ours(v, TAG_NODE, (uintptr_t)node[i]);
  }
  if (eph_g.config.roots) eph_g.config.roots(v, eph_g.config.ctx);
  eph_root_range *range = eph_g.roots.data;
  for (size_t i = 0; i < eph_g.roots.n; i++)
    for (size_t j = 0; j < range[i].n; j++) eph_visit_word(v, range[i].p[j]);
  eph_complete(v);
  eph_guarded_scan(v);
  eph_complete(v);
}

static void clear_weakrefs(bool is_long) {
  eph_weakref **w = eph_g.weakrefs.data;
  for (size_t i = 0; i < eph_g.weakrefs.n; i++)
    if (w[i]->is_long == is_long && w[i]->target && !w[i]->immortal && !eph_marked(w[i]->target)) {
      w[i]->target = NULL;
      eph_g.stats.weak_cleared++;
    }
}

/* Forgets weak references that are dead themselves; a finalizer that holds one finds it cleared. */
static void prune_weakrefs(void) {
  eph_weakref **w = eph_g.weakrefs.data;
  size_t kept = 0;
  for (size_t i = 0; i < eph_g.weakrefs.n; i++) {
    if (eph_traced_bit((uintptr_t)w[i])) {
      w[kept++] = w[i];
    } else {
      w[i]->target = NULL;
      w[i]->node.listed = false;
    }
  }
  eph_g.weakrefs.n = kept;
}

static void break_ephemeron(eph_ephemeron *e) {
  for (unsigned i = 0, n = slot_nkeys(&e->slot); i <= n; i++) e->slot.w[i] = NULL;
  e->slot.meta = 0;
  eph_g.entries--;
}

static void finish_node(eph_node *node) {
  if (node->what == WHAT_TABLE && node->waits) eph_table_drop_dead((eph_table *)node);
  if (node->what == WHAT_GUARDIAN) eph_guardian_finish((eph_guardian *)node);
  if (node->what == WHAT_TABLE) eph_g.stats.live_entries += ((eph_table *)node)->count;
  if (node->what == WHAT_EPHEMERON) {
    eph_ephemeron *e = (eph_ephemeron *)node;
    if (node->waits && e->slot.meta && eph_dead_guard(&e->slot)) {
      break_ephemeron(e);
      eph_g.stats.broken++;
    }
    eph_g.stats.live_entries += e->slot.meta != 0;
  }
  node->waits = false;
}

/* A dead node's memory may linger, or live on in a libgc finalizer: it is left without contents. */
static void retire_node(eph_node *node) {
  node->listed = false;
  switch (node->what) {
  case WHAT_TABLE:
    eph_table_retire((eph_table *)node);
    eph_g.stats.tables_dead++;
    break;
  case WHAT_EPHEMERON:
    if (((eph_ephemeron *)node)->slot.meta) break_ephemeron((eph_ephemeron *)node);
    break;
  case WHAT_GUARDIAN: eph_guardian_retire((eph_guardian *)node); break;
  case WHAT_RING: eph_ring_clear((eph_ring *)node); break;
  case WHAT_WEAKREF: break;
  }
}

static void finish_nodes(void) {
  eph_node **node = eph_g.nodes.data;
  size_t kept = 0;
  for (size_t i = 0; i < eph_g.nodes.n; i++) {
    if (eph_traced_bit((uintptr_t)node[i])) {
      finish_node(node[i]);
      node[kept++] = node[i];
    } else {
      retire_node(node[i]);
    }
  }
  eph_g.nodes.n = kept;
}

void eph_closure_run(void) {
  eph_visitor *v = &eph_g.visitor;
  if (!eph_g.nodes.n && !eph_g.weakrefs.n && !eph_g.types && !eph_g.config.on_marked) return;
  uint64_t start = eph_now_ns();
  eph_g.closure++;
  eph_mark_reserve(eph_g.entries);
  v->has_watched = v->overflowed = eph_g.blocks_seen = false;
  eph_g.firings = eph_g.observer_hint = 0;
  mark_from_roots(v);
  clear_weakrefs(false);
  size_t fired;
  while ((fired = eph_guardians_fire(v)) != 0) eph_g.stats.guarded += fired;
  clear_weakrefs(true);
  prune_weakrefs();
  eph_guarded_drop_dead();
  eph_natives_find_dead();
  finish_nodes();
  if (eph_g.config.on_marked) eph_g.config.on_marked(eph_g.config.ctx);
  eph_marks_tell();
  eph_bits_swap();
  eph_g.closed = true;
  if (eph_g.exact && eph_g.blocks_seen) eph_limbo_run(v);
  if (eph_g.stats.objects > 100000) /* give back the stack's memory */
    madvise(v->base, eph_g.stack_capacity * sizeof *v->base, MADV_DONTNEED);
  eph_g.stats.closure_ns = eph_now_ns() - start;
}
