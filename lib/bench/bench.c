/* SPDX-License-Identifier: MIT */
/* bench.c: the library's figures, one "name value" a line, for bench/run; peers print the same names.
 *
 *   bench [churn | rest]     the former's peak memory is the process's; all if not said
 *
 * EPH_BENCH_SIZE: entries of the largest tables (10^6). */
#include "ephemeron.h"

#include <gc/gc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct object {
  uintptr_t header;
  void *to, *pad[2];
} object; /* 32 bytes */

static int type;
static void *root[4], *cells;
static uint64_t seed = 11;

static void need(bool fact, const char *what) {
  if (fact) return;
  fprintf(stderr, "bench: %s\n", what);
  exit(1);
}

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static long peak_mb(void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return u.ru_maxrss / 1024;
}

static uint64_t random_next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  return seed ^= seed << 17;
}

static void trace(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  eph_visit_typed(v, type, ((object *)obj)->to);
}

static void on_start(void *ctx) {
  (void)ctx;
  cells = NULL;
}

static object *make(void *to) {
  if (!cells) need(eph_alloc_batch(type, sizeof(object), &cells) > 0, "out of memory");
  object *o = cells;
  memcpy(&cells, o, sizeof cells);
  o->header = 1;
  o->to = to;
  return o;
}

static eph_table *new_table(eph_weakness weakness, unsigned nkeys) {
  eph_table_options o = {.weakness = weakness, .nkeys = nkeys};
  eph_table *t = eph_table_new(&o);
  need(t != NULL, "out of memory");
  return t;
}

static void put(eph_table *t, void *k, void *v) { need(eph_table_put(t, (void *[]){k}, v), "out of memory"); }

static eph_stats last;

/* The best of three collections, in ms. */
static double collect_ms(void) {
  double best = 1e9;
  for (int i = 0; i < 3; i++) {
    double start = now_ms();
    need(eph_collect(EPH_EXACT, &last), "collections are disabled");
    double ms = now_ms() - start;
    if (ms < best) best = ms;
  }
  return best;
}

static double collect_once_ms(void) {
  double start = now_ms();
  need(eph_collect(EPH_EXACT, &last), "collections are disabled");
  return now_ms() - start;
}

static void forget(void) {
  memset(root, 0, sizeof root);
  eph_collect(EPH_EXACT, NULL);
}

static void **new_array(size_t n) { /* malloc'd: no root */
  void **a = calloc(n, sizeof *a);
  need(a != NULL, "out of memory");
  return a;
}

static void shuffle(size_t *order, size_t n) {
  for (size_t i = n; i > 1; i--) {
    size_t j = random_next() % i, swap = order[i - 1];
    order[i - 1] = order[j];
    order[j] = swap;
  }
}

/* ---- Cycles: each value refers to its key ---- */

static void bench_cycle(size_t n) {
  eph_table *t = root[0] = new_table(EPH_EPHEMERON, 1);
  for (size_t i = 0; i < n; i++) {
    object *k = make(NULL);
    put(t, k, make(k));
  }
  double ms = collect_once_ms();
  printf("cycle_ms %.1f\ncycle_left %zu\n", ms, eph_table_count(t));
  forget();
}

/* ---- Chains ---- */

static double chain_ms(size_t n, int how) {
  size_t *order = malloc(n * sizeof *order);
  void **key = new_array(n + 1);
  need(order != NULL, "out of memory");
  for (size_t i = 0; i <= n; i++) key[i] = make(NULL);
  for (size_t i = 0; i < n; i++) order[i] = how == 1 ? n - 1 - i : i;
  if (how == 2) shuffle(order, n);
  eph_table *t = root[0] = new_table(EPH_EPHEMERON, 1);
  for (size_t i = 0; i < n; i++) put(t, key[order[i]], key[order[i] + 1]);
  root[1] = key[0];
  double ms = collect_ms();
  need(eph_table_count(t) == n, "the chain broke");
  free(order), free(key);
  forget();
  return ms;
}

