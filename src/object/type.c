/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type.c: type objects: registration of the built-in ones, lookup along the MRO, allocation of instances. Classes of the
 * language are made in type_class.c.
 *
 * Invariants: a type's slots are complete (inherited ones copied), so dispatch is one load. Versions come from one counter, so
 * (version, name) identifies an answer of lookup whatever type it was. Built-in types live for ever; a class of the language lives
 * while something refers to it, which every instance does. */
#include "object/type.h"

#include <stdlib.h>

#include "heap/safepoint.h"
#include "object/alias.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/state.h"
#include "object/type_internal.h"
#include "object/weak.h"

/* Names and relations. */

TypeId special_type_id(Value v) {
  if (is_none(v)) return TYPE_ID_none;
  if (is_bool(v)) return TYPE_ID_bool;
  if (value_same(v, FLOAT_ZERO)) return TYPE_ID_float;
  if (value_same(v, NOT_IMPLEMENTED)) return TYPE_ID_not_implemented;
  if (value_same(v, ELLIPSIS)) return TYPE_ID_ellipsis;
  assert(!"an ABSENT value has no type");
  return TYPE_ID_invalid;
}

const char *type_name(const Type *t) { return t->name->text; }
const char *type_name_of(Machine *m, Value v) { return type_name(type_of(m, v)); }
uint32_t type_count(Machine *m) { return m->object->type_end; }

bool type_is_subtype(const Type *t, const Type *base) {
  if (t == base) return true;
  const Tuple *mro = as_tuple(t->mro);
  for (size_t i = 1; i < mro->length; i++)
    if (as_object(mro->item[i]) == &base->base) return true;
  return false;
}

/* Lookup. */

static Value lookup_from(const Type *t, size_t first, Str *name) {
  const Tuple *mro = as_tuple(t->mro);
  for (size_t i = first; i < mro->length; i++) {
    Value found = dict_get_str(as_type(mro->item[i])->dict, name);
    if (!is_absent(found)) return found;
  }
  return ABSENT;
}

Value type_lookup(Machine *m, Type *t, Str *name) {
  /* A Fibonacci hash: names lie a few granules apart, and versions count up, so that their low bits alone would collide. */
  size_t at = (((uintptr_t)name >> 4) + ((uintptr_t)t->version << 32)) * 0x9e3779b97f4a7c15u >> (64 - METHOD_CACHE_BITS);
  MethodCacheEntry *entry = &m->object->method_cache[at];
  if (LIKELY(entry->version == t->version && entry->name == name)) return entry->found;
  Value found = lookup_from(t, 0, name);
  *entry = (MethodCacheEntry){t->version, name, found};
  return found;
}

Value type_lookup_after(Machine *m, Type *t, const Type *after, Str *name) {
  (void)m;
  const Tuple *mro = as_tuple(t->mro);
  for (size_t i = 0; i < mro->length; i++)
    if (as_object(mro->item[i]) == &after->base) return lookup_from(t, i + 1, name);
  return ABSENT;
}

/* Changes. */

static void set_version(Machine *m, Type *t) {
  if (UNLIKELY(++m->object->last_version == 0)) { /* wrapped around: no old answer may be taken for a new one */
    memset(m->object->method_cache, 0, sizeof m->object->method_cache);
    m->object->last_version = 1;
  }
  t->version = m->object->last_version;
}

void type_renew_versions(Machine *m, Type *t) {
  set_version(m, t);
  for (size_t i = 0; t->subclasses != NULL && i < t->subclasses->used; i++)
    type_renew_versions(m, as_type(t->subclasses->item[i]));
}

void type_modified(Machine *m, Type *t) {
  m->attribute_epoch += ATTRIBUTE_EPOCH;
  type_renew_versions(m, t);
}

static void refresh_slots(Machine *m, Type *t, Str *name) {
  if (m->hooks != NULL && m->hooks->refresh_slots != NULL && t->flags & USER_CLASS) m->hooks->refresh_slots(m, t, name);
  for (size_t i = 0; t->subclasses != NULL && i < t->subclasses->used; i++)
    refresh_slots(m, as_type(t->subclasses->item[i]), name);
}

static bool is_data_descriptor(Machine *m, Value v) { return is_object(v) && type_of(m, v)->slots.descr_set != NULL; }

