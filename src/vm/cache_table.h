/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cache_table.h: layout of CacheTable, for its type. */
#ifndef MAYFLY_VM_CACHE_TABLE_H
#define MAYFLY_VM_CACHE_TABLE_H

#include "heap/heap.h"
#include "object/value.h"
#include "vm/cache.h"

struct eph_table;
struct eph_ring;
typedef struct CacheTable {
  Object base;
  struct eph_table *table; /* under the policy none it only waits, as ephemerons, for another policy */
  CacheSite *site;
  struct eph_ring *ring;   /* of this table alone, or NULL */
  CacheRule own_rule;
  bool has_own_rule;
  bool by_equality;
  uint8_t nkeys;
} CacheTable;
enum { CACHE_TABLE_SIZE = sizeof(CacheTable) };
void cache_table_walk(const Object *o, Tracer *t);

#endif
