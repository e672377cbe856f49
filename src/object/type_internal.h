/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_internal.h: what the files that make types share. */
#ifndef MAYFLY_OBJECT_TYPE_INTERNAL_H
#define MAYFLY_OBJECT_TYPE_INTERNAL_H

#include "object/native.h"

TypeId type_new_id(Machine *m); /* TYPE_ID_invalid: there are too many */
void type_add_subclass(Machine *m, Type *base, Type *t);
void type_renew_versions(Machine *m, Type *t); /* of it and its subclasses */

/* native.c, descriptor.c */
Value getset_new(Machine *m, const GetSetSpec *spec, Type *owner);

/* TypeError unless instance is one of owner. */
MUST_USE bool descriptor_check(Machine *m, Value instance, const Type *owner, const char *name, size_t bytes);

void exception_group_join(Machine *m); /* gives ExceptionGroup its second base */

/* weak.c: what the heap calls for the dead */
void weak_run_callback(Machine *m, Object *weakref);
void weak_run_del(Machine *m, Object *dying);

#endif
