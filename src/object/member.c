/* SPDX-License-Identifier: GPL-3.0-or-later */
/* member.c: member descriptors, through which instances reach what __slots__ reserved. */
#include "object/member.h"

#include "object/error.h"
#include "object/native.h"
#include "object/str.h"

Value member_new(Machine *m, Str *name, uint32_t offset) {
  Member *member = heap_new(m, TYPE_ID_member_descriptor, sizeof *member);
  member->name = name;
  member->offset = offset;
  return object_value(member);
}

static Value *place_of(const Member *member, Value instance) { return (Value *)((char *)as_object(instance) + member->offset); }

Value member_value(const Member *member, Value instance) { return *place_of(member, instance); }

static void member_walk(const Object *o, Tracer *t) {
  trace_object(t, ((const Member *)o)->name);
  trace_object(t, ((const Member *)o)->owner);
}

static bool check_instance(Machine *m, const Member *member, Value instance) {
  if (type_is_subtype(type_of(m, instance), member->owner)) return true;
  return raise_false(m, TYPE_ID_TypeError, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object", member->name,
                     type_name(member->owner), instance);
}

static Value member_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  const Member *member = as_member(self);
  if (is_absent(instance)) return self;
  if (!check_instance(m, member, instance)) return ABSENT;
  Value v = member_value(member, instance);
  return is_absent(v) ? raise_no_attribute(m, instance, member->name) : v;
}

static bool member_set(Machine *m, Value self, Value instance, Value value) {
  const Member *member = as_member(self);
  if (!check_instance(m, member, instance)) return false;
  if (is_absent(value) && is_absent(member_value(member, instance))) return raise_false(m, TYPE_ID_AttributeError, "%S", member->name);
  *place_of(member, instance) = value;
  return true;
}

static Value member_repr(Machine *m, Value self) {
  return str_format(m, "<member '%S' of '%s' objects>", as_member(self)->name, type_name(as_member(self)->owner));
}

static Value get_name(Machine *m __attribute__((unused)), Value self) { return object_value(as_member(self)->name); }
static Value get_owner(Machine *m __attribute__((unused)), Value self) { return object_value(as_member(self)->owner); }
static Value get_qualname(Machine *m, Value self) { return str_format(m, "%V.%S", as_member(self)->owner->qualname, as_member(self)->name); }
static Value get_doc(Machine *m __attribute__((unused)), Value self __attribute__((unused))) { return NONE; }
static const GetSetSpec member_getset[] = {{"__name__", get_name, NULL, NULL},
                                           {"__objclass__", get_owner, NULL, NULL},
                                           {"__qualname__", get_qualname, NULL, NULL},
                                           {"__doc__", get_doc, NULL, NULL},
                                           {NULL, NULL, NULL, NULL}};

const TypeSpec member_descriptor_type = {
    .size = sizeof(Member),
    .walk = member_walk,
    .slots = {.repr = member_repr, .descr_get = member_get, .descr_set = member_set},
    .getset = member_getset,
};
