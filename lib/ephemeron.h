/* SPDX-License-Identifier: MIT */
/*
 * ephemeron.h: true ephemerons for programs on an unmodified Boehm GC (libgc 8).
 *
 * An ephemeron holds its value only while all of its keys are alive for some other reason, also when the
 * value itself refers to the keys.  Formally: the live set is the least set L such that the roots are in L,
 * what a member of L refers to is in L, and the value of an entry is in L if its table and all its keys are.
 *
 * The library finishes the marking of every collection itself, at libgc's "mark end" event, with the world
 * stopped.  It needs no mark procedures in the client, no hidden pointers and no write barrier; every object
 * can be a key: the client's typed objects, plain GC_malloc blocks, pointer-free blocks, static objects.
 *
 * Four layers, each usable without the next:
 *   1. tables, ephemerons, weak references, guardians for plain GC_malloc clients;
 *   2. typed objects, traced exactly by the client's own walkers;
 *   3. exact collections, for clients that name their roots;
 *   4. native payloads, released in the collection that finds their object dead.
 *
 * Threads: every function may be called from any thread registered with libgc if eph_init was given
 * EPH_THREADS. Without that flag (then the tables are faster) only one thread may allocate from libgc and use
 * the library. Functions whose comment says "world stopped" are called back inside a collection: they must
 * not allocate, neither from libgc nor from malloc, must not take locks, and must not call the library except
 * as said.
 *
 * Only 64-bit platforms are supported.
 */
#ifndef EPHEMERON_H
#define EPHEMERON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define EPH_API __attribute__((visibility("default")))
#define EPH_MUST_USE __attribute__((warn_unused_result))
#else
#define EPH_API
#define EPH_MUST_USE
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define EPH_VERSION "0.1.0"
#define EPH_MAX_KEYS 4  /* keys of one entry */
#define EPH_MAX_TYPES 6 /* types that eph_register_type accepts; libgc has few kinds to give */

typedef struct eph_visitor eph_visitor;
typedef struct eph_table eph_table;
typedef struct eph_ephemeron eph_ephemeron;
typedef struct eph_weakref eph_weakref;
typedef struct eph_guardian eph_guardian;
typedef struct eph_ring eph_ring;

/* ---- Initialisation ------------------------------------------------------------------------------- */

/* Flags of eph_config. */
enum {
  EPH_THREADS = 1,         /* several threads allocate or use the library: operations take libgc's lock */
  EPH_SAFEPOINTS = 2,      /* collect only in eph_collect: automatic collections are disabled (GC_disable) */
  EPH_HEADER_ODD = 4,      /* live typed objects have an odd first word; see eph_alloc_batch */
  EPH_NO_STATIC_ROOTS = 8, /* libgc does not scan static data for roots (GC_clear_roots, GC_set_no_dls) */
  EPH_INTERIOR_POINTERS = 16 /* leave libgc's recognition of interior pointers in the heap on */
};

typedef struct eph_config {
  unsigned flags; /* of the enumeration above */
  void *ctx;      /* handed to the callbacks below */

  /* Visits the client's roots with eph_visit, in every collection, exact or conservative, before anything
   * else is marked by the library.  World stopped.  May be NULL. */
  void (*roots)(eph_visitor *visitor, void *ctx);

  /* Called when a collection begins to mark: private free lists must be dropped.  World stopped.  May be
   * NULL. */
  void (*on_collect_start)(void *ctx);

  /* Called when the closure is complete and the dead have been cleared from every table: weak processing of
   * the client's own, with eph_is_marked.  World stopped.  May be NULL. */
  void (*on_marked)(void *ctx);

  /* Says whether a key that is not a collector's object lives for ever.  NULL, or false: decided by its being
   * outside of the collector's heap.  True is needed only for tagged words which could look like the address
   * of an object.  A word with any of its three low bits set is always taken for an immediate. */
  bool (*immortal)(void *word);

  /* Entries of the library's own mark stack; 0: as many as the heap can need, in lazily committed memory.
   * A smaller stack is correct too (what does not fit is found again by a scan): for tests. */
  size_t mark_stack_entries;
} eph_config;

/* Initialises libgc if the client has not, and the library.  NULL stands for a zeroed configuration.
 * Must be called before every other function, from the main thread.  A second call changes nothing.  Returns
 * false if memory for the tables of the library cannot be had, or if libgc lacks the hooks (before 7.6). */
EPH_API EPH_MUST_USE bool eph_init(const eph_config *config);

