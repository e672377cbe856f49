/* SPDX-License-Identifier: MIT */
/*
 * mark.c: the closure at mark end, linear in the live objects and the entries' keys.
 *
 *   scan(T):  for each entry e of T: try(e)
 *   try(e):   if some guard g is unmarked: watch[g] += e   else mark(e.data)
 *   mark(o):  if o is unmarked: mark it; push o
 *   drain:    pop o; for e in take(watch[o]): try(e); trace o; if o is a table: scan it later
 *
 * Invariant: every marked object is traced or stacked; every entry of a scanned table has its data marked or
 * waits under one guard that is unmarked or stacked.  With the stack empty the marked set is closed under the
 * three rules of ephemeron.h, and marks are set only by those rules, so it is the least such set.
 *
 * Tables are scanned only when the stack is empty: then most keys are marked already and few entries must
 * wait.  Our own objects are marked in the map `traced`; libgc is told at the end, in the order of addresses,
 * which spares it the cache misses.  If the mark stack is too small, what does not fit stays marked but
 * untraced, and is found by a walk over the heap.
 */
#include "bits.h"

#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

#define PREFETCH_DEPTH 8

/* GC_malloc_atomic's kind, and GC_malloc_atomic_uncollectable's, for which libgc has no name. */
static bool kind_pointer_free(int kind) { return kind == GC_I_PTRFREE || kind == 3; }

/* ---- Pushing and visiting ---- */

void eph_push(eph_visitor *v, uintptr_t tagged) {
  if (EPH_UNLIKELY(v->sp == v->limit)) {
    v->overflowed = true;
    eph_g.stats.stack_overflows++;
    return;
  }
  *v->sp++ = tagged;
}

void eph_mark_ours(eph_visitor *v, unsigned tag, uintptr_t a) {
  eph_chunk *c = eph_chunk_of(a);
  uint64_t *word = &c->traced[eph_word_of(a)], bit = eph_bit_of(a);
  if (*word & bit) return;
  *word |= bit;
  if (tag < EPH_MAX_TYPES && eph_g.type[tag].flags & EPH_POINTER_FREE && !v->has_watched) return;
  eph_push(v, a | tag);
}

/* Marks a block of libgc's own kinds; false if it was marked.  In an exact collection libgc's mark is no
 * answer. */
static bool mark_foreign(void *o) {
  uintptr_t a = (uintptr_t)o;
  if (!eph_g.exact) {
    if (GC_is_marked(o)) return false;
  } else {
    eph_chunk *c = eph_chunk_make(a);
    if (!c) eph_fatal("libephemeron: out of memory in a collection");
    size_t word = eph_word_of(a);
    if (c->foreign[word] & eph_bit_of(a)) return false;
    c->foreign[word] |= eph_bit_of(a);
    c->touched_foreign[word / MAP_PAGE_WORDS] = true;
  }
  GC_set_mark_bit(o);
  return true;
}

static bool foreign_marked(void *o) {
  uintptr_t a = (uintptr_t)o;
  if (!eph_g.exact) return GC_is_marked(o);
  eph_chunk *c = eph_chunk_of(a);
  return c && c->foreign[eph_word_of(a)] & eph_bit_of(a);
}

static void visit_foreign(eph_visitor *v, void *o) {
  int kind = GC_get_kind_and_size(o, NULL);
  if (eph_g.tag_of_kind[kind] != TAG_FOREIGN)
    return; /* ours, but neither surviving nor allocated since: dead memory that libgc has not swept */
  if (mark_foreign(o) && (!kind_pointer_free(kind) || v->has_watched))
    eph_push(v, (uintptr_t)o | TAG_FOREIGN);
}

static inline __attribute__((always_inline)) void visit_word(eph_visitor *v, void *o) {
  uintptr_t a = (uintptr_t)o;
  if (!eph_addressable(a)) return;
  eph_chunk *c = eph_chunk_of(a);
  if (c) {
    size_t word = eph_word_of(a);
    uint64_t bit = eph_bit_of(a);
    if (c->traced[word] & bit) return;
    if (c->alloc[word] & bit) {
      eph_mark_ours(v, *eph_tag_of(c, a), a);
      return;
    }
  }
  if (a < (uintptr_t)GC_least_plausible_heap_addr || a > (uintptr_t)GC_greatest_plausible_heap_addr) return;
  if (GC_base(o) == o) visit_foreign(v, o);
}

void eph_visit_word(eph_visitor *v, void *o) { visit_word(v, o); }

void eph_visit(eph_visitor *v, void *obj) {
  if (EPH_UNLIKELY(v->record != NULL))
    v->record(obj, v->record_ctx);
  else
    visit_word(v, obj);
}

