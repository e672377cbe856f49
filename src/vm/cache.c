/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cache.c: tables of libephemeron under the policies of cache.h. */
#include "vm/cache.h"

#include <stdio.h>
#include <stdlib.h>

#include "ephemeron.h"
#include "heap/heap.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/operations.h"
#include "vm/cache_table.h"

enum { MAX_RINGS = 16 };

struct Caches {
  CacheSite **sites;
  size_t count, capacity;
  const char *preset;
  struct { char *site, *policy; } *chosen; /* by option, for sites not made yet */
  size_t chosen_count;
  eph_ring *ring[MAX_RINGS]; /* those that rules name, one for each length, shared by all that name it */
  size_t ring_length[MAX_RINGS], rings;
};

/* ---- policies ---- */

static const char *const policy_names[] = {"strong", "weak-keys", "weak-values", "weak", "ephemeron", "lru", "none"};

static bool parse_count(const char *text, const char *end, size_t *out) {
  char *stop;
  unsigned long long n = strtoull(text, &stop, 10);
  *out = (size_t)n;
  return stop == end && n > 0;
}

static bool parse_policy(const char *text, CacheRule *rule) {
  const char *plus = strchr(text, '+'), *end = plus ? plus : text + strlen(text);
  size_t ring = 0, lru = 0;
  if (plus && (strncmp(plus, "+ring:", 6) != 0 || !parse_count(plus + 6, plus + strlen(plus), &ring))) return false;
  if (strncmp(text, "ring:", 5) == 0 && !plus) { /* ring alone: added to the policy that is there */
    if (!parse_count(text + 5, end, &ring)) return false;
    rule->ring = ring;
    return true;
  }
  for (int i = POLICY_STRONG; i <= POLICY_NONE; i++) {
    size_t n = strlen(policy_names[i]);
    if (strncmp(text, policy_names[i], n) != 0) continue;
    if (i == POLICY_LRU ? text[n] != ':' || !parse_count(text + n + 1, end, &lru) : text + n != end) continue;
    *rule = (CacheRule){(CachePolicy)i, lru, ring};
    return true;
  }
  return false;
}

static bool known_policy(const char *policy, char *problem, size_t size) {
  CacheRule trial = {0};
  if (parse_policy(policy, &trial)) return true;
  snprintf(problem, size, "unknown cache policy '%s' (strong, weak-keys, weak-values, weak, ephemeron, lru:N, none; +ring:N may follow)", policy);
  return false;
}

void cache_rule_text(const CacheRule *rule, char *out, size_t size) {
  char ring[32] = "", lru[32] = "";
  if (rule->ring) snprintf(ring, sizeof ring, "+ring:%zu", rule->ring);
  if (rule->policy == POLICY_LRU) snprintf(lru, sizeof lru, ":%zu", rule->lru);
  snprintf(out, size, "%s%s%s", policy_names[rule->policy], lru, ring);
}

typedef struct PresetRow {
  const char *preset, *site, *policy; /* site NULL: the preset's default */
} PresetRow;
static const PresetRow preset_rows[] = {
#define PRESET(name, policy) {#name, NULL, policy},
#define SITE(preset, site, policy) {#preset, site, policy},
#include "vm/presets.def"
};
enum { PRESET_ROWS = sizeof preset_rows / sizeof *preset_rows };

static const char *preset_policy(const char *preset, const char *site) {
  const char *found = NULL;
  for (int i = 0; i < PRESET_ROWS; i++) {
    if (strcmp(preset_rows[i].preset, preset) != 0) continue;
    if (!preset_rows[i].site) found = preset_rows[i].policy;
    else if (site && strcmp(preset_rows[i].site, site) == 0) return preset_rows[i].policy;
  }
  return found;
}

/* ---- tables of the library ---- */