static void bench_chains(size_t most) {
  static const char *const names[] = {"forward", "reverse", "random"};
  for (int how = 0; how < 3; how++) {
    double ms = 0, first = chain_ms(most / 100, how);
    printf("chain_%s_ns_%zu %.0f\n", names[how], most / 100, first * 1e6 / (double)(most / 100));
    ms = chain_ms(most / 10, how);
    printf("chain_%s_ns_%zu %.0f\n", names[how], most / 10, ms * 1e6 / (double)(most / 10));
    ms = chain_ms(most, how);
    printf("chain_%s_ns_%zu %.0f\n", names[how], most, ms * 1e6 / (double)most);
    printf("chain_%s_ms %.1f\n", names[how], ms);
    printf("chain_%s_exponent %.2f\n", names[how], log10(ms / first) / 2);
  }
}

/* ---- Live entries, against a strong table with the same ---- */

static double live_ms(size_t n, eph_weakness weakness, bool shuffled) {
  size_t *order = malloc(n * sizeof *order);
  void **keys = GC_malloc_atomic(16);
  need(order && keys, "out of memory");
  eph_ring *all = root[1] = eph_ring_new(n);
  eph_table *t = root[0] = new_table(weakness, 1);
  for (size_t i = 0; i < n; i++) eph_ring_push(all, make(NULL)), order[i] = i;
  if (shuffled) shuffle(order, n);
  for (size_t i = 0; i < n; i++) put(t, eph_ring_get(all, order[i]), make(NULL));
  double ms = collect_ms();
  need(eph_table_count(t) == n, "a live entry died");
  if (weakness == EPH_EPHEMERON && !shuffled)
    printf("bytes_per_entry %.0f\n", (double)eph_table_bytes(t) / (double)n);
  free(order);
  forget();
  return ms;
}

static void bench_live(size_t n) {
  double weak = live_ms(n, EPH_EPHEMERON, false), strong = live_ms(n, EPH_STRONG, false);
  printf("live_ms %.1f\nlive_ns %.0f\nlive_strong_ms %.1f\nlive_ratio %.2f\n", weak, weak * 1e6 / (double)n,
         strong, weak / strong);
  weak = live_ms(n, EPH_EPHEMERON, true), strong = live_ms(n, EPH_STRONG, true);
  printf("live_random_ms %.1f\nlive_random_strong_ms %.1f\nlive_random_ratio %.2f\n", weak, strong,
         weak / strong);
}

/* ---- Two keys ---- */

static void bench_pairs(size_t n) {
  eph_table *t = root[0] = new_table(EPH_EPHEMERON, 2);
  object *hub = root[1] = make(NULL);
  for (size_t i = 0; i < n; i++) {
    object *k = make(NULL);
    need(eph_table_put(t, (void *[]){hub, k}, make(k)), "out of memory");
  }
  double ms = collect_once_ms();
  printf("pairs_ms %.1f\npairs_left %zu\n", ms, eph_table_count(t));
  forget();
}

/* ---- Insertion and look-up, against plain open addressing ---- */

typedef struct plain {
  struct {
    void *key, *value;
  } * slot;
  size_t capacity, count;
  unsigned shift;
} plain;

static size_t plain_find(const plain *p, void *k) {
  size_t i = (uintptr_t)k * UINT64_C(0x9E3779B97F4A7C15) >> p->shift;
  while (p->slot[i].key && p->slot[i].key != k) i = (i + 1) & (p->capacity - 1);
  return i;
}

