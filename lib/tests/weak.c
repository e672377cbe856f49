/* SPDX-License-Identifier: MIT */
/* weak.c: ephemerons, weak references, guardians, rings: one behaviour a check; and the order at mark end. */
#define GC_THREADS
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <pthread.h>

typedef struct object {
  uintptr_t header;
  void *to[3];
} object;

static int type;
static void *root[16]; /* the roots of the exact collections */
static object fixed;

static void trace(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  for (int i = 0; i < 3; i++) eph_visit(v, ((object *)obj)->to[i]);
}

static object *make(void *to) {
  object *o = eph_alloc(type, sizeof *o);
  NEED(o);
  o->header = 1;
  o->to[0] = to;
  return o;
}

static eph_stats collect(void) {
  eph_stats s;
  NEED(eph_collect(EPH_EXACT, &s));
  return s;
}

/* Without what a stale stack word holds through a block. */
static size_t live(void) {
  eph_stats s;
  eph_last_stats(&s);
  return eph_live_count() - s.limbo;
}

static void clear_roots(void) {
  for (int i = 0; i < 16; i++) root[i] = NULL;
  collect();
}

static void test_ephemerons(void) {
  object *a = make(NULL), *b = make(NULL);
  eph_ephemeron *e = eph_ephemeron_new(2, (void *[]){root[1] = a, root[2] = b}, make(a));
  root[0] = e;
  collect();
  CHECK(!eph_ephemeron_broken(e) && eph_type_of(eph_ephemeron_value(e)) == type, "held while both keys live");
  CHECK(eph_ephemeron_key(e, 0) == a && eph_ephemeron_key(e, 1) == b && !eph_ephemeron_key(e, 2), "its keys");
  root[2] = NULL;
  eph_stats s = collect();
  CHECK(eph_ephemeron_broken(e) && !eph_ephemeron_value(e) && !eph_ephemeron_key(e, 0),
        "broken by the death of one");
  CHECK(live() == 1 && s.broken == 1, "its value and the other key go in the same collection");
  eph_ephemeron_set_value(e, a);
  CHECK(!eph_ephemeron_value(e), "a broken one takes no value");
  root[3] = eph_ephemeron_new(1, (void *[]){a}, make(a));
  root[4] = eph_ephemeron_new(1, (void *[]){&fixed}, make(NULL));
  root[5] = eph_ephemeron_new(2, (void *[]){(void *)7, NULL}, make(NULL));
  root[1] = NULL;
  collect();
  CHECK(eph_ephemeron_broken(root[3]), "a value does not hold its own key");
  CHECK(!eph_ephemeron_broken(root[4]) && eph_ephemeron_value(root[4]), "a static key lives for ever");
  CHECK(!eph_ephemeron_broken(root[5]), "so do immediates and NULL");
  CHECK(!eph_ephemeron_new(0, root, a) && !eph_ephemeron_new(5, root, a), "no keys, or five, are refused");
  clear_roots();
}

static void test_provenance(void) {
  void *bytes = GC_malloc_atomic(8), **block = GC_malloc(2 * sizeof *block);
  object *typed = make(NULL);
  eph_table_options o = {.weakness = EPH_EPHEMERON};
  eph_table *t = root[0] = eph_table_new(&o);
  block[1] = typed;
  NEED(eph_table_put(t, (void *[]){bytes}, block) && eph_table_put(t, (void *[]){typed}, make(bytes)));
  NEED(eph_table_put(t, (void *[]){eph_table_get(t, (void *[]){typed})},
                     eph_weakref_new(bytes, EPH_WEAK_SHORT)));
  root[1] = bytes;
  collect();
  CHECK(eph_table_count(t) == 3 && live() == 2, "a chain from bytes to block to typed object to value");
  root[1] = NULL;
  collect();
  CHECK(eph_table_count(t) == 0 && live() == 0, "goes as one when its first key dies");
  clear_roots();
}

static void test_one_weak_side(void) {
  object *links[3];
  eph_table_options o = {.weakness = EPH_WEAK_VALUES};
  eph_table *t = root[0] = eph_table_new(&o);
  for (int i = 0; i < 3; i++) links[i] = make(NULL);
  for (int i = 0; i < 2; i++) NEED(eph_table_put(t, (void *[]){make(links[i + 1])}, links[i]));
  eph_stats s = collect();
  CHECK(s.let_go == 1 && eph_table_count(t) == 1, "the first link of a chain goes, and says that more may");
  s = collect();
  CHECK(s.let_go == 1 && eph_table_count(t) == 0, "the second goes one collection later");
  s = collect();
  CHECK(s.let_go == 0 && live() == 0, "then there is nothing left to let go of");
  t = root[0] = eph_table_new(&(eph_table_options){.weakness = EPH_EPHEMERON});
  NEED(eph_table_put(t, (void *[]){make(NULL)}, make(NULL)));
  s = collect();
  CHECK(s.broken == 1 && s.let_go == 0 && live() == 0, "ephemerons never held anything");
  clear_roots();
}

