/* SPDX-License-Identifier: MIT */
/*
 * world.h: a random heap in two copies: real objects of every sort, and a model of them in malloc'd memory
 * that the collector cannot see.  The model knows the definition of liveness only, and computes it by brute
 * force.
 */
#ifndef EPH_TEST_WORLD_H
#define EPH_TEST_WORLD_H

#include "ephemeron.h"

enum { MAX_THINGS = 160, MAX_FIELDS = 6, MAX_ENTRIES = 24, MAX_REGISTRATIONS = 60, CLASSES = 5 };

typedef enum sort {
  RECORD, /* typed */
  ATOM,   /* typed, pointer-free */
  BLOCK,  /* GC_malloc */
  BYTES,  /* GC_malloc_atomic */
  FIXED,  /* static: immortal */
  TAGGED, /* a word that is no pointer: immortal */
  EPHEMERON,
  TABLE,
  WEAKREF,
  GUARDIAN,
  RING,
  SORTS
} sort;

typedef struct entry {
  int key[EPH_MAX_KEYS], value; /* indices of things */
} entry;

typedef struct thing {
  sort sort;
  void *real;
  bool root;
  bool fixed_root;                /* a C static holds it: no root of an exact collection */
  int cls;                        /* tables by hash take things of one class for equal */
  int nfields, field[MAX_FIELDS]; /* RECORD, BLOCK; -1: none.  RING: newest last */
  unsigned nkeys;                 /* EPHEMERON, TABLE */
  eph_weakness weakness;          /* TABLE */
  eph_keyed keyed;
  int nentries;
  entry entry[MAX_ENTRIES];
  struct finalizing *finalizing; /* BLOCK: NULL, or what its finalizer knows */
  int target;                    /* WEAKREF; -1: cleared */
  bool is_long;
  int nqueue, queue[MAX_REGISTRATIONS]; /* GUARDIAN */
  bool live;                            /* what the model says */
  bool marked;                          /* what the collector said */
} thing;

typedef struct registration {
  int guardian, obj, rep; /* rep -1: the object itself */
} registration;

typedef struct world {
  uint64_t random;
  bool no_guardians;
  size_t limbo; /* typed objects in limbo after the last collection */
  int n;
  thing thing[MAX_THINGS];
  int nregistrations;
  registration registration[MAX_REGISTRATIONS];
} world;

/* Initialises the library for worlds; flags and mark stack entries as in eph_config. */
void world_init(unsigned flags, size_t mark_stack);

/* Makes n random things; links, entries, roots come by world_mutate. */
void world_begin(world *w, uint64_t seed, int n, bool no_guardians);
void world_mutate(world *w, int changes);

/* Computes `live`, clears weak references and drops entries and registrations in the model, fills the queues.
 */
void world_model(world *w);

/* Computes `live` for a conservative collection, as far as it can be known before: what the roots reach. */
void world_expect_roots(world *w);

/* Runs a collection and notes what was marked. */
void world_collect(world *w, eph_mode mode);

/* After world_model and world_collect: NULL, or what differs. */
const char *world_compare(world *w);

/* After world_expect_roots and a conservative collection: the marked set must contain the live one, and
 * be closed. Then the survivors are taken for live, the weak parts of the model follow, and all is compared.
 */
const char *world_adopt(world *w);

/* Forgets what is dead, so that the world can go on. */
void world_forget_dead(world *w);

/* Takes all roots away. */
void world_end(world *w);

int world_random(world *w, int below);
bool world_mortal(const thing *t);

#endif
