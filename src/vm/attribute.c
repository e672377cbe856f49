/* SPDX-License-Identifier: GPL-3.0-or-later */
/* attribute.c: the attribute protocol, and the inline caches that shorten it.
 *
 * Order of a read: data descriptor of the class, attribute of the instance, other attribute of the class (bound), __getattr__. A cache
 * cell is filled by the slow path and asked first the next time; its guard is the shape of the instance (which belongs to one class)
 * together with the version of the class, or, where only the instance's own attributes matter, with the epoch in which no class has
 * gained a data descriptor or a hook of attribute access. Cells are emptied when a collection walks their code, so addresses in them are never stale.
 *
 * A site that sees two classes in turn has two answers: one in its cell, the other in the vm's table of second answers, which is emptied at
 * collections as well. Slots and methods are taken from either; of other kinds, the one that is needed is first brought into the cell. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/member.h"
#include "object/native.h"
#include "object/operations.h"
#include "object/shape.h"

static bool is_data_descriptor(Machine *m, Value v) { return is_object(v) && type_of(m, v)->slots.descr_set; }

/* One that is only set leaves reading to the instance. */
static bool is_read_first(Machine *m, Value v) { return is_data_descriptor(m, v) && type_of(m, v)->slots.descr_get; }

static Value bind(Machine *m, Value found, Value self, Type *type) {
  if (!is_object(found)) return found;
  DescrGetSlot get = type_of(m, found)->slots.descr_get;
  return get ? get(m, found, self, type) : found;
}

Value attribute_find(Machine *m, Value self, Str *name) {
  Type *type = type_of(m, self);
  Value found = type_lookup(m, type, name);
  if (!is_absent(found) && is_read_first(m, found)) return bind(m, found, self, type);
  const Attributes *attributes = attributes_of(m, self);
  if (attributes) {
    Value v = attributes_get(attributes, name);
    if (!is_absent(v)) return v;
  }
  return is_absent(found) ? ABSENT : bind(m, found, self, type);
}

int vm_load_extension(Machine *m, const Type *type) {
  if (type->flags & USER_CLASS || !(type->flags & ELEMENT)) return 0;
  Value module = dict_get_str(m->vm->lazy_extensions, type->name);
  if (is_absent(module)) return 0;
  dict_delete_str(m, m->vm->lazy_extensions, type->name);
  return is_absent(vm_import(m, as_str(module)->text)) ? -1 : 1;
}

Value attribute_get(Machine *m, Value self, Str *name) {
  Value v = attribute_find(m, self, name);
  if (LIKELY(!is_absent(v)) || error_pending(m)) return v;
  int loaded = vm_load_extension(m, is_type(self) ? as_type(self) : type_of(m, self));
  if (loaded > 0) return attribute_get(m, self, name);
  return loaded < 0 ? ABSENT : raise_no_attribute(m, self, name);
}

bool attribute_set(Machine *m, Value self, Str *name, Value v) {
  Type *type = type_of(m, self);
  Value found = type_lookup(m, type, name);
  if (!is_absent(found) && is_data_descriptor(m, found)) return type_of(m, found)->slots.descr_set(m, found, self, v);
  Attributes *attributes = attributes_of(m, self);
  if (!attributes) {
    if (is_absent(found)) return !is_absent(raise_no_attribute(m, self, name));
    return raise_false(m, TYPE_ID_AttributeError, "'%T' object attribute '%S' is read-only", self, name);
  }
  if (!is_absent(v)) return attributes_set(m, as_object(self), attributes, name, v);
  if (attributes_delete(m, as_object(self), attributes, name)) return true;
  return !is_absent(raise_no_attribute(m, self, name));
}

/* ---- globals ---- */

static Value load_lazy(Machine *m, Str *name) { /* ABSENT without exception: no such lazy name */
  Value module_name = dict_get_str(m->vm->lazy_names, name);
  if (is_absent(module_name)) return ABSENT;
  Value module = vm_import(m, as_str(module_name)->text);
  if (is_absent(module)) return ABSENT;
  Value v = object_get_attr(m, module, name);
  if (!is_absent(v)) dict_set_str(m, m->vm->builtins, name, v);
  return v;
}

/* Where values stand changes with the keys only. A builtin is found by guard2, so that one comparison finds a global. */
static Value *fill_global(CacheCell *cell, uint16_t kind, Dict *globals, Dict *builtins, int64_t position) {
  Value *where = dict_value_at(builtins ? builtins : globals, position);
  cell->kind = kind;
  cell->guard = builtins ? 0 : globals->keys_version;
  cell->guard2 = builtins ? globals->keys_version : 0;
  cell->builtins_version = builtins ? builtins->keys_version : 0;
  cell->payload = (uint64_t)(uintptr_t)where;
  return where;
}

