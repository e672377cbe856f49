/* SPDX-License-Identifier: GPL-3.0-or-later */
/* native.c: GMP's and FLINT's memory. Both keep malloc, for FLINT hides its pointers from any collector; these functions count
 * its bytes, so that native garbage asks for collections like the collector's own, and they shield malloc from jumps. */
#include <flint/flint.h>
#include <gmp.h>
#include <malloc.h>
#include <stdlib.h>
#include <unistd.h>

#include "heap/heap_internal.h"
#include "heap/interrupt.h"
#include "heap/lazy_flint.h"
#include "heap/safepoint.h"

static Machine *machine; /* the allocators are process-wide and take no argument */
static size_t live, lost, live_at_enter;
static char *provided; /* the pages of malloc's heap below were provided */

static void shield(void) { interrupt_blocked++; }

static void unshield(void) {
  if (--interrupt_blocked == 0 && interrupt_pending && interrupt_in_region) interrupt_jump(JUMP_INTERRUPT);
}

/* malloc's heap grows by M_TOP_PAD bytes more than it needs; their pages are provided when the first of them is given out. */
static void provide_grown(char *end) {
  char *top = sbrk(0);
  if (end > top) return; /* a mapping of its own */
  heap_provide_pages(provided, (size_t)(top - provided));
  provided = top;
}

static void count(void *p) {
  size_t n = malloc_usable_size(p);
  live += n;
  if (UNLIKELY((char *)p + n > provided)) provide_grown((char *)p + n);
  if (machine == NULL) return;
  machine->allocated += n;
  if (UNLIKELY(machine->allocated > machine->allocation_limit)) safepoint_request(machine, ATTENTION_COLLECT);
}

static void uncount(void *p) {
  size_t n = malloc_usable_size(p);
  live -= n;
  if (machine != NULL) machine->allocated -= n < machine->allocated ? n : machine->allocated;
}

/* No memory, or beyond the limit: jumps out of the native call if that can be done. */
static void refuse(void) {
  interrupt_blocked = 0;
  if (interrupt_in_region) interrupt_jump(JUMP_NO_MEMORY);
}

static void check_limit(size_t n) {
  if (machine == NULL || !interrupt_in_region) return;
  const struct Heap *heap = machine->heap;
  if (heap->limit != 0 && (n > heap->limit || heap->live_bytes + machine->allocated + n > 2 * heap->limit)) refuse();
}

static void *native_allocate(size_t n) {
  check_limit(n);
  shield();
  void *p = malloc(n == 0 ? 1 : n);
  if (p == NULL) {
    refuse();
    heap_fatal("out of memory");
  }
  count(p);
  unshield();
  return p;
}

static void *native_allocate_zeroed(size_t n, size_t size) {
  if (size != 0 && n > SIZE_MAX / size) refuse();
  void *p = native_allocate(n * size);
  return memset(p, 0, n * size);
}

static void *native_reallocate(void *p, size_t n) {
  if (p == NULL) return native_allocate(n);
  check_limit(n);
  shield();
  uncount(p);
  void *q = realloc(p, n == 0 ? 1 : n);
  if (q == NULL) {
    count(p);
    refuse();
    heap_fatal("out of memory");
  }
  count(q);
  unshield();
  return q;
}

static void native_free(void *p) {
  if (p == NULL) return;
  shield();
  uncount(p);
  free(p);
  unshield();
}

static void *gmp_reallocate(void *p, size_t old_size, size_t n) {
  (void)old_size;
  return native_reallocate(p, n);
}

static void gmp_free(void *p, size_t n) {
  (void)n;
  native_free(p);
}

__attribute__((noreturn)) static void native_abort(void) {
  if (interrupt_in_region) interrupt_jump(JUMP_ABORT);
  abort();
}

static void flint_start(void) {
  __flint_set_memory_functions(native_allocate, native_allocate_zeroed, native_reallocate, native_free);
  flint_set_abort(native_abort);
  flint_set_num_threads(1);
}

/* malloc's memory, too, comes in pieces, and what is free stays for the next numbers: by default glibc gives the end of its heap back
 * to the system as soon as 128 KiB are free, only to fetch them anew, page by page. */
void native_provide(void) {
  enum { FIRST_PIECE = 400 << 10 };
#ifdef M_TRIM_THRESHOLD
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 256 << 10);
#endif
  void *piece = malloc(FIRST_PIECE);
  if (piece == NULL) return;
  heap_provide_pages(piece, FIRST_PIECE);
  provided = (char *)piece + FIRST_PIECE;
  free(piece);
}

void native_start(Machine *m) {
  static bool installed;
  machine = m;
  if (installed) return;
  installed = true;
  mp_set_memory_functions(native_allocate, gmp_reallocate, gmp_free);
  if (flint_is_loaded()) flint_start();
}

void native_flint_loading(void) { shield(); }

void native_flint_loaded(void) {
  flint_start();
  unshield();
}

void native_stop(Machine *m) {
  (void)m;
  if (flint_is_loaded()) flint_cleanup();
  machine = NULL;
}

size_t native_live_bytes(void) { return live; }
size_t native_lost_bytes(void) { return lost; }
void native_note_enter(void) { live_at_enter = live; }
void native_note_jump(void) {
  if (live > live_at_enter) lost += live - live_at_enter;
}
