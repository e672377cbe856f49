/* SPDX-License-Identifier: GPL-3.0-or-later */
/* safepoint.c: the only place from which a collection is started. */
#include "heap/safepoint.h"

#include <stdlib.h>
#include <string.h>

#include "heap/heap_internal.h"

void safepoint_request(Machine *m, int attention) { __atomic_fetch_or(&m->attention, attention, __ATOMIC_RELAXED); }

static void take_back(Machine *m, int attention) { __atomic_fetch_and(&m->attention, ~attention, __ATOMIC_RELAXED); }

static void record(Machine *m, const eph_stats *figures, bool exact) {
  HeapStats *s = &m->heap->stats;
  s->collections++;
  s->exact_collections += exact;
  s->ephemerons_fired += figures->fired;
  s->entries_cleared += figures->broken;
  s->pause_ns_total += figures->pause_ns;
  if (figures->pause_ns > s->pause_ns_max) s->pause_ns_max = figures->pause_ns;
  if (m->heap->queue_count > 0 || figures->guarded > 0) safepoint_request(m, ATTENTION_DEATHS);
}

/* The number of table entries that held something up to this collection and do so no longer. */
static uint64_t collect(Machine *m) {
  bool exact = m->native_depth <= 1;
  eph_stats figures = {0};
  take_back(m, ATTENTION_COLLECT);
  m->heap->collecting = true;
  bool done = eph_collect(exact ? EPH_EXACT : EPH_CONSERVATIVE, &figures);
  m->heap->collecting = false;
  if (!done) heap_fatal("the collector is disabled");
  record(m, &figures, exact);
  heap_pace(m);
  return figures.let_go;
}

uint64_t safepoint_collect(Machine *m) {
  size_t before = heap_count_objects(m);
  /* Under ephemerons once; tables with one weak side let go of a chain link by link. Every further turn has fewer entries. */
  while (collect(m) > 0 && !(m->attention & ATTENTION_INTERRUPT)) continue;
  size_t after = heap_count_objects(m), freed = before > after ? before - after : 0;
  m->heap->stats.freed_last = freed;
  m->heap->stats.freed_total += freed;
  return freed;
}

bool safepoint_torture(Machine *m, const char *spec) {
  struct Heap *heap = m->heap;
  while (*spec != '\0') {
    uint32_t *every = strncmp(spec, "gc:", 3) == 0 ? &heap->torture_gc : strncmp(spec, "fail:", 5) == 0 ? &heap->torture_fail : NULL;
    char *end;
    if (every == NULL) return false;
    spec = strchr(spec, ':') + 1;
    *every = (uint32_t)strtoul(spec, &end, 10);
    if (end == spec || (*end != '\0' && *end != ',')) return false;
    spec = *end == ',' ? end + 1 : end;
  }
  if (heap->torture_gc != 0) safepoint_request(m, ATTENTION_TORTURE);
  return true;
}

static bool torture_wants_collection(struct Heap *heap) {
  return heap->torture_gc != 0 && ++heap->torture_safepoints % heap->torture_gc == 0;
}

bool safepoint_run(Machine *m) {
  int attention = m->attention;
  if (attention & ATTENTION_COLLECT || (attention & ATTENTION_TORTURE && torture_wants_collection(m->heap))) {
    collect(m);
    if (!heap_check_room(m)) return false;
    attention = m->attention;
  }
  if (attention & ATTENTION_DEATHS) {
    take_back(m, ATTENTION_DEATHS);
    if (!safepoint_run_deaths(m)) return false;
  }
  int stop = attention & (ATTENTION_INTERRUPT | ATTENTION_TIMEOUT);
  if (stop != 0) {
    take_back(m, stop);
    interrupt_taken();
    m->heap->client->raise_interrupted(m, stop);
    return false;
  }
  return true;
}

/* Two levels deeper: a collection is conservative even when no interpreter loop runs. */
bool safepoint_run_inside(Machine *m) {
  enum { TORTURE_EVERY = 64 }; /* polls come thick, and each collection looks at everything */
  if (m->attention == ATTENTION_TORTURE && ++m->heap->torture_polls % TORTURE_EVERY != 0) return true;
  m->native_depth += 2;
  bool quiet = safepoint_run(m);
  m->native_depth -= 2;
  return quiet;
}
