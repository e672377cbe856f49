/* SPDX-License-Identifier: MIT */
/*
 * internal.h: what the files of libephemeron share.
 *
 * All state is in one struct, because libgc is one per process and its callbacks have no argument.  It
 * changes only in mutator calls (under libgc's lock if EPH_THREADS) and inside a collection (world stopped,
 * lock held).
 *
 *   eph_table, eph_ephemeron, ...   "nodes": collectable, pointer-free for libgc, listed in eph_g.nodes
 *   slot                            one entry: in a table's malloc'd array, an ephemeron, or a guarded record
 *   bits.h                          per heap granule: allocated? traced? watched?
 */
#ifndef EPH_INTERNAL_H
#define EPH_INTERNAL_H

#include "ephemeron.h"

#include <gc/gc.h>

#define EPH_LIKELY(x) __builtin_expect(!!(x), 1)
#define EPH_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* What a word of the mark stack says of its object, in the four low bits that an object's address leaves
 * free. Client types are 0 .. EPH_MAX_TYPES-1. */
enum { TAG_NODE = 14, TAG_FOREIGN = 15, TAG_MASK = 15 };

/* ---- Growing arrays, in malloc'd memory; grown by mutators only ---- */

typedef struct eph_vec {
  void *data;
  size_t n, capacity;
} eph_vec;

bool eph_vec_reserve(eph_vec *v, size_t n, size_t element_size);

/* ---- Slots: the entries ---- */

/* meta: bits 0..47 link to the next slot that waits in the same bucket, used during a closure only;
 * then the fields below.  A zero meta is an empty slot. */
typedef struct eph_slot {
  uint64_t meta;
  void *w[]; /* nkeys keys, the value; in tables then perhaps the hash and the order links */
} eph_slot;

#define SLOT_LINK ((UINT64_C(1) << 48) - 1)
#define SLOT_NKEYS_SHIFT 48             /* 3 bits */
#define SLOT_TURNED (UINT64_C(1) << 51) /* guard is the value, data are the keys */
#define SLOT_IMMORTAL_SHIFT 52          /* 4 bits: guards that cannot die */
#define SLOT_LIVE (UINT64_C(1) << 56)
#define SLOT_TOMB (UINT64_C(1) << 57)
#define SLOT_STRONG_DATA (UINT64_C(1) << 58) /* data are held whatever the guards do */
#define SLOT_SINGLE (UINT64_C(1) << 59)      /* in an eph_ephemeron */
#define SLOT_GUARDED (UINT64_C(1) << 60)     /* in an eph_guarded */

static inline unsigned slot_nkeys(const eph_slot *s) { return (unsigned)(s->meta >> SLOT_NKEYS_SHIFT) & 7; }

/* The words that must be alive for the data to be held. */
static inline void **slot_guards(eph_slot *s, unsigned *n) {
  unsigned nkeys = slot_nkeys(s);
  if (s->meta & SLOT_TURNED) {
    *n = 1;
    return s->w + nkeys;
  }
  *n = nkeys;
  return s->w;
}

/* The words that the entry holds. */
static inline void **slot_data(eph_slot *s, unsigned *n) {
  unsigned nkeys = slot_nkeys(s);
  if (s->meta & SLOT_TURNED) {
    *n = nkeys;
    return s->w;
  }
  *n = 1;
  return s->w + nkeys;
}

static inline bool slot_guard_immortal(const eph_slot *s, unsigned i) {
  return s->meta >> (SLOT_IMMORTAL_SHIFT + i) & 1;
}

/* Fills in meta for the words already stored; `flags`: SLOT_TURNED, SLOT_STRONG_DATA. */
void eph_slot_arm(eph_slot *s, unsigned nkeys, uint64_t flags);

/* Whether a word given as key can never die. */
bool eph_is_immortal(void *word);

/* ---- Nodes: the library's own collectable objects ---- */

typedef enum eph_what { WHAT_TABLE = 1, WHAT_EPHEMERON, WHAT_WEAKREF, WHAT_GUARDIAN, WHAT_RING } eph_what;

