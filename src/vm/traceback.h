/* SPDX-License-Identifier: GPL-3.0-or-later */
/* traceback.h: where an exception passed: a chain of code and instruction, outermost first. */
#ifndef MAYFLY_VM_TRACEBACK_H
#define MAYFLY_VM_TRACEBACK_H

#include "lang/code.h"

typedef struct Traceback {
  Object base;
  Value next; /* the entry of the frame that it called, or ABSENT */
  Code *code;
  Dict *globals;
  uint32_t pc;
} Traceback;
static inline Traceback *as_traceback(Value v) { return (Traceback *)as_object(v); }

#endif