/* ---- Typed objects -------------------------------------------------------------------------------- */

/* Flags of eph_type. */
enum { EPH_POINTER_FREE = 1 /* objects hold no references: `trace` is not called */ };

typedef struct eph_type {
  const char *name; /* for the client's own reports; kept, not copied */
  unsigned flags;   /* EPH_POINTER_FREE or 0 */
  void *ctx;        /* handed to trace */

  /* Calls eph_visit (or its kin) for each reference in obj.  World stopped, unless called by
   * eph_each_child.  Also called, for objects that libgc finalizers keep, a second time in one collection. */
  void (*trace)(void *obj, eph_visitor *visitor, void *ctx);
} eph_type;

/* Registers a type and returns its number (0, 1, ...), or -1 if there are EPH_MAX_TYPES already.  Objects of
 * the type are not scanned by libgc: what they refer to is found by `trace`, exactly. */
EPH_API EPH_MUST_USE int eph_register_type(const eph_type *type);

/* Allocates a zeroed object of a registered type, of at least `size` bytes.  NULL if memory is exhausted. */
EPH_API EPH_MUST_USE void *eph_alloc(int type, size_t size);

/* Gives a typed object back now, without waiting for a collection. Nothing may refer to it any more, and no
 * weak reference, table, guardian or native payload may know it: outgrown storage, mostly. */
EPH_API void eph_free(void *obj);

/* Stores into *list a chain of zeroed cells of at least `size` bytes, linked through their first words (the
 * last link is NULL), and returns their number; 0 and NULL if memory is exhausted.  The cells are the
 * client's to make objects of, one by one and without a call, by clearing or overwriting the link.
 *
 * Needs EPH_SAFEPOINTS and EPH_HEADER_ODD: a cell is told from an object by its first word, which is even (a
 * link) in a cell and must be odd in every object before the next collection.  A collection takes unused
 * cells back: on_collect_start must forget the chains. */
EPH_API EPH_MUST_USE size_t eph_alloc_batch(int type, size_t size, void **list);

/* The type of a typed object, or -1 for any other word (garbage, too, is -1 once a collection has found it
 * dead). */
EPH_API int eph_type_of(const void *obj);

/* The bytes that the object occupies in the heap (its size rounded up to the collector's granules). */
EPH_API size_t eph_size_of(const void *obj);

/* Calls fn for every typed object: the reachable ones, and garbage that no collection has found dead yet;
 * never one that a collection found dead.  fn may allocate (what it allocates may be seen or not) but must
 * not collect. */
EPH_API void eph_each_object(void (*fn)(void *obj, int type, size_t size, void *ctx), void *ctx);

/* How many objects eph_each_object would show. */
EPH_API size_t eph_live_count(void);

/* Calls fn for each reference that the object's type visits, in the walker's order.  Not for use in
 * callbacks. */
EPH_API void eph_each_child(void *obj, void (*fn)(void *child, void *ctx), void *ctx);

/* ---- Marking, from callbacks ---------------------------------------------------------------------- */

/* Visits one reference: NULL, immediates and pointers outside the heap are ignored.  World stopped. */
EPH_API void eph_visit(eph_visitor *visitor, void *obj);

/* The same for n words in a row. */
EPH_API void eph_visit_range(eph_visitor *visitor, void *const *words, size_t n);

/* The same, faster, for a reference known to be NULL or an object of this type. */
EPH_API void eph_visit_typed(eph_visitor *visitor, int type, void *obj);

/* Whether an object was found alive; true for anything that is not in the collector's heap.  Only in
 * on_marked. */
EPH_API bool eph_is_marked(const void *obj);

/* ---- Roots ---------------------------------------------------------------------------------------- */

/* Makes the n words at p roots of every collection, until removed.  Each word holds NULL, an immediate, or
 * the address of an object's start.  Returns false if memory is exhausted. */
EPH_API EPH_MUST_USE bool eph_root_add(void **p, size_t n);

/* Removes a range added with the same p.  Unknown ranges are ignored. */
EPH_API void eph_root_remove(void **p);

/* ---- Collecting ----------------------------------------------------------------------------------- */

typedef enum eph_mode {
  /* C stacks, registers and (unless EPH_NO_STATIC_ROOTS) static data are roots, too. */
  EPH_CONSERVATIVE,

  /* Nothing but registered roots, and the roots callback, keeps objects alive: no thread may rely on its
   * stack or on unregistered statics.  Blocks of libgc's own kinds to which those refer are not freed, nor is
   * the memory of what the blocks refer to ("limbo"); but all these count as dead for tables, weak references
   * and guardians. */
  EPH_EXACT
} eph_mode;

