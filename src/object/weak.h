/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weak.h: weak references and single ephemerons of the language.
 *
 *   WeakRef  --weak-->  target        --strong-->  callback, or ABSENT
 *   Ephemeron  --held while all keys live-->  value
 *
 * Invariant: a target is gone from the end of the collection that found it dead, before any callback or __del__ runs. Immediates
 * (small integers, None …) never die. The references themselves are the collector's; there is nothing to free. */
#ifndef MAYFLY_OBJECT_WEAK_H
#define MAYFLY_OBJECT_WEAK_H

#include "object/type.h"

typedef struct WeakRef {
  Object base;
  struct WeakRef *next; /* chain of the table of references; not traced */
  void *weak;     /* heap_weak_new's, or NULL when the target was an immediate */
  Value pinned;   /* the immediate */
  Value callback; /* ABSENT: none, or called already */
  int64_t hash;
  bool hashed;
} WeakRef;

/* A new reference, or the one without callback that the target has already. ABSENT: TypeError pending (cannot create weak reference to 'int' object). */
MUST_USE Value weak_new(Machine *m, Type *type, Value target, Value callback_or_none);
Value weak_target(const WeakRef *w); /* ABSENT: dead */
bool weak_is_referable(Machine *m, Value target);
size_t weak_count(Machine *m, Value target); /* live weak references to it */
Value weak_list(Machine *m, Value target);   /* a list of them, in creation order */

void weak_start(Machine *m);
void weak_stop(Machine *m);

#endif
