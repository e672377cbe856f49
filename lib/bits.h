/* SPDX-License-Identifier: MIT */
/*
 * bits.h: four bits for each 16-byte granule of the heap.
 *
 *   alloc    an object starts here: survivor of the last collection, or allocated since.  Objects found dead
 * lose the bit at once, though libgc may keep their memory unswept for long; so a stray pointer cannot bring
 * one back, and heap walks do not show it. traced   reached by the closure under way: becomes `alloc` at its
 * end. watched  an entry waits for the object that starts here (the only bit that foreign objects have).
 *
 * The maps are in chunks for 64 MB of address space each, memory committed on first touch.
 */
#ifndef EPH_BITS_H
#define EPH_BITS_H

#include "internal.h"

#define GRANULE_SHIFT 4
#define CHUNK_SHIFT 26
#define CHUNK_WORDS (UINT64_C(1) << (CHUNK_SHIFT - GRANULE_SHIFT - 6))
#define ADDRESS_BITS 48 /* of user space, on the 64-bit systems that there are */
#define TOP_ENTRIES (UINT64_C(1) << (ADDRESS_BITS - CHUNK_SHIFT))
#define MAP_PAGE_WORDS 512 /* 4 KB of map, for 512 KB of heap: the unit of clearing */
#define MAP_PAGES (CHUNK_WORDS / MAP_PAGE_WORDS)
#define BLOCK_SHIFT 12 /* libgc's smallest heap block */
#define GROUP_SHIFT 10 /* neighbours: objects in the same kilobyte; hashing keeps them together */
#define GROUP_SLOTS (1 << (GROUP_SHIFT - GRANULE_SHIFT))
#define EPH_GOLDEN UINT64_C(0x9E3779B97F4A7C15)
#define CHUNK_BLOCKS (1 << (CHUNK_SHIFT - BLOCK_SHIFT))

typedef struct eph_chunk {
  uint64_t *alloc, *traced, *watched, *foreign;
  uintptr_t start;
  struct eph_chunk *next;
  bool touched[MAP_PAGES]; /* some alloc or traced bit in the page may be set */
  bool touched_foreign[MAP_PAGES];
  uint8_t tag[CHUNK_BLOCKS]; /* of the objects in a 4 KB block, which libgc gives to one kind as a whole */
} eph_chunk;

typedef struct eph_bits {
  eph_chunk **top; /* by address >> CHUNK_SHIFT */
  eph_chunk *chunks;
} eph_bits;

extern eph_bits eph_b;

bool eph_bits_init(void);

/* The chunk for an address, made if missing; NULL without memory. */
eph_chunk *eph_chunk_make(uintptr_t a);

/* `traced` becomes `alloc`; the old alloc bits stay readable as `traced` until eph_bits_clear. */
void eph_bits_swap(void);
void eph_bits_clear(void);

/* Whether a word can be the address of an object: aligned, and in the range that the maps cover. */
static inline bool eph_addressable(uintptr_t a) { return (a & TAG_MASK) == 0 && a >> ADDRESS_BITS == 0; }

static inline eph_chunk *eph_chunk_of(uintptr_t a) { return eph_b.top[a >> CHUNK_SHIFT]; }
static inline size_t eph_word_of(uintptr_t a) { return a >> (GRANULE_SHIFT + 6) & (CHUNK_WORDS - 1); }
static inline uint64_t eph_bit_of(uintptr_t a) { return UINT64_C(1) << (a >> GRANULE_SHIFT & 63); }

static inline bool eph_alloc_bit(uintptr_t a) {
  eph_chunk *c = eph_chunk_of(a);
  return c && c->alloc[eph_word_of(a)] & eph_bit_of(a);
}

static inline bool eph_traced_bit(uintptr_t a) {
  eph_chunk *c = eph_chunk_of(a);
  return c && c->traced[eph_word_of(a)] & eph_bit_of(a);
}

static inline uint8_t *eph_tag_of(eph_chunk *c, uintptr_t a) {
  return &c->tag[a >> BLOCK_SHIFT & (CHUNK_BLOCKS - 1)];
}

static inline void eph_set_alloc(eph_chunk *c, uintptr_t a) {
  size_t word = eph_word_of(a);
  c->alloc[word] |= eph_bit_of(a);
  c->touched[word / MAP_PAGE_WORDS] = true;
}

#endif