/* What one collection did; times in nanoseconds. */
typedef struct eph_stats {
  uint64_t collections;  /* since eph_init, this one included */
  uint64_t pause_ns;     /* world stopped: libgc's marking and the library's */
  uint64_t closure_ns;   /* the library's share of it */
  uint64_t objects;      /* objects traced by the library */
  uint64_t entries;      /* entries of live tables, ephemerons and guardians looked at */
  uint64_t watched;      /* entries that had to wait for a key */
  uint64_t steps;        /* tries and bucket steps: the linear bound of the closure */
  uint64_t fired;        /* waiting entries whose keys were all found alive */
  uint64_t broken;       /* entries dropped because a key died */
  uint64_t let_go;       /* those of them that held their data strongly until now: another collection may free more */
  uint64_t rounds;       /* drains of the mark stack that found more to do */
  uint64_t weak_cleared; /* weak references cleared */
  uint64_t guarded;      /* objects handed to guardians */
  uint64_t natives;      /* native payloads queued for release */
  uint64_t tables_dead;  /* tables found dead */
  uint64_t limbo; /* dead typed objects whose memory stays, for a block (see EPH_EXACT) or a finalizer */
  uint64_t live_entries;    /* entries left in live tables */
  uint64_t table_bytes;     /* memory of all tables' entries */
  uint64_t native_bytes;    /* native bytes attached and still alive */
  uint64_t stack_overflows; /* times the mark stack was too small */
} eph_stats;

/* Collects, then runs what is due: native releases, clear callbacks.  Under EPH_SAFEPOINTS the library's own
 * GC_disable is lifted for the collection; if the client has disabled collections beyond that, or, without
 * the flag, at all, nothing is collected and false is returned.  stats (may be NULL) receives the figures of
 * the collection. Must not be called from callbacks of the library. */
EPH_API bool eph_collect(eph_mode mode, eph_stats *stats);

/* The figures of the last collection, whoever asked for it. */
EPH_API void eph_last_stats(eph_stats *stats);

/* To be called now and then where the client can bear callbacks: calls on_clear functions, releases native
 * payloads, frees the storage of dead tables; cheap when nothing is due. */
EPH_API void eph_safepoint(void);

/* Whether bytes allocated since the last collection, or native bytes, have grown enough that a client under
 * EPH_SAFEPOINTS should collect soon. */
EPH_API bool eph_collection_due(void);

/* ---- Native payloads ------------------------------------------------------------------------------ */

/* Ties memory that libgc does not manage to a typed object: release(payload) is called once, in the
 * eph_collect or eph_safepoint after the collection that found the object dead (a collection in which a libgc
 * finalizer still holds the object does not count).  `bytes` is added to eph_native_bytes until then. Returns
 * false if memory is exhausted, and then nothing is tied. */
EPH_API EPH_MUST_USE bool eph_native_attach(void *obj, uintptr_t payload, void (*release)(uintptr_t payload),
                                            size_t bytes);

/* Corrects the total of native bytes, for payloads that grow or shrink or that are counted by an allocator's
 * hook. */
EPH_API void eph_native_adjust(ptrdiff_t delta);

EPH_API size_t eph_native_bytes(void); /* native bytes alive */
EPH_API size_t eph_native_count(void); /* payloads attached and not released */

/* Releases every payload that is left, dead or alive: at exit, for leak checkers. */
EPH_API void eph_native_release_all(void);

/* ---- Ephemerons ----------------------------------------------------------------------------------- */

/* A single entry as an object: holds value while all of its 1..EPH_MAX_KEYS keys live.  NULL without memory.
 */
EPH_API EPH_MUST_USE eph_ephemeron *eph_ephemeron_new(unsigned nkeys, void *const keys[], void *value);

EPH_API void *eph_ephemeron_key(const eph_ephemeron *e, unsigned i); /* NULL when broken */
EPH_API void *eph_ephemeron_value(const eph_ephemeron *e);           /* NULL when broken */
EPH_API bool eph_ephemeron_broken(const eph_ephemeron *e);           /* true once a key has died */
EPH_API void eph_ephemeron_set_value(eph_ephemeron *e, void *value); /* does nothing when broken */

/* ---- Weak references ------------------------------------------------------------------------------ */

