/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_class.c: the mechanical part of making a class of the language; vm/class.c decides on layout, order and namespace. */
#include "object/containers.h"
#include "object/error.h"
#include "object/state.h"
#include "object/type_internal.h"

#define FIRST_INLINE_SLOTS 3 /* header, shape, more and three slots fill three granules */

Type *type_new_class(Machine *m, Str *name, const Type *layout) {
  TypeId id = type_new_id(m);
  if (id == TYPE_ID_invalid) {
    raise_error(m, TYPE_ID_MemoryError, "there are too many classes");
    return NULL;
  }
  Type *t = heap_new(m, TYPE_ID_type, sizeof(Type));
  m->types[id] = t;
  t->id = id;
  t->flags = USER_CLASS;
  t->bases = tuple_empty(m); /* until the caller knows better */
  t->mro = tuple_pack(m, 1, object_value(t));
  t->name = name;
  t->qualname = object_value(name);
  t->size = layout->size;
  t->members_offset = layout->flags & USER_CLASS ? layout->members_offset : (uint32_t)layout->size;
  t->walk = layout->walk;
  t->variable = layout->variable;
  t->spec = layout->spec;
  t->construct = layout->construct;
  t->slots = layout->slots;
  t->attrs_offset = t->variable != NULL ? ATTRS_AFTER : (uint32_t)t->size;
  t->inline_slots = FIRST_INLINE_SLOTS;
  t->root_shape = shape_new_root(m, t);
  return t;
}

void type_joined_hierarchy(Machine *m, Type *type) {
  const Tuple *bases = as_tuple(type->bases), *mro = as_tuple(type->mro);
  for (size_t i = 0; i < bases->length; i++) type_add_subclass(m, as_type(bases->item[i]), type);
  for (size_t i = 1; i < mro->length; i++) {
    const Type *base = as_type(mro->item[i]);
    type->flags |= base->flags & (ELEMENT | SEQUENCE);
    if (base->inline_slots > type->inline_slots) type->inline_slots = base->inline_slots;
  }
  type->root_shape = shape_new_root(m, type);
  type_renew_versions(m, type);
}

void type_set_members(Machine *m, Type *type, uint32_t count, bool has_dict) {
  (void)m;
  type->own_members = count;
  type->size += count * sizeof(Value);
  type->attrs_offset = !has_dict ? 0 : type->variable != NULL ? ATTRS_AFTER : (uint32_t)type->size;
}

void type_expect_attributes(Machine *m, Type *type, uint32_t count) {
  uint32_t inherited = type->inline_slots > FIRST_INLINE_SLOTS ? type->inline_slots : 0;
  shape_expect(m, type, inherited + count);
}

void type_set_has_del(Machine *m, Type *type, bool has_del) {
  (void)m;
  type->flags = has_del ? type->flags | HAS_DEL : type->flags & ~(uint32_t)HAS_DEL;
}
