/* SPDX-License-Identifier: MIT */
/*
 * memo.c: a memo table that leaks, and then does not.
 *
 * area(shape) is computed once a shape and remembered; the result refers to its shape, as results do.  In a
 * table that is weak in its keys only, each result then keeps its own key alive, and nothing is ever
 * forgotten.  In an ephemeron table the same entries die with their shapes.
 */
#include <ephemeron.h>
#include <gc/gc.h>
#include <stdio.h>

typedef struct shape {
  double width, height;
} shape;

typedef struct result {
  shape *of; /* back to the key */
  double area;
} result;

static result *area(eph_table *memo, shape *s) {
  void *key[] = {s};
  result *known = eph_table_get(memo, key);
  if (known) return known;
  result *r = GC_malloc(sizeof *r);
  r->of = s;
  r->area = s->width * s->height;
  return eph_table_put(memo, key, r) ? r : NULL;
}

/* Not inlined, and in a frame of its own: no stale pointer is left in the caller's. */
static __attribute__((noinline)) void measure_many(eph_table *memo) {
  for (int i = 0; i < 100000; i++) {
    shape *s = GC_malloc(sizeof *s);
    s->width = i, s->height = 2;
    if (area(memo, s) != area(memo, s)) puts("not remembered!");
  }
}

static void try_table(const char *name, eph_weakness weakness) {
  static eph_table *memo; /* a root */
  eph_table_options options = {.weakness = weakness};
  memo = eph_table_new(&options);
  if (!eph_root_add((void **)&memo, 1)) return;
  measure_many(memo);
  eph_collect(EPH_EXACT,
              NULL); /* nothing but registered roots counts here: the number is the same every time */
  printf("%-16s %6zu of 100000 results left\n", name, eph_table_count(memo));
  eph_root_remove((void **)&memo);
}

int main(void) {
  if (!eph_init(NULL)) return 1;
  try_table("weak keys:", EPH_WEAK_KEYS);
  try_table("ephemerons:", EPH_EPHEMERON);
  return 0;
}
