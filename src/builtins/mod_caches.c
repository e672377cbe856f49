/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_caches.c: the module `_caches`: cache sites and their policies, for the module caches of the stdlib. */
#include "builtins/builtin.h"
#include "object/function.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/cache.h"

static Value policy_text(Machine *m, const CacheSite *site) {
  char text[96];
  cache_rule_text(&site->rule, text, sizeof text);
  return str_from_c(m, text);
}

static CacheSite *site_argument(Machine *m, Value name) {
  if (is_str_instance(m, name)) return cache_site(m, as_str(name));
  raise_wrong_type(m, "cache site", "str", name);
  return NULL;
}

static Value raise_problem(Machine *m, const char *problem) { return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID_ValueError, "%s", problem); }

BUILTIN(caches_policy, "policy(site, /)", "The policy of a cache site.") {
  CacheSite *site = site_argument(m, args[0]);
  return site ? policy_text(m, site) : ABSENT;
}
BUILTIN(caches_set_policy, "set_policy(site, policy, /)", "Choose the policy of a cache site; live tables are converted. None: the preset's.") {
  char problem[512];
  CacheSite *site = site_argument(m, args[0]);
  if (!site) return ABSENT;
  if (is_none(args[1])) return cache_site_unset(m, site) ? NONE : ABSENT;
  if (!is_str_instance(m, args[1])) return raise_wrong_type(m, "policy", "str", args[1]);
  return cache_site_set_policy(m, site, as_str(args[1])->text, problem, sizeof problem) ? NONE : raise_problem(m, problem);
}
BUILTIN(caches_chosen, "is_chosen(site, /)", "Was the policy of this site chosen for it alone? Presets leave it then.") {
  CacheSite *site = site_argument(m, args[0]);
  return site ? bool_value(site->chosen) : ABSENT;
}
BUILTIN(caches_preset_function, "preset()", "The preset in force.") { return str_from_c(m, caches_preset(m)); }
BUILTIN(caches_set_preset, "set_preset(name, /)", "Choose the preset, for all sites whose policy was not chosen alone.") {
  char problem[512];
  if (!is_str_instance(m, args[0])) return raise_wrong_type(m, "preset", "str", args[0]);
  return caches_choose_preset(m, as_str(args[0])->text, problem, sizeof problem) ? NONE : raise_problem(m, problem);
}
BUILTIN(caches_drop, "drop(site, in_1024, seed, /)", "Drop each entry of the site's tables with this probability: (how many went, the next seed).") {
  int64_t chance, seed;
  size_t dropped = 0;
  CacheSite *site = site_argument(m, args[0]);
  if (!site || !object_as_index(m, args[1], &chance) || !object_as_index(m, args[2], &seed)) return ABSENT;
  uint64_t state = (uint64_t)seed;
  if (!cache_site_drop(m, site, (unsigned)chance, &state, &dropped)) return ABSENT;
  return tuple_pack(m, 2, int_value(m, (int64_t)dropped), int_value(m, (int64_t)(state >> 2)));
}
BUILTIN(caches_sites, "sites()", "A dict: name of each cache site so far, and its policy.") {
  Dict *d = dict_new(m);
  for (size_t i = 0; i < cache_site_count(m); i++) dict_set_str(m, d, cache_site_at(m, i)->name, policy_text(m, cache_site_at(m, i)));
  return object_value(d);
}
BUILTIN(caches_stats, "stats()", "A dict: for each cache site (hits, misses, entries made).") {
  Dict *d = dict_new(m);
  for (size_t i = 0; i < cache_site_count(m); i++) {
    const CacheSite *site = cache_site_at(m, i);
    Value row = tuple_pack(m, 3, int_value(m, (int64_t)site->hits), int_value(m, (int64_t)site->misses), int_value(m, (int64_t)site->added));
    if (is_absent(row)) return ABSENT;
    dict_set_str(m, d, site->name, row);
  }
  return object_value(d);
}
BUILTIN(caches_flush, "flush_ring()", "Let go of what the ring of recently created objects holds; answers how many it held.") {
  size_t n = caches_ring_count(m);
  caches_flush_ring(m);
  return int_value(m, (int64_t)n);
}
BUILTIN(caches_ring, "ring()", "A list of what the rings of recently created objects hold, the newest first.") { return caches_ring_list(m); }

static const NativeSpec *const caches_functions[] = {&caches_policy, &caches_set_policy, &caches_chosen, &caches_preset_function, &caches_set_preset,
                                                    &caches_drop,   &caches_sites,      &caches_stats,  &caches_flush,           &caches_ring, NULL};

static bool start(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  dict_set_str(m, d, symbol(m, "CacheTable"), object_value(m->types[TYPE_ID_cache_table]));
  return true;
}

const ModuleSpec caches_module = {
    .name = "_caches",
    .doc = "Cache sites: every place where the system remembers something about objects, and the policy by which it does.",
    .functions = caches_functions,
    .start = start,
};
