/* SPDX-License-Identifier: MIT */
/*
 * slots.h: the array of a table's entries; shared by table.c and cursor.c.
 *
 * Open addressing, linear probing, capacity a power of two.  The base of an entry is given by the top bits of
 * its hash: so the order of bases is the order of hashes in every capacity, which lets a cursor go on after
 * the entries have moved.  Its home is the base or one of the GROUP_SLOTS - 1 slots behind it.
 *
 *   slot = meta | key 0 .. nkeys-1 | value | hash (EPH_BY_HASH) | order links (bounded tables)
 *
 * Invariant: between the home of a live slot and the slot itself no slot is empty.  Entries move only when a
 * mutator resizes; collections and removals leave tombs, or empty slots where no probe needs a tomb.
 */
#ifndef EPH_SLOTS_H
#define EPH_SLOTS_H

#include "bits.h"

typedef struct order_links {
  uint32_t older, newer; /* slot index + 1; 0: none */
} order_links;

static inline eph_slot *slot_at(const eph_table *t, size_t i) {
  return (eph_slot *)(t->slots + i * t->stride);
}
static inline bool slot_live(const eph_slot *s) { return s->meta & SLOT_LIVE; }
static inline uint64_t *slot_hash_word(const eph_table *t, eph_slot *s) {
  return (uint64_t *)(s->w + t->nkeys + 1);
}

static inline order_links *slot_order(const eph_table *t, eph_slot *s) {
  return (order_links *)(s->w + t->nkeys + 1 + (t->keyed == EPH_BY_HASH));
}

/* The identity hash keeps neighbours together: objects in the same kilobyte have the same hash, and the last
 * key's granule within them is added to the home.  What was allocated together is mostly scanned and looked
 * up together. */

static inline uint64_t identity_hash(void *const k[], unsigned n) {
  uint64_t h = 0;
  for (unsigned i = 0; i + 1 < n; i++) {
    h = (h + (uintptr_t)k[i]) * EPH_GOLDEN;
    h ^= h >> 32;
  }
  return (h + ((uintptr_t)k[n - 1] >> GROUP_SHIFT)) * EPH_GOLDEN;
}

static inline size_t slot_base(const eph_table *t, uint64_t hash) { return hash >> t->shift; }

/* How many slots can be the home of entries with one base. */
static inline size_t slot_homes(const eph_table *t) { return t->keyed == EPH_BY_HASH ? 1 : GROUP_SLOTS; }

static inline size_t identity_home(const eph_table *t, uint64_t hash, void *const k[], unsigned n) {
  return (slot_base(t, hash) + ((uintptr_t)k[n - 1] >> GRANULE_SHIFT) % GROUP_SLOTS) & (t->capacity - 1);
}

static inline size_t slot_home(const eph_table *t, uint64_t hash, void *const k[]) {
  return t->keyed == EPH_BY_HASH ? slot_base(t, hash) : identity_home(t, hash, k, t->nkeys);
}

/* A client's hash may have its information in any bits: spread it to the top. */
static inline uint64_t spread_hash(uint64_t h) {
  h ^= h >> 32;
  h *= EPH_GOLDEN;
  h ^= h >> 29;
  return h * UINT64_C(0xBF58476D1CE4E5B9);
}

static inline uint64_t slot_hash(const eph_table *t, eph_slot *s) {
  return t->keyed == EPH_BY_HASH ? *slot_hash_word(t, s) : identity_hash(s->w, t->nkeys);
}

/* The live slot with these very key words, or NULL. */
eph_slot *eph_slot_of_words(const eph_table *t, uint64_t hash, void *const k[]);

void eph_slot_remove(eph_table *t, eph_slot *s);
void eph_slot_set_value(eph_table *t, eph_slot *s, void *value);
void eph_slot_touch(eph_table *t, eph_slot *s);

/* Adds without comparing; evicts if the table is bounded.  Returns false without memory. */
bool eph_slot_add(eph_table *t, uint64_t hash, void *const k[], void *value);

#endif
