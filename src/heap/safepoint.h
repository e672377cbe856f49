/* SPDX-License-Identifier: GPL-3.0-or-later */
/* safepoint.h: the only caller of the collector, and everything else that waits for a quiet moment. */
#ifndef MAYFLY_HEAP_SAFEPOINT_H
#define MAYFLY_HEAP_SAFEPOINT_H

#include "machine.h"

enum {
  ATTENTION_COLLECT = 1,   /* enough was allocated */
  ATTENTION_INTERRUPT = 2, /* Ctrl-C, or a time limit */
  ATTENTION_DEATHS = 4,    /* weakref callbacks, __del__ and on_clear calls are waiting */
  ATTENTION_TORTURE = 8,   /* collect at every safepoint; never cleared */
  ATTENTION_TIMEOUT = 16,
};

/* Raised by anybody, from signal handlers too. */
void safepoint_request(Machine *m, int attention);

/* What the interpreter loop calls when m->attention is set, at calls, back-edges and statement ends, with its frame saved.
 * Collects (exactly when m->native_depth is 1), runs death callbacks, raises KeyboardInterrupt.
 * false: an exception is pending. */
MUST_USE bool safepoint_run(Machine *m);

/* For long loops in C that keep their Values where a conservative scan finds them (on the C stack, in objects): a safepoint, and so
 * Ctrl-C, time limits, collections and death callbacks. object_next and object_each have it. false: an exception is pending. */
bool safepoint_run_inside(Machine *m);
MUST_USE static inline bool safepoint_poll(Machine *m) { return LIKELY(m->attention == 0) || safepoint_run_inside(m); }

/* Collects now, and again as long as weak tables let go of something that may free more. Exact when the C frames below (the caller's included) hold no object that must live: true for builtins that
 * the outermost loop called directly (native_depth 1). Returns the number of user-visible objects freed. */
uint64_t safepoint_collect(Machine *m);

/* Makes life hard, for tests. spec: parts separated by commas: gc:N (collect at every N-th safepoint), fail:N (every N-th large
 * allocation fails). false: not a spec. */
bool safepoint_torture(Machine *m, const char *spec);

/* Deaths: run queued callbacks. vm's hook `run_death` executes one. */
MUST_USE bool safepoint_run_deaths(Machine *m);

#endif