bool type_set_attr(Machine *m, Type *t, Str *name, Value value) {
  if (!(t->flags & USER_CLASS))
    return raise_false(m, TYPE_ID_TypeError, "cannot set %R attribute of immutable type '%s'", object_value(name), type_name(t));
  bool dunder = name->bytes > 2 && name->text[0] == '_' && name->text[name->bytes - 1] == '_';
  if (dunder || is_data_descriptor(m, value) || is_data_descriptor(m, dict_get_str(t->dict, name))) m->attribute_epoch += ATTRIBUTE_EPOCH;
  if (!is_absent(value)) dict_set_str(m, t->dict, name, value);
  else if (!dict_delete_str(m, t->dict, name))
    return raise_false(m, TYPE_ID_AttributeError, "type object '%s' has no attribute '%S'", type_name(t), name);
  type_renew_versions(m, t);
  if (dunder) refresh_slots(m, t, name); /* others are no slot's */
  return true;
}

/* The list of subclasses is pointer-free storage in the form of an Array: weak. */
void type_add_subclass(Machine *m, Type *base, Type *t) {
  Array *old = base->subclasses;
  if (old == NULL || old->used == old->capacity) {
    size_t capacity = old == NULL ? 2 : old->capacity * 2;
    Array *grown = heap_new_leaf(m, TYPE_ID_bytes_storage, sizeof(Array) + capacity * sizeof(Value));
    if (grown == NULL) abort();
    grown->capacity = capacity;
    grown->used = old == NULL ? 0 : old->used;
    if (old != NULL) memcpy(grown->item, old->item, old->used * sizeof(Value));
    base->subclasses = grown;
  }
  base->subclasses->item[base->subclasses->used++] = object_value(t);
}

/* Instances. */

static size_t aligned(size_t size) { return (size + 7) & ~(size_t)7; }

void *type_allocate(Machine *m, Type *type, size_t size) {
  if (type->attrs_offset == 0) {
    Object *plain = type->flags & LEAF ? heap_new_leaf(m, type->id, size) : heap_new(m, type->id, size);
    if (UNLIKELY(type->flags & HAS_DEL) && plain != NULL) heap_watch_death(m, plain);
    return plain;
  }
  size_t at = aligned(size);
  assert(type->attrs_offset == ATTRS_AFTER || type->attrs_offset == at);
  Object *o = heap_new(m, type->id, at + sizeof(Attributes) + type->inline_slots * sizeof(Value));
  if (UNLIKELY(o == NULL)) return NULL;
  attributes_at(o, (uint32_t)at)->shape = type->root_shape;
  if (UNLIKELY(type->flags & HAS_DEL)) heap_watch_death(m, o);
  return o;
}

void *type_allocate_fixed(Machine *m, Type *type) {
  if (UNLIKELY(type->attrs_offset != type->size || type->flags & HAS_DEL)) return type_allocate(m, type, type->size);
  Object *o = heap_new(m, type->id, type->size + sizeof(Attributes) + type->inline_slots * sizeof(Value));
  if (LIKELY(o != NULL)) attributes_at(o, (uint32_t)type->size)->shape = type->root_shape;
  return o;
}

/* What the heap asks. */

static void walk_object(Machine *m, const Object *o, Tracer *t) {
  TypeId id = object_type_id(o);
  const Type *type = m->types[id];
  if (id >= FIRST_FREE_TYPE) trace_object(t, type);
  if (type->walk != NULL) type->walk(o, t);
  if (id >= FIRST_FREE_TYPE && type->flags & USER_CLASS)
    trace_values(t, (const Value *)((const char *)o + type->members_offset), (type->size - type->members_offset) / sizeof(Value));
  if (type->attrs_offset == 0) return;
  size_t at = type->attrs_offset != ATTRS_AFTER ? type->attrs_offset : aligned(type->variable(o));
  attributes_walk(attributes_at(o, (uint32_t)at), t);
}

static bool is_internal(Machine *m, TypeId id) { return m->types[id]->flags & INTERNAL; }
static void raise_interrupted(Machine *m, int attention) {
  if (attention != ATTENTION_INTERRUPT) raise_error(m, TYPE_ID_TimeoutError, "the time limit was exceeded");
  else raise_error(m, TYPE_ID_KeyboardInterrupt, "");
}
static void raise_memory(Machine *m) { raise_no_memory(m); }
static void raise_native(Machine *m, const char *what) {
  raise_error(m, TYPE_ID_ArithmeticError, "%s: the computation is impossible or too large", what);
}

