/* SPDX-License-Identifier: MIT */
/* tables.c: table operations against a list: put, get, remove, growth, walks under change, searches, bounds.
 */
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <string.h>

enum { KEYS = 400 };

typedef struct object {
  uintptr_t header, number;
} object;

static uint64_t seed = 42;
static object *key[KEYS], *value[KEYS]; /* statics: roots of the conservative collections */

static int below(int n) { return (int)(random_next(&seed) >> 33) % n; }

static uint64_t bad_hash(void *const k[], void *ctx) {
  return ((object *)k[0])->number % *(unsigned *)ctx; /* few values: long runs of equal hashes */
}

static bool same_number(void *const stored[], void *const k[], void *ctx) {
  (void)ctx;
  return ((object *)stored[0])->number == ((object *)k[0])->number;
}

static eph_table *table_by_hash(unsigned *modulus, eph_weakness weakness) {
  eph_table_options o = {
      .weakness = weakness, .keyed = EPH_BY_HASH, .hash = bad_hash, .equal = same_number, .fn_ctx = modulus};
  eph_table *t = eph_table_new(&o);
  NEED(t);
  return t;
}

static eph_table *table_by_identity(eph_weakness weakness, size_t max, eph_evict evict) {
  eph_table_options o = {.weakness = weakness, .max_entries = max, .evict = evict};
  eph_table *t = eph_table_new(&o);
  NEED(t);
  return t;
}

static bool put(eph_table *t, void *k, void *v) { return eph_table_put(t, (void *[]){k}, v); }
static void *get(eph_table *t, void *k) { return eph_table_get(t, (void *[]){k}); }
static bool removed(eph_table *t, void *k) { return eph_table_remove(t, (void *[]){k}); }

/* ---- Random operations ---- */

static bool agrees(eph_table *t, object *const model[]) {
  size_t n = 0;
  for (int i = 0; i < KEYS; i++) {
    if (get(t, key[i]) != model[i]) return false;
    n += model[i] != NULL;
  }
  return eph_table_count(t) == n;
}

static bool random_operations(eph_table *t) {
  object *model[KEYS] = {NULL};
  for (int phase = 0; phase < 40; phase++) {
    int bias = phase % 4; /* fill, mixed, empty, mixed: tables grow and shrink */
    for (int n = 0; n < 300; n++) {
      int i = below(KEYS), v = below(KEYS);
      if (below(4) >= bias) {
        if (!put(t, key[i], value[v])) return false;
        model[i] = value[v];
      } else {
        if (removed(t, key[i]) != (model[i] != NULL)) return false;
        model[i] = NULL;
      }
    }
    if (phase % 5 == 0) eph_collect(EPH_CONSERVATIVE, NULL);
    if (!agrees(t, model)) return false;
  }
  eph_table_clear(t);
  memset(model, 0, sizeof model);
  return agrees(t, model);
}

static void test_operations(void) {
  unsigned one = 1, few = 7, many = 1000003;
  CHECK(random_operations(table_by_identity(EPH_EPHEMERON, 0, EPH_FIFO)), "by identity: random operations");
  CHECK(random_operations(table_by_identity(EPH_STRONG, 100000, EPH_LRU)),
        "bounded, not full: random operations");
  CHECK(random_operations(table_by_hash(&many, EPH_EPHEMERON)), "by hash: random operations");
  CHECK(random_operations(table_by_hash(&few, EPH_INTERN)), "by a bad hash: random operations");
  CHECK(random_operations(table_by_hash(&one, EPH_WEAK_KEYS)), "by a constant hash: random operations");
}

/* ---- Walks ---- */

/* Walks while entries come and go; those present all the time (even numbers) must be shown exactly once. */
static bool walk_under_change(eph_table *t) {
  int shown[KEYS] = {0}, broken = 0;
  eph_cursor c;
  for (int i = 0; i < KEYS; i += 2) NEED(put(t, key[i], value[i]));
  for (eph_walk(&c, t); eph_walk_next(&c);) {
    object *k = c.key[0];
    if (++shown[k->number] > 1 || c.value != get(t, k)) broken++;
    for (int n = 0; n < 3; n++) {
      int i = below(KEYS / 2) * 2 + 1;
      if (below(2))
        NEED(put(t, key[i], value[i]));
      else
        removed(t, key[i]);
    }
    if (below(10) == 0) NEED(put(t, k, value[below(KEYS)])); /* another value: not another entry */
    if (below(20) == 0) eph_collect(EPH_CONSERVATIVE, NULL);
    if (below(60) == 0)
      for (int i = 1; i < KEYS; i += 2) NEED(put(t, key[i], value[i]));
    if (below(60) == 0)
      for (int i = 1; i < KEYS; i += 2) removed(t, key[i]);
  }
  for (int i = 0; i < KEYS; i += 2) broken += shown[i] != 1;
  return broken == 0;
}

