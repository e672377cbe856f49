/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.c: walks over the heap. */
#include "inspect/walk.h"

#include "object/containers.h"

static bool is_storage(Machine *m, const Object *o) { return m->types[object_type_id(o)]->flags & INTERNAL; }

/* Referents. */

typedef struct Referents {
  void (*fn)(Machine *, Object *, void *);
  void *context;
} Referents;

static void show_referent(Machine *m, Object *child, void *context) {
  const Referents *r = context;
  if (!heap_is_object(child)) return;
  if (!is_storage(m, child)) r->fn(m, child, r->context);
  else if (object_type_id(child) == TYPE_ID_array) heap_each_child(m, child, show_referent, context);
}

void walk_referents(Machine *m, Object *o, void (*fn)(Machine *, Object *, void *), void *context) {
  Referents r = {fn, context};
  heap_each_child(m, o, show_referent, &r);
}

/* Objects. */

typedef struct Selection {
  const Type *type;
  uint64_t end; /* serial numbers below */
  Value list;
  size_t count;
} Selection;

static bool is_selected(Machine *m, const Object *o, const Selection *s) {
  if (object_serial(o) >= s->end || is_storage(m, o)) return false;
  return s->type == NULL || type_is_subtype(m->types[object_type_id(o)], s->type);
}

static void select_object(Machine *m, Object *o, void *context) {
  Selection *s = context;
  if (is_selected(m, o, s) && !is_absent(s->list) && !list_append(m, s->list, object_value(o))) s->list = ABSENT;
}

static void count_object(Machine *m, Object *o, void *context) {
  Selection *s = context;
  s->count += is_selected(m, o, s);
}

Value walk_objects(Machine *m, const Type *type) {
  Selection s = {.type = type, .end = m->next_serial};
  s.list = list_new(m, NULL, 0);
  if (!is_absent(s.list)) heap_each(m, true, select_object, &s);
  return s.list;
}

size_t walk_count(Machine *m, const Type *type) {
  Selection s = {.type = type, .end = m->next_serial};
  heap_each(m, false, count_object, &s);
  return s.count;
}

/* Referrers. */

typedef struct Referrers {
  const Value *targets;
  size_t count;
  uint64_t end;
  const Object *without;
  Value list;
  bool refers; /* of the object being looked at */
} Referrers;

static void compare_with_targets(Machine *m, Object *child, void *context) {
  (void)m;
  Referrers *r = context;
  for (size_t i = 0; i < r->count; i++)
    if (value_same(r->targets[i], object_value(child))) r->refers = true;
}

static void select_referrer(Machine *m, Object *o, void *context) {
  Referrers *r = context;
  if (is_absent(r->list) || object_serial(o) >= r->end || o == r->without || is_storage(m, o)) return;
  r->refers = false;
  walk_referents(m, o, compare_with_targets, r);
  if (r->refers && !list_append(m, r->list, object_value(o))) r->list = ABSENT;
}

Value walk_referrers(Machine *m, const Value *targets, size_t count, const Object *without) {
  Referrers r = {.targets = targets, .count = count, .end = m->next_serial, .without = without};
  r.list = list_new(m, NULL, 0);
  if (!is_absent(r.list)) heap_each(m, true, select_referrer, &r);
  return r.list;
}
