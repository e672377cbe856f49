/* SPDX-License-Identifier: MIT */
/* bits.c: the maps of bits.h, memory straight from the system (see pitfall: no malloc while the world is
 * stopped). */
#include "bits.h"

#include <string.h>
#include <sys/mman.h>

#define HUGE_PAGE ((size_t)2 << 20)

eph_bits eph_b;

void *eph_map(size_t bytes) {
  void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

void eph_unmap(void *p, size_t bytes) {
  if (p) munmap(p, bytes);
}

void *eph_map_large(size_t bytes) {
  size_t slack = HUGE_PAGE;
  char *p = eph_map(bytes + slack);
  if (!p) return NULL;
  size_t before = (slack - (uintptr_t)p % slack) % slack;
  if (before) munmap(p, before);
  p += before;
  if (slack > before) munmap(p + ((bytes + 4095) & ~(size_t)4095), slack - before);
#ifdef MADV_HUGEPAGE
  madvise(p, bytes, MADV_HUGEPAGE); /* only advice: random accesses miss the TLB less */
#endif
  return p;
}

bool eph_bits_init(void) {
  eph_b.top = eph_map(TOP_ENTRIES * sizeof *eph_b.top);
  return eph_b.top != NULL;
}

eph_chunk *eph_chunk_make(uintptr_t a) {
  if (a >> ADDRESS_BITS) return NULL;
  eph_chunk **slot = &eph_b.top[a >> CHUNK_SHIFT];
  if (*slot) return *slot;
  size_t map_bytes = CHUNK_WORDS * sizeof(uint64_t);
  char *memory = eph_map(4 * map_bytes + sizeof(eph_chunk));
  if (!memory) return NULL;
  eph_chunk *c = (eph_chunk *)(memory + 4 * map_bytes);
  c->alloc = (uint64_t *)memory;
  c->traced = (uint64_t *)(memory + map_bytes);
  c->watched = (uint64_t *)(memory + 2 * map_bytes);
  c->foreign = (uint64_t *)(memory + 3 * map_bytes);
  c->start = a >> CHUNK_SHIFT << CHUNK_SHIFT;
  c->next = eph_b.chunks;
  eph_b.chunks = c;
  return *slot = c;
}

void eph_bits_swap(void) {
  for (eph_chunk *c = eph_b.chunks; c; c = c->next) {
    uint64_t *survivors = c->traced;
    c->traced = c->alloc;
    c->alloc = survivors;
  }
}

static bool page_is_zero(const uint64_t *p) {
  for (size_t i = 0; i < MAP_PAGE_WORDS; i++)
    if (p[i]) return false;
  return true;
}

static void clear_page(uint64_t *map, size_t page) {
  memset(map + page * MAP_PAGE_WORDS, 0, MAP_PAGE_WORDS * sizeof *map);
}

void eph_bits_clear(void) {
  for (eph_chunk *c = eph_b.chunks; c; c = c->next)
    for (size_t page = 0; page < MAP_PAGES; page++) {
      if (c->touched[page]) {
        clear_page(c->traced, page);
        c->touched[page] = !page_is_zero(c->alloc + page * MAP_PAGE_WORDS);
      }
      if (c->touched_foreign[page]) {
        clear_page(c->foreign, page);
        c->touched_foreign[page] = false;
      }
    }
}