enum {
  EPH_WEAK_SHORT = 0, /* cleared before guardians resurrect the target */
  EPH_WEAK_LONG = 1   /* cleared when the target is really gone */
};

EPH_API EPH_MUST_USE eph_weakref *eph_weakref_new(void *target, int flags);
EPH_API void *eph_weakref_get(const eph_weakref *w); /* the target, or NULL once cleared */

/* ---- Guardians ------------------------------------------------------------------------------------ */

/* A guardian collects objects that have died: each registered object that only guardians could still reach is
 * put into the guardian's queue, once per registration, and lives until it has been taken out. */
EPH_API EPH_MUST_USE eph_guardian *eph_guardian_new(void);

/* Registers obj; rep (obj itself if NULL) is what the queue will hold.  A rep other than obj lives while obj
 * and guardian do, like an ephemeron's value, and does not keep obj alive.  Returns false without memory. */
EPH_API EPH_MUST_USE bool eph_guardian_register(eph_guardian *g, void *obj, void *rep);

/* Takes the oldest entry out of the queue; NULL if it is empty. */
EPH_API void *eph_guardian_next(eph_guardian *g);

/* ---- Tables --------------------------------------------------------------------------------------- */

typedef enum eph_weakness {
  EPH_EPHEMERON,   /* value held while table and all keys live; the entry dies when any key dies */
  EPH_INTERN,      /* found by its keys, dies with its value: an ephemeron on the value that holds the keys */
  EPH_WEAK_KEYS,   /* value strong, entry dies with any key: leaks when the value reaches a key */
  EPH_WEAK_VALUES, /* keys strong, entry dies with the value: leaks when a key reaches the value */
  EPH_STRONG       /* keys and value strong */
} eph_weakness;

typedef enum eph_keyed {
  EPH_BY_IDENTITY, /* keys are equal if they are the same words */
  EPH_BY_HASH      /* the client's hash and equality decide */
} eph_keyed;

typedef enum eph_evict {
  EPH_FIFO, /* a full bounded table drops the entry created first: a ring */
  EPH_LRU   /* ... the entry used least recently; get, put and a found cursor use an entry */
} eph_evict;

/* Hash and equality of whole key tuples.  Called with libgc's lock held if EPH_THREADS: they must not
 * allocate, collect, nor use this library.  Clients whose equality runs arbitrary code use cursors instead,
 * see eph_find. */
typedef uint64_t (*eph_hash_fn)(void *const keys[], void *ctx);
typedef bool (*eph_equal_fn)(void *const stored[], void *const keys[], void *ctx);

typedef struct eph_table_options {
  eph_weakness weakness;
  eph_keyed keyed;
  unsigned nkeys;     /* 1..EPH_MAX_KEYS; 0 stands for 1 */
  eph_hash_fn hash;   /* EPH_BY_HASH only; both or none.  With none, only cursors and eph_table_add find */
  eph_equal_fn equal; /* and make entries. */
  void *fn_ctx;       /* handed to hash and equal */
  size_t initial;     /* entries to make room for at once */
  size_t max_entries; /* 0, or the bound beyond which entries are evicted */
  eph_evict evict;

  /* Called from eph_safepoint or eph_collect after collections dropped entries of this table (n in all), if
   * the table still lives.  May do anything.  clear_ctx is not a root. */
  void (*on_clear)(eph_table *table, size_t n, void *clear_ctx);
  void *clear_ctx;
} eph_table_options;

/* A table is itself a collectable object; its entries are in memory that libgc does not scan.  NULL without
 * memory, or for impossible options. */
EPH_API EPH_MUST_USE eph_table *eph_table_new(const eph_table_options *options);

EPH_API size_t eph_table_count(const eph_table *t); /* entries, none of them broken */
EPH_API size_t eph_table_bytes(const eph_table *t); /* memory of its entries */

/* The value under k[0..nkeys), or NULL. */
EPH_API void *eph_table_get(eph_table *t, void *const k[]);

/* Enters or replaces (the keys that are stored stay the first ones).  value may be any word but NULL. Returns
 * false, and changes nothing, if memory is exhausted. */
EPH_API EPH_MUST_USE bool eph_table_put(eph_table *t, void *const k[], void *value);

EPH_API bool eph_table_remove(eph_table *t, void *const k[]); /* whether there was an entry */
EPH_API void eph_table_clear(eph_table *t);                   /* removes all entries and frees their memory */

