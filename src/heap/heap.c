/* SPDX-License-Identifier: GPL-3.0-or-later */
/* heap.c: allocation from private free lists, the walk over all objects, figures.
 *
 * A free cell's first word is a link or zero, an object's is odd: that is how the collector's library tells them apart. Cells
 * are counted as allocated when their batch is fetched, so that making an object needs no arithmetic but the serial number. */
#include "heap/heap.h"

#include <gc.h>
#include <stdio.h>
#include <stdlib.h>

#include "heap/heap_internal.h"
#include "heap/safepoint.h"

/* libgc and its callbacks are one per process. */
static Machine *current;
static int traced_kind = -1, leaf_kind = -1;

Machine *heap_machine(void) { return current; }

_Noreturn void heap_fatal(const char *message) {
  fprintf(stderr, "mayfly: %s\n", message);
  exit(70);
}

void *heap_grow_vector(void *vector, size_t element_size, size_t count, size_t *capacity) {
  if (count < *capacity) return vector;
  *capacity = *capacity == 0 ? 16 : *capacity * 2;
  vector = realloc(vector, *capacity * element_size);
  if (vector == NULL) heap_fatal("out of memory");
  return vector;
}

/* Callbacks of the library: inside a collection. */

static void trace_client_object(void *o, eph_visitor *visitor, void *context) {
  (void)context;
  current->heap->client->walk(current, o, (Tracer *)visitor);
}

static void trace_all_roots(eph_visitor *visitor, void *context) {
  (void)context;
  Machine *m = current;
  if (m == NULL) return;
  struct Heap *heap = m->heap;
  Tracer *t = (Tracer *)visitor;
  trace_value(t, m->pending);
  for (size_t i = 0; i < heap->root_value_count; i++) trace_value(t, *heap->root_values[i]);
  for (size_t i = 0; i < heap->root_count; i++) heap->roots[i].walk(m, t, heap->roots[i].context);
  trace_object(t, heap->guardian);
  queue_trace(m, t);
}

static void drop_cells(void *context) {
  (void)context;
  if (current != NULL) memset(current->heap->cells, 0, sizeof current->heap->cells);
}

static void run_marked_hooks(void *context) {
  (void)context;
  Machine *m = current;
  if (m == NULL) return;
  queue_collect(m);
  for (size_t i = 0; i < m->heap->marked_hook_count; i++)
    m->heap->marked_hooks[i].hook(m, m->heap->marked_hooks[i].context);
}

static void start_library(void) {
  if (traced_kind >= 0) return;
  eph_config config = {
      .flags = EPH_SAFEPOINTS | EPH_HEADER_ODD | EPH_NO_STATIC_ROOTS,
      .roots = trace_all_roots,
      .on_collect_start = drop_cells,
      .on_marked = run_marked_hooks,
  };
  eph_type traced = {.name = "object", .trace = trace_client_object};
  eph_type leaf = {.name = "leaf", .flags = EPH_POINTER_FREE};
  if (!eph_init(&config)) heap_fatal("the collector cannot be started");
  GC_set_warn_proc(GC_ignore_warn_proc); /* large blocks are what users ask for */
  traced_kind = eph_register_type(&traced);
  leaf_kind = eph_register_type(&leaf);
  if (traced_kind < 0 || leaf_kind < 0) heap_fatal("the collector takes no more kinds of objects");
}

void heap_start(Machine *m) {
  native_provide();
  start_library();
  struct Heap *heap = calloc(1, sizeof *heap);
  if (heap == NULL) heap_fatal("out of memory");
  m->heap = heap;
  m->free_cells = heap->cells;
  m->next_serial = 1;
  current = m;
  heap_reserve_space(heap);
  native_start(m);
  heap->guardian = eph_guardian_new();
  if (heap->guardian == NULL) heap_fatal("out of memory");
  heap_pace(m);
}

static void walk_nothing(Machine *m, const Object *o, Tracer *t) {
  (void)m, (void)o, (void)t;
}

/* Without roots everything is garbage: one exact collection releases every payload. */
void heap_stop(Machine *m) {
  static const HeapClient no_client = {.walk = walk_nothing};
  struct Heap *heap = m->heap;
  heap->client = &no_client;
  heap->root_count = heap->root_value_count = heap->marked_hook_count = heap->watched_count = heap->queue_count = 0;
  heap->guardian = NULL;
  m->pending = ABSENT;
  eph_collect(EPH_EXACT, NULL);
  eph_native_release_all();
  native_stop(m);
  queue_free(heap);
  free(heap->roots);
  free(heap->marked_hooks);
  free(heap->root_values);
  for (void **block = heap->permanent, **next; block != NULL; block = next) {
    next = block[0];
    free(block);
  }
  heap_release_reserve(heap);
  free(heap);
  m->heap = NULL;
  m->free_cells = NULL;
  current = NULL;
}

void heap_set_client(Machine *m, const HeapClient *client) { m->heap->client = client; }

/* Tracing. */

void trace_object(Tracer *t, const void *o) { eph_visit((eph_visitor *)t, (void *)(uintptr_t)o); }

