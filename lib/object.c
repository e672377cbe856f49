/* SPDX-License-Identifier: MIT */
/*
 * object.c: typed objects: libgc kinds of the library's own, allocation, the walk over all objects.
 *
 * libgc does not look into typed objects, except when it marks what a finalizable object reaches: that
 * happens after the closure, when only libgc can still trace, by the mark procedure below.
 */
#include "bits.h"

#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

/* ---- Kinds ---- */

typedef struct pushing {
  struct GC_ms_entry *sp, *limit;
} pushing;

static void push_child(void *child, void *ctx) {
  pushing *p = ctx;
  if (eph_addressable((uintptr_t)child)) p->sp = GC_MARK_AND_PUSH(child, p->sp, p->limit, NULL);
}

/* While libgc marks the heap: nothing, the closure will trace the object.  Afterwards libgc is resurrecting
 * what a finalizer may use: the object counts as alive again, and its references are followed.  `traced` then
 * tells which objects existed when the collection began, so that stray pointers to older dead memory have no
 * effect. */
static struct GC_ms_entry *mark_finalizable(GC_word *addr, struct GC_ms_entry *sp, struct GC_ms_entry *limit,
                                            GC_word env) {
  uintptr_t a = (uintptr_t)addr;
  eph_chunk *c = eph_g.closed ? eph_chunk_of(a) : NULL;
  if (!c || !eph_traced_bit(a) || eph_alloc_bit(a)) return sp;
  eph_set_alloc(c, a);
  eph_g.stats.limbo += env < EPH_MAX_TYPES;
  pushing p = {sp, limit};
  eph_visitor v = {.record = push_child, .record_ctx = &p};
  eph_trace_typed(&v, (unsigned)env, addr);
  return p.sp;
}

static int make_kind(int tag) {
  GC_word descriptor = GC_MAKE_PROC(eph_g.mark_proc, (GC_word)(unsigned)tag);
  int kind = (int)GC_new_kind(GC_new_free_list(), descriptor, 0, 1);
  eph_g.tag_of_kind[kind] = tag;
  return kind;
}

bool eph_kinds_init(void) {
  for (size_t i = 0; i < sizeof eph_g.tag_of_kind / sizeof *eph_g.tag_of_kind; i++)
    eph_g.tag_of_kind[i] = TAG_FOREIGN;
  eph_g.mark_proc = GC_new_proc(mark_finalizable);
  eph_g.node_kind = make_kind(TAG_NODE);
  return true;
}

int eph_register_type(const eph_type *type) {
  if (eph_g.types == EPH_MAX_TYPES) return -1;
  int n = eph_g.types;
  eph_g.type[n] = *type;
  eph_g.kind_of_type[n] = make_kind(n);
  eph_g.types = n + 1;
  return n;
}

/* ---- Allocation ---- */

/* An object counts as existing once its alloc bit is set; until then a collection leaves it alone: it is
 * zeroed, and its allocator's stack keeps it. */
static bool note_cell(void *cell, int tag) {
  eph_chunk *c = eph_chunk_make((uintptr_t)cell);
  if (!c) return false;
  *eph_tag_of(c, (uintptr_t)cell) = (uint8_t)tag;
  eph_set_alloc(c, (uintptr_t)cell);
  return true;
}

typedef struct noting {
  void *first;
  int tag;
  size_t n;
} noting;

static void *note_object(void *arg) {
  noting *request = arg;
  return note_cell(request->first, request->tag) ? request->first : NULL;
}

void *eph_alloc(int type, size_t size) {
  noting request = {GC_generic_malloc(size, eph_g.kind_of_type[type]), type, 1};
  return request.first ? eph_locked(note_object, &request) : NULL;
}

/* Neighbours in a chain mostly share their block, and with it all but the bit. Not the whole block at once: libgc may
 * keep a dead object between them (a stack points to it, limbo.c has marked it), which must not count as existing again. */
static void *note_chain(void *arg) {
  noting *request = arg;
  eph_chunk *c = NULL;
  uintptr_t block = UINTPTR_MAX;
  for (void *cell = request->first; cell; cell = *(void **)cell, request->n++) {
    uintptr_t a = (uintptr_t)cell;
    if (a >> BLOCK_SHIFT == block) {
      c->alloc[eph_word_of(a)] |= eph_bit_of(a);
    } else {
      if (!note_cell(cell, request->tag)) return NULL;
      c = eph_chunk_of(a);
      block = a >> BLOCK_SHIFT;
    }
  }
  return arg;
}