Value global_load(Machine *m, Dict *globals, CacheCell *cell) {
  Dict *builtins = m->vm->builtins;
  int64_t position = dict_position_str(globals, cell->name);
  if (position >= 0) return *fill_global(cell, CACHE_GLOBAL, globals, NULL, position);
  position = dict_position_str(builtins, cell->name);
  if (position >= 0) return *fill_global(cell, CACHE_BUILTIN, globals, builtins, position);
  Value v = load_lazy(m, cell->name);
  if (!is_absent(v) || error_pending(m)) return v;
  Value error = raise_error(m, TYPE_ID_NameError, "name '%S' is not defined", cell->name);
  as_exception(m->pending)->value = object_value(cell->name);
  return error;
}

bool global_store(Machine *m, Dict *globals, CacheCell *cell, Value v) {
  if (!dict_set_str(m, globals, cell->name, v)) return false;
  fill_global(cell, CACHE_GLOBAL, globals, NULL, dict_position_str(globals, cell->name));
  return true;
}

/* ---- cached reads ---- */

static bool has_members(const Type *type) { return type->flags & USER_CLASS && type->members_offset < type->size; }

static bool has_generic_get(Machine *m, const Type *type) {
  GetAttrSlot slot = type->slots.get_attr;
  return !slot || slot == attribute_get || slot == m->types[TYPE_ID_object]->slots.get_attr;
}

bool attribute_exchange(Machine *m, Value self, CacheCell *cell) {
  if (!is_object(self)) return false;
  uint64_t guard = method_guard(as_object(self), type_of(m, self));
  CacheCell *second = second_answer(m, cell), first = *cell;
  if (second->guard != guard || first.guard == guard || second->name != first.name) return false;
  *cell = *second;
  *second = first;
  cell->other = first.other;
  return true;
}

/* Makes room in the cell for an answer with another guard. */
static void keep_second(Machine *m, CacheCell *cell) {
  if (cell->other == 0) {
    if (cell->kind == CACHE_EMPTY || m->vm->second_answers_used == SECOND_ANSWERS) return;
    cell->other = (uint16_t)++m->vm->second_answers_used;
  }
  *second_answer(m, cell) = *cell;
}

static void fill(Machine *m, CacheCell *cell, uint16_t kind, uint64_t guard, const Type *type, uint64_t payload) {
  if (cell->guard != guard) keep_second(m, cell);
  cell->kind = kind;
  cell->guard = guard;
  cell->guard2 = type->version;
  cell->payload = payload;
  cell->key = 0;
}

/* An answer that stands in slot `index` of instances of the type that have the shape. */
static bool fill_slot(Machine *m, CacheCell *cell, uint16_t kind, const Shape *shape, const Type *type, const Object *o, size_t index) {
  size_t place = type->attrs_offset + offsetof(Attributes, slot) + index * sizeof(Value);
  if (type->attrs_offset == ATTRS_AFTER || place > UINT16_MAX) return false;
  fill(m, cell, kind, shape_guard(shape), type, 0);
  cell->key = slot_key(m, o);
  cell->attributes = (uint16_t)type->attrs_offset;
  cell->slot = (uint16_t)place;
  return true;
}

/* An answer that stands where __slots__ of the class, or of a base, has reserved a place. */
static void fill_member(Machine *m, CacheCell *cell, const Type *type, const Object *o, const Member *member) {
  if (member->offset > UINT16_MAX || !type_is_subtype(type, member->owner)) return;
  fill(m, cell, CACHE_MEMBER, method_guard(o, type), type, 0);
  cell->key = member_key(m, o);
  cell->slot = (uint16_t)member->offset;
}

static void fill_method(Machine *m, CacheCell *cell, uint64_t guard, const Type *type, Value self, Value method) {
  fill(m, cell, CACHE_METHOD, guard, type, method.bits);
  if (type->attrs_offset > UINT16_MAX || !is_object(self)) return;
  cell->key = method_key(as_object(self));
  cell->attributes = (uint16_t)type->attrs_offset;
}

static Value get_from_module(Machine *m, Value self, CacheCell *cell) {
  Dict *d = ((Module *)as_object(self))->dict;
  if (cell->kind == CACHE_MODULE && cell->guard == d->keys_version) return *(const Value *)(uintptr_t)cell->payload;
  int64_t position = dict_position_str(d, cell->name);
  if (position < 0) return object_get_attr(m, self, cell->name);
  return *fill_global(cell, CACHE_MODULE, d, NULL, position);
}

/* Class attributes read through the class itself: the class's version is the guard. */
static Value get_from_class(Machine *m, Value self, CacheCell *cell) {
  const Type *type = as_type(self);
  if (cell->kind == CACHE_CLASS_VALUE && cell->guard == (uint64_t)(uintptr_t)type && cell->guard2 == type->version)
    return (Value){cell->payload};
  Value found = type_lookup(m, as_type(self), cell->name);
  bool plain = !is_absent(found) && (!is_object(found) || !type_of(m, found)->slots.descr_get || is_function(found)) &&
               is_absent(type_lookup(m, m->types[TYPE_ID_type], cell->name));
  if (plain) {
    fill(m, cell, CACHE_CLASS_VALUE, (uint64_t)(uintptr_t)type, type, found.bits);
    return found;
  }
  return object_get_attr(m, self, cell->name);
}