static eph_weakness weakness_of(CachePolicy policy, bool by_equality) {
  switch (policy) {
    /* Keys by equality are tuples made for the lookup: nobody else holds them, so they cannot be weak. */
    case POLICY_WEAK_KEYS: return by_equality ? EPH_WEAK_VALUES : EPH_WEAK_KEYS;
    case POLICY_WEAK_VALUES: return EPH_WEAK_VALUES;
    case POLICY_WEAK: /* by identity, the ephemeron holds a weak reference to the value */
      if (by_equality) return EPH_WEAK_VALUES;
      /* fall through */
    case POLICY_NONE: /* unread, and so without effect on anything */
    case POLICY_EPHEMERON: return by_equality ? EPH_INTERN : EPH_EPHEMERON;
    default: return EPH_STRONG;
  }
}

static const CacheRule *rule_of(const CacheTable *t) { return t->has_own_rule ? &t->own_rule : &t->site->rule; }

static bool make_table(Machine *m, CacheTable *t) {
  const CacheRule *rule = rule_of(t);
  eph_table_options options = {
      .weakness = weakness_of(rule->policy, t->by_equality),
      .keyed = t->by_equality ? EPH_BY_HASH : EPH_BY_IDENTITY,
      .nkeys = t->nkeys,
      .max_entries = rule->policy == POLICY_LRU ? rule->lru : 0,
      .evict = EPH_LRU,
  };
  t->table = eph_table_new(&options);
  return t->table || !is_absent(raise_no_memory(m));
}

void cache_table_walk(const Object *o, Tracer *t) {
  trace_object(t, ((const CacheTable *)o)->table);
  trace_object(t, ((const CacheTable *)o)->ring);
}

static CacheTable *as_table(Value v) { return (CacheTable *)as_object(v); }
static void *word(Value v) { return (void *)(uintptr_t)v.bits; }
static Value value_of(const void *w) { return (Value){(uint64_t)(uintptr_t)w}; }

bool cache_table_own_ring(Machine *m, Value table, size_t length) {
  as_table(table)->ring = eph_ring_new(length);
  return as_table(table)->ring || !is_absent(raise_no_memory(m));
}

Value cache_table_new(Machine *m, Type *type, CacheSite *site, unsigned nkeys, bool by_equality) {
  CacheTable *t = type_allocate_fixed(m, type);
  t->site = site;
  t->nkeys = (uint8_t)nkeys;
  t->by_equality = by_equality;
  return make_table(m, t) ? object_value(t) : ABSENT;
}

/* Under POLICY_WEAK a table by identity holds boxes: weak references to its values. */
static bool is_boxed(const CacheTable *t) { return rule_of(t)->policy == POLICY_WEAK && !t->by_equality; }

static void *boxed(Value v) { return is_object(v) ? eph_weakref_new(word(v), EPH_WEAK_SHORT) : word(v); }

/* What stands in an entry of a boxed table; ABSENT if it died. */
static Value unboxed(void *w) {
  Value v = value_of(w);
  if (!is_object(v)) return v;
  const void *target = eph_weakref_get(w);
  return target ? value_of(target) : ABSENT;
}

static bool is_read(const CacheTable *t) { return rule_of(t)->policy != POLICY_NONE; }

size_t cache_count(Value table) {
  const CacheTable *t = as_table(table);
  if (!is_read(t)) return 0;
  if (!is_boxed(t)) return eph_table_count(t->table);
  size_t n = 0;
  eph_cursor c;
  for (eph_walk(&c, t->table); eph_walk_next(&c);) n += !is_absent(unboxed(c.value));
  return n;
}
unsigned cache_keys(Value table) { return as_table(table)->nkeys; }
CacheSite *cache_table_site(Machine *m, Value table) { return (void)m, as_table(table)->site; }
const CacheRule *cache_table_rule(Value table) { return rule_of(as_table(table)); }

static void key_words(const CacheTable *t, const Value *keys, void *out[CACHE_MAX_KEYS]) {
  for (unsigned i = 0; i < t->nkeys; i++) out[i] = word(keys[i]);
}

