/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weak.c: weakref.ref, and what happens when its target dies; __del__. */
#include "object/weak.h"

#include <stdlib.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/operations.h"
#include "object/state.h"
#include "object/type_internal.h"

static WeakRef *weak_of(Value v) { return (WeakRef *)as_object(v); }

Value weak_target(const WeakRef *w) {
  if (w->weak == NULL) return w->pinned;
  const void *target = heap_weak_get(w->weak);
  return target == NULL ? ABSENT : object_value(target);
}

/* The table of references. */

static WeakRef **bucket_of(const ObjectState *s, const Object *target) {
  return &s->weak_bucket[object_serial(target) & (s->weak_buckets - 1)];
}

static void grow_table(ObjectState *s) {
  size_t old_buckets = s->weak_buckets;
  WeakRef **old = s->weak_bucket;
  s->weak_buckets *= 2;
  s->weak_bucket = calloc(s->weak_buckets, sizeof *s->weak_bucket);
  if (s->weak_bucket == NULL) abort();
  for (size_t i = 0; i < old_buckets; i++)
    for (WeakRef *w = old[i], *next; w != NULL; w = next) {
      next = w->next;
      const Object *target = heap_weak_get(w->weak);
      if (target == NULL) continue;
      WeakRef **bucket = bucket_of(s, target);
      w->next = *bucket;
      *bucket = w;
    }
  free(old);
}

static void enter(ObjectState *s, WeakRef *w, const Object *target) {
  if (s->weak_refs++ >= s->weak_buckets) grow_table(s);
  WeakRef **bucket = bucket_of(s, target);
  w->next = *bucket;
  *bucket = w;
}

static void sweep(Machine *m, void *context) {
  (void)context;
  ObjectState *s = m->object;
  s->weak_refs = 0;
  for (size_t i = 0; i < s->weak_buckets; i++) {
    WeakRef **link = &s->weak_bucket[i];
    while (*link != NULL) {
      WeakRef *w = *link;
      if (heap_is_marked(w) && heap_weak_get(w->weak) != NULL) {
        link = &w->next;
        s->weak_refs++;
      } else {
        *link = w->next;
      }
    }
  }
}

static WeakRef *find_plain(Machine *m, const Object *target) {
  for (WeakRef *w = *bucket_of(m->object, target); w != NULL; w = w->next)
    if (object_type_id(&w->base) == TYPE_ID_weakref && is_absent(w->callback) && heap_weak_get(w->weak) == target) return w;
  return NULL;
}

void weak_start(Machine *m) {
  ObjectState *s = m->object;
  s->weak_buckets = 64;
  s->weak_bucket = calloc(s->weak_buckets, sizeof *s->weak_bucket);
  if (s->weak_bucket == NULL) abort();
  heap_add_marked_hook(m, sweep, NULL);
}

void weak_stop(Machine *m) { free(m->object->weak_bucket); }

size_t weak_count(Machine *m, Value target) {
  size_t n = 0;
  if (!is_object(target)) return 0;
  for (WeakRef *w = *bucket_of(m->object, as_object(target)); w != NULL; w = w->next)
    n += value_same(weak_target(w), target);
  return n;
}

/* New references stand first in their chain. */
Value weak_list(Machine *m, Value target) {
  size_t n = weak_count(m, target);
  Value list = list_new(m, NULL, n);
  if (is_absent(list) || n == 0) return list;
  for (WeakRef *w = *bucket_of(m->object, as_object(target)); w != NULL; w = w->next)
    if (value_same(weak_target(w), target)) as_list(list)->items->item[--n] = object_value(w);
  return list;
}

/* What may be referred to weakly: as in CPython, where small built-in values have no room for it. */
bool weak_is_referable(Machine *m, Value target) {
  static const TypeId referable[] = {TYPE_ID_type,   TYPE_ID_set,    TYPE_ID_frozenset, TYPE_ID_function,
                                     TYPE_ID_native, TYPE_ID_method, TYPE_ID_generator, TYPE_ID_module, TYPE_ID_code};
  if (!is_object(target)) return false;
  const Type *type = type_of(m, target);
  if (type->flags & NO_WEAKREFS) return false;
  if (type->flags & USER_CLASS)
    return !type_is_subtype(type, builtin_type(m, TYPE_ID_int)) && !type_is_subtype(type, builtin_type(m, TYPE_ID_tuple)) &&
           !type_is_subtype(type, builtin_type(m, TYPE_ID_bytes));
  if (type->id >= FIRST_KERNEL_TYPE) return true;
  for (size_t i = 0; i < sizeof referable / sizeof *referable; i++)
    if (type->id == referable[i]) return true;
  return false;
}

static bool is_cleared(const Object *holder) { return heap_weak_get(((const WeakRef *)holder)->weak) == NULL; }

