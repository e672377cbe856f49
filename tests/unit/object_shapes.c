/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shapes: sharing, order, deletion, many attributes, learning, death.
 */
#include "object/shape.h"

#include <stdio.h>

#include "heap/safepoint.h"
#include "object/bare.h"
#include "object/containers.h"
#include "tap.h"

static Value held;

static Type *new_class(Machine *m, const char *name) {
  Type *object = builtin_type(m, TYPE_ID_object);
  Type *t = type_new_class(m, symbol(m, name), object);
  t->bases = tuple_pack(m, 1, object_value(object));
  t->mro = tuple_pack(m, 2, object_value(t), object_value(object));
  t->dict = dict_new(m);
  type_joined_hierarchy(m, t);
  return t;
}

static Value new_instance(Machine *m, Type *t) { return object_value(type_allocate_fixed(m, t)); }

static bool set(Machine *m, Value v, const char *name, int64_t n) {
  return attributes_set(m, as_object(v), attributes_of(m, v), symbol(m, name), small_int_value(n));
}

static int64_t get(Machine *m, Value v, const char *name) {
  Value found = attributes_get(attributes_of(m, v), symbol(m, name));
  return is_absent(found) ? -1 : small_int(found);
}

static void sharing(Machine *m, Type *t) {
  Value a = new_instance(m, t), b = new_instance(m, t);
  CHECK(set(m, a, "x", 1) && set(m, a, "y", 2) && set(m, b, "x", 3) && set(m, b, "y", 4), "attributes are set");
  CHECK(attributes_of(m, a)->shape == attributes_of(m, b)->shape, "the same attributes in the same order share a shape");
  CHECK(get(m, a, "x") == 1 && get(m, a, "y") == 2 && get(m, b, "x") == 3 && get(m, b, "y") == 4, "each has its values");
  CHECK(get(m, a, "z") == -1, "a missing one is missing");
  Value c = new_instance(m, t);
  CHECK(set(m, c, "y", 1) && set(m, c, "x", 2), "another order");
  CHECK(attributes_of(m, c)->shape != attributes_of(m, a)->shape, "is another shape");
}

static void deletion(Machine *m, Type *t) {
  Value a = new_instance(m, t);
  for (int i = 0; i < 6; i++) set(m, a, (char[]){(char)('a' + i), 0}, i);
  CHECK(attributes_delete(m, as_object(a), attributes_of(m, a), symbol(m, "b")), "an attribute is deleted");
  CHECK(!attributes_delete(m, as_object(a), attributes_of(m, a), symbol(m, "b")), "once");
  CHECK(get(m, a, "a") == 0 && get(m, a, "b") == -1 && get(m, a, "c") == 2 && get(m, a, "f") == 5, "the others stay");
  CHECK(shape_is_unshared(attributes_of(m, a)->shape), "its shape is its own");
  const Shape *before = attributes_of(m, a)->shape;
  CHECK(set(m, a, "b", 9) && attributes_of(m, a)->shape != before, "a change makes a new one");
  char order[8] = "";
  for (uint32_t i = 0; i < 6; i++) order[i] = shape_name(attributes_of(m, a)->shape, i)->text[0];
  CHECK(strcmp(order, "acdefb") == 0, "what is set again comes last (%s)", order);
  CHECK(attributes_adopt(m, attributes_of(m, a), dict_new(m)) && get(m, a, "a") == -1, "all can be replaced by an empty dict");
  CHECK(shape_in_dict(attributes_of(m, a)->shape) && set(m, a, "a", 3) && get(m, a, "a") == 3, "in which they live from then on");
}

static void many(Machine *m, Type *t) {
  Value a = new_instance(m, t);
  held = a;
  char name[16];
  bool right = true;
  for (int i = 0; i < 1000; i++) {
    snprintf(name, sizeof name, "n%d", i);
    right = right && set(m, a, name, i);
    if (i % 100 == 0) safepoint_collect(m);
  }
  for (int i = 0; i < 1000; i++) {
    snprintf(name, sizeof name, "n%d", i);
    right = right && get(m, a, name) == i;
  }
  CHECK(right, "a thousand attributes keep their values through collections");
  Dict *copy = attributes_copy(m, attributes_of(m, a));
  CHECK(copy != NULL && copy->count == 1000 && !shape_in_dict(attributes_of(m, a)->shape), "can be copied");
  Dict *d = attributes_dict(m, attributes_of(m, a));
  CHECK(d != NULL && d->count == 1000 && attributes_dict(m, attributes_of(m, a)) == d, "and show in the dict, always the same");
  CHECK(set(m, a, "one more", 1) && d->count == 1001 && copy->count == 1000, "which is the live one");
  CHECK(heap_verify(m), "the heap is sound");
  held = NONE;
}

static void learning(Machine *m) {
  Type *t = new_class(m, "Learner");
  held = object_value(t);
  Value a = new_instance(m, t);
  for (int i = 0; i < 7; i++) set(m, a, (char[]){(char)('a' + i), 0}, i);
  Value b = new_instance(m, t);
  CHECK(shape_inline_slots(attributes_of(m, b)->shape) >= 7, "new instances have room for what older ones needed");
  CHECK(get(m, a, "g") == 6, "older ones keep theirs");
  held = NONE;
}

static size_t count_shapes;
static void count_shape(Machine *m, Object *o, void *context) {
  (void)m, (void)context;
  count_shapes += object_type_id(o) == TYPE_ID_shape;
}
static size_t shapes(Machine *m) {
  count_shapes = 0;
  heap_each(m, false, count_shape, NULL);
  return count_shapes;
}

static void death(Machine *m) {
  safepoint_collect(m);
  size_t before = shapes(m);
  Type *t = new_class(m, "Mortal");
  TypeId id = t->id;
  Value a = new_instance(m, t);
  held = a;
  set(m, a, "x", 1);
  safepoint_collect(m);
  CHECK(m->types[id] == t, "an instance keeps its class alive");
  size_t with = shapes(m);
  Value b = new_instance(m, t);
  for (int i = 0; i < 5; i++) set(m, b, (char[]){(char)('p' + i), 0}, i);
  safepoint_collect(m);
  CHECK(shapes(m) <= with + 2, "shapes without instances die");
  CHECK(get(m, a, "x") == 1, "those with instances live");
  Value c = new_instance(m, t);
  CHECK(set(m, c, "p", 1) && get(m, c, "p") == 1, "a forgotten transition is made again");
  held = NONE;
  safepoint_collect(m);
  CHECK(m->types[id] == NULL && shapes(m) == before, "class and shapes die with the last instance");
  CHECK(new_class(m, "Next")->id == id, "and the type's number is used again");
}

int main(void) {
  Machine *m = machine_new_bare();
  held = NONE;
  heap_add_root_value(m, &held);
  Type *t = new_class(m, "Thing");
  Value class_root = object_value(t);
  heap_add_root_value(m, &class_root);
  sharing(m, t);
  deletion(m, t);
  many(m, t);
  learning(m);
  death(m);
  machine_free_bare(m);
  return tap_finish();
}