static bool remove_while_walking(eph_table *t) {
  eph_cursor c;
  for (int i = 0; i < KEYS; i++) NEED(put(t, key[i], value[i]));
  int n = 0;
  for (eph_walk(&c, t); eph_walk_next(&c); n++)
    if (!eph_cursor_remove(&c) || eph_cursor_remove(&c) || eph_cursor_set(&c, value[0])) return false;
  return n == KEYS && eph_table_count(t) == 0;
}

static void test_walks(void) {
  unsigned one = 1, few = 7;
  eph_cursor c;
  eph_table *empty = table_by_identity(EPH_EPHEMERON, 0, EPH_FIFO);
  eph_walk(&c, empty);
  CHECK(!eph_walk_next(&c), "a walk over an empty table ends");
  CHECK(walk_under_change(table_by_identity(EPH_EPHEMERON, 0, EPH_FIFO)),
        "a walk under insertions, removals, growth");
  CHECK(walk_under_change(table_by_hash(&few, EPH_EPHEMERON)), "the same with a bad hash");
  CHECK(walk_under_change(table_by_hash(&one, EPH_INTERN)), "the same with a constant hash");
  CHECK(remove_while_walking(table_by_identity(EPH_STRONG, 0, EPH_FIFO)),
        "removing every entry that a walk shows");
}

/* ---- Copies ---- */

static void test_copies(void) {
  eph_table_options o = {.weakness = EPH_INTERN, .keyed = EPH_BY_HASH};
  eph_table *from = eph_table_new(&o);
  o.weakness = EPH_STRONG;
  eph_table *to = eph_table_new(&o), *by_identity = table_by_identity(EPH_STRONG, 0, EPH_FIFO);
  NEED(from && to && by_identity);
  for (int i = 0; i < 20; i++) NEED(eph_table_add(from, (uint64_t)i / 10, (void *[]){key[i]}, value[i]));
  eph_cursor c;
  int n = 0, found = 0;
  for (eph_walk(&c, from); eph_walk_next(&c); n++) NEED(eph_cursor_copy(&c, to));
  for (eph_find(&c, to, 1); eph_find_next(&c); found++) CHECK(((object *)c.key[0])->number >= 10, "a copy keeps the hash");
  CHECK(n == 20 && eph_table_count(to) == 20 && found == 10, "copied entries are found by their hash");
  eph_walk(&c, from);
  CHECK(eph_walk_next(&c) && !eph_cursor_copy(&c, by_identity), "nothing is copied into a table keyed in another way");
}

/* ---- Searches ---- */

static void test_searches(void) {
  eph_table_options o = {.weakness = EPH_INTERN, .keyed = EPH_BY_HASH};
  eph_table *t = eph_table_new(&o);
  NEED(t);
  CHECK(!put(t, key[0], value[0]) && !get(t, key[0]), "without functions, only cursors find");
  for (int i = 0; i < 20; i++) NEED(eph_table_add(t, (uint64_t)i / 10, (void *[]){key[i]}, value[i]));
  int n = 0;
  bool only = true;
  eph_cursor c;
  for (eph_find(&c, t, 1); eph_find_next(&c); n++) only &= ((object *)c.key[0])->number >= 10;
  CHECK(n == 10 && only, "a search shows the entries of one hash");
  CHECK(!eph_find_stale(&c), "nothing was added meanwhile");
  NEED(eph_table_add(t, 5, (void *[]){key[30]}, value[30]));
  CHECK(eph_find_stale(&c), "an addition makes a finished search stale");

  int seen[KEYS] = {0};
  eph_find(&c, t, 1);
  for (int i = 40; eph_find_next(&c); i += 40) {
    seen[((object *)c.key[0])->number]++;
    for (int j = i; j < i + 40 && j < KEYS; j++)
      NEED(eph_table_add(t, (uint64_t)j + 100, (void *[]){key[j]}, value[j]));
  }
  bool all = true;
  for (int i = 10; i < 20; i++) all &= seen[i] > 0;
  CHECK(all, "a search misses nothing when the table grows under it");

  eph_find(&c, t, 0);
  CHECK(eph_find_next(&c) && eph_cursor_set(&c, value[399]) && c.value == value[399],
        "a cursor replaces a value");
  eph_find(&c, t, 77);
  CHECK(!eph_find_next(&c), "a search for a hash that nothing has");
}