size_t eph_alloc_batch(int type, size_t size, void **list) {
  *list = NULL;
  if (!eph_g.safepoints || !eph_g.header_odd) return 0;
  size_t granule =
      (size_t)1 << GRANULE_SHIFT; /* libgc does not round the size here, and must have it round */
  size = size ? (size + granule - 1) & ~(granule - 1) : granule;
  GC_generic_malloc_many(size, eph_g.kind_of_type[type], list);
  noting request = {*list, type, 0};
  if (!eph_locked(note_chain, &request)) *list = NULL;
  return *list ? request.n : 0;
}

typedef struct new_node {
  eph_node *node;
  bool ok;
} new_node;

bool eph_node_list(eph_node *node) {
  eph_vec *list = node->what == WHAT_WEAKREF ? &eph_g.weakrefs : &eph_g.nodes;
  if (node->listed) return true;
  if (!note_cell(node, TAG_NODE) || !eph_vec_reserve(list, list->n + 1, sizeof(eph_node *))) return false;
  ((eph_node **)list->data)[list->n++] = node;
  node->listed = true;
  return true;
}

static void *list_locked(void *arg) {
  new_node *request = arg;
  request->ok = eph_node_list(request->node);
  return NULL;
}

void *eph_node_new(eph_what what, size_t size) {
  new_node request = {GC_generic_malloc(size, eph_g.node_kind), false};
  if (!request.node) return NULL;
  request.node->what = what;
  eph_locked(list_locked, &request);
  return request.ok ? request.node : NULL;
}

/* ---- What is an object ---- */

int eph_type_of(const void *obj) {
  uintptr_t a = (uintptr_t)obj;
  if (!eph_addressable(a) || !eph_alloc_bit(a) || (eph_g.header_odd && !(*(const uintptr_t *)obj & 1)))
    return -1;
  int tag = *eph_tag_of(eph_chunk_of(a), a);
  return tag < EPH_MAX_TYPES ? tag : -1;
}

size_t eph_size_of(const void *obj) { return GC_size(obj); }

static void walk_word(eph_chunk *c, size_t word, void (*fn)(void *, int, size_t, void *), void *ctx) {
  uint64_t bits = c->alloc[word];
  while (bits) {
    void *obj = (void *)(c->start + ((word * 64 + (unsigned)__builtin_ctzll(bits)) << GRANULE_SHIFT));
    bits &= bits - 1;
    int tag = *eph_tag_of(c, (uintptr_t)obj);
    if (tag < EPH_MAX_TYPES && (!eph_g.header_odd || *(uintptr_t *)obj & 1)) fn(obj, tag, GC_size(obj), ctx);
  }
}

void eph_each_object(void (*fn)(void *, int, size_t, void *), void *ctx) {
  for (eph_chunk *c = eph_b.chunks; c; c = c->next)
    for (size_t page = 0; page < MAP_PAGES; page++)
      if (c->touched[page])
        for (size_t word = page * MAP_PAGE_WORDS; word < (page + 1) * MAP_PAGE_WORDS; word++)
          walk_word(c, word, fn, ctx);
}

static void count_object(void *obj, int type, size_t size, void *ctx) {
  (void)obj, (void)type, (void)size;
  ++*(size_t *)ctx;
}

size_t eph_live_count(void) {
  size_t n = 0;
  eph_each_object(count_object, &n);
  return n;
}

void eph_each_child(void *obj, void (*fn)(void *, void *), void *ctx) {
  int type = eph_type_of(obj);
  eph_visitor v = {.record = fn, .record_ctx = ctx};
  if (type >= 0) eph_trace_typed(&v, (unsigned)type, obj);
}

/* ---- What libgc has marked ---- */

/* Exact: the marks of our objects are from stacks and the like, and do not count.  Conservative: each is a
 * root, unless the object had been found dead before. */
static void feed_marked(void *obj, size_t bytes, void *ctx) {
  (void)bytes;
  int kind = GC_get_kind_and_size(obj, NULL), tag = eph_g.tag_of_kind[kind];
  uintptr_t a = (uintptr_t)obj;
  if (tag == TAG_FOREIGN)
    eph_g.blocks_seen |= kind != GC_I_PTRFREE;
  else if (eph_g.exact)
    GC_clear_mark_bit(obj);
  else if (eph_chunk_of(a) && eph_alloc_bit(a))
    eph_mark_ours(ctx, (unsigned)tag, a);
}

void eph_enumerate_marked(eph_visitor *v) { GC_enumerate_reachable_objects_inner(feed_marked, v); }
