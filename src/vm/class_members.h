/* SPDX-License-Identifier: GPL-3.0-or-later */
/* class_members.h: what __slots__ says of a class in the making (class_members.c). */
#ifndef MAYFLY_VM_CLASS_MEMBERS_H
#define MAYFLY_VM_CLASS_MEMBERS_H

#include "vm/frame.h"

typedef struct ClassMembers {
  uint32_t count;             /* of its own */
  bool has_dict, has_weakrefs;
  bool declared_dict, declared_weakref;
} ClassMembers;

/* Reads __slots__, and puts the members into the namespace. Without __slots__, instances have a __dict__ and weak references. */
MUST_USE bool class_read_members(Machine *m, const Str *class_name, Dict *namespace, const Tuple *bases, const Type *layout, ClassMembers *c);
/* The class is made, and has its namespace: it gets room for the members. */
void class_lay_out_members(Machine *m, Type *type, const ClassMembers *c);
/* The members of an instance that are set, as a dict. */
MUST_USE Value class_member_values(Machine *m, Value instance);
/* Can an instance of a become one of b? */
bool class_same_layout(const Type *a, const Type *b);

#endif
