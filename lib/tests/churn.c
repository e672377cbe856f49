/* SPDX-License-Identifier: MIT */
/* churn.c: memory stays flat over many insertions of which one in a hundred survives a while, in a client
 * that knows nothing of types and lets libgc collect when it wants.  EPH_INSERTIONS: how many (10^6). */
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <sys/resource.h>

enum { KEPT = 1000 };

static void *volatile kept[KEPT]; /* a static: a root */

static long peak_kb(void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return u.ru_maxrss;
}

static void insert(eph_table *t, long from, long to) {
  for (long i = from; i < to; i++) {
    void **key = GC_malloc(16), **value = GC_malloc(32);
    NEED(key && value);
    value[0] = key; /* the leak of weak-key tables */
    NEED(eph_table_put(t, (void *[]){key}, value));
    if (i % 100 == 0) kept[i / 100 % KEPT] = key;
    if (i % 1000 == 0) eph_safepoint();
  }
}

int main(void) {
  NEED(eph_init(NULL));
  long n = environment_number("EPH_INSERTIONS", long_test(1000000));
  eph_table_options o = {.weakness = EPH_EPHEMERON};
  static eph_table *t;
  t = eph_table_new(&o);
  NEED(t);
  insert(t, 0, n / 4);
  long early = peak_kb();
  insert(t, n / 4, n);
  long late = peak_kb();
  eph_stats s;
  eph_last_stats(&s);
  CHECK(late < early + early / 2 + (n > 500000 ? 4096 : 65536),
        "%ld insertions: %ld KB at a quarter, %ld KB at the end", n, early, late);
  CHECK(s.collections > 2 || n < 500000, "libgc collected by itself (%d times)", (int)s.collections);
  eph_collect(EPH_CONSERVATIVE, NULL);
  size_t left = eph_table_count(t);
  CHECK(left >= KEPT && left < KEPT + KEPT / 4, "%zu entries left of the %d keys held", left, KEPT);
  return tap_finish();
}
