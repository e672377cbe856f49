/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shape.h: which attributes an instance has, and in which slot each stands (hidden classes).
 *
 *   root(class, inline n) --"x"--> shape{x:0} --"y"--> shape{x:0,y:1}     transitions are weak downwards
 *
 * A shape belongs to one class. Instances with the same attributes added in the same order share it, so an inline cache compares
 * one pointer. After SHAPE_MAX attributes or a deletion the instance gets a shape of its own (unshared). Invariant: slot index < shape->count;
 * slot i lives inline when i < shape->inline_slots, else in `more`.
 *
 * An instance whose __dict__ was asked for keeps its attributes there from then on: its shape is the empty one "in a dict" of its class, and
 * `more` holds the dict alone. Nothing may be cached for that shape. */
#ifndef MAYFLY_OBJECT_SHAPE_H
#define MAYFLY_OBJECT_SHAPE_H

#include "object/type.h"

typedef struct Attributes {
  Shape *shape;
  Array *more; /* slots beyond the inline ones, or NULL */
  Value slot[];
} Attributes;

static inline Attributes *attributes_at(const Object *o, uint32_t offset) {
  return (Attributes *)((char *)(uintptr_t)o + offset);
}
/* The attribute part of v, or NULL when its type has none. */
Attributes *attributes_of(Machine *m, Value v);
/* Index of name's slot, or -1. Names are interned. */
int shape_find(const Shape *shape, const Str *name);
uint32_t shape_count(const Shape *shape);
Str *shape_name(const Shape *shape, uint32_t index); /* in order of insertion */
uint32_t shape_inline_slots(const Shape *shape);
Value attributes_get(const Attributes *a, const Str *name); /* ABSENT: none */
MUST_USE bool attributes_set(Machine *m, Object *owner, Attributes *a, Str *name, Value value);
bool attributes_has(const Attributes *a, const Str *name);
bool attributes_delete(Machine *m, Object *owner, Attributes *a, Str *name); /* false: there was none (nothing pending) */
/* The dict in which the attributes live, from now on. */
MUST_USE Dict *attributes_dict(Machine *m, Attributes *a);
/* A copy of them, without that consequence. */
MUST_USE Dict *attributes_copy(Machine *m, const Attributes *a);
/* Let them live in this dict. */
MUST_USE bool attributes_adopt(Machine *m, Attributes *a, Dict *d);
void attributes_add_names(Machine *m, const Attributes *a, Dict *names);
/* The shape reached from `shape` by adding name. NULL: MemoryError pending. */
MUST_USE Shape *shape_add(Machine *m, Shape *shape, Str *name);
Shape *shape_new_root(Machine *m, Type *type);
/* Instances of the class made from now on have room for so many attributes in themselves, up to a limit. */
void shape_expect(Machine *m, Type *type, uint32_t needed);
/* The shape of another class with the same attributes in the same slots: for assignment to __class__. NULL: MemoryError pending. */
MUST_USE Shape *shape_of_other_class(Machine *m, Type *type, Shape *shape);
/* Its attributes are in a dict: never to be cached. */
bool shape_in_dict(const Shape *shape);
/* Not worth an inline cache: belongs to one instance, and is replaced by each change. */
bool shape_is_unshared(const Shape *shape);
void attributes_walk(const Attributes *a, Tracer *t);

#endif
