/* SPDX-License-Identifier: MIT */
/* finalizing.c: see finalizing.h.  The records are in malloc'd memory, invisible to the collector. */
#include "finalizing.h"
#include "tap.h"

#include <gc/gc.h>

struct finalizing {
  world *w; /* NULL: forgotten */
  int index;
  struct {
    bool typed;
    uintptr_t cls;
  } child[MAX_FIELDS];
};

static long runs, errors;

/* As object in world.c. */
typedef struct object {
  uintptr_t header, cls;
  struct object *field[MAX_FIELDS];
} object;

/* Still an object for the library, and unchanged? */
static bool intact(const object *o, uintptr_t cls) {
  return eph_type_of(o) >= 0 && o->header == 1 && o->cls == cls;
}

static void finalize(void *block, void *ctx) {
  finalizing *z = ctx;
  const object *o = block;
  runs++;
  if (z->w && (z->w->thing[z->index].real != block || z->w->thing[z->index].live)) errors++;
  for (int f = 0; f < MAX_FIELDS; f++)
    if (z->child[f].typed && !intact(o->field[f], z->child[f].cls)) errors++;
  if (z->w) z->w->thing[z->index].finalizing = NULL;
  free(z);
}

finalizing *finalizing_attach(world *w, int i) {
  finalizing *z = calloc(1, sizeof *z);
  NEED(z);
  z->w = w;
  z->index = i;
  GC_register_finalizer_no_order(w->thing[i].real, finalize, z, NULL, NULL);
  return z;
}

void finalizing_set(finalizing *z, int f, const thing *child) {
  z->child[f].typed = child && child->sort <= ATOM;
  z->child[f].cls = child ? (uintptr_t)child->cls : 0;
}

void finalizing_release(finalizing *z) { z->w = NULL; }
long finalizing_runs(void) { return runs; }
long finalizing_errors(void) { return errors; }