/* Immediates are no addresses of objects. */
void trace_values(Tracer *t, const Value *values, size_t n) { eph_visit_range((eph_visitor *)t, (void *const *)values, n); }

bool heap_is_marked(const void *o) { return eph_is_marked(o); }

/* Allocation. */

static void count_bytes(Machine *m, size_t bytes) {
  m->allocated += bytes;
  if (UNLIKELY(m->allocated > m->allocation_limit)) safepoint_request(m, ATTENTION_COLLECT);
}

/* The system refuses memory for a small object, which may not fail: live on the reserve until the next safepoint, which
 * collects and raises MemoryError if that did not help. */
static size_t fetch_from_reserve(Machine *m, int kind, size_t size, void **chain) {
  struct Heap *heap = m->heap;
  if (heap->refused) heap_fatal("out of memory");
  heap->refused = true;
  heap_release_reserve(heap);
  m->allocated = m->allocation_limit + 1;
  size_t n = eph_alloc_batch(kind, size, chain);
  if (n == 0) heap_fatal("out of memory");
  return n;
}

static FreeCell *refill(Machine *m, unsigned index) {
  bool leaf = index >= HEAP_CLASSES;
  size_t size = (leaf ? index - HEAP_CLASSES : index) * HEAP_GRANULE;
  int kind = leaf ? leaf_kind : traced_kind;
  void *chain;
  size_t n = eph_alloc_batch(kind, size, &chain);
  if (UNLIKELY(n == 0)) n = fetch_from_reserve(m, kind, size, &chain);
  count_bytes(m, n * size);
  return chain;
}

static Object *new_large(Machine *m, size_t size, int kind) {
  Object *o = NULL;
  if (heap_may_take(m, size)) o = eph_alloc(kind, size);
  if (o == NULL) {
    heap_refuse(m);
    return NULL;
  }
  count_bytes(m, size);
  return o;
}

void *heap_new_apart(Machine *m, TypeId type, size_t size, bool leaf) {
  assert(!m->heap->collecting);
  if (size <= HEAP_SMALL_MAX) {
    unsigned index = (unsigned)((size + HEAP_GRANULE - 1) / HEAP_GRANULE) + (leaf ? HEAP_CLASSES : 0);
    m->free_cells[index] = refill(m, index);
    return heap_new_object(m, type, size, leaf);
  }
  Object *o = new_large(m, size, leaf ? leaf_kind : traced_kind);
  if (LIKELY(o != NULL)) o->header = object_header(type, m->next_serial++);
  return o;
}

/* Small storage goes back to its free list, large storage to libgc. */
void heap_free_now(Machine *m, void *object) {
  size_t size = eph_size_of(object);
  if (size > HEAP_SMALL_MAX) {
    eph_free(object);
    m->allocated -= size < m->allocated ? size : m->allocated;
    return;
  }
  int kind = eph_type_of(object);
  memset(object, 0, size);
  FreeCell **list = &m->free_cells[size / HEAP_GRANULE + (kind == leaf_kind ? HEAP_CLASSES : 0)];
  FreeCell *cell = object;
  cell->next = *list;
  *list = cell;
}

/* Native payloads. */

void heap_own_native(Machine *m, void *object, uintptr_t payload, void (*release)(uintptr_t), size_t bytes) {
  if (!eph_native_attach(object, payload, release, bytes)) heap_fatal("out of memory");
  count_bytes(m, bytes);
}

void heap_count_native(Machine *m, ptrdiff_t bytes) {
  m->heap->reported_native += (size_t)bytes;
  if (bytes > 0) count_bytes(m, (size_t)bytes);
}

/* Registration. */

void heap_add_roots(Machine *m, RootWalker walker, void *context) {
  struct Heap *heap = m->heap;
  heap->roots = realloc(heap->roots, (heap->root_count + 1) * sizeof *heap->roots);
  if (heap->roots == NULL) heap_fatal("out of memory");
  heap->roots[heap->root_count++] = (RootEntry){walker, context};
}

void heap_add_marked_hook(Machine *m, MarkedHook hook, void *context) {
  struct Heap *heap = m->heap;
  heap->marked_hooks = realloc(heap->marked_hooks, (heap->marked_hook_count + 1) * sizeof *heap->marked_hooks);
  if (heap->marked_hooks == NULL) heap_fatal("out of memory");
  heap->marked_hooks[heap->marked_hook_count++] = (MarkedEntry){hook, context};
}

void heap_add_root_value(Machine *m, Value *where) {
  struct Heap *heap = m->heap;
  heap->root_values = realloc(heap->root_values, (heap->root_value_count + 1) * sizeof *heap->root_values);
  if (heap->root_values == NULL) heap_fatal("out of memory");
  heap->root_values[heap->root_value_count++] = where;
}

/* Weak references. */

void *heap_weak_new(Machine *m, void *target) {
  void *weak = eph_weakref_new(target, EPH_WEAK_SHORT);
  if (weak == NULL) m->heap->client->raise_no_memory(m);
  else count_bytes(m, 32);
  return weak;
}

void *heap_weak_get(const void *weak) { return eph_weakref_get(weak); }

/* Walks. */

