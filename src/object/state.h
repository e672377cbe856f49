/* SPDX-License-Identifier: GPL-3.0-or-later */
/* state.h: the object layer's own state, for the files of object/ alone. */
#ifndef MAYFLY_OBJECT_STATE_H
#define MAYFLY_OBJECT_STATE_H

#include "object/containers.h"
#include "object/shape.h"

#define METHOD_CACHE_BITS 10
#define METHOD_CACHE_SIZE (1 << METHOD_CACHE_BITS)

typedef struct MethodCacheEntry {
  uint32_t version; /* of the type; 0: empty */
  const Str *name;
  Value found;
} MethodCacheEntry;

typedef struct ObjectState {
  TypeId next_kernel_id;   /* for type_register, up to FIRST_FREE_TYPE */
  TypeId type_end;         /* one more than the largest id in use */
  TypeId *free_ids;        /* ids of dead classes */
  size_t free_id_count, free_id_capacity;
  uint32_t last_version;
  MethodCacheEntry method_cache[METHOD_CACHE_SIZE]; /* emptied at every collection: it holds nothing alive */
  const Tuple *hashed_tuple; /* the hash of this one is tuple_hash; NULL after a collection */
  int64_t tuple_hash;
  uint64_t found_version;  /* dict.c: of the dict in which found_key was found last, at found_position; 0 after a collection */
  uint64_t found_key;
  int64_t found_position;
  Shape **branching;       /* shapes with transitions; weak */
  size_t branching_count, branching_capacity;
  Value *showing;          /* repr_enter: objects being shown, in C order; each is on the C stack or in a register, too */
  size_t showing_count, showing_capacity;
  struct WeakRef **weak_bucket; /* weak.c: references by the serial of their target; weak */
  size_t weak_buckets, weak_refs;
  Str *name_doc, *name_hash, *name_new;
  int digit_limit;         /* int_text.c; 0: none */
} ObjectState;

/* type_table.c */
typedef struct TypeRow {
  const char *name;
  TypeId id, base;
  uint32_t flags;
  const TypeSpec *spec;
} TypeRow;
extern const TypeRow type_rows[];
extern const size_t type_row_count;

/* shape.c: at mark end, drops dead shapes from transitions. */
void shapes_sweep(Machine *m);

/* wrapper.c: fills the namespace of a built-in type with wrappers of the slots that its spec defines. */
void wrappers_add(Machine *m, Type *t);

/* recursion.c */
void recursion_start(Machine *m);

#endif
