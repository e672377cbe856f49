/* SPDX-License-Identifier: MIT */
/*
 * intern.c: one object for each name, for as long as somebody uses it.
 *
 * The table finds a symbol by its text, and holds neither: an entry of an interning table lives exactly as
 * long as its value does otherwise, and holds the key (the text) only for that time.  So there are never two
 * symbols of one name, and names out of use cost nothing.
 */
#include <ephemeron.h>
#include <gc/gc.h>
#include <stdio.h>
#include <string.h>

typedef struct symbol {
  const char *name;
} symbol;

static eph_table *symbols;
static symbol *used[3];

static uint64_t text_hash(void *const key[], void *ctx) {
  (void)ctx;
  uint64_t h = 1469598103934665603u;
  for (const char *p = key[0]; *p; p++) h = (h ^ (unsigned char)*p) * 1099511628211u;
  return h;
}

static bool text_equal(void *const stored[], void *const key[], void *ctx) {
  (void)ctx;
  return !strcmp(stored[0], key[0]);
}

static void *make_symbol(void *const key[], void *ctx) {
  (void)ctx;
  symbol *s = GC_malloc(sizeof *s);
  s->name = key[0];
  return s;
}

static symbol *intern(const char *text) {
  char *copy = GC_strdup(text); /* keys should be the collector's, so that they can go */
  return eph_table_intern(symbols, (void *[]){copy}, make_symbol, NULL);
}

static __attribute__((noinline)) void read_much(void) {
  char name[20];
  for (int i = 0; i < 10000; i++) {
    snprintf(name, sizeof name, "x%d", i);
    symbol *s = intern(name);
    if (i < 3) used[i] = s;
  }
}

int main(void) {
  eph_table_options options = {
      .weakness = EPH_INTERN, .keyed = EPH_BY_HASH, .hash = text_hash, .equal = text_equal};
  if (!eph_init(NULL) || !(symbols = eph_table_new(&options))) return 1;
  if (!eph_root_add((void **)&symbols, 1) || !eph_root_add((void **)used, 3)) return 1;
  read_much();
  eph_collect(EPH_EXACT, NULL);
  printf("10000 symbols read, %zu in use\n", eph_table_count(symbols));
  printf("x1 is %s\n", intern("x1") == used[1] ? "the same symbol as before" : "a twin!");
  return 0;
}
