/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lru_cache.c: the callable that functools.lru_cache puts around a function: a dict from arguments to results whose order is that of
 * last use, so the first entry is the one to go. */
#include "builtins/functools_internal.h"

#include "object/function.h"

typedef struct CachedFunction {
  Object base;
  Value function, info_type; /* info_type makes what cache_info() answers */
  Value cache;               /* dict */
  int64_t limit;             /* negative: none */
  int64_t hits, misses;
  bool typed;
} CachedFunction;

static CachedFunction *as_cached(Value v) { return (CachedFunction *)as_object(v); }

static void cached_walk(const Object *o, Tracer *t) {
  const CachedFunction *c = (const CachedFunction *)o;
  trace_value(t, c->function);
  trace_value(t, c->info_type);
  trace_value(t, c->cache);
}

static Value cached_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "_lru_cache_wrapper", nargs, 4, 4, keyword_names)) return ABSENT;
  int64_t limit = -1;
  bool typed;
  if (!object_is_callable(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "the first argument must be callable");
  if (!is_none(args[1]) && !object_as_index(m, args[1], &limit)) return ABSENT;
  if (!is_none(args[1]) && limit < 0) limit = 0;
  if (!object_truth(m, args[2], &typed)) return ABSENT;
  CachedFunction *c = type_allocate_fixed(m, type);
  c->function = args[0];
  c->info_type = args[3];
  c->cache = object_value(dict_new(m));
  c->limit = limit;
  c->typed = typed;
  return object_value(c);
}

/* One argument of a plain type stands for itself, otherwise a tuple: arguments, then (self type as a mark, names, values), then types. */
static Value key_of(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  CachedFunction *c = as_cached(self);
  bool named = !is_absent(keyword_names) && as_tuple(keyword_names)->length > 0;
  if (nargs == 1 && !named && !c->typed && (is_small_int(args[0]) || is_str(args[0]))) return args[0];
  size_t marks = named ? 2 : 0, n = (size_t)nargs, at = n;
  Value key = tuple_new(m, NULL, n + marks + (c->typed ? n : 0));
  if (is_absent(key) || n == 0) return key;
  Value *item = as_tuple(key)->item;
  memcpy(item, args, n * sizeof(Value));
  if (named) {
    item[at++] = object_value(type_of(m, self));
    item[at++] = keyword_names;
  }
  for (size_t i = 0; c->typed && i < n; i++) item[at++] = object_value(type_of(m, args[i]));
  return key;
}

static Value cached_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  CachedFunction *c = as_cached(self);
  if (c->limit == 0) {
    c->misses++;
    return object_call_keywords(m, c->function, args, nargs, keyword_names);
  }
  Value key = key_of(m, self, args, nargs, keyword_names), result = ABSENT;
  int found = is_absent(key) ? -1 : dict_find(m, as_dict(c->cache), key, &result);
  if (found < 0) return ABSENT;
  if (found == 1) {
    c->hits++;
    bool last = c->limit < 0;
    return last || dict_move_to_end(m, as_dict(c->cache), key, true) ? result : ABSENT;
  }
  c->misses++;
  result = object_call_keywords(m, c->function, args, nargs, keyword_names);
  if (is_absent(result)) return ABSENT;
  Value held;
  if (dict_put(m, as_dict(c->cache), key, result, false, &held) < 0) return ABSENT;
  Dict *d = as_dict(c->cache);
  if (c->limit > 0 && d->count > (size_t)c->limit) {
    Value oldest, old_result;
    if (dict_first(d, &oldest, &old_result)) dict_delete_at(m, d, d->first);
  }
  return result;
}

static Value cached_get(Machine *m, Value self, Value instance, Type *owner __attribute__((unused))) {
  return is_absent(instance) || is_none(instance) ? self : method_new(m, self, instance);
}

BUILTIN(cached_info, "cache_info(self, /)", "Report cache statistics") {
  CachedFunction *c = as_cached(args[0]);
  Value numbers[4] = {int_value(m, c->hits), int_value(m, c->misses), c->limit < 0 ? NONE : int_value(m, c->limit),
                      int_value(m, (int64_t)as_dict(c->cache)->count)};
  return object_call(m, c->info_type, numbers, 4);
}

BUILTIN(cached_clear, "cache_clear(self, /)", "Clear the cache and cache statistics") {
  CachedFunction *c = as_cached(args[0]);
  dict_clear(m, as_dict(c->cache));
  c->hits = c->misses = 0;
  return NONE;
}

BUILTIN(cached_copy, "__copy__(self, /)", "The same object.") { return args[0]; }
BUILTIN(cached_deepcopy, "__deepcopy__(self, memo, /)", "The same object.") { return args[0]; }

static const NativeSpec *const cached_methods[] = {&cached_info, &cached_clear, &cached_copy, &cached_deepcopy, NULL};

const TypeSpec lru_cache_wrapper_type = {
    .size = sizeof(CachedFunction),
    .walk = cached_walk,
    .slots = {.call = cached_call, .descr_get = cached_get},
    .methods = cached_methods,
    .construct = cached_construct,
    .construct_signature = "_lru_cache_wrapper(user_function, maxsize, typed, cache_info_type)",
    .doc = "Create a cached callable that wraps another function.",
};
