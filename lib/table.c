/* SPDX-License-Identifier: MIT */
/* table.c: tables: making, finding, changing, and their part in a collection.  Layout: slots.h. */
#include "slots.h"

#include <stdlib.h>
#include <string.h>

#define LEAST_CAPACITY 8
#define MAPPED_BYTES ((size_t)4 << 20) /* arrays from here on come straight from the system */

/* ---- Order of bounded tables ---- */

static void order_unlink(eph_table *t, eph_slot *s) {
  order_links *o = slot_order(t, s);
  if (o->older)
    slot_order(t, slot_at(t, o->older - 1))->newer = o->newer;
  else
    t->oldest = o->newer;
  if (o->newer)
    slot_order(t, slot_at(t, o->newer - 1))->older = o->older;
  else
    t->newest = o->older;
}

static void order_append(eph_table *t, eph_slot *s) {
  uint32_t index = (uint32_t)((size_t)((char *)s - t->slots) / t->stride) + 1;
  *slot_order(t, s) = (order_links){t->newest, 0};
  if (t->newest)
    slot_order(t, slot_at(t, t->newest - 1))->newer = index;
  else
    t->oldest = index;
  t->newest = index;
}

void eph_slot_touch(eph_table *t, eph_slot *s) {
  if (!t->max_entries || t->evict != EPH_LRU) return;
  order_unlink(t, s);
  order_append(t, s);
}

/* ---- Slots ---- */

/* Empties a slot.  It becomes a tomb if the next one is in use: a probe may have to pass. */
static void bury(eph_table *t, eph_slot *s) {
  size_t i = (size_t)((char *)s - t->slots) / t->stride;
  if (t->max_entries) order_unlink(t, s);
  memset(s, 0, t->stride);
  t->count--;
  eph_g.entries--;
  if (slot_at(t, (i + 1) & (t->capacity - 1))->meta) {
    s->meta = SLOT_TOMB;
    return;
  }
  for (t->used--; i-- > 0 && (s = slot_at(t, i))->meta == SLOT_TOMB; t->used--) s->meta = 0;
}

void eph_slot_remove(eph_table *t, eph_slot *s) { bury(t, s); }

void eph_slot_set_value(eph_table *t, eph_slot *s, void *value) {
  s->w[t->nkeys] = value;
  if (t->slot_flags & SLOT_TURNED) /* the value is the guard: it may be immortal */
    eph_slot_arm(s, t->nkeys, t->slot_flags);
}

static eph_slot *free_slot(const eph_table *t, uint64_t hash, void *const k[]) {
  size_t i = slot_home(t, hash, k);
  while (slot_live(slot_at(t, i))) i = (i + 1) & (t->capacity - 1);
  return slot_at(t, i);
}

static void move_slot(eph_table *t, eph_slot *from) {
  eph_slot *to = free_slot(t, slot_hash(t, from), from->w);
  memcpy(to, from, t->stride);
  if (t->max_entries) order_append(t, to);
}

/* Moves the entries, in their order, into a new array. */
static void move_all(eph_table *t, const eph_table *old) {
  t->oldest = t->newest = 0;
  if (t->max_entries) {
    for (uint32_t i = old->oldest; i; i = slot_order(old, slot_at(old, i - 1))->newer)
      move_slot(t, slot_at(old, i - 1));
    return;
  }
  for (size_t i = 0; i < old->capacity; i++)
    if (slot_live(slot_at(old, i))) move_slot(t, slot_at(old, i));
}

static char *allocate_slots(size_t bytes) {
  return bytes >= MAPPED_BYTES ? eph_map_large(bytes) : calloc(1, bytes);
}

static void free_slots(char *slots, size_t bytes) {
  if (bytes >= MAPPED_BYTES)
    eph_unmap(slots, bytes);
  else
    free(slots);
}

