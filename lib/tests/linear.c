/* SPDX-License-Identifier: MIT */
/* linear.c: the closure takes a bounded number of steps an entry, counted, whatever the shape: chains in
 * three orders, many entries or tables on one key, many tables that die; time is for the benchmark. */
#include "tap.h"

#include "ephemeron.h"

#include <string.h>

typedef struct object {
  uintptr_t header;
  void *to;
} object;

static int type;
static void *root[4], *cells;
static uint64_t seed = 3;

static void trace(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  eph_visit(v, ((object *)obj)->to);
}

static void on_start(void *ctx) {
  (void)ctx;
  cells = NULL;
}

static object *make(void) {
  if (!cells) NEED(eph_alloc_batch(type, sizeof(object), &cells) > 0);
  object *o = cells;
  memcpy(&cells, o, sizeof cells);
  o->header = 1;
  o->to = NULL;
  return o;
}

static eph_table *new_table(eph_weakness weakness, unsigned nkeys) {
  eph_table_options o = {.weakness = weakness, .nkeys = nkeys};
  eph_table *t = eph_table_new(&o);
  NEED(t);
  return t;
}

static eph_stats collect(void) {
  eph_stats s;
  NEED(eph_collect(EPH_EXACT, &s));
  return s;
}

/* ---- Chains: key i holds the value that is key i+1, entered forwards, backwards, at random ---- */

static void order_links(size_t *order, size_t n, int how) {
  for (size_t i = 0; i < n; i++) order[i] = how == 1 ? n - 1 - i : i;
  for (size_t i = n; how == 2 && i > 1; i--) {
    size_t j = random_next(&seed) % i, swap = order[i - 1];
    order[i - 1] = order[j];
    order[j] = swap;
  }
}

static void test_chain(size_t n, int how, bool single) {
  static const char *const names[] = {"forwards", "backwards", "at random"};
  size_t *order = calloc(n, sizeof *order);
  object **key = calloc(n + 1, sizeof *key); /* malloc'd: no roots */
  NEED(order && key);
  for (size_t i = 0; i <= n; i++) key[i] = make();
  order_links(order, n, how);
  eph_table *t = new_table(EPH_EPHEMERON, 1);
  eph_ring *all = single ? eph_ring_new(n) : NULL;
  root[0] = single ? (void *)all : t;
  root[1] = key[0];
  for (size_t i = 0; i < n; i++) {
    size_t at = order[i];
    if (single)
      eph_ring_push(all, eph_ephemeron_new(1, (void *[]){key[at]}, key[at + 1]));
    else
      NEED(eph_table_put(t, (void *[]){key[at]}, key[at + 1]));
  }
  eph_stats s = collect();
  double steps = (double)s.steps / (double)n;
  CHECK(s.live_entries == n && s.broken == 0 && steps <= 4, "a chain of %zu, %s%s, lives: %.2f steps a link",
        n, names[how], single ? ", single ephemerons" : "", steps);
  root[1] = NULL;
  s = collect();
  CHECK(s.broken == n && eph_live_count() == 0, "and dies as a whole");
  root[0] = NULL;
  collect();
  free(order), free(key);
}

/* ---- Crowds ---- */

static void test_one_key(size_t n) {
  object *key = make();
  eph_table *t = new_table(EPH_EPHEMERON, 2);
  root[0] = t, root[1] = key;
  for (size_t i = 0; i < n; i++) NEED(eph_table_put(t, (void *[]){key, make()}, make()));
  object *hub = make();
  eph_ring *ring = eph_ring_new(n + 1);
  for (size_t i = 0; i < n; i++) eph_ring_push(ring, eph_ephemeron_new(1, (void *[]){hub}, make()));
  root[2] = ring, root[3] = eph_ephemeron_new(1, (void *[]){key}, hub);
  eph_stats s = collect();
  CHECK(s.broken == n && eph_table_count(t) == 0, "%zu pairs with one live key die with the others", n);
  CHECK(s.live_entries == n + 1 && s.steps <= 8 * n, "a key with %zu ephemerons, found late: %.2f steps each",
        n, (double)s.steps / (double)(2 * n));
  memset(root, 0, sizeof root);
  collect();
}

static void test_many_tables(size_t n) {
  object *key = make(), *late = make();
  eph_ring *ring = eph_ring_new(n);
  root[0] = ring, root[1] = eph_ephemeron_new(1, (void *[]){key}, late), root[2] = key;
  for (size_t i = 0; i < n; i++) {
    eph_table *t = new_table(EPH_EPHEMERON, 1);
    NEED(eph_table_put(t, (void *[]){late}, make()));
    eph_ring_push(ring, t);
  }
  eph_stats s = collect();
  CHECK(s.live_entries == n + 1 && s.steps <= 4 * n, "%zu tables on one key: %.2f steps each", n,
        (double)s.steps / (double)n);
  root[0] = root[2] = NULL;
  s = collect();
  CHECK(s.tables_dead == n && s.table_bytes == 0 && eph_live_count() == 0,
        "all die, their memory is given back");
  memset(root, 0, sizeof root);
  collect();
}

/* Each table is the value of an entry of the one before: found one after the other. */
static void test_nested_tables(size_t n) {
  object *key = make();
  eph_table *t = new_table(EPH_EPHEMERON, 1), *first = t;
  root[0] = t, root[1] = key;
  for (size_t i = 0; i < n; i++) {
    eph_table *next = new_table(EPH_EPHEMERON, 1);
    NEED(eph_table_put(t, (void *[]){key}, next));
    t = next;
  }
  eph_stats s = collect();
  CHECK(s.live_entries == n && s.steps <= 2 * n, "%zu tables, each in the one before", n);
  NEED(eph_table_put(t, (void *[]){first}, key));
  root[1] = NULL;
  s = collect();
  CHECK(s.tables_dead == n, "die when the key does");
  memset(root, 0, sizeof root);
  collect();
}

/* Four keys that become known one by one: an entry is tried at most once a key and once more. */
static void test_conjunctions(size_t n) {
  eph_table *links = new_table(EPH_EPHEMERON, 1), *t = new_table(EPH_EPHEMERON, 4);
  object *key[4], *hub = make();
  root[0] = t, root[1] = links, root[2] = hub;
  for (int i = 0; i < 4; i++) {
    key[i] = make();
    NEED(eph_table_put(links, (void *[]){hub}, key[i]));
    hub = key[i];
  }
  for (size_t i = 0; i < n; i++) {
    object *v = make();
    v->to = key[i % 4];
    NEED(eph_table_put(t, (void *[]){key[0], key[1], (void *)(i * 8 + 1), key[3]}, v));
  }
  eph_stats s = collect();
  CHECK(eph_table_count(t) == n && s.steps <= 10 * n, "%zu conjunctions of four: %.2f steps each", n,
        (double)s.steps / (double)n);
  memset(root, 0, sizeof root);
  collect();
}

int main(void) {
  eph_config config = {.flags = EPH_SAFEPOINTS | EPH_HEADER_ODD, .on_collect_start = on_start};
  NEED(eph_init(&config));
  type = eph_register_type(&(eph_type){.name = "object", .trace = trace});
  NEED(type >= 0 && eph_root_add(root, 4));
  size_t most = (size_t)long_test(1000000);
  for (int how = 0; how < 3; how++) {
    for (size_t n = 10000; n <= most; n *= 10) test_chain(n, how, false);
    test_chain(most / 10, how, true);
  }
  test_one_key(100000);
  test_many_tables(100000);
  test_nested_tables(30000);
  test_conjunctions(100000);
  return tap_finish();
}
