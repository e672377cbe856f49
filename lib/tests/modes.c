/* SPDX-License-Identifier: MIT */
/* modes.c: when collections happen, the callbacks, the observer, figures, children, free cells. */
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <string.h>

typedef struct object {
  uintptr_t header;
  struct object *to[2];
} object;

static int type, bytes_type, starts, marks;
enum { ROOTS = 104 };
static void *root[ROOTS], *cells;
static bool mid_marked, mid_unmarked;
static object *watched_alive, **watched_dead; /* the latter in malloc'd memory */

static void trace(void *obj, eph_visitor *v, void *ctx) {
  object *o = obj;
  NEED(ctx == &type);
  eph_visit_typed(v, type, o->to[0]);
  eph_visit(v, o->to[1]);
}

static void on_start(void *ctx) {
  starts += ctx == root;
  cells = NULL;
}

static void on_marked(void *ctx) {
  marks += ctx == root;
  mid_marked = eph_is_marked(watched_alive) && eph_is_marked(&type) && eph_is_marked((void *)5);
  mid_unmarked = !eph_is_marked(*watched_dead);
}

static object *make(void) {
  if (!cells) NEED(eph_alloc_batch(type, sizeof(object), &cells) > 0);
  object *o = cells;
  memcpy(&cells, o, sizeof cells);
  o->header = 1;
  return o;
}

static void test_modes(void) {
  watched_dead = calloc(1, sizeof *watched_dead);
  NEED(watched_dead);
  root[0] = watched_alive = make();
  *watched_dead = make();
  for (int i = 0; i < 2000000; i++) GC_malloc(16);
  CHECK(starts == 0, "under EPH_SAFEPOINTS allocation never collects");
  eph_stats s;
  NEED(eph_collect(EPH_EXACT, &s));
  CHECK(starts == 1 && marks == 1, "the callbacks are called once a collection");
  CHECK(mid_marked && mid_unmarked, "eph_is_marked tells the living from the dead");
  CHECK(GC_is_disabled(), "collections are disabled again");
  GC_disable();
  CHECK(!eph_collect(EPH_EXACT, NULL) && starts == 1, "the client's own GC_disable is respected");
  GC_enable();
  CHECK(eph_collect(EPH_CONSERVATIVE, NULL) && starts == 2, "and its end");
  CHECK(s.collections == 1 && s.objects >= 1 && s.pause_ns >= s.closure_ns && s.closure_ns > 0,
        "the figures");
  while (!eph_collection_due()) make();
  CHECK(true, "a collection falls due by allocation");
  eph_collect(EPH_EXACT, NULL);
  CHECK(!eph_collection_due(), "and not after it");
  eph_native_adjust(100 << 20);
  CHECK(eph_collection_due(), "or by native bytes");
  eph_native_adjust(-(100 << 20));
}

static void test_cells(void) {
  void *list;
  size_t n = eph_alloc_batch(type, 40, &list), linked = 0;
  bool zeroed = true, even = true;
  for (void *cell = list, *next; cell; cell = next, linked++) {
    memcpy(&next, cell, sizeof next);
    even &= ((uintptr_t)next & 1) == 0;
    for (size_t i = sizeof next; i < 40; i++) zeroed &= ((char *)cell)[i] == 0;
    zeroed &= eph_type_of(cell) == -1;
  }
  CHECK(n == linked && n > 10 && zeroed && even,
        "a batch is a chain of zeroed cells, none of them an object");
  CHECK(eph_live_count() == 1, "the walk over all objects does not show them");
  *(uintptr_t *)list = 1;
  CHECK(eph_live_count() == 2 && eph_type_of(list) == type && eph_size_of(list) == 48,
        "until they get a header");
  CHECK(eph_type_of(&type) == -1 && eph_type_of((char *)list + 16) == -1, "other words have no type");
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == 1 && eph_type_of(list) == -1, "a dead object is shown no longer");
}

static size_t length_of(void *list) {
  size_t n = 0;
  for (void *cell = list; cell; memcpy(&cell, cell, sizeof cell)) n++;
  return n;
}

