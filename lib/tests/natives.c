/* SPDX-License-Identifier: MIT */
/* natives.c: native payloads: released once, in the collection that finds their object dead, unless a
 * finalizer holds it; what a finalizer reaches is intact, through typed objects of any shape. */
#define GC_THREADS
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <pthread.h>

enum { OBJECTS = 3000, FIELDS = 4 };

typedef struct object {
  uintptr_t header, number;
  struct object *to[FIELDS];
} object;

static int type;
static void *root[1];
static object **object_of;     /* in malloc'd memory: no root */
static int *released, *wanted; /* by number */
static bool *reached;          /* from the finalizable block, by number */
static uint64_t seed = 7;
static size_t total;

static void trace(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  for (int i = 0; i < FIELDS; i++) eph_visit(v, ((object *)obj)->to[i]);
}

static void release(uintptr_t payload) {
  released[payload]++;
  void *scratch = malloc(16); /* the world runs */
  free(scratch);
}

static int below(int n) { return (int)(random_next(&seed) >> 33) % n; }

static void make_graph(void) {
  for (int i = 0; i < OBJECTS; i++) {
    object *o = object_of[i] = eph_alloc(type, sizeof *o);
    NEED(o);
    o->header = 1;
    o->number = (uintptr_t)i;
    released[i] = wanted[i] = 0;
    reached[i] = false;
    for (int f = 0; f < FIELDS && i; f++)
      if (below(3) == 0) o->to[f] = object_of[below(i)];
    if (i && below(20) == 0) object_of[below(i)]->to[0] = o; /* cycles */
    NEED(eph_native_attach(o, (uintptr_t)i, release, 10));
    total += 10;
  }
}

static void reach(object *o) {
  if (!o || reached[o->number]) return;
  reached[o->number] = true;
  for (int f = 0; f < FIELDS; f++) reach(o->to[f]);
}

static bool as_wanted(void) {
  for (int i = 0; i < OBJECTS; i++)
    if (released[i] != wanted[i]) return false;
  return true;
}

static void test_release(void) {
  make_graph();
  eph_native_adjust(5);
  CHECK(eph_native_bytes() == total + 5 && eph_native_count() == OBJECTS, "bytes and payloads are counted");
  eph_native_adjust(-5);
  reach(root[0] = object_of[OBJECTS - 1]);
  eph_stats s;
  NEED(eph_collect(EPH_EXACT, &s));
  size_t dead = 0;
  for (int i = 0; i < OBJECTS; i++) dead += (size_t)(wanted[i] = !reached[i]);
  CHECK(as_wanted() && s.natives == dead, "each dead object's payload is released, once (%zu)", dead);
  CHECK(eph_native_bytes() == total - 10 * dead, "and its bytes are subtracted");
  NEED(eph_collect(EPH_EXACT, NULL));
  CHECK(as_wanted(), "nothing is released twice");
  root[0] = NULL;
  NEED(eph_collect(EPH_EXACT, NULL));
  for (int i = 0; i < OBJECTS; i++) wanted[i] = 1;
  CHECK(as_wanted() && eph_native_bytes() == 0 && eph_native_count() == 0,
        "the balance is zero when all are dead");
  total = 0;
}

/* ---- Finalizers ---- */

static int finalized, intact;
static object *kept;

static void finalize(void *block, void *ctx) {
  (void)ctx;
  finalized++;
  object *o = *(object **)block;
  size_t n = 0;
  for (int i = 0; i < OBJECTS; i++) reached[i] = false;
  reach(o);
  for (int i = 0; i < OBJECTS; i++) n += reached[i];
  intact += n > 1 && o == object_of[o->number];
  kept = o;
  root[0] = o;
  *(object **)block = NULL; /* a stale stack word may hold the block longer */
}

/* In a thread of its own, so that no stale stack word holds the block. */
static void *make_finalizable(void *arg) {
  void **block = GC_malloc(2 * sizeof *block);
  NEED(block);
  block[0] = object_of[OBJECTS - 1];
  GC_register_finalizer_no_order(block, finalize, NULL, NULL, NULL);
  return arg;
}

static void test_finalizers(void) {
  make_graph();
  object_of[OBJECTS - 1]->to[0] = object_of[OBJECTS - 2];
  reach(object_of[OBJECTS - 1]);
  pthread_t thread;
  NEED(!pthread_create(&thread, NULL, make_finalizable, NULL) && !pthread_join(thread, NULL));
  for (int i = 0; i < 5 && !finalized; i++) NEED(eph_collect(EPH_EXACT, NULL));
  for (int i = 0; i < OBJECTS; i++) wanted[i] = !reached[i];
  CHECK(finalized == 1 && intact == 1, "what a finalizer reaches is there");
  CHECK(as_wanted(), "with its payloads, while those of other dead objects are released");
  size_t held = 0;
  for (int i = 0; i < OBJECTS; i++) held += reached[i];
  CHECK(eph_live_count() == held, "and is counted (%zu)", held);
  NEED(eph_collect(EPH_EXACT, NULL));
  CHECK(as_wanted() && eph_live_count() == held, "a finalizer can bring it back for good");
  root[0] = NULL;
  NEED(eph_collect(EPH_EXACT, NULL));
  for (int i = 0; i < OBJECTS; i++) wanted[i] = 1;
  CHECK(as_wanted() && eph_live_count() == 0, "until it dies as any other");
}

/* ---- Limbo ---- */

static void *volatile holder; /* a static: no root of exact collections */

static void test_limbo(void) {
  void **block = GC_malloc(2 * sizeof *block);
  NEED(block);
  make_graph();
  object *top = object_of[OBJECTS - 1];
  top->to[0] = object_of[OBJECTS - 2];
  reach(top);
  size_t held = 0;
  for (int i = 0; i < OBJECTS; i++) held += !(wanted[i] = !reached[i]);
  holder = block;
  block[0] = top;
  eph_weakref *w = root[0] = eph_weakref_new(top, EPH_WEAK_LONG);
  eph_stats s;
  NEED(w && eph_collect(EPH_EXACT, &s));
  CHECK(!eph_weakref_get(w) && s.limbo == held, "what only a block refers to is dead, %zu objects in limbo",
        held);
  CHECK(as_wanted() && eph_type_of(top) == type && top->to[0] == object_of[OBJECTS - 2],
        "but its memory stays");
  NEED(eph_collect(EPH_EXACT, NULL) && eph_collect(EPH_CONSERVATIVE, NULL));
  CHECK(as_wanted(), "as long as the block refers to it");
  block[0] = NULL;
  NEED(eph_collect(EPH_EXACT, NULL));
  for (int i = 0; i < OBJECTS; i++) wanted[i] = 1;
  CHECK(as_wanted() && eph_live_count() == 0, "then it goes");
  root[0] = holder = NULL;
}

int main(void) {
  eph_config config = {.flags = EPH_SAFEPOINTS | EPH_HEADER_ODD};
  NEED(eph_init(&config));
  type = eph_register_type(&(eph_type){.name = "object", .trace = trace});
  object_of = calloc(OBJECTS, sizeof *object_of);
  released = calloc(OBJECTS, sizeof *released);
  wanted = calloc(OBJECTS, sizeof *wanted);
  reached = calloc(OBJECTS, sizeof *reached);
  NEED(object_of && released && wanted && reached && eph_root_add(root, 1));
  test_release();
  test_finalizers();
  test_limbo();
  make_graph();
  eph_native_release_all();
  CHECK(eph_native_count() == 0 && eph_native_bytes() == 0 && released[0] == 1,
        "all can be released at exit");
  free(object_of), free(released), free(wanted), free(reached);
  return tap_finish();
}
