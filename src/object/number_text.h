/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_text.h: the common beginning of int(text), float(text) and complex(text): the text as ASCII, without the spaces around it,
 * with Unicode's decimal digits turned into 0..9. */
#ifndef MAYFLY_OBJECT_NUMBER_TEXT_H
#define MAYFLY_OBJECT_NUMBER_TEXT_H

#include <stdbool.h>
#include <stddef.h>

typedef struct NumberText {
  const char *start, *end; /* *end is not part of it */
  char *owned;             /* to be freed, or NULL */
} NumberText;

/* What cannot be part of a number becomes '?'. Without memory for a copy the text is empty: not a number. */
void number_text_start(NumberText *t, const char *utf8, size_t bytes);
void number_text_end(NumberText *t);
/* Copies [start, end) without single underscores that stand between digits; out has room for end - start + 1 bytes. Answers the
 * length, or -1 for a misplaced underscore. */
ptrdiff_t number_text_drop_underscores(const char *start, const char *end, char *out);

#endif