/* Makes an object of each cell. */
static size_t fill_batch(int of_type, size_t size) {
  void *list;
  size_t n = eph_alloc_batch(of_type, size, &list);
  NEED(n == length_of(list));
  for (void *cell = list, *next; cell; cell = next) {
    memcpy(&next, cell, sizeof next);
    memset(cell, 0, sizeof next);
    *(uintptr_t *)cell = 1;
  }
  return n;
}

static void test_batches(void) {
  size_t before = eph_live_count(), batches = 0;
  for (int i = 0; i < 50; i++) batches += fill_batch(bytes_type, 16);
  CHECK(eph_live_count() == before + batches, "every cell of every batch becomes an object");
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == before, "and dies");
  void *list = NULL, *next;
  for (int i = 0; i < 200; i++) { /* every other cell lives */
    if (!list) NEED(eph_alloc_batch(bytes_type, 16, &list));
    memcpy(&next, list, sizeof next);
    if (i % 2 == 0) *(uintptr_t *)(root[1 + i / 2] = list) = 1;
    list = next;
  }
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == before + 100, "holes are left between those that live");
  batches = 0;
  for (int i = 0; i < 5; i++) batches += fill_batch(bytes_type, 16);
  CHECK(eph_live_count() == before + 100 + batches, "which later batches fill");
  for (int i = 0; i < 5; i++) *(uintptr_t *)eph_alloc(bytes_type, 16) = 1; /* libgc keeps the rest of their block */
  batches += 5;
  for (int i = 0; i < 5; i++) batches += fill_batch(bytes_type, 16);
  CHECK(eph_live_count() == before + 100 + batches, "as well beside objects that were allocated singly");
  memset(root + 1, 0, sizeof root - sizeof *root);
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == before, "all are found dead");
}

/* One object of a block lives, the others are dead, and the addresses of half of them lie on the stack when the next collection is
 * conservative. */
static void test_dead_on_the_stack(void) {
  enum { SIZE = 80, MOST = 200 };
  void *volatile stray[MOST] = {NULL};
  void *list, *next;
  size_t before = eph_live_count(), n = eph_alloc_batch(bytes_type, SIZE, &list), used = 0;
  NEED(n > 1 && n < MOST);
  for (; list; list = next, used++) {
    memcpy(&next, list, sizeof next);
    *(uintptr_t *)list = 1;
    if (used % 2) stray[used] = list;
    else root[1] = list;
  }
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == before + 1, "all but one are found dead");
  eph_collect(EPH_CONSERVATIVE, NULL);
  CHECK(eph_live_count() == before + 1, "stray words on the stack do not bring them back");
  bool again = false;
  for (int i = 0; i < 3; i++) {
    NEED(eph_alloc_batch(bytes_type, SIZE, &list));
    for (; list; memcpy(&list, list, sizeof list)) again |= list == stray[1];
  }
  CHECK(again, "nor keep their memory from the next batches");
  CHECK(eph_live_count() == before + 1, "which do not bring them back either");
  memset(root + 1, 0, sizeof root - sizeof *root);
  for (size_t i = 0; i < n; i++) stray[i] = NULL;
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_live_count() == before, "in the end all are gone");
}

/* What is given back counts as an object no longer, and its memory is used again. */
static void test_free(void) {
  size_t before = eph_live_count(), heap = GC_get_heap_size();
  for (size_t size = 16; size <= 1 << 20; size *= 4)
    for (int i = 0; i < 100; i++) {
      uintptr_t *o = eph_alloc(bytes_type, size);
      NEED(o && o[0] == 0 && o[size / sizeof *o - 1] == 0);
      o[0] = o[size / sizeof *o - 1] = 1;
      eph_free(o);
      NEED(eph_type_of(o) == -1);
    }
  CHECK(eph_live_count() == before, "what is given back counts as an object no longer");
  CHECK(GC_get_heap_size() < heap + (16 << 20), "and its memory is used again, zeroed");
}

static void count_child(void *child, void *ctx) { *(int *)ctx += child == watched_alive; }

static void test_children(void) {
  object *o = make();
  o->to[0] = o->to[1] = watched_alive;
  int n = 0;
  eph_each_child(o, count_child, &n);
  CHECK(n == 2, "each reference of an object is shown");
  void *text = eph_alloc(bytes_type, 100);
  NEED(text);
  *(uintptr_t *)text = (uintptr_t)1;
  eph_each_child(text, count_child, &n);
  CHECK(n == 2 && eph_type_of(text) == bytes_type, "a pointer-free object has none");
}