/* Finds the entry whose key equals `key`; equality runs code of the language. 1, 0, -1; the cursor stands on it. */
static int find_equal(Machine *m, CacheTable *t, Value key, int64_t hash, eph_cursor *c) {
  for (eph_find(c, t->table, (uint64_t)hash); eph_find_next(c);) {
    bool equal;
    Value stored = value_of(c->key[0]);
    if (!object_equal(m, stored, key, &equal)) return -1;
    if (equal) return 1;
  }
  return 0;
}

int cache_get(Machine *m, Value table, const Value *keys, Value *out) {
  CacheTable *t = as_table(table);
  int found = 0;
  if (is_read(t) && t->by_equality) {
    int64_t hash;
    eph_cursor c;
    if (!object_hash(m, keys[0], &hash)) return -1;
    found = find_equal(m, t, keys[0], hash, &c);
    if (found < 0) return -1;
    if (found) {
      *out = value_of(c.value);
      if (rule_of(t)->policy == POLICY_LRU) eph_cursor_touch(&c);
    }
  } else if (is_read(t)) {
    void *words[CACHE_MAX_KEYS];
    key_words(t, keys, words);
    void *v = eph_table_get(t->table, words);
    *out = v && is_boxed(t) ? unboxed(v) : value_of(v);
    found = v && !is_absent(*out);
  }
  if (found) t->site->hits++;
  else t->site->misses++;
  return found;
}

/* The shared ring of this length; NULL without memory, or beyond MAX_RINGS lengths. */
static eph_ring *shared_ring(struct Caches *caches, size_t length) {
  for (size_t i = 0; i < caches->rings; i++)
    if (caches->ring_length[i] == length) return caches->ring[i];
  if (caches->rings == MAX_RINGS) return NULL;
  caches->ring_length[caches->rings] = length;
  return caches->ring[caches->rings++] = eph_ring_new(length);
}

/* Puts a new value into the table's own ring, or the one that its rule names. */
static void created(Machine *m, CacheTable *t, Value value) {
  t->site->added++;
  if (!is_object(value)) return;
  size_t length = rule_of(t)->ring;
  eph_ring *ring = t->ring ? t->ring : length ? shared_ring(m->caches, length) : NULL;
  if (ring) eph_ring_push(ring, word(value));
}

static bool set_equal(Machine *m, CacheTable *t, Value key, Value value) {
  int64_t hash;
  eph_cursor c;
  if (!object_hash(m, key, &hash)) return false;
  for (;;) {
    int found = find_equal(m, t, key, hash, &c);
    if (found < 0) return false;
    if (found && eph_cursor_set(&c, word(value))) return true;
    if (!found && !eph_find_stale(&c)) break;
  }
  void *words[1] = {word(key)};
  return eph_table_add(t->table, (uint64_t)hash, words, word(value)) || !is_absent(raise_no_memory(m));
}

bool cache_set(Machine *m, Value table, const Value *keys, Value value) {
  CacheTable *t = as_table(table);
  created(m, t, value);
  if (!is_read(t)) return true;
  if (t->by_equality) return set_equal(m, t, keys[0], value);
  void *words[CACHE_MAX_KEYS];
  key_words(t, keys, words);
  void *entry = is_boxed(t) ? boxed(value) : word(value);
  return (entry && eph_table_put(t->table, words, entry)) || !is_absent(raise_no_memory(m));
}

int cache_remove(Machine *m, Value table, const Value *keys) {
  CacheTable *t = as_table(table);
  if (!is_read(t)) return 0;
  if (!t->by_equality) {
    void *words[CACHE_MAX_KEYS];
    key_words(t, keys, words);
    return eph_table_remove(t->table, words);
  }
  int64_t hash;
  eph_cursor c;
  if (!object_hash(m, keys[0], &hash)) return -1;
  int found = find_equal(m, t, keys[0], hash, &c);
  return found > 0 ? eph_cursor_remove(&c) : found;
}