/* ---- Bounds ---- */

static void test_bounds(void) {
  eph_table *ring = table_by_identity(EPH_STRONG, 10, EPH_FIFO),
            *lru = table_by_identity(EPH_STRONG, 10, EPH_LRU);
  for (int i = 0; i < 100; i++) {
    NEED(put(ring, key[i], value[i]) && put(lru, key[i], value[i]));
    if (i >= 1) get(lru, key[1]), get(ring, key[1]);
  }
  bool last_ten = true, used_stays = get(lru, key[1]) == value[1];
  for (int i = 0; i < 100; i++) last_ten &= (get(ring, key[i]) != NULL) == (i >= 90);
  CHECK(last_ten && eph_table_count(ring) == 10, "FIFO keeps the last created");
  CHECK(used_stays && eph_table_count(lru) == 10, "LRU keeps what is used");
  CHECK(!get(lru, key[90]) && get(lru, key[91]), "LRU drops what is not");
  static void *held[1];
  eph_table *weak = table_by_identity(EPH_EPHEMERON, 10, EPH_LRU);
  held[0] = weak;
  NEED(eph_root_add(held, 1));
  for (int i = 0; i < 10; i++) NEED(put(weak, i % 2 ? key[i] : GC_malloc(16), value[i]));
  eph_collect(EPH_EXACT, NULL);
  CHECK(eph_table_count(weak) == 5 && get(weak, key[9]),
        "a bounded weak table loses the entries of dead keys");
  get(weak, key[1]);
  for (int i = 10; i < 19; i++) NEED(put(weak, key[i], value[i]));
  CHECK(get(weak, key[1]) && !get(weak, key[3]), "and keeps its order");
  for (int i = 0; i < 30; i++) NEED(put(weak, key[i], value[i]));
  CHECK(eph_table_count(weak) == 10 && get(weak, key[29]) == value[29] && !get(weak, key[19]),
        "and its bound");
}

static void *make_value(void *const k[], void *ctx) {
  ++*(int *)ctx;
  return value[((object *)k[0])->number];
}

static void *make_nothing(void *const k[], void *ctx) {
  (void)k, (void)ctx;
  return NULL;
}

static void test_interning(void) {
  unsigned many = 1000003;
  eph_table *t = table_by_hash(&many, EPH_INTERN);
  object twin = {1, 7};
  int made = 0;
  void *first = eph_table_intern(t, (void *[]){key[7]}, make_value, &made);
  void *again = eph_table_intern(t, (void *[]){&twin}, make_value, &made);
  CHECK(first == value[7] && again == first && made == 1, "an equal key finds what was made");
  CHECK(!eph_table_intern(t, (void *[]){key[8]}, make_nothing, NULL) && eph_table_count(t) == 1,
        "nothing made, nothing entered");
  CHECK(!put(t, key[9], NULL), "NULL is no value");
}

static void test_options(void) {
  eph_table_options five = {.nkeys = 5}, half = {.keyed = EPH_BY_HASH, .hash = bad_hash},
                    wrong = {.hash = bad_hash, .equal = same_number};
  CHECK(!eph_table_new(&five) && !eph_table_new(&half) && !eph_table_new(&wrong),
        "impossible options are refused");
  eph_table_options many = {.initial = 10000};
  eph_table *t = eph_table_new(&many);
  size_t bytes = eph_table_bytes(t);
  for (uintptr_t i = 0; i < 10000; i++) NEED(put(t, (void *)(i * 8 + 1), value[0]));
  CHECK(eph_table_bytes(t) == bytes, "initial room is enough for as many entries");
}

int main(void) {
  eph_config config = {0};
  NEED(eph_init(&config));
  for (uintptr_t i = 0; i < KEYS; i++) {
    key[i] = GC_malloc(sizeof(object)), value[i] = GC_malloc(sizeof(object));
    NEED(key[i] && value[i]);
    key[i]->number = value[i]->number = i;
  }
  NEED(eph_root_add((void **)key, KEYS) && eph_root_add((void **)value, KEYS));
  test_operations();
  test_walks();
  test_copies();
  test_searches();
  test_interning();
  test_options();
  test_bounds();
  return tap_finish();
}