typedef struct eph_node {
  eph_what what;
  bool listed;    /* in eph_g.nodes or, for weak references, eph_g.weakrefs */
  bool waits;     /* tables, ephemerons: entries must be checked at the end of the closure */
  uint64_t tried; /* number of the closure that looked at the entries last */
} eph_node;

struct eph_ephemeron {
  eph_node node;
  eph_slot slot; /* meta 0: broken */
};

struct eph_weakref {
  eph_node node;
  bool is_long, immortal;
  void *target;
};

struct eph_ring {
  eph_node node;
  size_t capacity, count, next; /* next: where the next object goes */
  void *object[];
};

/* One registration.  In eph_g.guarded while it waits, in its guardian's queue once fired. */
typedef struct eph_guarded {
  struct eph_guarded *next;
  bool distinct; /* representative is another object: the slot holds it, guarded by guardian and object */
  eph_slot slot; /* w[0] guardian, w[1] object, w[2] representative */
} eph_guarded;

struct eph_guardian {
  eph_node node;
  eph_guarded *first, *last; /* the queue */
};

struct eph_table {
  eph_node node;
  uint8_t weakness, keyed, nkeys, evict;
  uint8_t plain;                /* nkeys if that is 1 or 2, by identity, unbounded, no EPH_THREADS; else 0 */
  unsigned stride;              /* bytes of a slot */
  unsigned shift;               /* home of a hash = hash >> shift */
  char *slots;                  /* capacity * stride bytes, or NULL */
  size_t capacity, count, used; /* used: live slots and tombs */
  uint64_t slot_flags;
  uint64_t epoch, adds;    /* times that entries moved; that one was added */
  uint32_t oldest, newest; /* order list of bounded tables: slot index + 1 */
  size_t max_entries;
  size_t dropped;     /* by collections, not yet told to on_clear */
  eph_table *pending; /* list of tables to scan, during a closure */
  eph_hash_fn hash;
  eph_equal_fn equal;
  void *fn_ctx;
  void (*on_clear)(eph_table *, size_t, void *);
  void *clear_ctx;
};

/* A new node of `size` bytes, listed; NULL without memory. */
void *eph_node_new(eph_what what, size_t size);

/* Lists a node that a collection had retired and a libgc finalizer has kept.  Lock held. */
bool eph_node_list(eph_node *node);

/* ---- The state ---- */

typedef struct eph_root_range {
  void **p;
  size_t n;
} eph_root_range;

typedef struct eph_native {
  void *obj;
  uintptr_t payload;
  void (*release)(uintptr_t);
  size_t bytes;
} eph_native;

struct eph_visitor {
  uintptr_t *sp, *base, *limit;
  void (*record)(void *child, void *ctx); /* set: tell instead of marking */
  void *record_ctx;
  bool overflowed;
  bool has_watched;   /* some bit in the watched map may be set */
  eph_table *pending; /* marked tables that are still to be scanned */
};

typedef struct eph_state {
  bool ready, threads, safepoints, header_odd;
  bool exact;       /* the collection under way is exact */
  bool closed;      /* between the end of the closure and the end of reclaiming: marking means resurrection */
  bool blocks_seen; /* blocks of libgc\'s own kinds, with pointers, were marked */
  eph_config config;
  eph_type type[EPH_MAX_TYPES];
  int kind_of_type[EPH_MAX_TYPES];
  void **free_lists_of_type[EPH_MAX_TYPES]; /* libgc's, by the number of granules */
  size_t block_granules;                    /* of libgc's blocks, a power of 2 */
  uint64_t *full_blocks;                    /* see full_block */
  int tag_of_kind[32]; /* client type, TAG_NODE, or TAG_FOREIGN */
  int types, node_kind;
  unsigned mark_proc;
  eph_visitor visitor;
  size_t stack_capacity;
  eph_vec nodes, weakrefs; /* of eph_node * */
  eph_vec roots;           /* of eph_root_range */
  eph_vec natives, dying;  /* of eph_native; capacity of dying is enough for both */
  size_t dying_confirmed;  /* of dying: certain not to be resurrected */
  size_t native_bytes, native_bytes_mark;
  eph_guarded *guarded, **guarded_tail;
  eph_guarded *retired_guarded; /* to be freed by the next safe point */
  void *retired_slots;          /* likewise, linked through their first words */
  bool clears_due;
  size_t entries; /* slots in use, in all tables, ephemerons and guarded records: sizes the buckets */
  size_t table_bytes;
  eph_slot **bucket;
  size_t buckets; /* a power of two */
  unsigned bucket_shift;
  uint64_t closure; /* number of the closure under way or last */
  void (*observer)(const eph_firing *, void *);
  void *observer_ctx;
  size_t observer_hint; /* index in nodes of the table that fired last */
  uint64_t firings;
  eph_stats stats; /* of the last collection; its counters are set anew by each */
  GC_on_collection_event_proc next_event;
} eph_state;

