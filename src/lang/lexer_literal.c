/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexer_literal.c: names, numbers and strings. Nothing is converted here: only their ends are found, and
 * their form checked. */
#include "lang/lexer_internal.h"

#include <string.h>
#include "lang/unicode.h"

/* ---- numbers ---- */

static bool is_name_byte(unsigned char c) {
  return c >= 0x80 || unicode_continues_name(c);
}

static bool starts_with(const Lexer *x, const char *word) {
  uint32_t length = (uint32_t)strlen(word);
  return x->end - x->at >= length && memcmp(x->code + x->at, word, length) == 0;
}

/* A number may touch a following keyword (`1if x else 2`), as CPython allows, but no other letter. Of `if`, `in` and `is` it
 * looks at no more than the two letters. */
static void check_number_end(Lexer *x, uint32_t start, const char *kind) {
  static const char *const allowed[] = {"and", "else", "for", "if", "in", "is", "not", "or"};
  if (!is_name_byte(lexer_peek(x, 0))) return;
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
    if (!starts_with(x, allowed[i]) || (allowed[i][0] != 'i' && is_name_byte(lexer_peek(x, (uint32_t)strlen(allowed[i]))))) continue;
    warning_add(x->input->warnings, (SyntaxWarning){.span = {start, x->at}}, "invalid %s literal", kind);
    return;
  }
  uint32_t stop = x->at;
  while (stop < x->end && is_name_byte((unsigned char)x->code[stop])) stop++;
  lexer_fail(x, SYNTAX_ERROR, (Span){start, stop}, "invalid %s literal", kind);
}

/* Digits with single underscores between them. */
static void decimal_digits(Lexer *x, uint32_t start) {
  for (;;) {
    while (lexer_is_digit(lexer_peek(x, 0))) x->at++;
    if (lexer_peek(x, 0) != '_') return;
    if (!lexer_is_digit(lexer_peek(x, 1))) {
      lexer_fail(x, SYNTAX_ERROR, (Span){start, x->at + 1}, "invalid decimal literal");
      return;
    }
    x->at++;
  }
}

static bool has_radix_digit(unsigned char c, unsigned radix) {
  if (lexer_is_digit(c)) return c - '0' < (int)radix;
  c |= 0x20;
  return radix == 16 && c >= 'a' && c <= 'f';
}

/* 0x1f, 0o17, 0b11: at the letter. */
static void radix_number(Lexer *x, uint32_t start, unsigned radix, const char *kind) {
  x->at++;
  do {
    if (lexer_peek(x, 0) == '_') x->at++;
    unsigned char c = lexer_peek(x, 0);
    if (!has_radix_digit(c, radix)) {
      if (lexer_is_digit(c))
        lexer_fail(x, SYNTAX_ERROR, (Span){x->at, x->at + 1}, "invalid digit '%c' in %s literal", c, kind);
      else
        lexer_fail(x, SYNTAX_ERROR, (Span){start, x->at}, "invalid %s literal", kind);
      return;
    }
    while (has_radix_digit(lexer_peek(x, 0), radix)) x->at++;
  } while (lexer_peek(x, 0) == '_');
  if (lexer_is_digit(lexer_peek(x, 0)))
    lexer_fail(x, SYNTAX_ERROR, (Span){x->at, x->at + 1}, "invalid digit '%c' in %s literal",
               lexer_peek(x, 0), kind);
}

/* At an 'e': does an exponent begin, OFFSET bytes on? */
static bool is_exponent(const Lexer *x, uint32_t offset) {
  if ((lexer_peek(x, offset) | 0x20) != 'e') return false;
  unsigned char next = lexer_peek(x, offset + 1);
  return lexer_is_digit(next) || ((next == '+' || next == '-') && lexer_is_digit(lexer_peek(x, offset + 2)));
}

/* At the '.' after digits: in CAS it belongs to the number only if neither a range nor an attribute begins
 * there. */
static bool dot_belongs_to_number(const Lexer *x) {
  if (!x->cas) return true;
  unsigned char next = lexer_peek(x, 1);
  if (next == '.') return false;
  if ((next | 0x20) == 'j' && !is_name_byte(lexer_peek(x, 2))) return true;
  return !is_name_byte(next) || lexer_is_digit(next) || is_exponent(x, 1);
}

/* The length of CAS's suffixes for a number that stays what it is, `r`, and of the `L` of old Python, or 0.
 */
static uint32_t raw_suffix(const Lexer *x) {
  if (!x->cas) return 0;
  uint32_t length = 0;
  while ((lexer_peek(x, length) | 0x20) == 'r' || (lexer_peek(x, length) | 0x20) == 'l') length++;
  return length <= 2 && !is_name_byte(lexer_peek(x, length)) ? length : 0;
}

static unsigned raw_suffixes(Lexer *x, unsigned flags) {
  uint32_t length = raw_suffix(x);
  x->at += length;
  return length > 0 ? flags | NUMBER_RAW : flags;
}

static unsigned number_suffixes(Lexer *x, unsigned flags) {
  if ((lexer_peek(x, 0) | 0x20) == 'j') {
    x->at++;
    flags |= NUMBER_IMAGINARY;
  }
  return raw_suffixes(x, flags);
}

/* Whether all digits of an integer are zeros. */
static bool is_zero(const Lexer *x, uint32_t start) {
  for (uint32_t i = start; i < x->at; i++)
    if (x->code[i] != '0' && x->code[i] != '_') return false;
  return true;
}