void cache_clear(Machine *m, Value table) {
  (void)m;
  eph_table_clear(as_table(table)->table);
}

Value cache_items(Machine *m, Value table) {
  const CacheTable *t = as_table(table);
  Value list = list_new(m, NULL, 0);
  eph_cursor c;
  if (is_absent(list) || !is_read(t)) return list;
  for (eph_walk(&c, t->table); eph_walk_next(&c);) {
    Value value = is_boxed(t) ? unboxed(c.value) : value_of(c.value);
    if (is_absent(value)) continue;
    Value row = tuple_new(m, NULL, t->nkeys + 1u);
    if (is_absent(row)) return ABSENT;
    for (unsigned i = 0; i < t->nkeys; i++) as_tuple(row)->item[i] = value_of(c.key[i]);
    as_tuple(row)->item[t->nkeys] = value;
    if (!list_append(m, list, row)) return ABSENT;
  }
  return list;
}

void cache_each_held(Machine *m, Value table, CacheHeld *fn, void *context) {
  const CacheTable *t = as_table(table);
  eph_weakness weakness = weakness_of(rule_of(t)->policy, t->by_equality);
  bool keys = weakness == EPH_STRONG || weakness == EPH_WEAK_VALUES || weakness == EPH_INTERN;
  bool value = weakness == EPH_STRONG || weakness == EPH_WEAK_KEYS || weakness == EPH_EPHEMERON;
  bool conditional = weakness == EPH_INTERN || weakness == EPH_EPHEMERON;
  eph_cursor c;
  for (eph_walk(&c, t->table); eph_walk_next(&c);) {
    for (unsigned i = 0; keys && i < t->nkeys; i++) fn(m, value_of(c.key[i]), conditional, context);
    if (value) fn(m, value_of(c.value), conditional, context);
  }
}

/* ---- the live tables of a site ---- */

typedef struct Gathering {
  const CacheSite *site;
  Array *tables; /* gathered before anything is done with them, since that may allocate */
  size_t count;
} Gathering;

static void gather(Machine *m, Object *o, void *context) {
  Gathering *gathering = context;
  if (!type_is_subtype(m->types[object_type_id(o)], m->types[TYPE_ID_cache_table])) return;
  if (((CacheTable *)o)->site != gathering->site) return;
  if (gathering->tables) gathering->tables->item[gathering->tables->used++] = object_value(o);
  else gathering->count++;
}

/* Headers order as serials do. */
static int by_age(const void *a, const void *b) {
  uint64_t x = as_object(*(const Value *)a)->header, y = as_object(*(const Value *)b)->header;
  return x < y ? -1 : x > y;
}

/* An array of the tables in order of creation, empty if there are none; NULL: MemoryError pending. */
static Array *tables_of(Machine *m, const CacheSite *site) {
  Gathering gathering = {.site = site};
  heap_each(m, false, gather, &gathering);
  gathering.tables = array_new(m, gathering.count ? gathering.count : 1);
  if (!gathering.tables || !gathering.count) return gathering.tables;
  heap_each(m, false, gather, &gathering);
  qsort(gathering.tables->item, gathering.tables->used, sizeof *gathering.tables->item, by_age);
  return gathering.tables;
}

/* Makes the eph_table anew for the rule that applies now; was_boxed: how the entries stand in the old one. */
static bool convert_table(Machine *m, CacheTable *t, bool was_boxed) {
  eph_table *old = t->table;
  if (!make_table(m, t)) {
    t->table = old;
    return false;
  }
  eph_cursor c;
  for (eph_walk(&c, old); eph_walk_next(&c);) {
    Value value = was_boxed ? unboxed(c.value) : value_of(c.value);
    if (is_absent(value)) continue;
    c.value = is_boxed(t) ? boxed(value) : word(value);
    if (!c.value || !eph_cursor_copy(&c, t->table)) return !is_absent(raise_no_memory(m));
  }
  return true;
}

