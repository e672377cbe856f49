/* SPDX-License-Identifier: GPL-3.0-or-later */
/* machine.h: one interpreter. A pointer to each layer's state, whose types that layer alone completes, and
 * the few words that every layer touches often. Passed first to nearly every function. */
#ifndef MAYFLY_MACHINE_H
#define MAYFLY_MACHINE_H

#include <signal.h>

#include "object/value.h"

struct Type;

/* The epoch counts in the upper half of its word: the lower one is for the rest of the keys of inline caches. */
#define ATTRIBUTE_EPOCH ((uint64_t)1 << 32)

typedef struct FreeCell { /* memory that an object may be made of; zeroed but for the link */
  struct FreeCell *next;
} FreeCell;

struct Machine {
  /* heap */
  struct Heap *heap;
  FreeCell **free_cells;        /* heap/heap.h: private free lists, [leaf][size class] */
  uint64_t next_serial;         /* number of the next object */
  size_t allocated;             /* bytes, collector's and native, since the last collection */
  size_t allocation_limit;      /* a collection is wanted beyond this */
  volatile sig_atomic_t attention; /* nonzero: the next safepoint has work (ATTENTION_… in heap/safepoint.h) */

  /* object */
  struct Type **types; /* [TypeId]; built-in ids are fixed, a dead class's id is used again */
  Value pending;       /* the exception that a function returning ABSENT or false has left, else ABSENT */
  struct Symbols *symbols;
  struct ObjectState *object;
  const struct Hooks *hooks; /* what upper layers lend to lower ones (object/hooks.h) */
  uint64_t attribute_epoch;   /* goes on, by ATTRIBUTE_EPOCH, when a class gains or loses what may stand between an object and its own attributes */
  uint64_t last_keys_version; /* dicts take the next one whenever their keys change; 0 is never valid */
  char *stack_limit;   /* recursion_enter: lowest address that the C stack may reach */
  Value empty_tuple;   /* made on first use, rooted */

  /* upper layers */
  struct Vm *vm;
  struct Algebra *algebra;
  struct Caches *caches;
  struct Inspect *inspect;
  struct Builtins *builtins;
  struct Options *options;
  bool sandboxed;   /* --sandbox: the program may not look at or change what lies outside of the process; sandbox_permits (object/error.h) */
  int native_depth; /* interpreter loops that lie on the C stack; 1: only the outermost, collections can be exact */
};

Machine *machine_new(void); /* src/vm/machine.c wires the layers in order */
void machine_free(Machine *m);

#endif
