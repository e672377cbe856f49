/* SPDX-License-Identifier: GPL-3.0-or-later */
/* examples.h: the prompted examples of a docstring or a text.
 *
 *     mayfly: factor(12)          input: the prompt and what goes on behind ......:
 *     2^2 * 3                     output: until a blank line, the next prompt, a fence, or a line further left
 *
 * An example in the prompt >>> is read as Python, the others in the CAS dialect. Comments of the input may say how its output is compared
 * (compare.h) or that it is not run. */
#ifndef MAYFLY_REPL_EXAMPLES_H
#define MAYFLY_REPL_EXAMPLES_H

#include <stdbool.h>

#include "lang/arena.h"
#include "lang/source.h"

typedef enum ExampleTags {
  EXAMPLE_RANDOM = 1,     /* # random: any output will do */
  EXAMPLE_SKIP = 2,       /* # not tested, # not implemented, # known bug, # optional [- what] */
  EXAMPLE_LONG = 4,       /* # long time */
  EXAMPLE_WHITESPACE = 8, /* # doctest: +NORMALIZE_WHITESPACE */
  EXAMPLE_PLAIN = 128,    /* the text between two fences, without prompts: perhaps no code */
  EXAMPLE_LAYOUT = 64,    /* in a docstring: a line break is as good as a blank */
  EXAMPLE_ABSOLUTE = 16,  /* # abs tol 1e-9: numbers may differ by so much */
  EXAMPLE_RELATIVE = 32,  /* # rel tol 1e-9: by that part of what is expected */
} ExampleTags;            /* # tol 1e-9: absolutely where 0 is expected, else relatively (both bits) */

typedef struct Example {
  const char *code; /* without prompts, ends in a newline; NUL-terminated, as `want` is */
  const char *want; /* without its indentation, each line ends in a newline; "" if nothing is shown */
  const char *mend; /* how the code was mended, or NULL */
  unsigned line;    /* of the file */
  unsigned session; /* how many rules (---, behind an empty line) stand before it */
  bool python;
  unsigned tags;
  double tolerance;
} Example;

typedef struct Examples {
  Example *items;
  size_t count;
} Examples;

/* Those of a text whose first line is line first_line of its file, none of them behind last_line. Everything lives in the arena. */
Examples examples_read(Arena *arena, const char *text, size_t bytes, unsigned first_line, unsigned last_line);

/* Those of a whole file, and between them, as EXAMPLE_PLAIN, what stands between fences (``` or ```sage) that enclose no prompt. */
Examples examples_read_transcript(Arena *arena, const char *text, size_t bytes);
/* The code at its line of the file, so that reports name the place. malloc'd. */
char *example_text(const Example *example, size_t *bytes);

#endif
