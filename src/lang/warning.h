/* SPDX-License-Identifier: GPL-3.0-or-later */
/* warning.h: what is odd about a text that compiles all the same, as CPython says it. Lexer, parser and compiler add; compile.c hands the
 * list on when there is code. A construct that was read twice (an attempt, a `finally` that is compiled for each way out) is told of once. */
#ifndef MAYFLY_LANG_WARNING_H
#define MAYFLY_LANG_WARNING_H

#include <stdbool.h>
#include "lang/arena.h"
#include "lang/source.h"

typedef struct SyntaxWarning {
  Span span;
  bool deprecation;  /* DeprecationWarning, else SyntaxWarning */
  bool of_code;      /* told after those about the text */
  uint32_t serial;   /* in the order of their finding */
  const char *message; /* in the arena */
} SyntaxWarning;

typedef struct SyntaxWarnings {
  Arena *arena;
  SyntaxWarning *items;
  uint32_t count, capacity;
} SyntaxWarnings;

/* Does nothing with NULL for the list: not everybody who parses wants to hear. */
void warning_add(SyntaxWarnings *warnings, SyntaxWarning warning, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Puts them in the order in which they are to be told, each once. */
void warning_sort(SyntaxWarnings *warnings);

#endif