/* The value under k; if there is none, what make(k, ctx) returns, entered.  make may use the table, allocate
 * and collect (the client keeps k alive); if it entered an equal key itself, that entry wins.  NULL from
 * make, or exhausted memory, is returned as NULL and enters nothing. */
EPH_API void *eph_table_intern(eph_table *t, void *const k[], void *(*make)(void *const k[], void *ctx),
                               void *ctx);

/* ---- Cursors -------------------------------------------------------------------------------------- */

/* A cursor walks a table, or the entries of one hash.  It is a plain struct of the client's, needs no
 * clean-up, and survives collections, insertions, removals and growth between its steps.  It holds nothing:
 * `table`, `key` and `value` are copies for the client, which keeps them alive as it does its other
 * variables. */
typedef struct eph_cursor {
  eph_table *table;
  void *key[EPH_MAX_KEYS]; /* the entry that the last step found */
  void *value;
  uint64_t hash; /* the rest is private */
  size_t index;
  uint64_t epoch, adds;
  bool started;
} eph_cursor;

/* Starts a walk over all entries. */
EPH_API void eph_walk(eph_cursor *c, eph_table *t);

/* Goes to the next entry; false at the end.  An entry that is in the table from the walk's start to its end
 * is shown exactly once, entries added or removed meanwhile once or not at all, broken ones never. */
EPH_API bool eph_walk_next(eph_cursor *c);

/* Starts a search among the entries with this hash, in a table with EPH_BY_HASH. */
EPH_API void eph_find(eph_cursor *c, eph_table *t, uint64_t hash);

/* Goes to the next entry with the cursor's hash; false if there is none.  The client compares the keys, by
 * code that may allocate, raise, collect, and change this very table: after a change that moved entries the
 * search starts again, so that candidates may be shown twice but none is missed. */
EPH_API bool eph_find_next(eph_cursor *c);

/* After eph_find_next returned false: whether an entry was added to the table since eph_find, so that the
 * search must be done again before its key may be added. */
EPH_API bool eph_find_stale(const eph_cursor *c);

/* Adds an entry without comparing its keys with others; the caller knows that they are new.  In tables by
 * identity the hash is ignored.  (Were they not new: a walk shows one of the entries with the very same
 * keys.)  Returns false without memory. */
EPH_API EPH_MUST_USE bool eph_table_add(eph_table *t, uint64_t hash, void *const k[], void *value);

/* Adds the entry that the cursor shows to another table with as many keys, keyed in the same way (by the same hash), as eph_table_add does:
 * what a change of weakness is made of. */
EPH_API EPH_MUST_USE bool eph_cursor_copy(const eph_cursor *c, eph_table *to);

/* Acts on the entry that the cursor shows; false if it has gone meanwhile. */
EPH_API bool eph_cursor_set(eph_cursor *c, void *value);
EPH_API bool eph_cursor_remove(eph_cursor *c);
EPH_API bool eph_cursor_touch(eph_cursor *c); /* makes it the most recently used */

/* ---- Rings ---------------------------------------------------------------------------------------- */

/* Holds the last n objects pushed, strongly. */
EPH_API EPH_MUST_USE eph_ring *eph_ring_new(size_t n);
EPH_API void eph_ring_push(eph_ring *r, void *obj);
EPH_API void eph_ring_clear(eph_ring *r);
EPH_API size_t eph_ring_count(const eph_ring *r);
EPH_API void *eph_ring_get(const eph_ring *r, size_t i); /* i = 0: the newest; NULL beyond the count */

/* ---- Observing ------------------------------------------------------------------------------------ */

/* One entry whose value the closure reached because its keys are alive. */
typedef struct eph_firing {
  uint64_t order;           /* 1, 2, ... within the collection */
  eph_table *table;         /* the table, or NULL */
  eph_ephemeron *ephemeron; /* the single ephemeron, or NULL (both: a guardian's representative) */
  unsigned nkeys;
  void *const *keys; /* what the entry waits for: its keys, or in an interning table its instance */
  void *key;         /* the key that was found alive last */
  bool waited;       /* the entry had to wait for that key; otherwise all were alive when it was looked at */
  void *value;       /* what is held: the value, or in an interning table the first word of the key tuple */
} eph_firing;

/* Sets (NULL: unsets) a function that is told of every ephemeron that fires, in order.  World stopped. */
EPH_API void eph_set_observer(void (*fn)(const eph_firing *firing, void *ctx), void *ctx);

#ifdef __cplusplus
}
#endif
#endif
