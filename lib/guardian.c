/* SPDX-License-Identifier: MIT */
/*
 * guardian.c: resurrection in a fixed order.
 *
 * A registration is a malloc'd record: first in eph_g.guarded, later in its guardian's queue, at last freed
 * at a safe point (retired_guarded).  At mark end all records of live guardians whose objects are unmarked
 * move at once, then what they hold is marked; that repeats because it may bring other guardians to life.
 */
#include "bits.h"

#include <stdlib.h>

static void *held(const eph_guarded *r) { return r->distinct ? r->slot.w[2] : r->slot.w[1]; }

eph_guardian *eph_guardian_new(void) { return eph_node_new(WHAT_GUARDIAN, sizeof(eph_guardian)); }

typedef struct registering {
  eph_guardian *g;
  eph_guarded *record;
  bool ok;
} registering;

static void *register_locked(void *arg) {
  registering *request = arg;
  if (!eph_node_list(&request->g->node)) return NULL;
  eph_slot_arm(&request->record->slot, 2, SLOT_GUARDED);
  *eph_g.guarded_tail = request->record;
  eph_g.guarded_tail = &request->record->next;
  eph_g.entries++;
  request->ok = true;
  return NULL;
}

bool eph_guardian_register(eph_guardian *g, void *obj, void *rep) {
  eph_guarded *record = calloc(1, sizeof *record + 3 * sizeof(void *));
  if (!record) return false;
  record->distinct = rep && rep != obj;
  record->slot.w[0] = g;
  record->slot.w[1] = obj;
  record->slot.w[2] = record->distinct ? rep : NULL;
  registering request = {g, record, false};
  eph_locked(register_locked, &request);
  if (!request.ok) free(record);
  return request.ok;
}

typedef struct taking {
  eph_guardian *g;
  void *obj;
  eph_guarded *record;
} taking;

static void *next_locked(void *arg) {
  taking *request = arg;
  eph_guarded *r = request->g->first;
  if (!r) return NULL;
  request->obj = held(r);
  request->record = r;
  request->g->first = r->next;
  if (!r->next) request->g->last = NULL;
  return NULL;
}

void *eph_guardian_next(eph_guardian *g) {
  taking request = {g, NULL, NULL};
  eph_locked(next_locked, &request);
  free(request.record);
  return request.obj;
}

/* ---- In the closure ---- */

/* Representatives of their own are like values of ephemerons on guardian and object. */
void eph_guarded_scan(eph_visitor *v) {
  for (eph_guarded *r = eph_g.guarded; r; r = r->next) {
    if (!r->distinct) continue;
    eph_g.stats.entries++;
    if (eph_try(v, &r->slot) && EPH_UNLIKELY(eph_g.observer != NULL))
      eph_observe(&r->slot, r->slot.w[1], false);
  }
}

static void enqueue(eph_guardian *g, eph_guarded *r) {
  r->next = NULL;
  if (g->last)
    g->last->next = r;
  else
    g->first = r;
  g->last = r;
  eph_g.entries--;
}

static bool dead_object(const eph_guarded *r) {
  return !slot_guard_immortal(&r->slot, 1) && !eph_marked(r->slot.w[1]);
}

/* Moves the records; what they hold is not marked before all have moved.  A representative's record stays in
 * the bucket where it waits for its object, until the object is marked after all, or eph_guardian_finish. */
static eph_guarded *move_dead(size_t *n) {
  eph_guarded *moved = NULL, **end = &moved, **at = &eph_g.guarded, *r;
  while ((r = *at) != NULL) {
    if (!eph_marked(r->slot.w[0]) || !dead_object(r)) {
      at = &r->next;
      continue;
    }
    *at = r->next;
    r->next = NULL;
    *end = r;
    end = &r->next;
    ++*n;
  }
  eph_g.guarded_tail = at;
  return moved;
}

size_t eph_guardians_fire(eph_visitor *v) {
  size_t n = 0;
  eph_guarded *next;
  for (eph_guarded *r = move_dead(&n); r; r = next) {
    next = r->next;
    enqueue(r->slot.w[0], r);
    eph_visit_word(v, held(r));
  }
  if (n) eph_complete(v);
  return n;
}

void eph_guardian_trace(eph_visitor *v, eph_guardian *g) {
  for (eph_guarded *r = g->first; r; r = r->next) eph_visit_word(v, held(r));
}

void eph_guardian_finish(eph_guardian *g) {
  for (eph_guarded *r = g->first; r; r = r->next)
    if (r->distinct && r->slot.meta) {
      eph_dead_guard(&r->slot);
      r->slot.meta = 0; /* from now on the object's address means nothing */
    }
}

static void retire(eph_guarded *r) {
  r->next = eph_g.retired_guarded;
  eph_g.retired_guarded = r;
}

void eph_guardian_retire(eph_guardian *g) {
  for (eph_guarded *r = g->first, *next; r; r = next) {
    next = r->next;
    retire(r);
  }
  g->first = g->last = NULL;
}

void eph_guarded_drop_dead(void) {
  eph_guarded **at = &eph_g.guarded, *r;
  while ((r = *at) != NULL) {
    if (!eph_dead_guard(&r->slot)) {
      at = &r->next;
      continue;
    }
    *at = r->next;
    retire(r);
    eph_g.entries--;
  }
  eph_g.guarded_tail = at;
}

static void *take_retired(void *arg) {
  (void)arg;
  eph_guarded *all = eph_g.retired_guarded;
  eph_g.retired_guarded = NULL;
  return all;
}

void eph_guarded_free_retired(void) {
  for (eph_guarded *r = eph_locked(take_retired, NULL), *next; r; r = next) {
    next = r->next;
    free(r);
  }
}
