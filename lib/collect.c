/* SPDX-License-Identifier: MIT */
/* collect.c: initialisation, libgc's events, collections, roots, and what is put off to safe points. */
#include "bits.h"

#include <gc/gc_mark.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

eph_state eph_g;

uint64_t eph_now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- libgc's events ---- */

static void begin_marking(void) {
  uint64_t collections = eph_g.stats.collections;
  memset(&eph_g.stats, 0, sizeof eph_g.stats);
  eph_g.stats.collections = collections + 1;
  eph_g.stats.pause_ns = eph_now_ns(); /* the start, for now */
  if (eph_g.config.on_collect_start) eph_g.config.on_collect_start(eph_g.config.ctx);
}

static void end_marking(void) {
  eph_closure_run();
  eph_g.stats.pause_ns = eph_now_ns() - eph_g.stats.pause_ns;
}

/* Finalizable objects have been marked, blocks without marks freed. */
static void end_reclaiming(void) {
  if (!eph_g.closed) return;
  eph_g.closed = false;
  eph_natives_confirm();
  eph_bits_clear();
  eph_g.native_bytes_mark = eph_g.native_bytes;
  eph_g.stats.native_bytes = eph_g.native_bytes;
  eph_g.stats.table_bytes = eph_g.table_bytes;
}

static void on_event(GC_EventType event) {
  if (event == GC_EVENT_MARK_START)
    begin_marking();
  else if (event == GC_EVENT_MARK_END)
    end_marking();
  else if (event == GC_EVENT_RECLAIM_END)
    end_reclaiming();
  if (eph_g.next_event) eph_g.next_event(event);
}

static void install_callbacks(void) {
  eph_g.next_event = GC_get_on_collection_event();
  GC_set_on_collection_event(on_event);
}

/* ---- Initialisation ---- */

static void init_collector(unsigned flags) {
  if (!GC_is_init_called()) {
    if (!(flags & EPH_INTERIOR_POINTERS)) GC_set_all_interior_pointers(0);
    GC_set_handle_fork(1);
  }
  if (flags & EPH_NO_STATIC_ROOTS) GC_set_no_dls(1);
  GC_INIT();
  if (flags & EPH_NO_STATIC_ROOTS) GC_clear_roots();
  if (flags & EPH_SAFEPOINTS) GC_disable();
}

bool eph_init(const eph_config *config) {
  static const eph_config none;
  if (eph_g.ready) return true;
  if (GC_get_version() < (7u << 16 | 6u << 8)) return false;
  eph_g.config = config ? *config : none;
  eph_g.threads = eph_g.config.flags & EPH_THREADS;
  eph_g.safepoints = eph_g.config.flags & EPH_SAFEPOINTS;
  eph_g.header_odd = eph_g.config.flags & EPH_HEADER_ODD;
  eph_g.guarded_tail = &eph_g.guarded;
  init_collector(eph_g.config.flags);
  if (!eph_bits_init() || !eph_kinds_init() || !eph_mark_reserve(1)) return false;
  install_callbacks();
  eph_g.ready = true;
  return true;
}

/* ---- Roots ---- */

static void *root_add(void *arg) {
  if (!eph_vec_reserve(&eph_g.roots, eph_g.roots.n + 1, sizeof(eph_root_range))) return NULL;
  ((eph_root_range *)eph_g.roots.data)[eph_g.roots.n++] = *(eph_root_range *)arg;
  return arg;
}

bool eph_root_add(void **p, size_t n) {
  eph_root_range range = {p, n};
  return eph_locked(root_add, &range) != NULL;
}

static void *root_remove(void *p) {
  eph_root_range *range = eph_g.roots.data;
  for (size_t i = eph_g.roots.n; i-- > 0;)
    if (range[i].p == p) {
      range[i] = range[--eph_g.roots.n];
      break;
    }
  return NULL;
}

void eph_root_remove(void **p) { eph_locked(root_remove, p); }

/* ---- Collections ---- */

static void *set_exact(void *yes) {
  eph_g.exact = yes != NULL;
  return NULL;
}

static void *copy_stats(void *to) {
  *(eph_stats *)to = eph_g.stats;
  return NULL;
}

void eph_last_stats(eph_stats *stats) { eph_locked(copy_stats, stats); }

/* Finalizers are kept back until the mode is reset: they may allocate, and so collect again.  One thread at a
 * time. */
static void collect_alone(eph_mode mode) {
  static atomic_flag busy = ATOMIC_FLAG_INIT;
  while (atomic_flag_test_and_set(&busy)) sched_yield();
  int on_demand = GC_get_finalize_on_demand();
  eph_locked(set_exact, mode == EPH_EXACT ? &eph_g : NULL);
  GC_set_finalize_on_demand(1);
  GC_gcollect();
  GC_set_finalize_on_demand(on_demand);
  eph_locked(set_exact, NULL);
  atomic_flag_clear(&busy);
}

bool eph_collect(eph_mode mode, eph_stats *stats) {
  bool alone = mode == EPH_EXACT || eph_g.safepoints;
  if (eph_g.safepoints) GC_enable();
  bool allowed = !GC_is_disabled();
  if (allowed && alone)
    collect_alone(mode);
  else if (allowed)
    GC_gcollect();
  if (eph_g.safepoints) GC_disable();
  if (!allowed) return false;
  if (stats) eph_last_stats(stats);
  if (alone && !GC_get_finalize_on_demand()) GC_invoke_finalizers();
  eph_safepoint();
  return true;
}

bool eph_collection_due(void) {
  enum { LEAST = 4 << 20 };
  size_t heap = GC_get_heap_size() / 3;
  return GC_get_bytes_since_gc() > (heap > LEAST ? heap : LEAST)
         || eph_g.native_bytes > 2 * eph_g.native_bytes_mark + LEAST;
}

/* ---- Safe points ---- */

static void *take_retired_slots(void *arg) {
  (void)arg;
  void *all = eph_g.retired_slots;
  eph_g.retired_slots = NULL;
  return all;
}

static void free_retired_slots(void) {
  for (void *p = eph_locked(take_retired_slots, NULL), *next; p; p = next) {
    next = *(void **)p;
    free(p);
  }
}

typedef struct clearing {
  size_t i; /* nodes below have been looked at; calls may list more, or collections move them down: seen next
               time */
  eph_table *table;
  size_t n;
} clearing;

static void *next_to_clear(void *arg) {
  clearing *c = arg;
  eph_node **node = eph_g.nodes.data;
  for (; c->i < eph_g.nodes.n; c->i++) {
    eph_table *t = (eph_table *)node[c->i];
    if (node[c->i]->what != WHAT_TABLE || !t->dropped) continue;
    c->table = t;
    c->n = t->dropped;
    t->dropped = 0;
    return arg;
  }
  return NULL;
}

static void call_on_clear(void) {
  eph_g.clears_due = false;
  clearing c = {0, NULL, 0};
  while (eph_locked(next_to_clear, &c))
    if (c.table->on_clear) c.table->on_clear(c.table, c.n, c.table->clear_ctx);
}

void eph_safepoint(void) {
  if (eph_g.dying_confirmed) eph_natives_release();
  if (eph_g.retired_slots) free_retired_slots();
  if (eph_g.retired_guarded) eph_guarded_free_retired();
  if (eph_g.clears_due) call_on_clear();
}
