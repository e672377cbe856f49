/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cache.h: named cache sites, their policies, and the tables in which they remember.
 *
 *   site "coercion.actions" --policy--> ephemeron          every place where the system remembers something about objects
 *     |                                                    is a site; a site has one table, or one for each parent, …
 *     +--- CacheTable   3 keys by identity -> value
 *     +--- CacheTable   …
 *
 * A policy says what a table's entries hold:
 *
 *   strong        key and value, for ever                        lru:N   key and value, the N last used
 *   weak-keys     the value, while every key lives otherwise     none    nothing: every lookup misses
 *   weak-values   the keys, while the value lives otherwise
 *   weak          nothing: the entry goes with any key or the value (by equality: as weak-values)
 *   ephemeron     neither more nor less than needed: by identity, the value while all keys live (conjunctive); by equality (interning), the
 *                 key while the instance lives
 *   …+ring:N      in addition the last N values created at this site are held (one ring of N for all sites that name it: Sage's 128)
 *
 * Changing a policy converts the live tables of the site at once. A table may have a rule of its own, which then no site or preset changes.
 * A site with no table at all is a switch that code asks: `action.set` says whether an action holds its set. */
#ifndef MAYFLY_VM_CACHE_H
#define MAYFLY_VM_CACHE_H

#include "object/type.h"

typedef enum CachePolicy {
  POLICY_STRONG,
  POLICY_WEAK_KEYS,
  POLICY_WEAK_VALUES,
  POLICY_WEAK,
  POLICY_EPHEMERON,
  POLICY_LRU,
  POLICY_NONE
} CachePolicy;

typedef struct CacheRule {
  CachePolicy policy;
  size_t lru;  /* POLICY_LRU: entries */
  size_t ring; /* 0: none */
} CacheRule;

typedef struct CacheSite {
  Str *name;
  CacheRule rule;
  bool chosen; /* by the user for this site alone: presets leave it */
  uint64_t hits, misses, added;
} CacheSite;

enum { CACHE_MAX_KEYS = 3 };

/* The site of this name, made on first use with the policy that the preset in force gives it. */
CacheSite *cache_site(Machine *m, Str *name);
size_t cache_site_count(Machine *m);
CacheSite *cache_site_at(Machine *m, size_t index);

/* Command line, environment and caches.policy(). On false, problem (of the given size) says what is wrong. */
bool caches_choose_preset(Machine *m, const char *preset, char *problem, size_t size);
bool caches_choose(Machine *m, const char *site_equals_policy, char *problem, size_t size);
bool cache_site_set_policy(Machine *m, CacheSite *site, const char *policy, char *problem, size_t size);
/* The site follows the preset again. */
MUST_USE bool cache_site_unset(Machine *m, CacheSite *site);
const char *caches_preset(Machine *m);
/* "weak-values+ring:128" */
void cache_rule_text(const CacheRule *rule, char *out, size_t size);
/* Forgets what the ring holds. */
void caches_flush_ring(Machine *m);
size_t caches_ring_count(Machine *m);
Value caches_ring_list(Machine *m); /* what the shared rings hold, ring by ring, the newest first */

/* Drops each entry of each table of the site with probability in_1024/1024; the state is the caller's random seed. How many went. O(heap). */
MUST_USE bool cache_site_drop(Machine *m, CacheSite *site, unsigned in_1024, uint64_t *state, size_t *dropped);

/* Tables: objects of the type CacheTable. nkeys 1 … CACHE_MAX_KEYS, by identity; or one key by equality (hash and == of the language). */
MUST_USE Value cache_table_new(Machine *m, Type *type, CacheSite *site, unsigned nkeys, bool by_equality);
/* 1 found, 0 missing, -1 exception (only tables by equality). keys: nkeys Values. O(1). */
MUST_USE int cache_get(Machine *m, Value table, const Value *keys, Value *out);
MUST_USE bool cache_set(Machine *m, Value table, const Value *keys, Value value);
MUST_USE int cache_remove(Machine *m, Value table, const Value *keys);
void cache_clear(Machine *m, Value table);
size_t cache_count(Value table);
unsigned cache_keys(Value table);
CacheSite *cache_table_site(Machine *m, Value table);
/* What the table goes by: its own rule, or its site's. */
const CacheRule *cache_table_rule(Value table);
/* Gives the table a rule of its own; policy NULL: its site's again. false: an exception is pending. */
MUST_USE bool cache_table_set_policy(Machine *m, Value table, const char *policy);
/* In addition to what its rule says, the table holds the last values entered. */
MUST_USE bool cache_table_own_ring(Machine *m, Value table, size_t length);
/* All entries as a list of tuples (key…, value). */
MUST_USE Value cache_items(Machine *m, Value table);
/* Calls fn for each key and value that the table's entries hold, under its policy; conditionally: while their keys live (by equality: while their
 * value does). fn must not change the table. */
typedef void CacheHeld(Machine *m, Value held, bool conditional, void *context);
void cache_each_held(Machine *m, Value table, CacheHeld *fn, void *context);

void caches_start(Machine *m);
void caches_stop(Machine *m);

#endif
