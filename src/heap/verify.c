/* SPDX-License-Identifier: GPL-3.0-or-later */
/* verify.c: checks the heap's invariants: headers are odd, have a type, and serials below the next one; every field that a
 * walker visits is an immediate or the start of a block of the collector's heap. */
#include <gc.h>
#include <inttypes.h>
#include <stdio.h>

#include "heap/heap_internal.h"

typedef struct Verification {
  const Object *object;
  bool sound;
} Verification;

static void complain(Verification *v, const char *fault) {
  if (v->sound)
    fprintf(stderr, "heap: object #%" PRIu64 " of type %u: %s\n", object_serial(v->object), object_type_id(v->object), fault);
  v->sound = false;
}

static void verify_child(Machine *m, Object *child, void *context) {
  (void)m;
  if (GC_base(child) != (void *)child) complain(context, "a field does not refer to the start of an object");
  else if (eph_type_of(child) >= 0 && (child->header & 1) == 0) complain(context, "a field refers to a free cell");
}

static void verify_object(Machine *m, Object *o, void *context) {
  Verification *v = context;
  v->object = o;
  if (object_serial(o) == 0 || object_serial(o) >= m->next_serial) complain(v, "its serial number was never given out");
  if (object_type_id(o) == 0) complain(v, "it has no type");
  else heap_each_child(m, o, verify_child, v);
}

bool heap_verify(Machine *m) {
  Verification v = {NULL, true};
  heap_each(m, false, verify_object, &v);
  return v.sound;
}
