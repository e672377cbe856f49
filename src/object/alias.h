/* SPDX-License-Identifier: GPL-3.0-or-later */
/* alias.h: what annotations make of types: list[int] (types.GenericAlias) and int | str (types.UnionType). */
#ifndef MAYFLY_OBJECT_ALIAS_H
#define MAYFLY_OBJECT_ALIAS_H

#include "object/str.h"
#include "object/type.h"

typedef struct GenericAlias { /* origin[args] */
  Object base;
  Value origin, args; /* args: a tuple */
  bool unpacked;      /* *origin[args] */
} GenericAlias;
typedef struct Union { /* args[0] | args[1] | … */
  Object base;
  Value args; /* a tuple of at least two, none twice */
} Union;

static inline bool is_generic_alias(Value v) { return has_type_id(v, TYPE_ID_generic_alias); }
static inline GenericAlias *as_generic_alias(Value v) { return (GenericAlias *)as_object(v); }
static inline bool is_union(Value v) { return has_type_id(v, TYPE_ID_union); }
static inline Union *as_union(Value v) { return (Union *)as_object(v); }

MUST_USE Value generic_alias_new(Machine *m, Value origin, Value arguments); /* arguments: a tuple, or the only one */
/* The type can be subscripted: it gets __class_getitem__. */
void generic_alias_allow(Machine *m, Type *type);
/* The built-in types that can be. */
void generic_alias_start(Machine *m);
/* left | right for classes, None, aliases and unions; NOT_IMPLEMENTED when one is something else. */
MUST_USE Value union_of(Machine *m, Value left, Value right);

/* For both (generic_alias.c): the variables of types among the arguments, in order; the arguments with those replaced by what `key` gives. */
MUST_USE Value alias_parameters(Machine *m, Value args);
MUST_USE Value alias_substitute(Machine *m, Value alias, Value args, Value key);
/* Adds a type as annotations show it; false: an exception is pending. */
MUST_USE bool alias_show(Machine *m, StrBuilder *b, Value part);

#endif
