/* SPDX-License-Identifier: GPL-3.0-or-later */
/* signature_internal.h: binding arguments, for native.c, which names functions in complaints. */
#ifndef MAYFLY_OBJECT_SIGNATURE_INTERNAL_H
#define MAYFLY_OBJECT_SIGNATURE_INTERNAL_H

#include "object/native.h"

typedef struct Binding {
  Machine *m;
  const Signature *s;
  Value self;  /* the bound instance, or ABSENT */
  Value *bound;
  int skip;    /* parameters that complaints do not count: self */
  const void *context;
  Value (*full_name)(const struct Binding *b); /* "list.append": made only for a complaint */
} Binding;

MUST_USE bool binding_run(Binding *b, const Value *args, int nargs, Value keyword_names);

#endif
