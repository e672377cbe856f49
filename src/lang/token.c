/* SPDX-License-Identifier: GPL-3.0-or-later */
/* token.c: texts of tokens, and the look-up of reserved words. */
#include "lang/token.h"

#include <string.h>

static const struct {
  const char *text;
  size_t length;
} texts[TOKEN_KIND_COUNT] = {
#define TOKEN(NAME, text) [TOKEN_##NAME] = {text, sizeof text - 1},
#define SYMBOL(NAME, text) [TOKEN_##NAME] = {text, sizeof text - 1},
#define KEYWORD(NAME, text) [TOKEN_##NAME] = {text, sizeof text - 1},
#include "lang/tokens.def"
#undef TOKEN
#undef SYMBOL
#undef KEYWORD
};

/* The keywords that begin with a letter stand together in tokens.def. */
static const struct {
  uint8_t first, last;
} keyword_ranges[128] = {
    ['F'] = {TOKEN_FALSE, TOKEN_FALSE},  ['N'] = {TOKEN_NONE, TOKEN_NONE},
    ['T'] = {TOKEN_TRUE, TOKEN_TRUE},    ['a'] = {TOKEN_AND, TOKEN_AWAIT},
    ['b'] = {TOKEN_BREAK, TOKEN_BREAK},  ['c'] = {TOKEN_CLASS, TOKEN_CONTINUE},
    ['d'] = {TOKEN_DEF, TOKEN_DEL},      ['e'] = {TOKEN_ELIF, TOKEN_EXCEPT},
    ['f'] = {TOKEN_FINALLY, TOKEN_FROM}, ['g'] = {TOKEN_GLOBAL, TOKEN_GLOBAL},
    ['i'] = {TOKEN_IF, TOKEN_IS},        ['l'] = {TOKEN_LAMBDA, TOKEN_LAMBDA},
    ['n'] = {TOKEN_NONLOCAL, TOKEN_NOT}, ['o'] = {TOKEN_OR, TOKEN_OR},
    ['p'] = {TOKEN_PASS, TOKEN_PASS},    ['r'] = {TOKEN_RAISE, TOKEN_RETURN},
    ['t'] = {TOKEN_TRY, TOKEN_TRY},      ['w'] = {TOKEN_WHILE, TOKEN_WITH},
    ['y'] = {TOKEN_YIELD, TOKEN_YIELD},
};

const char *token_kind_text(TokenKind kind) {
  return texts[kind].text;
}

TokenKind token_keyword(const char *bytes, size_t length) {
  unsigned char first = (unsigned char)bytes[0];
  if (first >= 128 || keyword_ranges[first].first == 0) return TOKEN_IDENTIFIER;
  for (int kind = keyword_ranges[first].first; kind <= keyword_ranges[first].last; kind++)
    if (texts[kind].length == length && memcmp(texts[kind].text, bytes, length) == 0) return (TokenKind)kind;
  return TOKEN_IDENTIFIER;
}
