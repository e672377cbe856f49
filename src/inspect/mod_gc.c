/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_gc.c: the module gc. Counts are exact: collect() answers how many objects were freed, and a second call answers 0. */
#include "builtins/builtin.h"
#include "heap/safepoint.h"
#include "inspect/walk.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

struct Inspect {
  Value frozen;       /* list of what freeze() keeps, or ABSENT */
  int64_t threshold[3]; /* kept for who asks; collections are paced by bytes */
};

static struct Inspect *inspect_state(Machine *m) {
  if (m->inspect != NULL) return m->inspect;
  struct Inspect *state = heap_new_permanent(m, sizeof *state);
  state->threshold[0] = 700;
  state->threshold[1] = state->threshold[2] = 10;
  heap_add_root_value(m, &state->frozen);
  return m->inspect = state;
}

BUILTIN(gc_collect, "collect(generation=2)", "Free every unreachable object, and what weak tables held for them; answer how many there were.") {
  int64_t generation = 2;
  if (!is_absent(args[0]) && !object_as_index(m, args[0], &generation)) return ABSENT;
  if (generation < 0 || generation > 2) return raise_error(m, TYPE_ID_ValueError, "invalid generation");
  return int_from_uint64(m, safepoint_collect(m));
}

BUILTIN(gc_get_objects, "get_objects(generation=None)",
        "A list of all objects in the heap, unreachable ones not yet collected included, in creation order.") {
  return walk_objects(m, NULL);
}

static bool type_argument(Machine *m, Value v, const char *function, const Type **type) {
  *type = NULL;
  if (is_absent(v) || is_none(v)) return true;
  if (!is_type(v)) return raise_false(m, TYPE_ID_TypeError, "%s() argument must be a type, not %N", function, v);
  *type = as_type(v);
  return true;
}

BUILTIN(gc_count, "count(type=None, /)", "How many objects of this type (or a subclass) are in the heap; without a type: of any.") {
  const Type *type;
  return type_argument(m, args[0], "count", &type) ? int_from_uint64(m, walk_count(m, type)) : ABSENT;
}

BUILTIN(gc_objects, "objects(type=None, /)", "A list of the objects of this type (or a subclass), in creation order.") {
  const Type *type;
  return type_argument(m, args[0], "objects", &type) ? walk_objects(m, type) : ABSENT;
}

static void append_child(Machine *m, Object *child, void *context) {
  Value *list = context;
  if (!is_absent(*list) && !list_append(m, *list, object_value(child))) *list = ABSENT;
}

BUILTIN(gc_get_referents, "get_referents(*objs)", "A list of the objects that the given ones refer to.") {
  const Tuple *objects = as_tuple(args[0]);
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; i < objects->length && !is_absent(list); i++)
    if (is_object(objects->item[i])) walk_referents(m, as_object(objects->item[i]), append_child, &list);
  return list;
}

BUILTIN(gc_get_referrers, "get_referrers(*objs)", "A list of the objects that refer to one of the given ones.") {
  const Tuple *objects = as_tuple(args[0]);
  return walk_referrers(m, objects->item, objects->length, &objects->base);
}

BUILTIN(gc_is_tracked, "is_tracked(obj, /)", "Whether the object can refer to others.") {
  return bool_value(is_object(args[0]) && !(type_of(m, args[0])->flags & LEAF));
}

BUILTIN(gc_enable, "enable()", "Let collections happen by themselves.") {
  heap_set_automatic(m, true);
  return NONE;
}

BUILTIN(gc_disable, "disable()", "Collect only in collect().") {
  heap_set_automatic(m, false);
  return NONE;
}

BUILTIN(gc_isenabled, "isenabled()", "Whether collections happen by themselves.") { return bool_value(heap_is_automatic(m)); }

/* Frozen objects are simply held. */
BUILTIN(gc_freeze, "freeze()", "Keep all objects that exist now, until unfreeze().") {
  struct Inspect *state = inspect_state(m);
  Value all = walk_objects(m, NULL);
  if (is_absent(all)) return ABSENT;
  state->frozen = all;
  return NONE;
}

BUILTIN(gc_unfreeze, "unfreeze()", "Let frozen objects die again.") {
  inspect_state(m)->frozen = ABSENT;
  return NONE;
}

