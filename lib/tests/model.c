/* SPDX-License-Identifier: MIT */
/* model.c: liveness by its definition, by brute force, and the comparison with the real heap. */
#include "world.h"

#include <stdio.h>
#include <string.h>

/* ---- The least fixed point ---- */

static bool hold(world *w, int i) {
  if (i < 0 || w->thing[i].live) return false;
  return w->thing[i].live = true;
}

static bool alive(const world *w, int i) { return !world_mortal(&w->thing[i]) || w->thing[i].live; }

/* The value is the guard and the keys are held? */
static bool turned(const thing *t) {
  return t->sort == TABLE && (t->weakness == EPH_INTERN || t->weakness == EPH_WEAK_VALUES);
}

static bool strong_data(const thing *t) { return t->sort == TABLE && t->weakness >= EPH_WEAK_KEYS; }

static bool guards_alive(const world *w, const thing *t, const entry *e) {
  if (t->sort == TABLE && t->weakness == EPH_STRONG) return true;
  if (turned(t)) return alive(w, e->value);
  for (unsigned k = 0; k < t->nkeys; k++)
    if (!alive(w, e->key[k])) return false;
  return true;
}

static bool spread_entry(world *w, const thing *t, const entry *e) {
  bool more = false, strong = t->sort == TABLE && t->weakness == EPH_STRONG;
  if (!strong_data(t) && !guards_alive(w, t, e)) return false;
  if (!turned(t)) more |= hold(w, e->value);
  if (turned(t) || strong)
    for (unsigned k = 0; k < t->nkeys; k++) more |= hold(w, e->key[k]);
  return more;
}

static bool spread(world *w, thing *t) {
  bool more = false;
  if (!t->live) return false;
  if (t->sort == RECORD || t->sort == BLOCK || t->sort == RING)
    for (int f = 0; f < MAX_FIELDS; f++) more |= hold(w, t->field[f]);
  for (int e = 0; e < t->nentries; e++) more |= spread_entry(w, t, &t->entry[e]);
  for (int q = 0; q < t->nqueue; q++) more |= hold(w, t->queue[q]);
  return more;
}

static void close_live_set(world *w) {
  bool more = true;
  while (more) {
    more = false;
    for (int i = 0; i < w->n; i++) more |= spread(w, &w->thing[i]);
    for (int r = 0; r < w->nregistrations; r++) {
      registration *g = &w->registration[r];
      if (g->rep >= 0 && w->thing[g->guardian].live && alive(w, g->obj)) more |= hold(w, g->rep);
    }
  }
}

static void clear_weakrefs(world *w, bool is_long) {
  for (int i = 0; i < w->n; i++) {
    thing *t = &w->thing[i];
    if (t->sort == WEAKREF && t->is_long == is_long && t->target >= 0 && !alive(w, t->target)) t->target = -1;
  }
}

/* Moves all registrations of dead objects to the queues, then brings the objects back. */
static bool fire_guardians(world *w) {
  bool fires[MAX_REGISTRATIONS];
  int kept = 0, n = w->nregistrations;
  for (int r = 0; r < n; r++) {
    registration *g = &w->registration[r];
    fires[r] = w->thing[g->guardian].live && !alive(w, g->obj);
  }
  for (int r = 0; r < n; r++) {
    registration g = w->registration[r];
    if (!fires[r]) {
      w->registration[kept++] = g;
      continue;
    }
    thing *guardian = &w->thing[g.guardian];
    guardian->queue[guardian->nqueue++] = g.rep >= 0 ? g.rep : g.obj;
  }
  w->nregistrations = kept;
  close_live_set(w);
  return kept < n;
}

static void drop_dead_entries(world *w, thing *t) {
  int kept = 0;
  for (int e = 0; e < t->nentries; e++)
    if (guards_alive(w, t, &t->entry[e])) t->entry[kept++] = t->entry[e];
  t->nentries = kept;
}

static void mark_roots(world *w, bool statics) {
  for (int i = 0; i < w->n; i++) {
    thing *t = &w->thing[i];
    t->live = t->root || (statics && t->fixed_root);
  }
}

/* What follows from `live`, in the weak parts. */
static void drop_dead(world *w) {
  clear_weakrefs(w, true);
  for (int i = 0; i < w->n; i++) drop_dead_entries(w, &w->thing[i]);
  int kept = 0;
  for (int r = 0; r < w->nregistrations; r++)
    if (w->thing[w->registration[r].guardian].live) w->registration[kept++] = w->registration[r];
  w->nregistrations = kept;
}