/* A ring lets go when no rule of a site names it any more. */
static void release_unused_rings(Machine *m) {
  struct Caches *caches = m->caches;
  for (size_t i = 0; i < caches->rings; i++) {
    bool named = false;
    for (size_t k = 0; k < caches->count; k++) named |= caches->sites[k]->rule.ring == caches->ring_length[i];
    if (!named) eph_ring_clear(caches->ring[i]);
  }
}

/* The site's rule was `before`. */
static bool convert_site(Machine *m, CacheSite *site, CacheRule before) {
  if (site->rule.policy == before.policy && site->rule.lru == before.lru) return true;
  Array *tables = tables_of(m, site);
  for (size_t i = 0; tables && i < tables->used; i++) {
    CacheTable *t = as_table(tables->item[i]);
    bool was_boxed = before.policy == POLICY_WEAK && !t->by_equality;
    if (!t->has_own_rule && !convert_table(m, t, was_boxed)) return false;
  }
  return tables != NULL;
}

bool cache_table_set_policy(Machine *m, Value table, const char *policy) {
  CacheTable *t = as_table(table);
  char problem[512];
  CacheRule rule = *rule_of(t);
  bool was_boxed = is_boxed(t);
  if (policy && !known_policy(policy, problem, sizeof problem)) return raise_false(m, TYPE_ID_ValueError, "%s", problem);
  if (policy) parse_policy(policy, &rule);
  t->own_rule = rule;
  t->has_own_rule = policy != NULL;
  return convert_table(m, t, was_boxed);
}

bool cache_site_drop(Machine *m, CacheSite *site, unsigned in_1024, uint64_t *state, size_t *dropped) {
  Array *tables = tables_of(m, site);
  for (size_t i = 0; tables && i < tables->used; i++) {
    eph_cursor c;
    for (eph_walk(&c, as_table(tables->item[i])->table); eph_walk_next(&c);) {
      *state = *state * 6364136223846793005u + 1442695040888963407u;
      if ((*state >> 33) % 1024 < in_1024) *dropped += eph_cursor_remove(&c);
    }
  }
  return tables != NULL;
}

/* ---- sites ---- */

static void apply_preset(Machine *m, CacheSite *site) { parse_policy(preset_policy(m->caches->preset, site->name->text), &site->rule); }

static void apply_chosen(Machine *m, CacheSite *site) {
  for (size_t i = 0; i < m->caches->chosen_count; i++)
    if (str_equals_c(site->name, m->caches->chosen[i].site)) site->chosen = parse_policy(m->caches->chosen[i].policy, &site->rule);
}

CacheSite *cache_site(Machine *m, Str *name) {
  struct Caches *caches = m->caches;
  for (size_t i = 0; i < caches->count; i++)
    if (caches->sites[i]->name == name || str_equal(caches->sites[i]->name, name)) return caches->sites[i];
  if (caches->count == caches->capacity) {
    caches->capacity = caches->capacity ? 2 * caches->capacity : 16;
    caches->sites = realloc(caches->sites, caches->capacity * sizeof *caches->sites);
  }
  CacheSite *site = calloc(1, sizeof *site);
  site->name = str_intern(m, name);
  caches->sites[caches->count++] = site;
  apply_preset(m, site);
  apply_chosen(m, site);
  return site;
}

size_t cache_site_count(Machine *m) { return m->caches->count; }
CacheSite *cache_site_at(Machine *m, size_t index) { return m->caches->sites[index]; }
const char *caches_preset(Machine *m) { return m->caches->preset; }

bool cache_site_set_policy(Machine *m, CacheSite *site, const char *policy, char *problem, size_t size) {
  if (!known_policy(policy, problem, size)) return false;
  CacheRule before = site->rule;
  parse_policy(policy, &site->rule);
  site->chosen = true;
  release_unused_rings(m);
  if (convert_site(m, site, before)) return true;
  snprintf(problem, size, "no memory to convert the tables of '%s'", site->name->text);
  return false;
}