Value weak_new(Machine *m, Type *type, Value target, Value callback) {
  if (!weak_is_referable(m, target)) return raise_error(m, TYPE_ID_TypeError, "cannot create weak reference to '%T' object", target);
  if (is_none(callback)) callback = ABSENT;
  if (type->id == TYPE_ID_weakref && is_absent(callback)) {
    WeakRef *known = find_plain(m, as_object(target));
    if (known != NULL) return object_value(known);
  }
  void *weak = heap_weak_new(m, as_object(target));
  if (weak == NULL) return ABSENT;
  WeakRef *w = type_allocate_fixed(m, type);
  w->weak = weak;
  w->callback = callback;
  enter(m->object, w, as_object(target));
  if (!is_absent(callback)) heap_watch_cleared(m, &w->base, is_cleared);
  return object_value(w);
}

/* Deaths, at a safepoint. */

void weak_run_callback(Machine *m, Object *weakref) {
  WeakRef *w = (WeakRef *)weakref;
  Value callback = w->callback;
  w->callback = ABSENT;
  if (!is_absent(callback) && m->hooks != NULL) m->hooks->run_death(m, callback, object_value(w));
}

void weak_run_del(Machine *m, Object *dying) {
  Value method = type_lookup(m, m->types[object_type_id(dying)], symbol(m, "__del__"));
  if (!is_absent(method) && m->hooks != NULL) m->hooks->run_death(m, method, object_value(dying));
}

/* The type. */

static void weak_walk(const Object *o, Tracer *t) {
  const WeakRef *w = (const WeakRef *)o;
  trace_object(t, w->weak);
  trace_value(t, w->pinned);
  trace_value(t, w->callback);
}

static Value weak_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "ref() takes no keyword arguments");
  if (nargs < 1) return raise_error(m, TYPE_ID_TypeError, "__new__ expected at least 1 argument, got 0");
  if (nargs > 2 && !(type->flags & USER_CLASS)) return raise_error(m, TYPE_ID_TypeError, "__new__ expected at most 2 arguments, got %d", nargs);
  return weak_new(m, type, args[0], nargs > 1 ? args[1] : ABSENT);
}

static Value weak_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  (void)args;
  if (!is_absent(keyword_names) && as_tuple(keyword_names)->length > 0)
    return raise_error(m, TYPE_ID_TypeError, "weakref() takes no keyword arguments");
  if (nargs > 0) return raise_error(m, TYPE_ID_TypeError, "weakref expected 0 arguments, got %d", nargs);
  Value target = weak_target(weak_of(self));
  return is_absent(target) ? NONE : target;
}

static Value weak_repr(Machine *m, Value self) {
  Value target = weak_target(weak_of(self)), name;
  unsigned long long id = object_id(m, self), target_id;
  if (is_absent(target)) return str_format(m, "<weakref at 0x%llx; dead>", id);
  target_id = object_id(m, target);
  int found = object_find_attr(m, target, symbol(m, "__name__"), &name);
  if (found < 0) return ABSENT;
  if (found == 0 || !is_str_instance(m, name)) return str_format(m, "<weakref at 0x%llx; to '%T' at 0x%llx>", id, target, target_id);
  return str_format(m, "<weakref at 0x%llx; to '%T' at 0x%llx (%V)>", id, target, target_id, name);
}

static bool weak_hash(Machine *m, Value self, int64_t *hash) {
  WeakRef *w = weak_of(self);
  if (!w->hashed) {
    Value target = weak_target(w);
    if (is_absent(target)) return raise_false(m, TYPE_ID_TypeError, "weak object has gone away");
    if (!object_hash(m, target, &w->hash)) return false;
    w->hashed = true;
  }
  *hash = w->hash;
  return true;
}

/* By the targets while both live, else by identity. */
static Value weak_compare(Machine *m, Value a, Value b, CompareOp op) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_instance(m, b, TYPE_ID_weakref)) return NOT_IMPLEMENTED;
  Value left = weak_target(weak_of(a)), right = weak_target(weak_of(b));
  if (is_absent(left) || is_absent(right)) return bool_value(value_same(a, b) == (op == COMPARE_EQ));
  return object_compare(m, left, right, op);
}

static Value weak_callback(Machine *m, Value self) {
  (void)m;
  Value callback = weak_of(self)->callback;
  return is_absent(callback) ? NONE : callback;
}

static const GetSetSpec weak_getset[] = {{"__callback__", weak_callback, NULL, NULL}, {NULL, NULL, NULL, NULL}};

const TypeSpec weakref_type = {
    .size = sizeof(WeakRef),
    .walk = weak_walk,
    .slots = {.repr = weak_repr, .call = weak_call, .hash = weak_hash, .compare = weak_compare},
    .getset = weak_getset,
    .construct = weak_construct,
    .construct_signature = "ref(object, callback=None, /)",
};
