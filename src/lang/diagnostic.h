/* SPDX-License-Identifier: GPL-3.0-or-later */
/* diagnostic.h: how a place in the source is shown, and which known name was probably meant.
 *
 *   lesson2.cas:14:9: ZeroDivisionError: division by zero in Integer Ring
 *      14 |     y = x / (n - n)
 *         |         ~~^~~~~~~~~
 *
 * Texts come back malloc'ed; the caller frees them. Colour is not decided here. */
#ifndef MAYFLY_LANG_DIAGNOSTIC_H
#define MAYFLY_LANG_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "lang/source.h"

/* What the parser answers instead of a tree. */
typedef enum SyntaxErrorKind {
  SYNTAX_OK,
  SYNTAX_ERROR,
  SYNTAX_INDENTATION,
  SYNTAX_TAB,
} SyntaxErrorKind;

typedef struct SyntaxProblem {
  SyntaxErrorKind kind;
  Span span;
  const char *message; /* in the arena of the parse; as CPython words it where CPython has a wording */
  const char *hint;    /* a second line ("did you mean 'while'?"), or NULL; in the arena */
  bool at_end; /* more input could mend it: the text ended inside a bracket, string, block or statement */
  bool local;  /* of the lexer's: nothing else is wrong, so the parser's trouble before it goes first */
  bool open;   /* at_end, and an empty line would not end it: inside a bracket, string or continued line */
} SyntaxProblem;

/* What is to be underlined: SPAN with '~', MARK within it with '^'. Give the same span twice, or an empty
 * mark, for
 * '^' throughout. */
typedef struct Underline {
  Span span;
  Span mark;
} Underline;

/* The marks under an expression as CPython 3.11 places them: the operator of a binary operation, the brackets
 * of a subscript, else everything. (Any node; see ast.h.) */
struct Node;
Underline diagnostic_underline(const struct Node *node);

/* Columns of a line, code points from 0: start up to end are underlined, '^' from mark_start up to mark_end and '~' elsewhere. */
typedef struct Marks {
  uint32_t start, end, mark_start, mark_end;
} Marks;

/* The line behind HEAD, and the marks below it behind UNDER_HEAD (NULL: no marks), each with its newline. Of a long line what stands around
 * the marks; strip: without its indentation. Marks beyond the line's end stand one column after it. */
char *diagnostic_line(SourceLine line, const Marks *marks, const char *head, const char *under_head, bool strip);

/* A name that exists, with the cost of the change that leads to it. */
typedef struct NearName {
  const char *bytes;
  size_t length;
  unsigned cost;
} NearName;

/* Asks for the next candidate: true and *bytes, *length set, or false at the end. */
typedef bool NextName(void *context, const char **bytes, size_t *length);

enum { NEAREST_LIMIT = 3 };

/* The nearest of the candidates to a misspelled NAME, best first, at most NEAREST_LIMIT of them: insertions,
 * deletions, changes and swapped neighbours cost 2, a change of case only 1; names too far away (more than a
 * third of the letters) are not offered. However many candidates there are, all are looked at. Returns how
 * many were found. */
size_t nearest_names(const char *name, size_t length, NextName *next, void *context,
                     NearName found[NEAREST_LIMIT]);

/* The same for a plain array of NUL-terminated candidates. */
size_t nearest_names_in(const char *name, size_t length, const char *const *candidates, size_t count,
                        NearName found[NEAREST_LIMIT]);

/* "did you mean: a, b, c?" in malloc'ed memory, or NULL if nothing was found. */
char *nearest_names_hint(const NearName *found, size_t count);

#endif
