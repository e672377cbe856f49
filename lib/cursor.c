/* SPDX-License-Identifier: MIT */
/*
 * cursor.c: walks and searches that survive changes of the table between their steps.
 *
 * A walk goes through the entries in the order of (hash, key words), which no move of entries changes: the
 * next entry is the least one that is greater than the last.  It is near: the entries of one home are in one
 * run of slots that are not empty, and the homes are in the order of hashes.
 */
#include "slots.h"

typedef struct place {
  uint64_t hash;
  void *const *words; /* the keys */
} place;

static int compare(const eph_table *t, place a, place b) {
  if (a.hash != b.hash) return a.hash < b.hash ? -1 : 1;
  for (unsigned i = 0; i < t->nkeys; i++)
    if (a.words[i] != b.words[i]) return (uintptr_t)a.words[i] < (uintptr_t)b.words[i] ? -1 : 1;
  return 0;
}

static void show(eph_cursor *c, eph_slot *s) {
  const eph_table *t = c->table;
  for (unsigned i = 0; i < t->nkeys; i++) c->key[i] = s->w[i];
  c->value = s->w[t->nkeys];
}

/* Looks for the least entry after `last` (NULL: any) in at least `span` slots from `base` on, and on to an
 * empty one. What lies behind that empty slot has its home there, too; so all entries with bases below *limit
 * have been seen. */
static eph_slot *least_after(const eph_table *t, size_t base, size_t span, const place *last, size_t *limit) {
  eph_slot *best = NULL;
  place least = {0, NULL};
  size_t n = 0;
  for (; n < t->capacity; n++) {
    eph_slot *s = slot_at(t, (base + n) & (t->capacity - 1));
    if (!s->meta && n + 1 >= span) break;
    if (!slot_live(s)) continue;
    place here = {slot_hash(t, s), s->w};
    if (slot_base(t, here.hash) < base || (last && compare(t, here, *last) <= 0)) continue;
    if (!best || compare(t, here, least) < 0) {
      best = s;
      least = here;
    }
  }
  *limit = n == t->capacity ? n : base + n + 2 - slot_homes(t);
  return best && slot_base(t, least.hash) < *limit ? best : NULL;
}

static eph_slot *next_entry(const eph_table *t, const place *last) {
  size_t limit, base = last ? slot_base(t, last->hash) : 0, span = slot_homes(t);
  for (; base < t->capacity; base = limit) {
    eph_slot *s = least_after(t, base, span, last, &limit);
    if (s) return s;
    span = 4 * slot_homes(t); /* nothing near: look further at a time */
  }
  return NULL;
}

void eph_walk(eph_cursor *c, eph_table *t) { *c = (eph_cursor){.table = t}; }

static void *walk_locked(void *arg) {
  eph_cursor *c = arg;
  const eph_table *t = c->table;
  place last = {c->hash, c->key};
  if (!t->capacity) return NULL;
  eph_slot *s = next_entry(t, c->started ? &last : NULL);
  if (!s) return NULL;
  c->started = true;
  c->hash = slot_hash(t, s);
  show(c, s);
  return c;
}

bool eph_walk_next(eph_cursor *c) { return eph_locked(walk_locked, c) != NULL; }

static void *start_search(void *arg) {
  eph_cursor *c = arg;
  c->adds = c->table->adds;
  return NULL;
}

void eph_find(eph_cursor *c, eph_table *t, uint64_t hash) {
  *c = (eph_cursor){.table = t, .hash = spread_hash(hash)};
  eph_locked(start_search, c);
}

static void *find_locked(void *arg) {
  eph_cursor *c = arg;
  eph_table *t = c->table;
  if (!t->capacity || t->keyed != EPH_BY_HASH) return NULL;
  if (!c->started || c->epoch != t->epoch) {
    c->started = true;
    c->epoch = t->epoch;
    c->index = slot_base(t, c->hash);
  }
  for (;;) {
    eph_slot *s = slot_at(t, c->index);
    if (!s->meta) return NULL;
    c->index = (c->index + 1) & (t->capacity - 1);
    if (slot_live(s) && *slot_hash_word(t, s) == c->hash) {
      show(c, s);
      return c;
    }
  }
}

bool eph_find_next(eph_cursor *c) { return eph_locked(find_locked, c) != NULL; }

static void *stale_locked(void *arg) {
  eph_cursor *c = arg;
  return c->table->adds != c->adds ? c : NULL;
}

bool eph_find_stale(const eph_cursor *c) { return eph_locked(stale_locked, (void *)(uintptr_t)c) != NULL; }

/* ---- Acting on the entry shown ---- */

typedef struct action {
  eph_cursor *c;
  void *value;
} action;

static eph_slot *shown(const eph_cursor *c) { return eph_slot_of_words(c->table, c->hash, c->key); }

static void *set_locked(void *arg) {
  action *a = arg;
  eph_slot *s = shown(a->c);
  if (!s) return NULL;
  eph_slot_set_value(a->c->table, s, a->value);
  a->c->value = a->value;
  return s;
}

static void *remove_locked(void *arg) {
  eph_cursor *c = arg;
  eph_slot *s = shown(c);
  if (s) eph_slot_remove(c->table, s);
  return s;
}

static void *touch_locked(void *arg) {
  eph_cursor *c = arg;
  eph_slot *s = shown(c);
  if (s) eph_slot_touch(c->table, s);
  return s;
}

static void *copy_locked(void *arg) {
  action *a = arg;
  const eph_cursor *c = a->c;
  eph_table *to = a->value;
  bool fits = to->keyed == c->table->keyed && to->nkeys == c->table->nkeys;
  return fits && eph_slot_add(to, c->hash, c->key, c->value) ? to : NULL;
}

bool eph_cursor_copy(const eph_cursor *c, eph_table *to) {
  action a = {(eph_cursor *)(uintptr_t)c, to};
  return eph_locked(copy_locked, &a) != NULL;
}

bool eph_cursor_set(eph_cursor *c, void *value) {
  action a = {c, value};
  return value && eph_locked(set_locked, &a) != NULL;
}

bool eph_cursor_remove(eph_cursor *c) { return eph_locked(remove_locked, c) != NULL; }
bool eph_cursor_touch(eph_cursor *c) { return eph_locked(touch_locked, c) != NULL; }
