/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.h: the heap as a graph of the objects that users know. Storage (arrays, shapes) is looked through: a list refers to its
 * items, an instance to its class and to the values of its attributes.
 *
 * Nothing here runs code of the language, and nothing but the results is allocated. */
#ifndef MAYFLY_INSPECT_WALK_H
#define MAYFLY_INSPECT_WALK_H

#include "heap/heap.h"
#include "object/type.h"

/* Calls fn for each object that o refers to strongly, in the walker's order; an object referred to twice is shown twice. */
void walk_referents(Machine *m, Object *o, void (*fn)(Machine *m, Object *child, void *context), void *context);

/* A list of the objects that users know, in creation order; of one type and its subclasses unless type is NULL. */
MUST_USE Value walk_objects(Machine *m, const Type *type);
size_t walk_count(Machine *m, const Type *type);
/* A list of the objects that refer to one of the targets, in creation order, the list and `targets` left out. */
MUST_USE Value walk_referrers(Machine *m, const Value *targets, size_t count, const Object *without);

#endif
