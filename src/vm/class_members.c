/* SPDX-License-Identifier: GPL-3.0-or-later */
/* class_members.c: __slots__: which members a class gets of its own, and whether its instances have a __dict__ and can be referred to weakly. */
#include "vm/class_members.h"

#include "object/containers.h"
#include "object/error.h"
#include "object/member.h"
#include "object/operations.h"
#include "object/str.h"

/* __x in the class _C is _C__x. */
static Str *mangled(Machine *m, const Str *class_name, Str *name) {
  bool private = name->bytes > 2 && memcmp(name->text, "__", 2) == 0 && memcmp(name->text + name->bytes - 2, "__", 2) != 0;
  const char *bare = class_name->text, *end = bare + class_name->bytes;
  while (bare < end && *bare == '_') bare++;
  if (!private || bare == end) return str_intern(m, name);
  StrBuilder b;
  builder_start(&b);
  builder_add_char(&b, '_');
  builder_add(&b, bare, (size_t)(end - bare));
  builder_add_str(&b, name);
  Value made = builder_finish(m, &b);
  return is_absent(made) ? NULL : str_intern(m, as_str(made));
}

static bool check_name(Machine *m, Value name) {
  bool good;
  if (!is_str_instance(m, name)) return raise_false(m, TYPE_ID_TypeError, "__slots__ items must be strings, not '%T'", name);
  Value answer = object_call_method(m, name, "isidentifier", NULL, 0);
  if (is_absent(answer) || !object_truth(m, answer, &good)) return false;
  return good || raise_false(m, TYPE_ID_TypeError, "__slots__ must be identifiers");
}

static bool ask_for_dict(Machine *m, ClassMembers *c, const Type *layout) {
  if (layout->attrs_offset || c->declared_dict) return raise_false(m, TYPE_ID_TypeError, "__dict__ slot disallowed: we already got one");
  return c->declared_dict = c->has_dict = true;
}

static bool ask_for_weakref(Machine *m, ClassMembers *c, const Type *layout) {
  bool had = layout->flags & USER_CLASS && !(layout->flags & NO_WEAKREFS);
  if (had || layout->variable || c->declared_weakref)
    return raise_false(m, TYPE_ID_TypeError, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
  return c->declared_weakref = c->has_weakrefs = true;
}

static bool add_name(Machine *m, ClassMembers *c, const Str *class_name, Dict *namespace, const Type *layout, Value given) {
  if (!check_name(m, given)) return false;
  if (str_equals_c(as_str(given), "__dict__")) return ask_for_dict(m, c, layout);
  if (str_equals_c(as_str(given), "__weakref__")) return ask_for_weakref(m, c, layout);
  Str *name = mangled(m, class_name, as_str(given));
  if (!name) return false;
  if (!is_absent(dict_get_str(namespace, name)) && !is_member(dict_get_str(namespace, name)))
    return raise_false(m, TYPE_ID_ValueError, "%R in __slots__ conflicts with class variable", object_value(name));
  Value member = member_new(m, name, (uint32_t)(layout->size + c->count++ * sizeof(Value)));
  dict_set_str(m, namespace, name, member);
  return true;
}

static void inherit(ClassMembers *c, const Tuple *bases) {
  for (size_t i = 0; i < bases->length; i++) {
    const Type *base = as_type(bases->item[i]);
    if (base->attrs_offset) c->has_dict = true;
    if (base->flags & USER_CLASS && !(base->flags & NO_WEAKREFS)) c->has_weakrefs = true;
  }
}

bool class_read_members(Machine *m, const Str *class_name, Dict *namespace, const Tuple *bases, const Type *layout, ClassMembers *c) {
  *c = (ClassMembers){0};
  Value slots = dict_get_str(namespace, m->vm->names.__slots__);
  if (is_absent(slots)) {
    c->has_dict = c->has_weakrefs = true;
    return true;
  }
  inherit(c, bases);
  Value names = is_str_instance(m, slots) ? tuple_pack(m, 1, slots) : tuple_from_iterable(m, slots);
  if (is_absent(names)) return false;
  bool counted = layout->variable || type_is_subtype(layout, builtin_type(m, TYPE_ID_int)); /* of varying size, as CPython sees it */
  if (as_tuple(names)->length && counted)
    return raise_false(m, TYPE_ID_TypeError, "nonempty __slots__ not supported for subtype of '%s'", type_name(layout));
  for (size_t i = 0; i < as_tuple(names)->length; i++)
    if (!add_name(m, c, class_name, namespace, layout, as_tuple(names)->item[i])) return false;
  return true;
}

void class_lay_out_members(Machine *m, Type *type, const ClassMembers *c) {
  Value name, v;
  type_set_members(m, type, c->count, c->has_dict);
  if (!c->has_weakrefs) type->flags |= NO_WEAKREFS;
  for (size_t i = 0; dict_next(type->dict, &i, &name, &v);)
    if (is_member(v) && !as_member(v)->owner) as_member(v)->owner = type;
}

/* ---- copying, and assignment to __class__ ---- */

Value class_member_values(Machine *m, Value instance) {
  Dict *values = dict_new(m);
  const Tuple *mro = as_tuple(type_of(m, instance)->mro);
  Value name, v;
  for (size_t i = 0; i < mro->length; i++) {
    const Type *type = as_type(mro->item[i]);
    for (size_t k = 0; type->own_members && dict_next(type->dict, &k, &name, &v);) {
      Value held = is_member(v) && as_member(v)->owner == type ? member_value(as_member(v), instance) : ABSENT;
      if (!is_absent(held)) dict_set_str(m, values, as_str(name), held);
    }
  }
  return object_value(values);
}

/* Has `other` the members that `type` has of its own, at the same places? */
static bool same_own_members(const Type *type, const Type *other) {
  Value name, v;
  for (size_t k = 0; dict_next(type->dict, &k, &name, &v);) {
    if (!is_member(v) || as_member(v)->owner != type) continue;
    Value there = dict_get_str(other->dict, as_str(name));
    if (!is_member(there) || as_member(there)->offset != as_member(v)->offset) return false;
  }
  return true;
}

static const Type *with_members(const Type *type) { /* the nearest class that has members of its own; NULL: none */
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 0; i < mro->length; i++)
    if (as_type(mro->item[i])->own_members) return as_type(mro->item[i]);
  return NULL;
}

bool class_same_layout(const Type *a, const Type *b) {
  if (a->spec != b->spec || a->size != b->size || !a->attrs_offset != !b->attrs_offset) return false;
  const Type *x = with_members(a), *y = with_members(b);
  while (x && y && x != y) {
    if (x->own_members != y->own_members || !same_own_members(x, y)) return false;
    x = with_members(as_type(as_tuple(x->mro)->item[1]));
    y = with_members(as_type(as_tuple(y->mro)->item[1]));
  }
  return x == y;
}
