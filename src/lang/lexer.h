/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexer.h: code to tokens, all at once.
 *
 * The tokens of a text end in NEWLINE, DEDENTs and END. If the lexer cannot go on, it sets *problem and the
 * tokens end in ERROR and END: the parser, coming there, reports it, unless it found something wrong before.
 */
#ifndef MAYFLY_LANG_LEXER_H
#define MAYFLY_LANG_LEXER_H

#include "lang/arena.h"
#include "lang/dialect.h"
#include "lang/diagnostic.h"
#include "lang/token.h"
#include "lang/warning.h"

typedef struct LexerInput {
  const Source *source;
  Span range; /* of the code */
  Dialect dialect;
  bool mend;        /* accept a first statement that is indented, and simple statements indented too far */
  bool in_brackets; /* the range is the expression of an f-string: newlines are blanks, no indentation */
  Arena *arena;
  SyntaxWarnings *warnings; /* may be NULL */
} LexerInput;

typedef struct TokenList {
  Token *tokens;
  uint32_t count;
  bool has_unclosed; /* the text ended inside a bracket */
  Span unclosed;     /* the innermost one */
  Span *mends;       /* statements whose indentation was overlooked */
  uint32_t mend_count;
} TokenList;

/* Tokens and mends are in the arena. */
void lexer_run(const LexerInput *input, TokenList *list, SyntaxProblem *problem);

#endif