typedef struct Walk {
  Machine *m;
  void (*fn)(Machine *, Object *, void *);
  void *context;
  Object **found;
  size_t count, capacity;
} Walk;

static void walk_object(void *o, int kind, size_t size, void *context) {
  (void)kind, (void)size;
  Walk *walk = context;
  walk->fn(walk->m, o, walk->context);
}

static void gather_object(void *o, int kind, size_t size, void *context) {
  (void)kind, (void)size;
  Walk *walk = context;
  walk->found = heap_grow_vector(walk->found, sizeof *walk->found, walk->count, &walk->capacity);
  walk->found[walk->count++] = o;
}

/* Headers order as serials do: the serial is their upper part. */
static int by_serial(const void *a, const void *b) {
  uint64_t x = (*(Object *const *)a)->header, y = (*(Object *const *)b)->header;
  return x < y ? -1 : x > y;
}

void heap_each(Machine *m, bool sorted, void (*fn)(Machine *, Object *, void *), void *context) {
  Walk walk = {.m = m, .fn = fn, .context = context};
  if (!sorted) {
    eph_each_object(walk_object, &walk);
    return;
  }
  eph_each_object(gather_object, &walk);
  if (walk.count > 1) qsort(walk.found, walk.count, sizeof *walk.found, by_serial);
  for (size_t i = 0; i < walk.count; i++) fn(m, walk.found[i], context);
  free(walk.found);
}

static void count_object(Machine *m, Object *o, void *context) {
  if (!m->heap->client->is_internal(m, object_type_id(o))) ++*(size_t *)context;
}

size_t heap_count_objects(Machine *m) {
  size_t n = 0;
  heap_each(m, false, count_object, &n);
  return n;
}

bool heap_is_object(const void *o) { return eph_type_of(o) >= 0; }
size_t heap_object_size(const Object *o) { return eph_size_of(o); }

typedef struct ChildWalk {
  Machine *m;
  void (*fn)(Machine *, Object *, void *);
  void *context;
} ChildWalk;

static void each_child(void *child, void *context) {
  ChildWalk *walk = context;
  if (child != NULL) walk->fn(walk->m, child, walk->context);
}

void heap_each_child(Machine *m, Object *o, void (*fn)(Machine *, Object *, void *), void *context) {
  ChildWalk walk = {m, fn, context};
  eph_each_child(o, each_child, &walk);
}

/* Figures. */

/* Neither of libgc's figures counts what it has given back to the system. */
static size_t collector_bytes(const struct Heap *heap) { return GC_get_heap_size() - GC_get_free_bytes() - heap_reserved_bytes(heap); }

static size_t step_for(size_t live) {
  size_t step = 2 * live < HEAP_SMALL_STEP ? 2 * live : HEAP_SMALL_STEP;
  if (step < live) step = live;
  return step > HEAP_LEAST_STEP ? step : HEAP_LEAST_STEP;
}

/* What interrupted calls left behind cannot be given back, so it does not count against the limit. */
static size_t native_bytes_in_use(void) {
  size_t live = native_live_bytes(), lost = native_lost_bytes();
  return live > lost ? live - lost : 0;
}

/* When the next collection is wanted; before the limit of --max-heap. */
void heap_pace(Machine *m) {
  struct Heap *heap = m->heap;
  heap->live_bytes = collector_bytes(m->heap) + native_bytes_in_use() + heap->reported_native;
  size_t step = step_for(heap->live_bytes);
  if (heap->limit != 0) {
    size_t room = heap->limit > heap->live_bytes ? heap->limit - heap->live_bytes : 0;
    if (step > room) step = room;
    if (step < heap->limit / 16) step = heap->limit / 16;
  }
  m->allocated = 0;
  m->allocation_limit = heap->manual ? SIZE_MAX / 2 : step;
  heap->serial_at_collection = m->next_serial;
}

void heap_set_automatic(Machine *m, bool automatic) {
  struct Heap *heap = m->heap;
  uint64_t serial = heap->serial_at_collection;
  size_t allocated = m->allocated;
  heap->manual = !automatic;
  heap_pace(m);
  m->allocated = allocated;
  heap->serial_at_collection = serial;
}

bool heap_is_automatic(Machine *m) { return !m->heap->manual; }
uint64_t heap_made_since_collection(Machine *m) { return m->next_serial - m->heap->serial_at_collection; }

void *heap_new_permanent(Machine *m, size_t size) {
  void **block = calloc(1, sizeof(void *) + size + 8);
  if (block == NULL) heap_fatal("out of memory");
  block[0] = m->heap->permanent;
  m->heap->permanent = block;
  return block + 1;
}

void heap_stats(Machine *m, HeapStats *out) {
  *out = m->heap->stats;
  out->objects = heap_count_objects(m);
  out->heap_bytes = collector_bytes(m->heap);
  out->native_bytes = native_live_bytes() + m->heap->reported_native;
  out->lost_native_bytes = native_lost_bytes();
}

void heap_library_version(char *out, size_t size) {
  unsigned v = GC_get_version();
  snprintf(out, size, "Boehm GC %u.%u.%u", v >> 16, v >> 8 & 0xff, v & 0xff);
}