/* Makes room for `entries` live ones, with half as many to spare; shrinks, too.  Up or down, entries move. */
static bool resize(eph_table *t, size_t entries) {
  size_t capacity = LEAST_CAPACITY;
  while (capacity < entries + entries / 2) capacity *= 2;
  if (t->max_entries && capacity > UINT32_MAX / 2) return false;
  char *slots = allocate_slots(capacity * t->stride);
  if (!slots) return false;
  eph_table old = *t;
  t->slots = slots;
  t->capacity = capacity;
  t->shift = 64u - (unsigned)__builtin_ctzll(capacity);
  t->used = t->count;
  t->epoch++;
  move_all(t, &old);
  free_slots(old.slots, old.capacity * old.stride);
  eph_g.table_bytes += (capacity - old.capacity) * t->stride;
  return true;
}

static bool make_room(eph_table *t) {
  if (t->capacity && (t->used + 1) * 4 <= t->capacity * 3) return true;
  return resize(t, t->count + 1 + t->count / 4);
}

bool eph_slot_add(eph_table *t, uint64_t hash, void *const k[], void *value) {
  if (!value || !eph_node_list(&t->node) || !make_room(t)) return false;
  eph_slot *s = free_slot(t, hash, k);
  t->used += s->meta == 0;
  for (unsigned i = 0; i < t->nkeys; i++) s->w[i] = k[i];
  s->w[t->nkeys] = value;
  eph_slot_arm(s, t->nkeys, t->slot_flags);
  if (t->keyed == EPH_BY_HASH) *slot_hash_word(t, s) = hash;
  t->count++;
  t->adds++;
  eph_g.entries++;
  if (t->max_entries) {
    order_append(t, s);
    if (t->count > t->max_entries) bury(t, slot_at(t, t->oldest - 1));
  }
  return true;
}

static inline bool same_words(const eph_slot *s, void *const k[], unsigned n) {
  for (unsigned i = 0; i < n; i++)
    if (s->w[i] != k[i]) return false;
  return slot_live(s);
}

eph_slot *eph_slot_of_words(const eph_table *t, uint64_t hash, void *const k[]) {
  if (!t->capacity) return NULL;
  for (size_t i = slot_home(t, hash, k);; i = (i + 1) & (t->capacity - 1)) {
    eph_slot *s = slot_at(t, i);
    if (same_words(s, k, t->nkeys)) return s;
    if (!s->meta) return NULL;
  }
}

static eph_slot *find_equal(const eph_table *t, uint64_t hash, void *const k[]) {
  if (!t->capacity || !t->equal) return NULL;
  for (size_t i = slot_home(t, hash, k);; i = (i + 1) & (t->capacity - 1)) {
    eph_slot *s = slot_at(t, i);
    if (!s->meta) return NULL;
    if (slot_live(s) && *slot_hash_word(t, s) == hash && t->equal(s->w, k, t->fn_ctx)) return s;
  }
}

static uint64_t hash_of(const eph_table *t, void *const k[]) {
  if (t->keyed == EPH_BY_IDENTITY) return identity_hash(k, t->nkeys);
  return t->hash ? spread_hash(t->hash(k, t->fn_ctx)) : 0;
}

static eph_slot *find(const eph_table *t, uint64_t hash, void *const k[]) {
  return t->keyed == EPH_BY_IDENTITY ? eph_slot_of_words(t, hash, k) : find_equal(t, hash, k);
}

/* ---- The public functions ---- */

static uint64_t flags_of(eph_weakness weakness) {
  switch (weakness) {
  case EPH_EPHEMERON: return 0;
  case EPH_INTERN: return SLOT_TURNED;
  case EPH_WEAK_KEYS: return SLOT_STRONG_DATA;
  case EPH_WEAK_VALUES: return SLOT_STRONG_DATA | SLOT_TURNED;
  case EPH_STRONG: break;
  }
  return SLOT_STRONG_DATA;
}

static void set_options(eph_table *t, const eph_table_options *o) {
  bool by_hash = o->keyed == EPH_BY_HASH;
  t->weakness = (uint8_t)o->weakness;
  t->keyed = (uint8_t)o->keyed;
  t->nkeys = (uint8_t)(o->nkeys ? o->nkeys : 1);
  t->evict = (uint8_t)o->evict;
  t->slot_flags = flags_of(o->weakness);
  t->hash = o->hash;
  t->equal = o->equal;
  t->fn_ctx = o->fn_ctx;
  t->max_entries = o->max_entries;
  t->on_clear = o->on_clear;
  t->clear_ctx = o->clear_ctx;
  if (!by_hash && t->nkeys <= 2 && !t->max_entries && !eph_g.threads) t->plain = t->nkeys;
  unsigned words = 2u + t->nkeys + by_hash + (t->max_entries != 0);
  t->stride = words * (unsigned)sizeof(void *);
}