extern eph_state eph_g;

/* ---- Between the files ---- */

/* Runs fn under libgc's lock if several threads may be at work. */
static inline void *eph_locked(GC_fn_type fn, void *arg) {
  return eph_g.threads ? GC_call_with_alloc_lock(fn, arg) : fn(arg);
}

uint64_t eph_now_ns(void);

/* Reserves zeroed memory straight from the system: allowed with the world stopped. */
void *eph_map(size_t bytes);
void *eph_map_large(size_t bytes); /* for random access */
void eph_unmap(void *p, size_t bytes);

/* Ends the process, with libgc's means. */
void eph_fatal(const char *message) __attribute__((noreturn));

/* mark.c, closure.c: world stopped. */
bool eph_mark_reserve(size_t entries);
void eph_closure_run(void);
void eph_marks_tell(void);                       /* sets libgc's mark bits as the map `traced` says */
void eph_visit_word(eph_visitor *v, void *word); /* of unknown provenance: an exact start, or nothing */
bool eph_marked(void *obj);                      /* an object of the heap, during a closure */
void eph_mark_ours(eph_visitor *v, unsigned tag, uintptr_t a);
void eph_push(eph_visitor *v, uintptr_t tagged);
bool eph_is_block(void *o); /* the start of an allocated block of libgc's own kinds? */
void eph_trace_block(eph_visitor *v, void *o);
void eph_trace_typed(eph_visitor *v, unsigned tag, void *o); /* does nothing for nodes and free cells */
void eph_complete(eph_visitor *v);                           /* marks until nothing more follows */

/* Holds the data of an entry if all its guards are marked; otherwise lets it wait for one: false. */
bool eph_try(eph_visitor *v, eph_slot *s);

/* The first guard of an entry that is not marked, or NULL; at the end of the closure, when nothing fires any
 * more, the bucket in which the entry waits is emptied on the way. */
void *eph_dead_guard(eph_slot *s);

/* table.c */
void eph_table_scan(eph_visitor *v, eph_table *t);
void eph_table_drop_dead(eph_table *t);
void eph_table_retire(eph_table *t);

/* guardian.c: (c) of the order at mark end; returns how many fired. */
void eph_guarded_scan(eph_visitor *v);
size_t eph_guardians_fire(eph_visitor *v);
void eph_guardian_trace(eph_visitor *v, eph_guardian *g);
void eph_guardian_finish(eph_guardian *g); /* clears the buckets of what was put into the queue */
void eph_guardian_retire(eph_guardian *g);
void eph_guarded_drop_dead(void);
void eph_guarded_free_retired(void);

/* object.c */
bool eph_kinds_init(void);
void eph_enumerate_marked(eph_visitor *v); /* feeds the closure with what libgc marked */

/* limbo.c */
void eph_limbo_run(eph_visitor *stack);

/* observe.c */
void eph_observe(eph_slot *s, void *last_key, bool waited);

/* native.c */
void eph_natives_find_dead(void); /* (e) of the order at mark end */
void eph_natives_confirm(void);   /* when libgc's finalizers have resurrected what they want */
void eph_natives_release(void);   /* at a safe point */

#endif