/* ---- The observer ---- */

typedef struct seen {
  int n, waited;
  bool ordered, keyed;
  eph_table *table;
  eph_ephemeron *single;
} seen;

static void observe(const eph_firing *f, void *ctx) {
  seen *s = ctx;
  s->ordered &= f->order == (uint64_t)++s->n;
  s->waited += f->waited;
  bool found = false;
  for (unsigned i = 0; i < f->nkeys; i++) found |= f->keys[i] == f->key;
  s->keyed &= found && f->value;
  if (f->table) s->table = f->table;
  if (f->ephemeron) s->single = f->ephemeron;
}

static void test_observer(void) {
  seen s = {.ordered = true, .keyed = true};
  eph_table_options o = {.weakness = EPH_EPHEMERON, .nkeys = 2};
  eph_table *t = root[1] = eph_table_new(&o), *other = root[3] = eph_table_new(&o);
  object *k = watched_alive, *v;
  for (int i = 0; i < 50; i++, k = v) { /* a chain: each value is the next key */
    v = make();
    NEED(eph_table_put(i % 2 ? t : other, (void *[]){k, watched_alive}, v));
  }
  root[2] = eph_ephemeron_new(1, (void *[]){k}, make());
  NEED(eph_table_put(t, (void *[]){make(), watched_alive}, make()));
  eph_set_observer(observe, &s);
  eph_collect(EPH_EXACT, NULL);
  CHECK(s.n == 51 && s.ordered, "the observer is told of each entry that fires, in order (%d)", s.n);
  CHECK(s.waited >= 25 && s.waited < 51, "whether it waited");
  CHECK(s.keyed, "by which key");
  CHECK((s.table == t || s.table == other) && s.single == root[2], "and whose it is");
  int n = s.n;
  eph_set_observer(NULL, NULL);
  eph_collect(EPH_EXACT, NULL);
  CHECK(s.n == n, "no longer when unset");
}

/* ---- Clear callbacks ---- */

static size_t cleared;
static int calls;

static void on_clear(eph_table *t, size_t n, void *ctx) {
  calls++;
  cleared += n;
  NEED(ctx == &cleared && eph_table_put(t, (void *[]){(void *)3, NULL}, make())); /* may do anything */
  if (calls == 1) eph_collect(EPH_EXACT, NULL);
}

static void test_clears(void) {
  eph_table_options o = {.weakness = EPH_EPHEMERON, .nkeys = 2, .on_clear = on_clear, .clear_ctx = &cleared};
  eph_table *t = root[1] = eph_table_new(&o);
  for (int i = 0; i < 30; i++) NEED(eph_table_put(t, (void *[]){make(), NULL}, make()));
  NEED(eph_table_put(t, (void *[]){watched_alive, NULL}, make()));
  eph_collect(EPH_EXACT, NULL);
  CHECK(calls == 1 && cleared == 30, "a clear callback is told how many entries a collection dropped");
  eph_safepoint();
  CHECK(calls == 1 && eph_table_count(t) == 2, "once");
}

int main(void) {
  eph_config config = {.flags = EPH_SAFEPOINTS | EPH_HEADER_ODD | EPH_NO_STATIC_ROOTS,
                       .ctx = root,
                       .on_collect_start = on_start,
                       .on_marked = on_marked};
  NEED(eph_init(&config) && eph_init(NULL));
  type = eph_register_type(&(eph_type){.name = "object", .ctx = &type, .trace = trace});
  bytes_type = eph_register_type(&(eph_type){.name = "bytes", .flags = EPH_POINTER_FREE});
  NEED(type == 0 && bytes_type == 1 && eph_root_add(root, ROOTS));
  test_modes();
  test_cells();
  test_batches();
  test_dead_on_the_stack();
  test_free();
  test_children();
  test_observer();
  test_clears();
  int last = 1;
  for (int i = 0; i < EPH_MAX_TYPES; i++) last = eph_register_type(&(eph_type){.flags = EPH_POINTER_FREE});
  CHECK(last == -1, "no more types than there are");
  free(watched_dead);
  return tap_finish();
}
