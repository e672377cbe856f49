/* SPDX-License-Identifier: GPL-3.0-or-later */
/* member.h: the places that __slots__ reserves. They follow the fields of the built-in layout, those of base classes first:
 *
 *   | header | fields of the layout | member … member | Attributes, if there is a __dict__ |
 *                                   ^ type->members_offset    ^ type->size
 */
#ifndef MAYFLY_OBJECT_MEMBER_H
#define MAYFLY_OBJECT_MEMBER_H

#include "object/type.h"

typedef struct Member { /* a data descriptor in the namespace of the class */
  Object base;
  Str *name;
  Type *owner;     /* NULL until the class is made */
  uint32_t offset; /* of the place in instances */
} Member;

static inline bool is_member(Value v) { return has_type_id(v, TYPE_ID_member_descriptor); }
static inline Member *as_member(Value v) { return (Member *)as_object(v); }

MUST_USE Value member_new(Machine *m, Str *name, uint32_t offset);
Value member_value(const Member *member, Value instance); /* ABSENT: unset. The instance has it */

#endif
