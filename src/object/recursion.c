/* SPDX-License-Identifier: GPL-3.0-or-later */
/* recursion.c: guards of recursion over user data: the depth of the C stack, and the list of objects being shown. */
#include <stdlib.h>
#include <sys/resource.h>

#include "object/error.h"
#include "object/operations.h"
#include "object/state.h"

#define STACK_MARGIN ((size_t)256 << 10) /* for what C functions need that are not guarded */
#define STACK_UNLIMITED ((size_t)8 << 20)

/* Called near the bottom of the main thread's stack. */
__attribute__((noinline)) void recursion_start(Machine *m) {
  struct rlimit limit;
  size_t size = STACK_UNLIMITED;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) size = (size_t)limit.rlim_cur;
  if (size > (size_t)64 << 20) size = (size_t)64 << 20;
  size_t usable = size > 2 * STACK_MARGIN ? size - STACK_MARGIN : size / 2;
#if defined(__SANITIZE_ADDRESS__)
  usable -= usable / 4;
#endif
  m->stack_limit = (char *)__builtin_frame_address(0) - usable;
}

bool recursion_overflow(Machine *m, const char *where) {
  return raise_false(m, TYPE_ID_RecursionError, "maximum recursion depth exceeded%s", where);
}

bool repr_enter(Machine *m, Value v) {
  ObjectState *s = m->object;
  for (size_t i = s->showing_count; i-- > 0;)
    if (value_same(s->showing[i], v)) return false;
  if (s->showing_count == s->showing_capacity) {
    s->showing_capacity = s->showing_capacity == 0 ? 64 : 2 * s->showing_capacity;
    s->showing = realloc(s->showing, s->showing_capacity * sizeof *s->showing);
    if (s->showing == NULL) abort();
  }
  s->showing[s->showing_count++] = v;
  return true;
}

void repr_leave(Machine *m, Value v) {
  ObjectState *s = m->object;
  assert(s->showing_count > 0 && value_same(s->showing[s->showing_count - 1], v));
  (void)v;
  s->showing_count--;
}