typedef struct request {
  eph_table *t;
  void *const *k;
  void *value;
  uint64_t hash;
  size_t n;
  bool ok;
} request;

static void *reserve_locked(void *arg) {
  request *r = arg;
  r->ok = resize(r->t, r->n);
  return NULL;
}

eph_table *eph_table_new(const eph_table_options *o) {
  bool by_hash = o->keyed == EPH_BY_HASH;
  if (o->nkeys > EPH_MAX_KEYS || o->weakness > EPH_STRONG || o->keyed > EPH_BY_HASH || o->evict > EPH_LRU
      || !o->hash != !o->equal || (o->hash && !by_hash))
    return NULL;
  eph_table *t = eph_node_new(WHAT_TABLE, sizeof *t);
  if (!t) return NULL;
  set_options(t, o);
  request r = {.t = t, .n = o->initial, .ok = true};
  if (o->initial) eph_locked(reserve_locked, &r);
  return r.ok ? t : NULL;
}

size_t eph_table_count(const eph_table *t) { return t->count; }
size_t eph_table_bytes(const eph_table *t) { return t->capacity * t->stride; }

static inline void *get(eph_table *t, void *const k[]) {
  eph_slot *s = find(t, hash_of(t, k), k);
  if (!s) return NULL;
  void *value = s->w[t->nkeys];
  eph_slot_touch(t, s);
  return value;
}

static void *get_locked(void *arg) {
  request *r = arg;
  return get(r->t, r->k);
}

/* The common case, inlined for one and for two keys: all that can be known of the slots is a constant. */
static inline __attribute__((always_inline)) eph_slot *find_plain(const eph_table *t, uint64_t hash,
                                                                  void *const k[], unsigned n) {
  size_t mask = t->capacity - 1, stride = (n + 2) * sizeof(void *);
  if (!t->capacity) return NULL;
  for (size_t i = identity_home(t, hash, k, n);; i = (i + 1) & mask) {
    eph_slot *s = (eph_slot *)(t->slots + i * stride);
    if (same_words(s, k, n)) return s;
    if (!s->meta) return NULL;
  }
}

static inline __attribute__((always_inline)) void *get_plain(const eph_table *t, void *const k[],
                                                             unsigned n) {
  eph_slot *s = find_plain(t, identity_hash(k, n), k, n);
  return s ? s->w[n] : NULL;
}

static inline __attribute__((always_inline)) bool put_plain(eph_table *t, void *const k[], void *value,
                                                            unsigned n) {
  uint64_t hash = identity_hash(k, n);
  eph_slot *s = find_plain(t, hash, k, n);
  if (!s) return eph_slot_add(t, hash, k, value);
  eph_slot_set_value(t, s, value);
  return true;
}

void *eph_table_get(eph_table *t, void *const k[]) {
  if (t->plain == 1) return get_plain(t, k, 1);
  if (t->plain == 2) return get_plain(t, k, 2);
  request r = {.t = t, .k = k};
  return eph_locked(get_locked, &r);
}

static void *put_locked(void *arg) {
  request *r = arg;
  uint64_t hash = hash_of(r->t, r->k);
  eph_slot *s = find(r->t, hash, r->k);
  r->ok = s || eph_slot_add(r->t, hash, r->k, r->value);
  if (s) {
    eph_slot_set_value(r->t, s, r->value);
    eph_slot_touch(r->t, s);
  }
  return NULL;
}

bool eph_table_put(eph_table *t, void *const k[], void *value) {
  if (!value || (t->keyed == EPH_BY_HASH && !t->hash)) return false;
  if (t->plain == 1) return put_plain(t, k, value, 1);
  if (t->plain == 2) return put_plain(t, k, value, 2);
  request r = {.t = t, .k = k, .value = value};
  eph_locked(put_locked, &r);
  return r.ok;
}