static void test_weakrefs(void) {
  object *o = make(NULL);
  eph_weakref *w = root[0] = eph_weakref_new(root[1] = o, EPH_WEAK_SHORT);
  eph_weakref *fixed_target = root[2] = eph_weakref_new(&fixed, EPH_WEAK_LONG);
  collect();
  CHECK(eph_weakref_get(w) == o, "a weak reference to a live object");
  root[1] = NULL;
  eph_stats s = collect();
  CHECK(!eph_weakref_get(w) && s.weak_cleared == 1, "is cleared when it dies");
  CHECK(eph_weakref_get(fixed_target) == &fixed, "a static target is never cleared");
  clear_roots();
}

static void test_guardians(void) {
  eph_guardian *g = root[0] = eph_guardian_new();
  object *inner = make(NULL), *outer = make(inner);
  eph_weakref *brief = root[1] = eph_weakref_new(outer, EPH_WEAK_SHORT);
  eph_weakref *lasting = root[2] = eph_weakref_new(outer, EPH_WEAK_LONG);
  eph_table_options options = {.weakness = EPH_INTERN};
  eph_table *unique = root[3] = eph_table_new(&options);
  NEED(eph_table_put(unique, (void *[]){(void *)9}, outer));
  NEED(eph_guardian_register(g, outer, NULL) && eph_guardian_register(g, inner, NULL));
  root[4] = outer;
  collect();
  CHECK(!eph_guardian_next(g), "nothing while the object lives");
  root[4] = NULL;
  eph_stats s = collect();
  CHECK(s.guarded == 2, "both links of a chain at once");
  CHECK(!eph_weakref_get(brief) && eph_weakref_get(lasting) == outer,
        "short references are cleared, long ones not");
  CHECK(eph_table_get(unique, (void *[]){(void *)9}) == outer, "a resurrected instance stays unique");
  CHECK(eph_guardian_next(g) == outer && eph_guardian_next(g) == inner && !eph_guardian_next(g),
        "in order of registration");
  collect();
  CHECK(!eph_weakref_get(lasting) && eph_table_count(unique) == 0 && live() == 0, "then they really die");

  object *watched = make(NULL), *rep = make(watched);
  NEED(eph_guardian_register(g, watched, rep));
  root[4] = watched;
  collect();
  CHECK(eph_type_of(rep) == type, "a representative lives while the object does");
  root[4] = NULL;
  collect();
  CHECK(eph_guardian_next(g) == rep && rep->to[0] == watched,
        "and does not keep it alive, but comes instead");
  NEED(eph_guardian_register(g, make(NULL), NULL) && eph_guardian_register(g, &fixed, NULL));
  root[0] = NULL;
  collect();
  CHECK(live() == 0, "a dead guardian lets its objects die");
  clear_roots();
}

static void test_rings(void) {
  eph_ring *r = root[0] = eph_ring_new(3);
  CHECK(!eph_ring_get(r, 0) && eph_ring_count(r) == 0 && !eph_ring_new(0), "an empty ring");
  object *last = NULL;
  for (int i = 0; i < 10; i++) eph_ring_push(r, last = make(NULL));
  collect();
  CHECK(live() == 3 && eph_ring_count(r) == 3, "a ring holds its last objects");
  CHECK(eph_ring_get(r, 0) == last && eph_ring_get(r, 2) && !eph_ring_get(r, 3), "newest first");
  eph_ring_clear(r);
  collect();
  CHECK(live() == 0, "a cleared ring holds nothing");
  clear_roots();
}

/* ---- Retired nodes ---- */

/* What a libgc finalizer finds of a dead table is empty, and can be used again. */
static eph_table *found;
static size_t found_count;
static bool used_again;

static void finalize(void *block, void *ctx) {
  (void)ctx;
  found = ((void **)block)[0];
  found_count = eph_table_count(found);
  used_again = eph_table_put(found, (void *[]){&fixed}, make(NULL)) && eph_table_count(found) == 1;
  root[0] = found;
}

/* In a thread of its own, so that no stale stack word holds the block. */
static void *make_finalizable(void *arg) {
  eph_table_options o = {.weakness = EPH_EPHEMERON};
  void **block = GC_malloc(2 * sizeof *block);
  block[0] = eph_table_new(&o);
  NEED(block[0] && eph_table_put(block[0], (void *[]){&fixed}, make(NULL)));
  GC_register_finalizer_no_order(block, finalize, NULL, NULL, NULL);
  return arg;
}

static void test_retired(void) {
  pthread_t thread;
  NEED(!pthread_create(&thread, NULL, make_finalizable, NULL) && !pthread_join(thread, NULL));
  for (int i = 0; i < 3 && !found; i++) collect();
  NEED(found);
  CHECK(found_count == 0 && used_again, "a table in a finalizer is empty, and works");
  collect();
  CHECK(eph_table_count(found) == 1 && live() == 1, "and lives on as any other");
  clear_roots();
}

int main(void) {
  eph_config config = {.flags = EPH_SAFEPOINTS | EPH_HEADER_ODD};
  NEED(eph_init(&config));
  type = eph_register_type(&(eph_type){.name = "object", .trace = trace});
  NEED(type >= 0 && eph_root_add(root, 16));
  test_ephemerons();
  test_provenance();
  test_one_weak_side();
  test_weakrefs();
  test_guardians();
  test_rings();
  test_retired();
  return tap_finish();
}
