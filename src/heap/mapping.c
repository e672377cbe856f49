/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mapping.c: where the collector's memory comes from.
 *
 * libgc asks the system for its heap and its tables in pieces of 64 KiB and more, whose pages it then takes a page fault each to write
 * first. The program is linked so that libgc's mmap is the one below (ld's --wrap): it gives out parts of regions of whole huge pages, with one
 * fault for what else takes 512, and where the system has none, it has the small pages provided many at a time.
 *
 * mmap64 is the system's own. Our other mappings are sparse, say MAP_NORESERVE, and are left as they are. */
#include <stdint.h>
#include <sys/mman.h>

#include "heap/heap_internal.h"

#define HUGE_PAGE ((size_t)2 << 20)
#define PROVIDED_AT_ONCE ((size_t)1 << 20)

void *__wrap_mmap(void *hint, size_t bytes, int protection, int flags, int file, off_t offset);

/* Of the region from which parts are given now. */
static char *next, *provided, *end;

void heap_provide_pages(void *memory, size_t bytes) {
  uintptr_t first = ((uintptr_t)memory + 4095) & -(uintptr_t)4096, last = ((uintptr_t)memory + bytes) & -(uintptr_t)4096;
#ifdef MADV_POPULATE_WRITE
  if (first < last) madvise((void *)first, last - first, MADV_POPULATE_WRITE); /* older systems refuse: the pages come one by one then */
#else
  (void)first, (void)last;
#endif
}

static char *map(size_t bytes) {
  void *p = mmap64(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

/* Newer kernels align large mappings themselves. */
static char *map_region(size_t bytes) {
  char *p = map(bytes);
  if (p == NULL || (uintptr_t)p % HUGE_PAGE == 0) return p;
  munmap(p, bytes);
  p = map(bytes + HUGE_PAGE);
  if (p == NULL) return NULL;
  size_t before = HUGE_PAGE - (uintptr_t)p % HUGE_PAGE;
  munmap(p, before);
  if (before < HUGE_PAGE) munmap(p + before + bytes, HUGE_PAGE - before);
  return p + before;
}

/* What is left of the region before is never touched, unless the new one leaves less. */
static char *give_from_new_region(size_t bytes) {
  size_t size = (bytes + HUGE_PAGE - 1) & -HUGE_PAGE;
  char *region = map_region(size);
  if (region == NULL) return NULL;
#ifdef MADV_HUGEPAGE
  madvise(region, size, MADV_HUGEPAGE); /* only advice */
#endif
  if (size - bytes >= (size_t)(end - next)) {
    next = region + bytes;
    end = region + size;
    provided = next;
  }
  heap_provide_pages(region, bytes);
  return region;
}

static char *give(size_t bytes) {
  if (bytes > (size_t)(end - next)) return give_from_new_region(bytes);
  char *part = next;
  next += bytes;
  if (next > provided) {
    size_t more = (size_t)(next - provided) > PROVIDED_AT_ONCE ? (size_t)(next - provided) : PROVIDED_AT_ONCE;
    if (more > (size_t)(end - provided)) more = (size_t)(end - provided);
    heap_provide_pages(provided, more);
    provided += more;
  }
  return part;
}

void *__wrap_mmap(void *hint, size_t bytes, int protection, int flags, int file, off_t offset) {
  if (protection == (PROT_READ | PROT_WRITE) && flags == (MAP_PRIVATE | MAP_ANONYMOUS) && bytes < (size_t)1 << 46) {
    char *part = give((bytes + 4095) & -(size_t)4096);
    if (part != NULL) return part;
  }
  return mmap64(hint, bytes, protection, flags, file, offset);
}
