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
#include <stdlib.h>
#include <string.h>

/* ---- Kinds ---- */

typedef struct pushing {
  struct GC_ms_entry *sp, *limit;
} pushing;

static void push_child(void *child, void *ctx) {
  pushing *p = ctx;
  if (eph_addressable((uintptr_t)child)) p->sp = GC_MARK_AND_PUSH(child, p->sp, p->limit, NULL);
}

/* Has libgc sweep an object that was found dead in an earlier collection, though a stray word points to it: see note_block.  Where
 * headers are odd, such an object is told from one that is being allocated. */
static void drop_dead(void *obj) {
  if (eph_g.header_odd && *(uintptr_t *)obj & 1) GC_clear_mark_bit(obj);
}

/* While libgc marks the heap: nothing, the closure will trace the object.  Afterwards libgc is resurrecting
 * what a finalizer may use: the object counts as alive again, and its references are followed.  `traced` then
 * tells which objects existed when the collection began, so that stray pointers to older dead memory have no
 * effect. */
static struct GC_ms_entry *mark_finalizable(GC_word *addr, struct GC_ms_entry *sp, struct GC_ms_entry *limit,
                                            GC_word env) {
  uintptr_t a = (uintptr_t)addr;
  eph_chunk *c = eph_g.closed ? eph_chunk_of(a) : NULL;
  if (!c || eph_alloc_bit(a)) return sp;
  if (!eph_traced_bit(a)) {
    drop_dead(addr);
    return sp;
  }
  eph_set_alloc(c, a);
  eph_g.stats.limbo += env < EPH_MAX_TYPES;
  pushing p = {sp, limit};
  eph_visitor v = {.record = push_child, .record_ctx = &p};
  eph_trace_typed(&v, (unsigned)env, addr);
  return p.sp;
}

static int make_kind(int tag) {
  GC_word descriptor = GC_MAKE_PROC(eph_g.mark_proc, (GC_word)(unsigned)tag);
  void **free_lists = GC_new_free_list();
  int kind = (int)GC_new_kind(free_lists, descriptor, 0, 1);
  if (tag < EPH_MAX_TYPES) eph_g.free_lists_of_type[tag] = free_lists;
  eph_g.tag_of_kind[kind] = tag;
  return kind;
}

/* libgc does not tell how large its blocks are; but the first cells of a kind are a block's. */
static bool measure_block(int kind) {
  void *cells;
  size_t n = 0;
  GC_generic_malloc_many(1 << GRANULE_SHIFT, kind, &cells);
  for (; cells; cells = *(void **)cells) n++;
  eph_g.block_granules = n;
  eph_g.full_blocks = calloc((n / 2 + 1) * n / 64, sizeof *eph_g.full_blocks);
  return n % (1 << (BLOCK_SHIFT - GRANULE_SHIFT)) == 0 && (n & (n - 1)) == 0 && eph_g.full_blocks;
}

bool eph_kinds_init(void) {
  for (size_t i = 0; i < sizeof eph_g.tag_of_kind / sizeof *eph_g.tag_of_kind; i++)
    eph_g.tag_of_kind[i] = TAG_FOREIGN;
  eph_g.mark_proc = GC_new_proc(mark_finalizable);
  eph_g.node_kind = make_kind(TAG_NODE);
  return measure_block(eph_g.node_kind);
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

typedef struct eph_new {
  void *first;
  int tag;
  size_t granules, n; /* of a chain: the size of its cells, and their number, found out */
} eph_new;

/* An object counts as existing once its alloc bit is set; until then a collection leaves it alone: it is
 * zeroed, and its allocator's stack keeps it. */
static bool note_cell(void *cell, int tag) {
  eph_chunk *c = eph_chunk_make((uintptr_t)cell);
  if (!c) return false;
  *eph_tag_of(c, (uintptr_t)cell) = (uint8_t)tag;
  eph_set_alloc(c, (uintptr_t)cell);
  return true;
}

static void *note_object(void *arg) {
  eph_new *request = arg;
  return note_cell(request->first, request->tag) ? request->first : NULL;
}

void *eph_alloc(int type, size_t size) {
  eph_new request = {.first = GC_generic_malloc(size, eph_g.kind_of_type[type]), .tag = type};
  return request.first ? eph_locked(note_object, &request) : NULL;
}

static void *forget_object(void *obj) {
  uintptr_t a = (uintptr_t)obj;
  eph_chunk_of(a)->alloc[eph_word_of(a)] &= ~eph_bit_of(a);
  return NULL;
}

void eph_free(void *obj) {
  eph_locked(forget_object, obj);
  GC_free(obj);
}

static void *note_chain(void *arg) {
  eph_new *request = arg;
  for (void *cell = request->first; cell; cell = *(void **)cell, request->n++)
    if (!note_cell(cell, request->tag)) return NULL;
  return arg;
}

/* The alloc bits of a block that is full of objects of so many granules each. */
static const uint64_t *full_block(size_t granules) {
  uint64_t *words = eph_g.full_blocks + granules * (eph_g.block_granules / 64);
  if (!words[0])
    for (size_t cell = 0; cell + granules <= eph_g.block_granules; cell += granules)
      words[cell / 64] |= UINT64_C(1) << cell % 64;
  return words;
}

/* For a chain of all the free cells of one block.  What does not count as existing there is in the chain: dead objects that libgc
 * keeps all the same have alloc bits (limbo.c, mark_finalizable), except those found dead before, which drop_dead lets go. */
static void *note_block(void *arg) {
  eph_new *request = arg;
  uintptr_t bytes = eph_g.block_granules << GRANULE_SHIFT, start = (uintptr_t)request->first & ~(bytes - 1);
  eph_chunk *c = eph_chunk_make(start);
  if (!c) return NULL;
  memset(eph_tag_of(c, start), request->tag, bytes >> BLOCK_SHIFT);
  size_t word = eph_word_of(start);
  c->touched[word / MAP_PAGE_WORDS] = true;
  const uint64_t *full = full_block(request->granules);
  request->n = eph_g.block_granules / request->granules;
  for (size_t i = 0; i < eph_g.block_granules / 64; i++) {
    if (c->alloc[word + i]) request->n -= (size_t)__builtin_popcountll(full[i] & c->alloc[word + i]);
    c->alloc[word + i] |= full[i];
  }
  return arg;
}

size_t eph_alloc_batch(int type, size_t size, void **list) {
  *list = NULL;
  if (!eph_g.safepoints || !eph_g.header_odd) return 0;
  /* libgc does not round the size here, and must have it round */
  size_t granules = size ? (size + (1 << GRANULE_SHIFT) - 1) >> GRANULE_SHIFT : 1;
  bool whole = granules <= eph_g.block_granules / 2 && !eph_g.free_lists_of_type[type][granules];
  GC_generic_malloc_many(granules << GRANULE_SHIFT, eph_g.kind_of_type[type], list);
  if (!*list) return 0;
  whole &= *(void **)*list != NULL; /* libgc gives a single cell, of any block, when the heap has to grow */
  eph_new request = {.first = *list, .tag = type, .granules = granules};
  if (!eph_locked(whole ? note_block : note_chain, &request)) *list = NULL;
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
  else if (tag < EPH_MAX_TYPES)
    drop_dead(obj);
}

void eph_enumerate_marked(eph_visitor *v) { GC_enumerate_reachable_objects_inner(feed_marked, v); }
