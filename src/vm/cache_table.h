/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cache_table.h: layout of CacheTable, for its type. */
#ifndef MAYFLY_VM_CACHE_TABLE_H
#define MAYFLY_VM_CACHE_TABLE_H

#include "heap/heap.h"
#include "object/value.h"

struct eph_table;
typedef struct CacheTable {
  Object base;
  struct eph_table *table; /* NULL under the policy none */
  struct CacheSite *site;
  uint8_t nkeys;
  bool by_equality;
} CacheTable;
enum { CACHE_TABLE_SIZE = sizeof(CacheTable) };
void cache_table_walk(const Object *o, Tracer *t);

#endif
