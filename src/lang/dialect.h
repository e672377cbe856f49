/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dialect.h: the two readings of the language, and what belongs to the CAS reading alone.
 *
 *   text        PYTHON                 CAS
 *   a ^ b       exclusive or           power
 *   a ^^ b      error                  exclusive or
 *   7 / 2       OP_TRUE_DIVIDE         OP_DIVIDE (the machine makes a rational of two integers)
 *   12.sqrt()   error                  attribute of a literal
 *   5r          error                  literal, marked raw
 *   G.0         error                  GeneratorAccess
 *   R.<x> = …   error                  GeneratorAssign
 *   f(x) = …    error                  CallableAssign
 *   [1..5]      error                  EllipsisRange
 *   A \ b       error                  OP_SOLVE
 */
#ifndef MAYFLY_LANG_DIALECT_H
#define MAYFLY_LANG_DIALECT_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Dialect { DIALECT_CAS, DIALECT_PYTHON } Dialect;

/* PYTHON for a name that ends in ".py", else CAS. NAME may be NULL. */
Dialect dialect_for_file(const char *name);

/* What was entered at the prompt, before any parsing. */
typedef enum PromptKind {
  PROMPT_CODE,   /* statements: everything that is nothing of the below */
  PROMPT_HELP,   /* name? or ?name      subject: the name or expression, e.g. "G.order" */
  PROMPT_SOURCE, /* name?? or ??name */
  PROMPT_MAGIC,  /* %name rest          subject: "name"; rest: what follows, blanks trimmed */
  PROMPT_SHELL,  /* !command            subject: empty;  rest: the command */
} PromptKind;

typedef struct PromptInput {
  PromptKind kind;
  const char *subject; /* into the entered text */
  size_t subject_length;
  const char *rest;
  size_t rest_length;
  bool cell_magic; /* %%name: rest holds all further lines too */
} PromptInput;

/* Recognise what the prompt treats on its own. A '%' or '!' counts only as the first non-blank character, a
 * '?' only as the first or last one of a single line, outside of strings and comments. */
PromptInput dialect_prompt_input(const char *bytes, size_t length);

#endif