void eph_visit_range(eph_visitor *v, void *const *words, size_t n) {
  if (EPH_UNLIKELY(v->record != NULL))
    for (size_t i = 0; i < n; i++) {
      if (words[i] && eph_addressable((uintptr_t)words[i])) v->record(words[i], v->record_ctx);
    }
  else
    for (size_t i = 0; i < n; i++) visit_word(v, words[i]);
}

void eph_visit_typed(eph_visitor *v, int type, void *obj) {
  if (!obj) return;
  if (EPH_UNLIKELY(v->record != NULL))
    v->record(obj, v->record_ctx);
  else
    eph_mark_ours(v, (unsigned)type, (uintptr_t)obj);
}

bool eph_marked(void *obj) {
  uintptr_t a = (uintptr_t)obj;
  eph_chunk *c = eph_chunk_of(a);
  if (c) {
    size_t word = eph_word_of(a);
    uint64_t bit = eph_bit_of(a);
    if (c->traced[word] & bit) return true;
    if (c->alloc[word] & bit) return false;
  }
  return foreign_marked(obj);
}

bool eph_is_marked(const void *obj) {
  void *o = (void *)(uintptr_t)obj;
  if (!eph_addressable((uintptr_t)o)) return true;
  if (eph_chunk_of((uintptr_t)o) && eph_alloc_bit((uintptr_t)o)) return eph_traced_bit((uintptr_t)o);
  return GC_base(o) != o || foreign_marked(o);
}

/* ---- Waiting entries ---- */

static eph_slot **bucket_of(uintptr_t a) {
  size_t base = (a >> GROUP_SHIFT) * EPH_GOLDEN >> eph_g.bucket_shift;
  return &eph_g.bucket[(base + (a >> GRANULE_SHIFT) % GROUP_SLOTS) & (eph_g.buckets - 1)];
}

static eph_slot *link_of(const eph_slot *s) { return (eph_slot *)(uintptr_t)(s->meta & SLOT_LINK); }

static void set_link(eph_slot *s, const eph_slot *next) {
  s->meta = (s->meta & ~SLOT_LINK) | (uintptr_t)next;
}

static void watch(eph_visitor *v, eph_slot *s, void *guard) {
  uintptr_t a = (uintptr_t)guard;
  eph_chunk *c = eph_chunk_make(a);
  if (!c) eph_fatal("libephemeron: out of memory in a collection");
  c->watched[eph_word_of(a)] |= eph_bit_of(a);
  eph_slot **bucket = bucket_of(a);
  set_link(s, *bucket);
  *bucket = s;
  v->has_watched = true;
  eph_g.stats.watched++;
}

bool eph_try(eph_visitor *v, eph_slot *s) {
  unsigned nguards, ndata;
  void **guard = slot_guards(s, &nguards), **data = slot_data(s, &ndata);
  eph_g.stats.steps++;
  for (unsigned i = 0; i < nguards; i++)
    if (!slot_guard_immortal(s, i) && !eph_marked(guard[i])) {
      watch(v, s, guard[i]);
      return false;
    }
  for (unsigned i = 0; i < ndata; i++) eph_visit_word(v, data[i]);
  return true;
}

static bool waits_for(eph_slot *s, const void *o) {
  unsigned n;
  void **guard = slot_guards(s, &n);
  for (unsigned i = 0; i < n; i++)
    if (guard[i] == o && !slot_guard_immortal(s, i)) return true;
  return false;
}

/* Tries again the entries that waited for o, which has just been marked. */
static void take(eph_visitor *v, uintptr_t a) {
  eph_chunk *c = eph_chunk_of(a);
  if (!c || !(c->watched[eph_word_of(a)] & eph_bit_of(a))) return;
  c->watched[eph_word_of(a)] &= ~eph_bit_of(a);
  eph_slot **bucket = bucket_of(a), *rest = *bucket, *keep = NULL, *taken = NULL, *next;
  for (eph_slot *s = rest; s; s = next) {
    next = link_of(s);
    eph_slot **list = waits_for(s, (void *)a) ? &taken : &keep;
    set_link(s, *list);
    *list = s;
    eph_g.stats.steps++;
  }
  *bucket = keep;
  for (eph_slot *s = taken; s; s = next) {
    next = link_of(s);
    if (!eph_try(v, s)) continue;
    eph_g.stats.fired++;
    if (EPH_UNLIKELY(eph_g.observer != NULL)) eph_observe(s, (void *)a, true);
  }
}

void *eph_dead_guard(eph_slot *s) {
  unsigned n;
  void **guard = slot_guards(s, &n);
  for (unsigned i = 0; i < n; i++)
    if (!slot_guard_immortal(s, i) && !eph_marked(guard[i])) {
      uintptr_t a = (uintptr_t)guard[i];
      *bucket_of(a) = NULL;
      eph_chunk *c = eph_chunk_of(a);
      if (c) c->watched[eph_word_of(a)] &= ~eph_bit_of(a);
      return guard[i];
    }
  return NULL;
}

/* ---- Tracing ---- */