static void decimal_number(Lexer *x, uint32_t start) {
  unsigned flags = 0;
  decimal_digits(x, start);
  uint32_t integer_end = x->at;
  bool zero = is_zero(x, start);
  if (!x->failed && lexer_peek(x, 0) == '.' && dot_belongs_to_number(x)) {
    x->at++;
    flags = NUMBER_FLOAT;
    if (lexer_is_digit(lexer_peek(x, 0))) decimal_digits(x, start);
  }
  if (!x->failed && is_exponent(x, 0)) {
    x->at += lexer_is_digit(lexer_peek(x, 1)) ? 1 : 2;
    flags = NUMBER_FLOAT;
    decimal_digits(x, start);
  }
  if (x->failed) return;
  flags = number_suffixes(x, flags);
  if (!(flags & (NUMBER_FLOAT | NUMBER_IMAGINARY)) && x->code[start] == '0' && !zero) {
    lexer_fail(
        x, SYNTAX_ERROR, (Span){start, integer_end},
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    return;
  }
  check_number_end(x, start, flags & NUMBER_IMAGINARY ? "imaginary" : "decimal");
  lexer_add(x, TOKEN_NUMBER, start, flags);
}

void lexer_number(Lexer *x) {
  static const struct {
    char letter;
    unsigned radix;
    const char *kind;
  } radixes[] = {{'x', 16, "hexadecimal"}, {'o', 8, "octal"}, {'b', 2, "binary"}};
  uint32_t start = x->at;
  if (lexer_peek(x, 0) == '0') {
    for (size_t i = 0; i < sizeof radixes / sizeof *radixes; i++) {
      if ((lexer_peek(x, 1) | 0x20) != radixes[i].letter) continue;
      x->at++;
      radix_number(x, start, radixes[i].radix, radixes[i].kind);
      unsigned flags = raw_suffixes(x, 0);
      check_number_end(x, start, radixes[i].kind);
      lexer_add(x, TOKEN_NUMBER, start, flags);
      return;
    }
  }
  decimal_number(x, start);
}

/* ---- names ---- */

static void bad_character(Lexer *x, uint32_t point, unsigned length) {
  Span span = {x->at, x->at + length};
  if (unicode_is_printable(point))
    lexer_fail(x, SYNTAX_ERROR, span, "invalid character '%.*s' (U+%04X)", (int)length, x->code + x->at,
               point);
  else
    lexer_fail(x, SYNTAX_ERROR, span, "invalid non-printable character U+%04X", point);
}

/* The rest of a name that has characters beyond ASCII. */
static void finish_unicode_name(Lexer *x, uint32_t start) {
  while (x->at < x->end && is_name_byte((unsigned char)x->code[x->at])) {
    unsigned length;
    uint32_t point = unicode_decode(x->code + x->at, &length);
    if (x->at == start ? !unicode_starts_name(point) : !unicode_continues_name(point)) {
      bad_character(x, point, length);
      return;
    }
    x->at += length;
  }
  lexer_add(x, TOKEN_IDENTIFIER, start, 0);
}

/* If the letters before a quote form a string prefix, the prefix's length, else 0. */
static uint32_t string_prefix(const Lexer *x) {
  bool b = false, u = false, r = false, f = false;
  for (uint32_t i = 0; i < 3; i++) {
    unsigned char c = lexer_peek(x, i);
    if (c == '"' || c == '\'') return i;
    c |= 0x20;
    if (c == 'b' && !(b || u || f))
      b = true;
    else if (c == 'u' && !(b || u || r || f))
      u = true;
    else if (c == 'r' && !(r || u))
      r = true;
    else if (c == 'f' && !(f || b || u))
      f = true;
    else
      return 0;
  }
  return 0;
}

void lexer_name_or_string(Lexer *x) {
  uint32_t start = x->at;
  uint32_t prefix = string_prefix(x);
  if (prefix > 0) {
    x->at += prefix;
    lexer_string(x, start);
    return;
  }
  const char *code = x->code;
  uint32_t at = x->at;
  while (at < x->end && (unsigned char)code[at] < 0x80 && unicode_continues_name((unsigned char)code[at]))
    at++;
  x->at = at;
  if (at < x->end && (unsigned char)code[at] >= 0x80)
    finish_unicode_name(x, start);
  else
    lexer_add(x, token_keyword(code + start, at - start), start, 0);
}

/* ---- strings ---- */

static void unterminated(Lexer *x, uint32_t start, bool triple, bool at_end) {
  uint32_t line = source_line_at(x->input->source, triple ? x->end - 1 : x->at);
  lexer_fail(x, SYNTAX_ERROR, (Span){start, start + 1},
             triple ? "unterminated triple-quoted string literal (detected at line %u)"
                    : "unterminated string literal (detected at line %u)",
             line);
  x->problem->at_end = x->problem->open = at_end;
}

void lexer_string(Lexer *x, uint32_t start) {
  char quote = x->code[x->at];
  bool triple = lexer_peek(x, 1) == (unsigned char)quote && lexer_peek(x, 2) == (unsigned char)quote;
  x->at += triple ? 3 : 1;
  while (x->at < x->end) {
    char c = x->code[x->at];
    if (c == '\\') {
      x->at += 2;
      continue;
    }
    if (c == '\n' && !triple) {
      unterminated(x, start, false, false);
      return;
    }
    if (c == quote &&
        (!triple || (lexer_peek(x, 1) == (unsigned char)quote && lexer_peek(x, 2) == (unsigned char)quote))) {
      x->at += triple ? 3 : 1;
      lexer_add(x, TOKEN_STRING, start, 0);
      return;
    }
    x->at++;
  }
  x->at = x->end;
  if (x->input->in_brackets)
    lexer_fail(x, SYNTAX_ERROR, (Span){start, x->end}, "unterminated string");
  else
    unterminated(x, start, triple, true);
}
