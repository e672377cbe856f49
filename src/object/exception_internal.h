/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exception_internal.h: what the files of exceptions share. */
#ifndef MAYFLY_OBJECT_EXCEPTION_INTERNAL_H
#define MAYFLY_OBJECT_EXCEPTION_INTERNAL_H

#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"

/* Fills the fields of one kind of exceptions from the arguments of its call; e->args holds the positional ones already. Called by
 * the constructor and by __init__. */
typedef bool (*ExceptionInit)(Machine *m, Exception *e, const Value *args, int nargs, Value keyword_names);

/* T(...) for a kind with this init. */
Value exception_make(Machine *m, Type *type, ExceptionInit init, const Value *args, int nargs, Value keyword_names);
bool exception_no_keywords(Machine *m, const Exception *e, Value keyword_names); /* TypeError */
Value exception_base_str(Machine *m, Value self);
Value exception_shown(Value field); /* ABSENT as None */
void exception_walk(const Object *o, Tracer *t);

extern const GetSetSpec exception_getset[];

/* exception_kinds.c: the init that __init__ of an instance of this type runs. */
ExceptionInit exception_init_of(const Type *type);

#endif
