/* SPDX-License-Identifier: GPL-3.0-or-later */
/* heap.h: allocation, tracing and native memory. The heap is ignorant of what values mean.
 *
 * The rule on the wall: ALLOCATION NEVER COLLECTS. It counts bytes and raises m->attention; the interpreter
 * loop collects at its next safepoint (heap/safepoint.h). So C code that neither calls back into the language
 * nor runs a safepoint needs no rooting of any kind: Values in C locals are safe. C code that does call back
 * is safe too, because collections below a native frame scan the C stack conservatively; but a Value that
 * lives only in malloc'd memory meanwhile is not found (put it in an array object, or register a root).
 *
 * There are two libgc kinds: traced objects, whose walker is found through the type id in the header word, and
 * leaf objects, which refer to nothing. Memory comes zeroed, so unset fields are ABSENT. */
#ifndef MAYFLY_HEAP_HEAP_H
#define MAYFLY_HEAP_HEAP_H

#include "machine.h"
#include "object/value.h"

typedef struct Tracer Tracer; /* lib's eph_visitor */

/* Marks what a field refers to. Call it once per strong field from a walker, and from root walkers. */
void trace_object(Tracer *t, const void *object_or_null);
static inline void trace_value(Tracer *t, Value v) {
  if (is_object(v)) trace_object(t, as_object(v));
}
void trace_values(Tracer *t, const Value *values, size_t n);

/* New object of `size` bytes (header included), zeroed but for its header. heap_new: traced by the walker of
 * its type. heap_new_leaf: refers to nothing. Never fails for sizes up to HEAP_SMALL_MAX; beyond that, answers
 * NULL with MemoryError pending when the limit of --max-heap or the system's memory is exceeded. Nonfailing sizes let
 * constructors of fixed-size objects omit the check. */
#define HEAP_SMALL_MAX 1024
#define HEAP_GRANULE 16
#define HEAP_CLASSES (HEAP_SMALL_MAX / HEAP_GRANULE + 1)
void *heap_new_apart(Machine *m, TypeId type, size_t size, bool leaf); /* when the free list is empty, or the object large */
static inline void *heap_new_object(Machine *m, TypeId type, size_t size, bool leaf) {
  if (UNLIKELY(size > HEAP_SMALL_MAX)) return heap_new_apart(m, type, size, leaf);
  FreeCell **list = &m->free_cells[(size + HEAP_GRANULE - 1) / HEAP_GRANULE + (leaf ? HEAP_CLASSES : 0)];
  if (UNLIKELY(!*list)) return heap_new_apart(m, type, size, leaf);
  Object *o = (Object *)*list;
  *list = (*list)->next;
  o->header = object_header(type, m->next_serial++);
  return o;
}
static inline void *heap_new(Machine *m, TypeId type, size_t size) { return heap_new_object(m, type, size, false); }
static inline void *heap_new_leaf(Machine *m, TypeId type, size_t size) { return heap_new_object(m, type, size, true); }
/* Gives back an object that nobody else can refer to (storage that was outgrown). Optional, an optimisation. */
void heap_free_now(Machine *m, void *object);

/* Storage: an internal object that is an array of Values, owned by exactly one object (a list's items, ...).
 * Its walker traces `used` values; keep the rest zero. */
typedef struct Array {
  Object base;
  size_t capacity;
  size_t used;
  Value item[];
} Array;
MUST_USE Array *array_new(Machine *m, size_t capacity); /* NULL: MemoryError pending */

/* Native memory (GMP, FLINT, files): `payload` belongs to `object`; release(payload) is called once, right after the
 * collection that finds the object dead, in that same collection, before any user code runs. bytes count
 * towards the next collection. Payload 0 is allowed. O(1) amortised. */
void heap_own_native(Machine *m, void *object, uintptr_t payload, void (*release)(uintptr_t), size_t bytes);
/* To be asked before a native result of so many bytes is computed outside of a region (heap/interrupt.h), where allocators cannot
 * refuse: false with MemoryError pending. */
MUST_USE bool heap_check_native(Machine *m, size_t bytes);
/* Whether the limit leaves room for so many bytes that malloc is to give for a while. */
bool heap_has_room(size_t bytes);
/* GMP and FLINT allocate through counting functions installed by heap_start (heap/native.c); others report here. */
void heap_count_native(Machine *m, ptrdiff_t bytes);