__attribute__((noinline)) static void plain_put(plain *p, void *k, void *v) {
  if ((p->count + 1) * 4 > p->capacity * 3) {
    plain old = *p;
    p->capacity = old.capacity ? old.capacity * 2 : 8;
    p->shift = 64u - (unsigned)__builtin_ctzll(p->capacity);
    p->slot = calloc(p->capacity, sizeof *p->slot);
    need(p->slot != NULL, "out of memory");
    for (size_t i = 0; i < old.capacity; i++)
      if (old.slot[i].key) p->slot[plain_find(p, old.slot[i].key)] = old.slot[i];
    free(old.slot);
  }
  size_t i = plain_find(p, k);
  p->count += !p->slot[i].key;
  p->slot[i].key = k;
  p->slot[i].value = v;
}

__attribute__((noinline)) static void *plain_get(const plain *p, void *k) {
  return p->slot[plain_find(p, k)].value;
}

static void bench_operations(size_t n) {
  void **key = new_array(n);
  double best[4] = {1e9, 1e9, 1e9, 1e9};
  size_t found = 0;
  for (size_t i = 0; i < n; i++) key[i] = make(NULL);
  for (int round = 0; round < 5; round++) {
    plain p = {0};
    eph_table *t = root[0] = new_table(EPH_EPHEMERON, 1);
    double start = now_ms(), ms[4];
    for (size_t i = 0; i < n; i++) plain_put(&p, key[i], key[i]);
    ms[0] = now_ms() - start, start = now_ms();
    for (size_t i = 0; i < n; i++) found += plain_get(&p, key[i]) == key[i];
    ms[1] = now_ms() - start, start = now_ms();
    for (size_t i = 0; i < n; i++) put(t, key[i], key[i]);
    ms[2] = now_ms() - start, start = now_ms();
    for (size_t i = 0; i < n; i++) found += eph_table_get(t, (void *[]){key[i]}) == key[i];
    ms[3] = now_ms() - start;
    for (int i = 0; i < 4; i++) best[i] = ms[i] < best[i] ? ms[i] : best[i];
    free(p.slot);
    eph_table_clear(t);
  }
  need(found == 10 * n, "a look-up failed");
  double scale = 1e6 / (double)n;
  printf("plain_insert_ns %.0f\nplain_lookup_ns %.0f\n", best[0] * scale, best[1] * scale);
  printf("insert_ns %.0f\nlookup_ns %.0f\n", best[2] * scale, best[3] * scale);
  printf("insert_ratio %.2f\nlookup_ratio %.2f\n", best[2] / best[0], best[3] / best[1]);
  free(key);
  forget();
}

/* ---- Churn: one key in a hundred survives ---- */

static void bench_churn(size_t n) {
  eph_table *t = root[0] = new_table(EPH_EPHEMERON, 1);
  eph_ring *kept = root[1] = eph_ring_new(n / 100);
  double start = now_ms();
  for (size_t i = 0; i < n; i++) {
    object *k = make(NULL);
    put(t, k, make(k));
    if (i % 100 == 0) eph_ring_push(kept, k);
    if (i % 1024 == 0 && eph_collection_due()) eph_collect(EPH_EXACT, NULL);
  }
  printf("churn_s %.2f\nchurn_mb %ld\n", (now_ms() - start) / 1e3, peak_mb());
  forget();
}

int main(int argc, char **argv) {
  const char *part = argc > 1 ? argv[1] : "", *text = getenv("EPH_BENCH_SIZE");
  size_t n = text ? strtoul(text, NULL, 10) : 1000000;
  eph_config config = {.flags = EPH_SAFEPOINTS | EPH_HEADER_ODD | EPH_NO_STATIC_ROOTS,
                       .on_collect_start = on_start};
  need(n >= 1000 && eph_init(&config) && eph_root_add(root, 4), "cannot begin");
  type = eph_register_type(&(eph_type){.name = "object", .trace = trace});
  if (strcmp(part, "rest")) bench_churn(5 * n);
  if (!strcmp(part, "churn")) return 0;
  bench_cycle(n);
  bench_chains(n);
  bench_live(n);
  bench_pairs(n / 10);
  bench_operations(n);
  return 0;
}