static const HeapClient heap_client = {
    .walk = walk_object,
    .is_internal = is_internal,
    .raise_no_memory = raise_memory,
    .raise_interrupted = raise_interrupted,
    .raise_native = raise_native,
    .run_callback = weak_run_callback,
    .run_del = weak_run_del,
};

static void trace_types(Machine *m, Tracer *t, void *context) {
  (void)context;
  ObjectState *s = m->object;
  for (TypeId id = 0; id < s->type_end; id++)
    if (m->types[id] != NULL && !(m->types[id]->flags & USER_CLASS)) trace_object(t, m->types[id]);
  trace_object(t, s->name_doc);
  trace_object(t, s->name_hash);
  trace_object(t, s->name_new);
}

static void sweep_subclasses(Type *t) {
  size_t kept = 0;
  for (size_t i = 0; i < t->subclasses->used; i++)
    if (heap_is_marked(as_object(t->subclasses->item[i]))) t->subclasses->item[kept++] = t->subclasses->item[i];
  memset(t->subclasses->item + kept, 0, (t->subclasses->used - kept) * sizeof(Value));
  t->subclasses->used = kept;
}

/* free_ids has room for every id that was ever given out to a class (new_id sees to it). */
static void sweep_types(Machine *m, void *context) {
  (void)context;
  ObjectState *s = m->object;
  memset(s->method_cache, 0, sizeof s->method_cache);
  s->hashed_tuple = NULL;
  s->found_version = 0;
  for (TypeId id = s->type_end; id-- > 0;) {
    Type *t = m->types[id];
    if (t == NULL) continue;
    if (!heap_is_marked(t)) {
      m->types[id] = NULL;
      s->free_ids[s->free_id_count++] = id;
    } else if (t->subclasses != NULL) {
      sweep_subclasses(t);
    }
  }
  shapes_sweep(m);
}

/* Registration. */

TypeId type_new_id(Machine *m) {
  ObjectState *s = m->object;
  if (s->free_id_count > 0) return s->free_ids[--s->free_id_count];
  if (s->type_end == MAX_TYPES) return TYPE_ID_invalid;
  if (s->type_end >= s->free_id_capacity) {
    s->free_id_capacity = s->free_id_capacity == 0 ? 1024 : 2 * s->free_id_capacity;
    s->free_ids = realloc(s->free_ids, s->free_id_capacity * sizeof *s->free_ids);
    if (s->free_ids == NULL) abort();
  }
  return s->type_end++;
}