bool cache_site_unset(Machine *m, CacheSite *site) {
  CacheRule before = site->rule;
  site->chosen = false;
  apply_preset(m, site);
  release_unused_rings(m);
  return convert_site(m, site, before);
}

bool caches_choose_preset(Machine *m, const char *preset, char *problem, size_t size) {
  const char *policy = preset_policy(preset, NULL);
  if (!policy) {
    int n = snprintf(problem, size, "unknown cache preset '%s' (one of", preset);
    for (int i = 0; i < PRESET_ROWS; i++)
      if (!preset_rows[i].site && n > 0 && (size_t)n < size)
        n += snprintf(problem + n, size - (size_t)n, "%s %s", strcmp(preset_rows[i].preset, preset_rows[0].preset) ? "," : "", preset_rows[i].preset);
    if (n > 0 && (size_t)n < size) snprintf(problem + n, size - (size_t)n, ")");
    return false;
  }
  for (int i = 0; i < PRESET_ROWS; i++)
    if (strcmp(preset_rows[i].preset, preset) == 0) m->caches->preset = preset_rows[i].preset;
  for (size_t i = 0; i < m->caches->count; i++) {
    CacheSite *site = m->caches->sites[i];
    if (site->chosen) continue;
    CacheRule before = site->rule;
    apply_preset(m, site);
    if (!convert_site(m, site, before)) return false;
  }
  release_unused_rings(m);
  return true;
}

bool caches_choose(Machine *m, const char *text, char *problem, size_t size) {
  const char *equals = strchr(text, '=');
  if (!equals) return snprintf(problem, size, "expected SITE=POLICY, not '%s'", text), false;
  if (!known_policy(equals + 1, problem, size)) return false;
  struct Caches *caches = m->caches;
  caches->chosen = realloc(caches->chosen, (caches->chosen_count + 1) * sizeof *caches->chosen);
  caches->chosen[caches->chosen_count].site = strndup(text, (size_t)(equals - text));
  caches->chosen[caches->chosen_count++].policy = strdup(equals + 1);
  for (size_t i = 0; i < caches->count; i++)
    if (str_equals_c(caches->sites[i]->name, caches->chosen[caches->chosen_count - 1].site))
      return cache_site_set_policy(m, caches->sites[i], equals + 1, problem, size);
  return true;
}

void caches_flush_ring(Machine *m) {
  for (size_t i = 0; i < m->caches->rings; i++) eph_ring_clear(m->caches->ring[i]);
}
size_t caches_ring_count(Machine *m) {
  size_t n = 0;
  for (size_t i = 0; i < m->caches->rings; i++) n += eph_ring_count(m->caches->ring[i]);
  return n;
}

Value caches_ring_list(Machine *m) {
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; i < m->caches->rings; i++)
    for (size_t k = 0; k < eph_ring_count(m->caches->ring[i]) && !is_absent(list); k++)
      if (!list_append(m, list, value_of(eph_ring_get(m->caches->ring[i], k)))) return ABSENT;
  return list;
}

static void walk_caches(Machine *m, Tracer *t, void *context) {
  (void)context;
  for (size_t i = 0; i < m->caches->rings; i++) trace_object(t, m->caches->ring[i]);
  for (size_t i = 0; i < m->caches->count; i++) trace_object(t, m->caches->sites[i]->name);
}

void caches_start(Machine *m) {
  m->caches = calloc(1, sizeof *m->caches);
  m->caches->preset = preset_rows[0].preset;
  heap_add_roots(m, walk_caches, NULL);
}

void caches_stop(Machine *m) {
  for (size_t i = 0; i < m->caches->count; i++) free(m->caches->sites[i]);
  for (size_t i = 0; i < m->caches->chosen_count; i++) {
    free(m->caches->chosen[i].site);
    free(m->caches->chosen[i].policy);
  }
  free(m->caches->chosen);
  free(m->caches->sites);
  free(m->caches);
  m->caches = NULL;
}
