/* SPDX-License-Identifier: MIT */
/* ephemeron.c: single ephemerons, weak references, rings: the nodes without much behaviour of their own. */
#include "bits.h"

#include <gc/gc_mark.h>

bool eph_is_immortal(void *word) {
  uintptr_t a = (uintptr_t)word;
  if (a & 7) return true;
  if (eph_g.config.immortal && eph_g.config.immortal(word)) return true;
  if (eph_addressable(a) && eph_alloc_bit(a)) return false;
  return a < (uintptr_t)GC_least_plausible_heap_addr || a > (uintptr_t)GC_greatest_plausible_heap_addr
         || GC_base(word) != word;
}

void eph_slot_arm(eph_slot *s, unsigned nkeys, uint64_t flags) {
  s->meta = (uint64_t)nkeys << SLOT_NKEYS_SHIFT | flags | SLOT_LIVE;
  unsigned n;
  void **guard = slot_guards(s, &n);
  for (unsigned i = 0; i < n; i++)
    if (eph_is_immortal(guard[i])) s->meta |= UINT64_C(1) << (SLOT_IMMORTAL_SHIFT + i);
}

/* ---- Ephemerons ---- */

typedef struct arming {
  eph_ephemeron *e;
  unsigned nkeys;
  void *const *keys;
  void *value;
} arming;

static void *arm_locked(void *arg) {
  arming *request = arg;
  eph_slot *s = &request->e->slot;
  for (unsigned i = 0; i < request->nkeys; i++) s->w[i] = request->keys[i];
  s->w[request->nkeys] = request->value;
  eph_slot_arm(s, request->nkeys, SLOT_SINGLE);
  eph_g.entries++;
  return NULL;
}

eph_ephemeron *eph_ephemeron_new(unsigned nkeys, void *const keys[], void *value) {
  if (nkeys < 1 || nkeys > EPH_MAX_KEYS) return NULL;
  eph_ephemeron *e = eph_node_new(WHAT_EPHEMERON, sizeof *e + (nkeys + 1) * sizeof(void *));
  if (!e) return NULL;
  arming request = {e, nkeys, keys, value};
  eph_locked(arm_locked, &request);
  return e;
}

/* What is read becomes reachable from the reader only when it has the word: with threads, no collection may
 * come between. */
typedef struct reading {
  eph_ephemeron *e;
  eph_ring *ring;
  unsigned i;
  void *word;
} reading;

static void *key_locked(void *arg) {
  reading *r = arg;
  return r->i < slot_nkeys(&r->e->slot) ? r->e->slot.w[r->i] : NULL;
}

static void *value_locked(void *arg) {
  eph_slot *s = &((reading *)arg)->e->slot;
  return s->meta ? s->w[slot_nkeys(s)] : NULL;
}

static void *set_value_locked(void *arg) {
  reading *r = arg;
  if (r->e->slot.meta) r->e->slot.w[slot_nkeys(&r->e->slot)] = r->word;
  return NULL;
}

void *eph_ephemeron_key(const eph_ephemeron *e, unsigned i) {
  reading request = {.e = (eph_ephemeron *)(uintptr_t)e, .i = i};
  return eph_locked(key_locked, &request);
}

void *eph_ephemeron_value(const eph_ephemeron *e) {
  reading request = {.e = (eph_ephemeron *)(uintptr_t)e};
  return eph_locked(value_locked, &request);
}

void eph_ephemeron_set_value(eph_ephemeron *e, void *value) {
  reading request = {.e = e, .word = value};
  eph_locked(set_value_locked, &request);
}

bool eph_ephemeron_broken(const eph_ephemeron *e) { return e->slot.meta == 0; }

/* ---- Weak references ---- */

static void *target_locked(void *arg) { return ((eph_weakref *)arg)->target; }

eph_weakref *eph_weakref_new(void *target, int flags) {
  eph_weakref *w = eph_node_new(WHAT_WEAKREF, sizeof *w);
  if (!w) return NULL;
  w->is_long = flags & EPH_WEAK_LONG;
  w->immortal = eph_is_immortal(target);
  w->target = target;
  return w;
}

void *eph_weakref_get(const eph_weakref *w) { return eph_locked(target_locked, (void *)(uintptr_t)w); }

/* ---- Rings ---- */

eph_ring *eph_ring_new(size_t n) {
  if (n == 0 || n > SIZE_MAX / sizeof(void *) - 64) return NULL;
  eph_ring *r = eph_node_new(WHAT_RING, sizeof *r + n * sizeof(void *));
  if (r) r->capacity = n;
  return r;
}

static void *push_locked(void *arg) {
  eph_ring *r = ((reading *)arg)->ring;
  r->object[r->next] = ((reading *)arg)->word;
  r->next = r->next + 1 == r->capacity ? 0 : r->next + 1;
  if (r->count < r->capacity) r->count++;
  return NULL;
}

void eph_ring_push(eph_ring *r, void *obj) {
  reading request = {.ring = r, .word = obj};
  eph_locked(push_locked, &request);
}

void eph_ring_clear(eph_ring *r) {
  for (size_t i = 0; i < r->capacity; i++) r->object[i] = NULL;
  r->count = r->next = 0;
}

size_t eph_ring_count(const eph_ring *r) { return r->count; }

void *eph_ring_get(const eph_ring *r, size_t i) {
  if (i >= r->count) return NULL;
  return r->object[r->next > i ? r->next - 1 - i : r->next + r->capacity - 1 - i];
}