void world_model(world *w) {
  mark_roots(w, false);
  close_live_set(w);
  clear_weakrefs(w, false);
  while (fire_guardians(w)) {
  }
  drop_dead(w);
}

/* ---- Comparing ---- */

static char message[200];

static const char *differ(const char *what, int i) {
  snprintf(message, sizeof message, "%s (thing %d)", what, i);
  return message;
}

static bool has_entry(const world *w, const thing *t, const eph_cursor *c) {
  for (int e = 0; e < t->nentries; e++) {
    unsigned k = 0;
    while (k < t->nkeys && w->thing[t->entry[e].key[k]].real == c->key[k]) k++;
    if (k == t->nkeys && w->thing[t->entry[e].value].real == c->value) return true;
  }
  return false;
}

static const char *compare_table(const world *w, int i) {
  const thing *t = &w->thing[i];
  eph_cursor c;
  int n = 0;
  for (eph_walk(&c, t->real); eph_walk_next(&c); n++)
    if (!has_entry(w, t, &c)) return differ("a table has an entry too many", i);
  if (n != t->nentries || eph_table_count(t->real) != (size_t)n) return differ("a table lacks an entry", i);
  for (int e = 0; e < t->nentries; e++) {
    void *keys[EPH_MAX_KEYS];
    for (unsigned k = 0; k < t->nkeys; k++) keys[k] = w->thing[t->entry[e].key[k]].real;
    if (eph_table_get(t->real, keys) != w->thing[t->entry[e].value].real) return differ("a look-up fails", i);
  }
  return NULL;
}

static const char *compare_ephemeron(const world *w, int i) {
  const thing *t = &w->thing[i];
  if (eph_ephemeron_broken(t->real) != (t->nentries == 0)) return differ("an ephemeron's state is wrong", i);
  if (t->nentries == 0)
    return eph_ephemeron_value(t->real) ? differ("a broken ephemeron has a value", i) : NULL;
  for (unsigned k = 0; k < t->nkeys; k++)
    if (eph_ephemeron_key(t->real, k) != w->thing[t->entry[0].key[k]].real) return differ("a key changed", i);
  if (eph_ephemeron_value(t->real) != w->thing[t->entry[0].value].real) return differ("a value changed", i);
  return NULL;
}

static const char *compare_contents(const world *w, int i) {
  const thing *t = &w->thing[i];
  if (t->sort == TABLE) return compare_table(w, i);
  if (t->sort == EPHEMERON) return compare_ephemeron(w, i);
  if (t->sort == WEAKREF && eph_weakref_get(t->real) != (t->target < 0 ? NULL : w->thing[t->target].real))
    return differ("a weak reference's target is wrong", i);
  if (t->sort == RING)
    for (int f = 0; f < MAX_FIELDS; f++) {
      int to = t->field[MAX_FIELDS - 1 - f];
      if (eph_ring_get(t->real, (size_t)f) != (to < 0 ? NULL : w->thing[to].real))
        return differ("a ring's object", i);
    }
  return NULL;
}

static size_t typed_things(const world *w) {
  size_t n = 0;
  for (int i = 0; i < w->n; i++) n += w->thing[i].sort <= ATOM && w->thing[i].live;
  return n;
}

static const char *compare(world *w) {
  for (int i = 0; i < w->n; i++) {
    thing *t = &w->thing[i];
    if (!world_mortal(t)) continue;
    if (t->live && !t->marked) return differ("a live thing died", i);
    if (!t->live && t->marked) return differ("a dead thing survived", i);
    const char *wrong = t->live ? compare_contents(w, i) : NULL;
    if (wrong) return wrong;
  }
  return NULL;
}

const char *world_compare(world *w) {
  const char *wrong = compare(w);
  if (!wrong && eph_live_count() != typed_things(w) + w->limbo) wrong = "the walk over all objects miscounts";
  return wrong;
}

void world_expect_roots(world *w) {
  mark_roots(w, true);
  close_live_set(w);
}

const char *world_adopt(world *w) {
  for (int i = 0; i < w->n; i++) {
    thing *t = &w->thing[i];
    if (world_mortal(t) && t->live && !t->marked) return differ("a live thing died", i);
    t->live = t->marked || !world_mortal(t);
  }
  for (int i = 0; i < w->n; i++)
    if (spread(w, &w->thing[i])) return differ("something that a survivor holds died", i);
  clear_weakrefs(w, false);
  drop_dead(w);
  return compare(w);
}