BUILTIN(gc_get_freeze_count, "get_freeze_count()", "How many objects are frozen.") {
  Value frozen = inspect_state(m)->frozen;
  return int_from_uint64(m, is_absent(frozen) ? 0 : as_list(frozen)->length);
}

static bool put(Machine *m, Dict *d, const char *name, uint64_t n) {
  Value v = int_from_uint64(m, n);
  if (is_absent(v)) return false;
  dict_set_str(m, d, symbol(m, name), v);
  return true;
}

BUILTIN(gc_stats, "stats()", "A dict of figures: objects, bytes, collections, ephemerons, pauses.") {
  HeapStats s;
  heap_stats(m, &s);
  Dict *d = dict_new(m);
  const struct {
    const char *name;
    uint64_t n;
  } rows[] = {
      {"objects", s.objects},
      {"heap_bytes", s.heap_bytes},
      {"native_bytes", s.native_bytes},
      {"lost_native_bytes", s.lost_native_bytes},
      {"collections", s.collections},
      {"exact_collections", s.exact_collections},
      {"freed_last", s.freed_last},
      {"freed_total", s.freed_total},
      {"ephemerons_fired", s.ephemerons_fired},
      {"entries_cleared", s.entries_cleared},
      {"pause_us_total", s.pause_ns_total / 1000},
      {"pause_us_max", s.pause_ns_max / 1000},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (!put(m, d, rows[i].name, rows[i].n)) return ABSENT;
  return object_value(d);
}

/* CPython's form: one dict for each of three generations; ours are all of the oldest. */
BUILTIN(gc_get_stats, "get_stats()", "A list of three dicts, as CPython has them for its generations.") {
  HeapStats s;
  heap_stats(m, &s);
  Value list = list_new(m, NULL, 0);
  for (int generation = 0; generation < 3 && !is_absent(list); generation++) {
    Dict *d = dict_new(m);
    bool oldest = generation == 2;
    if (!put(m, d, "collections", oldest ? s.collections : 0) || !put(m, d, "collected", oldest ? s.freed_total : 0) ||
        !put(m, d, "uncollectable", 0) || !list_append(m, list, object_value(d)))
      return ABSENT;
  }
  return list;
}

BUILTIN(gc_get_threshold, "get_threshold()", "The thresholds that were set; collections are paced by bytes instead.") {
  const struct Inspect *state = inspect_state(m);
  return tuple_pack(m, 3, small_int_value(state->threshold[0]), small_int_value(state->threshold[1]), small_int_value(state->threshold[2]));
}

/* A first threshold of zero switches automatic collections off, as in CPython. */
BUILTIN(gc_set_threshold, "set_threshold(threshold0, threshold1=..., threshold2=..., /)", "Set the thresholds; 0 disables collections.") {
  struct Inspect *state = inspect_state(m);
  int64_t given[3] = {state->threshold[0], state->threshold[1], state->threshold[2]};
  for (int i = 0; i < 3; i++)
    if (!is_absent(args[i]) && (!object_as_index(m, args[i], &given[i]) || !fits_small_int(given[i])))
      return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID_OverflowError, "the threshold is too large");
  memcpy(state->threshold, given, sizeof given);
  heap_set_automatic(m, given[0] != 0);
  return NONE;
}

BUILTIN(gc_get_count, "get_count()", "Objects made since the last collection, and two zeros.") {
  return tuple_pack(m, 3, int_from_uint64(m, heap_made_since_collection(m)), small_int_value(0), small_int_value(0));
}

static const NativeSpec *const gc_functions[] = {
    &gc_collect,        &gc_get_objects,   &gc_count,         &gc_objects,   &gc_get_referents, &gc_get_referrers,
    &gc_is_tracked,     &gc_enable,        &gc_disable,       &gc_isenabled, &gc_freeze,        &gc_unfreeze,
    &gc_get_freeze_count, &gc_stats,       &gc_get_stats,     &gc_get_threshold, &gc_set_threshold, &gc_get_count,
    NULL,
};

static bool gc_start(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  Value garbage = list_new(m, NULL, 0);
  if (is_absent(garbage)) return false;
  dict_set_str(m, d, symbol(m, "garbage"), garbage);
  return true;
}

const ModuleSpec gc_module = {
    .name = "gc",
    .doc = "The heap: collections, and what is in it.",
    .functions = gc_functions,
    .start = gc_start,
};
