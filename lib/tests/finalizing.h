/* SPDX-License-Identifier: MIT */
/*
 * finalizing.h: libgc finalizers on the blocks of a random world.  A finalizer may run only when the model
 * takes its block for dead, and then the typed objects that the block refers to must still be there,
 * untouched.
 */
#ifndef EPH_TEST_FINALIZING_H
#define EPH_TEST_FINALIZING_H

#include "world.h"

typedef struct finalizing finalizing;

/* Registers a finalizer on the block of thing i. */
finalizing *finalizing_attach(world *w, int i);

/* Says that field f of the block holds `child` (NULL: nothing) from now on. */
void finalizing_set(finalizing *z, int f, const thing *child);

/* The world has forgotten the block: nothing speaks against its finalizer any more. */
void finalizing_release(finalizing *z);

/* How many finalizers have run, and how many found something wrong. */
long finalizing_runs(void);
long finalizing_errors(void);

#endif