bool eph_is_block(void *o) {
  uintptr_t a = (uintptr_t)o;
  return a >= (uintptr_t)GC_least_plausible_heap_addr && a <= (uintptr_t)GC_greatest_plausible_heap_addr
         && GC_base(o) == o && eph_g.tag_of_kind[GC_get_kind_and_size(o, NULL)] == TAG_FOREIGN;
}

void eph_trace_block(eph_visitor *v, void *o) {
  size_t size;
  int kind = GC_get_kind_and_size(o, &size);
  if (kind_pointer_free(kind)) return;
  uintptr_t low = (uintptr_t)GC_least_plausible_heap_addr, high = (uintptr_t)GC_greatest_plausible_heap_addr;
  for (uintptr_t *p = o, *end = (uintptr_t *)((char *)o + size); p < end; p++)
    if (*p >= low && *p <= high) {
      void *base = GC_base((void *)*p);
      if (base) eph_visit(v, base);
    }
}

void eph_trace_typed(eph_visitor *v, unsigned tag, void *o) {
  if (tag >= EPH_MAX_TYPES) return;
  const eph_type *type = &eph_g.type[tag];
  if (type->flags & EPH_POINTER_FREE || (eph_g.header_odd && !(*(uintptr_t *)o & 1))) return;
  type->trace(o, v, type->ctx);
}

static void trace_node(eph_visitor *v, eph_node *node) {
  if (node->tried == eph_g.closure) return;
  node->tried = eph_g.closure;
  switch (node->what) {
  case WHAT_TABLE: {
    eph_table *t = (eph_table *)node;
    t->pending = v->pending;
    v->pending = t;
    break;
  }
  case WHAT_EPHEMERON: {
    eph_ephemeron *e = (eph_ephemeron *)node;
    if (!e->slot.meta) break;
    eph_g.stats.entries++;
    node->waits = !eph_try(v, &e->slot);
    if (EPH_UNLIKELY(eph_g.observer && !node->waits))
      eph_observe(&e->slot, e->slot.w[slot_nkeys(&e->slot) - 1], false);
    break;
  }
  case WHAT_GUARDIAN: eph_guardian_trace(v, (eph_guardian *)node); break;
  case WHAT_RING: {
    eph_ring *r = (eph_ring *)node;
    for (size_t i = 0; i < r->capacity; i++) eph_visit_word(v, r->object[i]);
    break;
  }
  case WHAT_WEAKREF: break;
  }
}

/* One object off the stack. */
static void process(eph_visitor *v, uintptr_t tagged) {
  uintptr_t a = tagged & ~(uintptr_t)TAG_MASK;
  unsigned tag = tagged & TAG_MASK;
  eph_g.stats.objects++;
  if (v->has_watched) take(v, a);
  if (tag < EPH_MAX_TYPES)
    eph_trace_typed(v, tag, (void *)a);
  else if (tag == TAG_NODE)
    trace_node(v, (eph_node *)a);
  else
    eph_trace_block(v, (void *)a);
}

/* Empties the stack.  Objects wait in a short queue while the memory system fetches them. */
static void drain_stack(eph_visitor *v) {
  uintptr_t queue[PREFETCH_DEPTH];
  unsigned head = 0, tail = 0;
  for (;;) {
    if (v->sp > v->base && tail - head < PREFETCH_DEPTH) {
      uintptr_t tagged = *--v->sp;
      __builtin_prefetch((void *)(tagged & ~(uintptr_t)TAG_MASK));
      queue[tail++ % PREFETCH_DEPTH] = tagged;
    } else if (head != tail) {
      process(v, queue[head++ % PREFETCH_DEPTH]);
    } else {
      return;
    }
  }
}

/* ---- Overflow ---- */

static void rescan_object(void *obj, size_t bytes, void *ctx) {
  (void)bytes;
  eph_visitor *v = ctx;
  int tag = eph_g.tag_of_kind[GC_get_kind_and_size(obj, NULL)];
  if (tag == TAG_FOREIGN ? !foreign_marked(obj) : !eph_traced_bit((uintptr_t)obj)) return;
  process(v, (uintptr_t)obj | (unsigned)tag);
  drain_stack(v);
}

/* Each round traces everything marked again, so that what was dropped is traced; it ends when nothing new had
 * to be dropped, and what is pushed is newly marked, so it ends. */
static void drain(eph_visitor *v) {
  drain_stack(v);
  while (EPH_UNLIKELY(v->overflowed)) {
    v->overflowed = false;
    eph_marks_tell();
    GC_enumerate_reachable_objects_inner(rescan_object, v);
  }
}

void eph_complete(eph_visitor *v) {
  drain(v);
  while (v->pending) {
    eph_table *t = v->pending;
    v->pending = t->pending;
    eph_table_scan(v, t);
    drain(v);
    eph_g.stats.rounds++;
  }
}
