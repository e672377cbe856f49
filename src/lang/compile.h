/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile.h: from source text to a Code object: the one door of this layer for those above it. */
#ifndef MAYFLY_LANG_COMPILE_H
#define MAYFLY_LANG_COMPILE_H

#include "lang/code.h"

enum {
  COMPILE_CAS = 1,         /* CAS dialect; else Python's */
  COMPILE_ECHO = 2,        /* expression statements are echoed */
  COMPILE_EXPRESSION = 4,  /* eval(): one expression, whose value is returned */
  COMPILE_TRANSCRIPT = 8,  /* prompts may be present: strip them, skip recorded output, mend; implies ECHO for prompted cells */
  COMPILE_MEND = 64,       /* accept what COMPILE_TRANSCRIPT mends in a cell that was cut out of a transcript */
  COMPILE_INTERNAL = 16,   /* stdlib */
  COMPILE_NAMES = 32,      /* exec(), eval(), compile(): the top level may get a namespace apart from its globals */
};
/* Compiles text; on a syntax error raises SyntaxError (or its subclasses) carrying filename, line, column, text. ABSENT then. */
MUST_USE Value compile_text(Machine *m, const char *text, size_t bytes, const char *filename, unsigned flags);

#endif
