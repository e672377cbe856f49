/* SPDX-License-Identifier: GPL-3.0-or-later */
/* token.h: the kinds of tokens, from tokens.def, and the token itself. */
#ifndef MAYFLY_LANG_TOKEN_H
#define MAYFLY_LANG_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "lang/source.h"

typedef enum TokenKind {
#define TOKEN(NAME, text) TOKEN_##NAME,
#define SYMBOL(NAME, text) TOKEN_##NAME,
#define KEYWORD(NAME, text) TOKEN_##NAME,
#include "lang/tokens.def"
#undef TOKEN
#undef SYMBOL
#undef KEYWORD
  TOKEN_KIND_COUNT,
  TOKEN_FIRST_KEYWORD = TOKEN_FALSE,
} TokenKind;

/* Number flags. */
enum {
  NUMBER_FLOAT = 1,
  NUMBER_IMAGINARY = 2,
  NUMBER_RAW = 4, /* CAS: ends in r */
};

typedef struct Token {
  Span span;
  uint8_t kind;
  uint8_t flags;
  bool in_brackets;
} Token;

/* The text of a symbol or keyword; what to call another kind. */
const char *token_kind_text(TokenKind kind);

/* The reserved word spelled so, or TOKEN_IDENTIFIER. */
TokenKind token_keyword(const char *bytes, size_t length);

#endif
