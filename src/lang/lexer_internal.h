/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexer_internal.h: the state of the lexer, shared by lexer.c (lines, indentation, brackets, operators) and
 * lexer_literal.c (names, numbers, strings). */
#ifndef MAYFLY_LANG_LEXER_INTERNAL_H
#define MAYFLY_LANG_LEXER_INTERNAL_H

#include "lang/lexer.h"
#include "lang/parser.h"

typedef struct Lexer {
  const LexerInput *input;
  const char *code;
  uint32_t at;  /* next byte to read */
  uint32_t end; /* code[end] is readable: it is the NUL or what follows the range */
  bool cas;
  TokenList *list;
  uint32_t capacity;
  SyntaxProblem *problem;
  bool failed;
  unsigned columns[PARSE_INDENT_LIMIT]; /* open indentations, tabs to multiples of 8 */
  unsigned
      alternatives[PARSE_INDENT_LIMIT]; /* the same, tabs counted as 1: differing order means a mixture */
  unsigned indents;
  uint32_t brackets[PARSE_BRACKET_LIMIT]; /* offsets of the open ones */
  unsigned bracket_count;
} Lexer;

/* The byte OFFSET further on, or 0 beyond the end. */
static inline unsigned char lexer_peek(const Lexer *x, uint32_t offset) {
  return offset < x->end - x->at ? (unsigned char)x->code[x->at + offset] : 0;
}

static inline bool lexer_is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

/* Append a token from START to the current place. */
void lexer_add(Lexer *x, TokenKind kind, uint32_t start, unsigned flags);

/* Set the problem and end the tokens there. Only the first call counts. */
void lexer_fail(Lexer *x, SyntaxErrorKind kind, Span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Read what begins at the current place. */
void lexer_number(Lexer *x);
void lexer_name_or_string(Lexer *x);
void lexer_string(Lexer *x, uint32_t start);

#endif
