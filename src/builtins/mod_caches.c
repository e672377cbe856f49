/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_caches.c: the module `caches`: cache sites and their policies, seen and changed from the language. */
#include "builtins/builtin.h"
#include "object/function.h"
#include "object/error.h"
#include "object/number.h"
#include "vm/cache.h"

static Value policy_text(Machine *m, const CacheSite *site) {
  char text[96];
  cache_policy_text(site, text, sizeof text);
  return str_from_c(m, text);
}

BUILTIN(caches_policy, "policy(site, policy=None, /)", "The policy of a cache site; with a second argument, change it (live tables are converted).") {
  char problem[512];
  if (!is_str(args[0])) return raise_wrong_type(m, "policy() site", "str", args[0]);
  CacheSite *site = cache_site(m, as_str(args[0]));
  if (is_absent(args[1]) || is_none(args[1])) return policy_text(m, site);
  if (!is_str(args[1])) return raise_wrong_type(m, "policy() policy", "str", args[1]);
  if (cache_site_set_policy(m, site, as_str(args[1])->text, problem, sizeof problem)) return policy_text(m, site);
  return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID_ValueError, "%s", problem);
}
BUILTIN(caches_preset_function, "preset(name=None, /)", "The preset in force; with an argument, choose another for all sites that were not set alone.") {
  char problem[512];
  if (is_absent(args[0]) || is_none(args[0])) return str_from_c(m, caches_preset(m));
  if (!is_str(args[0])) return raise_wrong_type(m, "preset() name", "str", args[0]);
  if (caches_choose_preset(m, as_str(args[0])->text, problem, sizeof problem)) return str_from_c(m, caches_preset(m));
  return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID_ValueError, "%s", problem);
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

static const NativeSpec *const caches_functions[] = {&caches_policy, &caches_preset_function, &caches_sites, &caches_stats, &caches_flush, NULL};

static bool start(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  dict_set_str(m, d, symbol(m, "CacheTable"), object_value(m->types[TYPE_ID_cache_table]));
  return true;
}

const ModuleSpec caches_module = {
    .name = "caches",
    .doc = "Cache sites: every place where the system remembers something about objects, and the policy by which it does.",
    .functions = caches_functions,
    .start = start,
};
