/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cache_table.c: the type CacheTable: a table of a named cache site, as the language sees it. */
#include <stdio.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"
#include "vm/cache.h"
#include "vm/cache_table.h"

/* The keys in a subscript: a tuple of as many as the table has, or the one key itself. false: KeyError(what was given) pending. */
static bool subscript_keys(Machine *m, Value table, Value key, Value out[CACHE_MAX_KEYS]) {
  unsigned n = cache_keys(table);
  if (n == 1) {
    out[0] = key;
    return true;
  }
  if (!is_tuple(key) || as_tuple(key)->length != n) {
    raise_with_value(m, TYPE_ID_KeyError, key);
    return false;
  }
  for (unsigned i = 0; i < n; i++) out[i] = as_tuple(key)->item[i];
  return true;
}

static Value table_get_item(Machine *m, Value table, Value key) {
  Value keys[CACHE_MAX_KEYS], v;
  if (!subscript_keys(m, table, key, keys)) return ABSENT;
  int found = cache_get(m, table, keys, &v);
  if (found > 0) return v;
  return found < 0 ? ABSENT : raise_with_value(m, TYPE_ID_KeyError, key);
}

static bool table_set_item(Machine *m, Value table, Value key, Value v) {
  Value keys[CACHE_MAX_KEYS];
  if (!subscript_keys(m, table, key, keys)) return false;
  if (!is_absent(v)) return cache_set(m, table, keys, v);
  int removed = cache_remove(m, table, keys);
  if (removed == 0) raise_with_value(m, TYPE_ID_KeyError, key);
  return removed > 0;
}

static bool table_contains(Machine *m, Value table, Value key, bool *found) {
  Value keys[CACHE_MAX_KEYS], v;
  if (!subscript_keys(m, table, key, keys)) return false;
  int result = cache_get(m, table, keys, &v);
  *found = result > 0;
  return result >= 0;
}

static bool table_length(Machine *m, Value table, int64_t *length) {
  (void)m;
  *length = (int64_t)cache_count(table);
  return true;
}

static Value table_repr(Machine *m, Value table) {
  char policy[96];
  cache_rule_text(cache_table_rule(table), policy, sizeof policy);
  return str_format(m, "<%T %S (%s), %zd entries>", table, cache_table_site(m, table)->name, policy, cache_count(table));
}

BUILTIN(table_get, "get(self, /, *keys)", "The value remembered for the keys, or None.") {
  const Tuple *keys = as_tuple(args[1]);
  Value v;
  if (keys->length != cache_keys(args[0])) return raise_error(m, TYPE_ID_TypeError, "this table has %d keys", (int)cache_keys(args[0]));
  int found = cache_get(m, args[0], keys->item, &v);
  return found > 0 ? v : found < 0 ? ABSENT : NONE;
}
BUILTIN(table_set, "set(self, /, *keys_and_value)", "Remember the last argument for the keys before it.") {
  const Tuple *all = as_tuple(args[1]);
  if (all->length != cache_keys(args[0]) + 1) return raise_error(m, TYPE_ID_TypeError, "this table has %d keys", (int)cache_keys(args[0]));
  return cache_set(m, args[0], all->item, all->item[all->length - 1]) ? NONE : ABSENT;
}
BUILTIN(table_clear, "clear(self, /)", "Forget everything.") {
  cache_clear(m, args[0]);
  return NONE;
}
BUILTIN(table_items, "items(self, /)", "List of (key, value); a key of several parts is a tuple.") {
  Value rows = cache_items(m, args[0]);
  unsigned n = cache_keys(args[0]);
  if (is_absent(rows) || n == 1) return rows;
  for (size_t i = 0; i < as_list(rows)->length; i++) {
    const Tuple *row = as_tuple(list_item(as_list(rows), i));
    Value key = tuple_new(m, row->item, n);
    Value pair = is_absent(key) ? ABSENT : tuple_pack(m, 2, key, row->item[n]);
    if (is_absent(pair)) return ABSENT;
    as_list(rows)->items->item[i] = pair;
  }
  return rows;
}
static const NativeSpec *const table_methods[] = {&table_get, &table_set, &table_clear, &table_items, NULL};

static Value get_site(Machine *m, Value self) { return object_value(cache_table_site(m, self)->name); }
static Value get_policy(Machine *m, Value self) {
  char policy[96];
  cache_rule_text(cache_table_rule(self), policy, sizeof policy);
  return str_from_c(m, policy);
}
static bool set_policy(Machine *m, Value self, Value v) {
  if (is_absent(v) || is_none(v)) return cache_table_set_policy(m, self, NULL);
  if (!is_str(v)) return !is_absent(raise_wrong_type(m, "policy", "str", v));
  return cache_table_set_policy(m, self, as_str(v)->text);
}
static const GetSetSpec table_getset[] = {{"site", get_site, NULL, "name of the cache site"},
                                          {"policy", get_policy, set_policy, "what entries hold; the site's policy, until the table is given its own"},
                                          {NULL, NULL, NULL, NULL}};

static Value table_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[5];
  struct Signature *signature = signature_parse(m, "CacheTable(site, nkeys=1, by='identity', policy=None, ring=0)");
  if (!signature || !signature_bind(m, "CacheTable", signature, ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  if (!is_str(bound[0])) return raise_wrong_type(m, "CacheTable() site", "str", bound[0]);
  int64_t nkeys = 1, ring = 0;
  if (!is_absent(bound[1]) && !object_as_index(m, bound[1], &nkeys)) return ABSENT;
  bool by_equality = !is_absent(bound[2]) && is_str(bound[2]) && str_equals_c(as_str(bound[2]), "equality");
  if (nkeys < 1 || nkeys > CACHE_MAX_KEYS || (by_equality && nkeys != 1))
    return raise_error(m, TYPE_ID_ValueError, "a table has 1 to %d keys by identity, or 1 by equality", (int)CACHE_MAX_KEYS);
  Value table = cache_table_new(m, type, cache_site(m, as_str(bound[0])), (unsigned)nkeys, by_equality);
  if (!is_absent(bound[4]) && !object_as_index(m, bound[4], &ring)) return ABSENT;
  if (is_absent(table) || (ring > 0 && !cache_table_own_ring(m, table, (size_t)ring))) return ABSENT;
  return is_absent(bound[3]) || set_policy(m, table, bound[3]) ? table : ABSENT;
}

const TypeSpec cache_table_type = {
    .size = CACHE_TABLE_SIZE,
    .walk = cache_table_walk,
    .slots = {.repr = table_repr, .length = table_length, .get_item = table_get_item, .set_item = table_set_item, .contains = table_contains},
    .methods = table_methods,
    .getset = table_getset,
    .construct = table_construct,
    .construct_signature = "CacheTable(site, nkeys=1, by='identity', policy=None, ring=0)",
    .doc = "A table of a named cache site: remembers a value for one to three keys by identity, or for one key by equality,\n"
           "as the policy of its site says.",
};