static void inherit(Type *t, const Type *base, const TypeSpec *spec) {
  if (base != NULL) {
    t->size = base->size;
    t->walk = base->walk;
    t->variable = base->variable;
    t->slots = base->slots;
    t->construct = base->construct;
  }
  if (spec->size != 0) t->size = aligned(spec->size);
  if (spec->walk != NULL) t->walk = spec->walk;
  if (spec->variable != NULL) t->variable = spec->variable;
  if (spec->construct != NULL) t->construct = spec->construct;
  else if (base == NULL || base->id == TYPE_ID_object) t->construct = NULL;
#define SLOT(name, signature, dunder) if (spec->slots.name != NULL) t->slots.name = spec->slots.name;
#define BINARY(name, symbol, dunder, reflected, inplace)                \
  if (spec->slots.name != NULL) t->slots.name = spec->slots.name;       \
  if (spec->slots.inplace_##name != NULL) t->slots.inplace_##name = spec->slots.inplace_##name;
#include "object/slots.def"
  if (spec->slots.compare != NULL && spec->slots.hash == NULL) t->slots.hash = object_unhashable;
}

static void set_layout_of_attributes(Machine *m, Type *t, const Type *base) {
  if (!(t->flags & ATTRS) && (base == NULL || base->attrs_offset == 0)) return;
  t->attrs_offset = t->variable != NULL ? ATTRS_AFTER : (uint32_t)t->size;
  t->root_shape = shape_new_root(m, t);
}

static void set_order(Machine *m, Type *t, Type *base) {
  Value none[1];
  size_t inherited = base == NULL ? 0 : as_tuple(base->mro)->length;
  none[0] = base == NULL ? ABSENT : object_value(base);
  t->bases = base == NULL ? tuple_empty(m) : tuple_new(m, none, 1);
  t->mro = tuple_new(m, NULL, inherited + 1);
  as_tuple(t->mro)->item[0] = object_value(t);
  if (base != NULL) {
    memcpy(as_tuple(t->mro)->item + 1, as_tuple(base->mro)->item, inherited * sizeof(Value));
    type_add_subclass(m, base, t);
  }
}

static void make_type(Machine *m, TypeId id, const char *name, const char *module, Type *base, uint32_t flags, const TypeSpec *spec) {
  Type *t = heap_new(m, TYPE_ID_type, sizeof(Type));
  m->types[id] = t;
  t->id = id;
  t->flags = flags | (base != NULL ? base->flags & (ELEMENT | SEQUENCE) : 0);
  t->spec = spec;
  t->name = symbol(m, name);
  t->qualname = object_value(t->name);
  t->module = object_value(symbol(m, module));
  t->dict = dict_new(m);
  inherit(t, base, spec);
  set_layout_of_attributes(m, t, base);
  set_order(m, t, base);
  set_version(m, t);
}

static void add_getsets(Machine *m, Type *t) {
  if (t->spec->getset == NULL) return;
  for (const GetSetSpec *row = t->spec->getset; row->name != NULL; row++)
    dict_set_str(m, t->dict, symbol(m, row->name), getset_new(m, row, t));
}

void type_add_methods(Machine *m, Type *t, const NativeSpec *const *methods) {
  for (const NativeSpec *const *row = methods; row != NULL && *row != NULL; row++)
    dict_set_str(m, t->dict, native_name(m, *row), native_method_new(m, *row, t));
}

static void fill_namespace(Machine *m, Type *t) {
  const TypeSpec *spec = t->spec;
  if (t->flags & INTERNAL) return;
  wrappers_add(m, t);
  type_add_methods(m, t, spec->methods);
  add_getsets(m, t);
  if (is_absent(dict_get_str(t->dict, m->object->name_doc))) /* else a getter: each function has documentation of its own */
    dict_set_str(m, t->dict, m->object->name_doc, spec->doc == NULL ? NONE : str_from_c(m, spec->doc));
  if (t->slots.hash == object_unhashable && spec->slots.compare != NULL) dict_set_str(m, t->dict, m->object->name_hash, NONE);
}

Type *type_register(Machine *m, const char *name, const char *module, TypeId base, uint32_t flags, const TypeSpec *spec) {
  ObjectState *s = m->object;
  TypeId id = s->next_kernel_id < FIRST_FREE_TYPE ? s->next_kernel_id++ : type_new_id(m);
  make_type(m, id, name, module, m->types[base], flags, spec);
  fill_namespace(m, m->types[id]);
  return m->types[id];
}

void types_start(Machine *m) {
  ObjectState *s = m->object = calloc(1, sizeof *s);
  m->types = calloc(MAX_TYPES, sizeof *m->types); /* address space: untouched pages cost nothing */
  if (s == NULL || m->types == NULL) abort();
  heap_set_client(m, &heap_client);
  recursion_start(m);
  s->next_kernel_id = FIRST_KERNEL_TYPE;
  s->type_end = FIRST_FREE_TYPE;
  s->name_doc = symbol(m, "__doc__");
  s->name_hash = symbol(m, "__hash__");
  s->name_new = symbol(m, "__new__");
  heap_add_roots(m, trace_types, NULL);
  heap_add_marked_hook(m, sweep_types, NULL);
  for (size_t i = 0; i < type_row_count; i++) {
    const TypeRow *row = &type_rows[i];
    Type *base = row->id == TYPE_ID_object ? NULL : m->types[row->base];
    const char *dot = strchr(row->name, '.');
    make_type(m, row->id, dot ? dot + 1 : row->name, dot ? "types" : "builtins", base, row->flags, row->spec);
  }
  weak_start(m);
  exception_group_join(m);
  for (size_t i = 0; i < type_row_count; i++) fill_namespace(m, m->types[type_rows[i].id]);
  generic_alias_start(m);
}

void types_stop(Machine *m) {
  weak_stop(m);
  free(m->object->free_ids);
  free(m->object->branching);
  free(m->object->showing);
  free(m->object);
  free(m->types);
  m->object = NULL;
  m->types = NULL;
}
