/* SPDX-License-Identifier: GPL-3.0-or-later */
/* room.c: how much memory a program may take: the limit, what is asked of it, and the reserve for when the system has no more. */
#include <gc.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "heap/heap.h"
#include "heap/heap_internal.h"
#include "heap/lazy_flint.h"
#include "heap/safepoint.h"

/* Bytes that no system has: refused without asking it. */
#define BEYOND_MEMORY ((size_t)1 << 46)

enum { RESERVED_SPACE = 16 << 20, RESERVED_BLOCK = 4 << 20 };

void heap_set_limit(Machine *m, size_t bytes) {
  m->heap->limit = m->heap->ceiling = bytes;
  heap_pace(m);
}

/* 0: not known. */
static size_t bytes_mapped(void) {
  FILE *f = fopen("/proc/self/statm", "r");
  size_t pages = 0;
  if (f == NULL) return 0;
  if (fscanf(f, "%zu", &pages) != 1) pages = 0;
  fclose(f);
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

/* Not all of what is left: marking reserves a word for each granule, and large garbage waits for the next safepoint. */
size_t heap_limit_of_process(void) {
  struct rlimit r;
  if (getrlimit(RLIMIT_AS, &r) != 0 || r.rlim_cur == RLIM_INFINITY) return 0;
  flint_load();
  size_t mapped = bytes_mapped();
  return r.rlim_cur > mapped ? (r.rlim_cur - mapped) / 5 * 2 : 0;
}

static bool is_beyond_limit(Machine *m, size_t size) {
  const struct Heap *heap = m->heap;
  return heap->limit != 0 && (size > heap->limit || heap->live_bytes + size > heap->ceiling ||
                              heap->live_bytes + m->allocated + size > 2 * heap->limit);
}

bool heap_has_room(size_t bytes) {
  Machine *m = heap_machine();
  return bytes < BEYOND_MEMORY && (m == NULL || !is_beyond_limit(m, bytes));
}

bool heap_may_take(Machine *m, size_t size) {
  struct Heap *heap = m->heap;
  if (UNLIKELY(heap->torture_fail != 0) && ++heap->torture_allocations % heap->torture_fail == 0) return false;
  return size < BEYOND_MEMORY && !is_beyond_limit(m, size);
}

/* Whoever handles the exception needs some memory before the next collection, until which all that has died still counts. */
static void raise_with_grace(Machine *m) {
  struct Heap *heap = m->heap;
  size_t more = heap->live_bytes + heap->limit / 8, most = heap->limit + heap->limit / 4;
  heap->ceiling = more < heap->limit ? heap->limit : more < most ? more : most;
  heap->client->raise_no_memory(m);
}

void heap_refuse(Machine *m) {
  safepoint_request(m, ATTENTION_COLLECT);
  raise_with_grace(m);
}

bool heap_check_native(Machine *m, size_t bytes) {
  if (LIKELY(heap_may_take(m, bytes))) return true;
  heap_refuse(m);
  return false;
}

/* May fail once libgc has it all: libgc gives no address space back. */
void heap_reserve_space(struct Heap *heap) {
  if (heap->reserved_space != NULL) return;
  void *space = mmap(NULL, RESERVED_SPACE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  heap->reserved_space = space == MAP_FAILED ? NULL : space;
}

void heap_release_reserve(struct Heap *heap) {
  if (heap->reserve != NULL) GC_free(heap->reserve);
  if (heap->reserved_space != NULL) munmap(heap->reserved_space, RESERVED_SPACE);
  heap->reserve = heap->reserved_space = NULL;
}

size_t heap_reserved_bytes(const struct Heap *heap) { return heap->reserve != NULL ? RESERVED_BLOCK : 0; }

/* Whether the collection after a refusal helped: otherwise each further one would, with all its work, yield next to nothing. */
static bool restore_reserve(struct Heap *heap) {
  heap_reserve_space(heap);
  heap->reserve = GC_malloc_atomic_uncollectable(RESERVED_BLOCK);
  heap->refused = heap->reserve == NULL;
  return !heap->refused && GC_get_free_bytes() >= GC_get_heap_size() / 16;
}

bool heap_check_room(Machine *m) {
  struct Heap *heap = m->heap;
  bool room = !heap->refused || restore_reserve(heap);
  if (heap->live_bytes <= heap->limit) heap->ceiling = heap->limit;
  if (room && (heap->limit == 0 || heap->live_bytes <= heap->ceiling)) return true;
  raise_with_grace(m);
  return false;
}
