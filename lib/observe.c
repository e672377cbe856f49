/* SPDX-License-Identifier: MIT */
/* observe.c: tells the client's observer of entries that fire. */
#include "internal.h"

static bool holds(const eph_node *node, const eph_slot *s) {
  const eph_table *t = (const eph_table *)node;
  const char *p = (const char *)s;
  return node->what == WHAT_TABLE && p >= t->slots && p < t->slots + t->capacity * t->stride;
}

/* The table whose array holds a slot: a search, since slots do not know their tables, begun where the last
 * one ended. */
static eph_table *table_of(const eph_slot *s) {
  eph_node **node = eph_g.nodes.data;
  for (size_t k = 0, i = eph_g.observer_hint; k < eph_g.nodes.n; k++, i = i + 1 == eph_g.nodes.n ? 0 : i + 1)
    if (holds(node[i], s)) {
      eph_g.observer_hint = i;
      return (eph_table *)node[i];
    }
  return NULL;
}

void eph_observe(eph_slot *s, void *last_key, bool waited) {
  unsigned nguards, ndata;
  void **guards = slot_guards(s, &nguards), **data = slot_data(s, &ndata);
  eph_firing firing = {.order = ++eph_g.firings,
                       .nkeys = nguards,
                       .keys = guards,
                       .key = last_key,
                       .waited = waited,
                       .value = data[0]};
  if (s->meta & SLOT_SINGLE)
    firing.ephemeron = (eph_ephemeron *)((char *)s - offsetof(eph_ephemeron, slot));
  else if (!(s->meta & SLOT_GUARDED))
    firing.table = table_of(s);
  eph_g.observer(&firing, eph_g.observer_ctx);
}

typedef struct observer_setting {
  void (*fn)(const eph_firing *, void *);
  void *ctx;
} observer_setting;

static void *set_locked(void *arg) {
  eph_g.observer = ((observer_setting *)arg)->fn;
  eph_g.observer_ctx = ((observer_setting *)arg)->ctx;
  return NULL;
}

void eph_set_observer(void (*fn)(const eph_firing *, void *), void *ctx) {
  observer_setting setting = {fn, ctx};
  eph_locked(set_locked, &setting);
}