static void *add_locked(void *arg) {
  request *r = arg;
  uint64_t hash = r->t->keyed == EPH_BY_HASH ? spread_hash(r->hash) : identity_hash(r->k, r->t->nkeys);
  r->ok = eph_slot_add(r->t, hash, r->k, r->value);
  return NULL;
}

bool eph_table_add(eph_table *t, uint64_t hash, void *const k[], void *value) {
  request r = {.t = t, .k = k, .value = value, .hash = hash};
  eph_locked(add_locked, &r);
  return r.ok;
}

static void *remove_locked(void *arg) {
  request *r = arg;
  eph_slot *s = find(r->t, hash_of(r->t, r->k), r->k);
  r->ok = s != NULL;
  if (s) bury(r->t, s);
  return NULL;
}

bool eph_table_remove(eph_table *t, void *const k[]) {
  request r = {.t = t, .k = k};
  eph_locked(remove_locked, &r);
  return r.ok;
}

/* Leaves the table empty; the array is the caller's. */
static char *take_slots(eph_table *t) {
  char *slots = t->slots;
  eph_g.entries -= t->count;
  eph_g.table_bytes -= t->capacity * t->stride;
  t->slots = NULL;
  t->capacity = t->count = t->used = 0;
  t->oldest = t->newest = 0;
  t->epoch++;
  return slots;
}

static void *clear_locked(void *arg) {
  eph_table *t = arg;
  size_t bytes = eph_table_bytes(t);
  free_slots(take_slots(t), bytes);
  return NULL;
}

void eph_table_clear(eph_table *t) { eph_locked(clear_locked, t); }

void *eph_table_intern(eph_table *t, void *const k[], void *(*make)(void *const k[], void *ctx), void *ctx) {
  void *value = eph_table_get(t, k);
  if (value) return value;
  void *made = make(k, ctx);
  if (!made) return NULL;
  value = eph_table_get(t, k); /* make may have entered one */
  if (value) return value;
  return eph_table_put(t, k, made) ? made : NULL;
}

/* ---- In a collection ---- */

static void hold_strongly(eph_visitor *v, const eph_table *t, eph_slot *s) {
  unsigned n;
  void **data = slot_data(s, &n);
  for (unsigned i = 0; i < n; i++) eph_visit_word(v, data[i]);
  if (t->weakness == EPH_STRONG)
    for (unsigned i = 0; i < t->nkeys; i++) eph_visit_word(v, s->w[i]);
}

void eph_table_scan(eph_visitor *v, eph_table *t) {
  bool strong = t->slot_flags & SLOT_STRONG_DATA;
  t->node.waits = strong && t->weakness != EPH_STRONG;
  eph_g.stats.entries += t->count;
  for (char *p = t->slots, *end = p + t->capacity * t->stride; p < end; p += t->stride) {
    eph_slot *s = (eph_slot *)p;
    if (!slot_live(s)) continue;
    if (strong) {
      hold_strongly(v, t, s);
    } else if (!eph_try(v, s)) {
      t->node.waits = true;
    } else if (EPH_UNLIKELY(eph_g.observer != NULL)) {
      unsigned n;
      void **guard = slot_guards(s, &n);
      eph_observe(s, guard[n - 1], false);
    }
  }
}

/* From the end, so that a run of dead slots before an empty one becomes empty as a whole. */
void eph_table_drop_dead(eph_table *t) {
  size_t before = t->count;
  for (size_t i = t->capacity; i-- > 0;) {
    eph_slot *s = slot_at(t, i);
    if (slot_live(s) && eph_dead_guard(s)) bury(t, s);
  }
  size_t n = before - t->count;
  eph_g.stats.broken += n;
  if (t->slot_flags & SLOT_STRONG_DATA) eph_g.stats.let_go += n;
  if (n && t->on_clear) {
    t->dropped += n;
    eph_g.clears_due = true;
  }
}

void eph_table_retire(eph_table *t) {
  size_t bytes = eph_table_bytes(t);
  char *slots = take_slots(t);
  t->dropped = 0;
  if (bytes >= MAPPED_BYTES) {
    eph_unmap(slots, bytes);
  } else if (slots) { /* no free while the world is stopped */
    *(void **)slots = eph_g.retired_slots;
    eph_g.retired_slots = slots;
  }
}