Value attribute_get_cached(Machine *m, Value self, CacheCell *cell) {
  Type *type = type_of(m, self);
  if (type->id == TYPE_ID_module && !(type->flags & USER_CLASS)) return get_from_module(m, self, cell);
  if (type->id == TYPE_ID_type) return get_from_class(m, self, cell);
  Attributes *attributes = is_object(self) ? attributes_of(m, self) : NULL;
  if ((!attributes && !has_members(type)) || !has_generic_get(m, type)) return object_get_attr(m, self, cell->name);
  if (attributes && cell->kind == CACHE_CLASS_VALUE && cell->guard == shape_guard(attributes->shape) && cell->guard2 == type->version)
    return (Value){cell->payload};
  Value found = type_lookup(m, type, cell->name);
  if (is_member(found)) fill_member(m, cell, type, as_object(self), as_member(found));
  if (!attributes) return object_get_attr(m, self, cell->name);
  if (!is_absent(found) && is_read_first(m, found)) {
    if (has_type_id(found, TYPE_ID_property)) {
      Value getter = ((Property *)as_object(found))->get;
      if (is_function(getter)) fill(m, cell, CACHE_PROPERTY, shape_guard(attributes->shape), type, getter.bits);
    }
    return bind(m, found, self, type);
  }
  if (shape_in_dict(attributes->shape)) return object_get_attr(m, self, cell->name);
  int index = shape_find(attributes->shape, cell->name);
  if (index >= 0) {
    uint32_t inline_slots = shape_inline_slots(attributes->shape);
    if ((uint32_t)index >= inline_slots) return attributes->more->item[(uint32_t)index - inline_slots];
    fill_slot(m, cell, CACHE_SLOT, attributes->shape, type, as_object(self), (size_t)index);
    return attributes->slot[index];
  }
  if (!is_absent(found) && (!is_object(found) || !type_of(m, found)->slots.descr_get)) {
    fill(m, cell, CACHE_CLASS_VALUE, shape_guard(attributes->shape), type, found.bits);
    return found;
  }
  return object_get_attr(m, self, cell->name);
}

/* ---- cached methods ---- */

static bool is_plain_method(Value v) { return is_function(v) || has_type_id(v, TYPE_ID_method_descriptor); }

bool attribute_load_method(Machine *m, Value self, CacheCell *cell, Value out[2]) {
  Type *type = type_of(m, self);
  const Attributes *attributes = attributes_of(m, self);
  uint64_t guard = is_object(self) ? method_guard(as_object(self), type) : type->id;
  if (LIKELY(cell->kind == CACHE_METHOD && cell->guard == guard && cell->guard2 == type->version)) {
    out[1] = self;
    out[0] = (Value){cell->payload};
    return true;
  }
  if (type->id != TYPE_ID_type && type->id != TYPE_ID_module && has_generic_get(m, type)) {
    Value found = type_lookup(m, type, cell->name);
    if (is_plain_method(found) && (!attributes || (!shape_in_dict(attributes->shape) && shape_find(attributes->shape, cell->name) < 0))) {
      fill_method(m, cell, guard, type, self, found);
      out[1] = self;
      out[0] = found;
      return true;
    }
  }
  if (type->id == TYPE_ID_super && super_find_method(m, self, cell->name, out)) return true;
  Value v = attribute_get_cached(m, self, cell);
  out[0] = v;
  out[1] = ABSENT;
  return !is_absent(v);
}

/* ---- cached writes ---- */

bool attribute_set_cached(Machine *m, Value self, Value v, CacheCell *cell) {
  Type *type = type_of(m, self);
  Attributes *attributes = is_object(self) ? attributes_of(m, self) : NULL;
  SetAttrSlot slot = type->slots.set_attr;
  bool generic = !slot || slot == attribute_set || slot == m->types[TYPE_ID_object]->slots.set_attr;
  if ((!attributes && !has_members(type)) || !generic || type->id == TYPE_ID_type || type->id == TYPE_ID_module)
    return object_set_attr(m, self, cell->name, v);
  Value found = type_lookup(m, type, cell->name);
  if (is_member(found)) fill_member(m, cell, type, as_object(self), as_member(found));
  if (!attributes || type->attrs_offset == ATTRS_AFTER) return object_set_attr(m, self, cell->name, v);
  if (!is_absent(found) && is_data_descriptor(m, found)) return type_of(m, found)->slots.descr_set(m, found, self, v);
  Shape *before = attributes->shape;
  if (shape_in_dict(before)) return attributes_set(m, as_object(self), attributes, cell->name, v);
  int index = shape_find(before, cell->name);
  if (!attributes_set(m, as_object(self), attributes, cell->name, v)) return false;
  bool added = index < 0;
  if (added) index = (int)shape_count(before);
  bool shared = !added || !shape_is_unshared(attributes->shape);
  if ((uint32_t)index < shape_inline_slots(before) && shared && fill_slot(m, cell, CACHE_STORE, before, type, as_object(self), (size_t)index))
    cell->guard2 = shape_guard(attributes->shape);
  return true;
}
