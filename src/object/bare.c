/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bare.c: the lower layers of a machine, in order: heap, strings (names need them), types. */
#include "object/bare.h"

#include <stdlib.h>

#include "heap/heap.h"
#include "object/str.h"
#include "object/type.h"

Machine *machine_new_bare(void) {
  Machine *m = calloc(1, sizeof *m);
  if (m == NULL) abort();
  heap_start(m);
  str_start(m);
  types_start(m);
  return m;
}

void machine_free_bare(Machine *m) {
  heap_stop(m);
  types_stop(m);
  str_stop(m);
  free(m);
}