/* Roots. Called in every collection, world stopped: only trace_… functions are allowed inside. */
typedef void (*RootWalker)(Machine *m, Tracer *t, void *context);
void heap_add_roots(Machine *m, RootWalker walker, void *context);
/* Called at mark end of every collection, when the marked set is final: clear caches that must not hold their
 * objects. heap_is_marked may be asked. No allocation. */
typedef void (*MarkedHook)(Machine *m, void *context);
void heap_add_marked_hook(Machine *m, MarkedHook hook, void *context);
bool heap_is_marked(const void *object);
/* Permanent handle for C statics-like holders (few): traced for ever. */
void heap_add_root_value(Machine *m, Value *where);

/* Object walk: every allocated object, garbage not yet collected included, internal storage included, in creation order
 * when `sorted`. fn must not allocate. */
void heap_each(Machine *m, bool sorted, void (*fn)(Machine *, Object *, void *context), void *context);
size_t heap_count_objects(Machine *m); /* without INTERNAL types */
bool heap_is_object(const void *o); /* one of ours; false for the collector's own (weak references, tables), which walkers visit too */
size_t heap_object_size(const Object *o);

typedef struct HeapStats {
  uint64_t collections, exact_collections, freed_last, freed_total;
  uint64_t objects, heap_bytes, native_bytes, lost_native_bytes;
  uint64_t ephemerons_fired, entries_cleared, pause_ns_total, pause_ns_max;
} HeapStats;
void heap_stats(Machine *m, HeapStats *out);

/* What the layer above tells the heap of its objects; set once, before the first object is made. */
typedef struct HeapClient {
  void (*walk)(Machine *m, const Object *o, Tracer *t);        /* visits every strong field of an object that is not leaf */
  bool (*is_internal)(Machine *m, TypeId type);                /* storage that users never see */
  void (*raise_no_memory)(Machine *m);                         /* leaves MemoryError pending */
  void (*raise_interrupted)(Machine *m, int attention);        /* KeyboardInterrupt, or the error of a time limit */
  void (*raise_native)(Machine *m, const char *what); /* FLINT or GMP gave up: ArithmeticError */
  void (*run_callback)(Machine *m, Object *weakref);           /* calls a cleared weak reference's callback */
  void (*run_del)(Machine *m, Object *dying);                  /* calls __del__ */
} HeapClient;
void heap_set_client(Machine *m, const HeapClient *client);

/* Deaths (queue.c). After the collection that finds `object` unreachable it lives once more and run_del is called on it. */
void heap_watch_death(Machine *m, Object *object);
/* `holder` refers weakly to an object; once is_cleared(holder) and holder itself lives, run_callback is called on it, in the order of these calls. */
void heap_watch_cleared(Machine *m, Object *holder, bool (*is_cleared)(const Object *holder));

/* Weak references of the collector (the object itself is the lib's; trace it with trace_object). Cleared at mark end, before
 * guardians bring objects back for __del__. */
MUST_USE void *heap_weak_new(Machine *m, void *target); /* NULL: MemoryError pending */
void *heap_weak_get(const void *weak);

/* Whether collections happen by themselves (true at the start). */
void heap_set_automatic(Machine *m, bool automatic);
bool heap_is_automatic(Machine *m);
uint64_t heap_made_since_collection(Machine *m); /* objects */
/* Zeroed memory that lives until heap_stop; for the state of upper layers. Never fails. */
void *heap_new_permanent(Machine *m, size_t size);

/* What lives, natively or in the heap, may take so many bytes; 0: what the system has. */
void heap_set_limit(Machine *m, size_t bytes);
/* The limit that leaves a process with a limited address space (RLIMIT_AS) room for fragments and garbage; 0: not limited. */
size_t heap_limit_of_process(void);
/* Calls fn for each strong reference of an object, in the walker's order. */
void heap_each_child(Machine *m, Object *o, void (*fn)(Machine *, Object *child, void *context), void *context);
/* Checks every object's header and fields; reports the first fault on stderr and answers false. */
bool heap_verify(Machine *m);

/* "Boehm GC 8.2.2" */
void heap_library_version(char *out, size_t size);

void heap_start(Machine *m); /* before any allocation */
void heap_stop(Machine *m);  /* releases every native payload: native_bytes must then be the baseline */

#endif
