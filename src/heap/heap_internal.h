/* SPDX-License-Identifier: GPL-3.0-or-later */
/* heap_internal.h: the heap's own state, for the files of heap/ alone.
 *
 *   allocation: private free lists (cells) <- eph_alloc_batch; dropped when a collection starts
 *   pacing:     m->allocated counts bytes of batches and native bytes since the last collection
 *   deaths:     watched holders (creation order) and the guardian -> queue -> run at a safepoint */
#ifndef MAYFLY_HEAP_HEAP_INTERNAL_H
#define MAYFLY_HEAP_HEAP_INTERNAL_H

#include "ephemeron.h"
#include "heap/heap.h"
#include "heap/interrupt.h"

typedef struct RootEntry {
  RootWalker walk;
  void *context;
} RootEntry;

typedef struct MarkedEntry {
  MarkedHook hook;
  void *context;
} MarkedEntry;

typedef struct WatchedHolder {
  Object *holder;
  bool (*is_cleared)(const Object *holder);
} WatchedHolder;

/* How much is allocated between collections: as much as lives, small heaps twice as much. Little garbage stays in the processor's
 * caches, where the next objects want it. */
#define HEAP_LEAST_STEP ((size_t)2 << 20)
#define HEAP_SMALL_STEP ((size_t)4 << 20)

struct Heap {
  const HeapClient *client;
  FreeCell *cells[2 * HEAP_CLASSES]; /* traced ones, then leaf ones; m->free_cells points here */
  RootEntry *roots;
  size_t root_count;
  MarkedEntry *marked_hooks;
  size_t marked_hook_count;
  Value **root_values;
  size_t root_value_count;

  size_t limit;         /* heap_set_limit, or 0 */
  size_t ceiling;       /* what may live: the limit, and somewhat more once it has been told to the program */
  size_t live_bytes;    /* collector's and native, after the last collection */
  /* Given back when the system refuses memory, until the collection that follows. */
  void *reserved_space; /* address space, from which libgc can also keep account of further blocks; or NULL */
  void *reserve;        /* a block of libgc's, after the first refusal; or NULL */
  bool refused;

  eph_guardian *guardian; /* of objects with __del__; a root */
  WatchedHolder *watched;
  size_t watched_count, watched_capacity;
  Object **queue;         /* cleared holders whose callbacks wait; roots */
  size_t queue_first, queue_count, queue_capacity;
  bool running_deaths;

  size_t reported_native; /* of heap_count_native */
  size_t native_baseline;
  HeapStats stats;
  uint32_t torture_gc, torture_fail;             /* every so many safepoints, large allocations; 0: never */
  uint32_t torture_safepoints, torture_polls, torture_allocations; /* counted so far */
  bool collecting, manual; /* manual: no collections but those asked for */
  uint64_t serial_at_collection;
  void *permanent;      /* blocks of heap_new_permanent, linked */
};

/* queue.c */
void queue_trace(Machine *m, Tracer *t);
void queue_collect(Machine *m); /* at mark end: moves cleared holders to the queue */
void queue_free(struct Heap *heap);

/* native.c: GMP's and FLINT's allocators */
void native_provide(void); /* before anything is allocated */
void native_start(Machine *m);
void native_stop(Machine *m);
size_t native_live_bytes(void);
size_t native_lost_bytes(void);
void native_note_jump(void); /* an interrupted call left its allocations behind: count them as lost */
void native_note_enter(void);

/* mapping.c: has the system provide what it has mapped but not given yet, as far as whole pages go. */
void heap_provide_pages(void *memory, size_t bytes);

/* interrupt.c */
typedef enum JumpReason { JUMP_INTERRUPT = 1, JUMP_NO_MEMORY, JUMP_ABORT } JumpReason;
_Noreturn void interrupt_jump(JumpReason reason);

/* room.c */
void heap_reserve_space(struct Heap *heap);
void heap_release_reserve(struct Heap *heap);
size_t heap_reserved_bytes(const struct Heap *heap); /* of libgc's heap */
/* Whether so many bytes may be asked of the system for a large object. It may be refused when it alone, on top of what lives, is beyond
 * the limit; the rest is left to the next safepoint, for a good part of what was allocated since the last collection may be garbage. */
bool heap_may_take(Machine *m, size_t size);
void heap_refuse(Machine *m); /* MemoryError, and a collection at the next safepoint */
/* After a collection: the reserve is restored if it was used; false with MemoryError if the limit is exceeded or the system has
 * next to nothing. */
MUST_USE bool heap_check_room(Machine *m);

/* heap.c */
Machine *heap_machine(void); /* the one that runs, or NULL */
void heap_pace(Machine *m); /* after a collection: sets live_bytes, m->allocated, m->allocation_limit */
_Noreturn void heap_fatal(const char *message);
void *heap_grow_vector(void *vector, size_t element_size, size_t count, size_t *capacity); /* room for one more */

#endif
