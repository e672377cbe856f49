/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_literal.c: number tokens to their digits, string tokens to their bytes. */
#include "lang/parser_internal.h"

#include <stdlib.h>
#include <string.h>
#include "lang/unicode.h"
#include "object/unicode_name.h"

/* ---- numbers ---- */

/* The span's text without underscores. */
static Text clean_digits(Parser *p, Span span) {
  char *bytes = arena_alloc(p->arena, span.end - span.start + 1);
  uint32_t length = 0;
  for (uint32_t i = span.start; i < span.end; i++)
    if (p->code[i] != '_') bytes[length++] = p->code[i];
  return (Text){bytes, length};
}

static unsigned radix_of(const char *digits) {
  if (digits[0] != '0') return 10;
  switch (digits[1] | 0x20) {
  case 'x': return 16;
  case 'o': return 8;
  case 'b': return 2;
  default: return 10;
  }
}

static Node *make_integer(Parser *p, const Token *token, Span digits) {
  AstInt *node = PARSE_NEW(p, Int, token->span);
  node->radix = (int32_t)radix_of(p->code + digits.start);
  if (node->radix != 10) digits.start += 2;
  node->digits = clean_digits(p, digits);
  node->raw = token->flags & NUMBER_RAW;
  return &node->base;
}

Node *parse_number(Parser *p) {
  const Token *token = p->token++;
  Span digits = token->span;
  while ((token->flags & NUMBER_RAW) && strchr("rRlL", p->code[digits.end - 1])) digits.end--;
  if (token->flags & NUMBER_IMAGINARY) digits.end--;
  if (!(token->flags & (NUMBER_FLOAT | NUMBER_IMAGINARY))) return make_integer(p, token, digits);
  Text text = clean_digits(p, digits);
  double value = strtod(text.bytes, NULL);
  bool raw = token->flags & NUMBER_RAW;
  if (token->flags & NUMBER_IMAGINARY) {
    AstImaginary *node = PARSE_NEW(p, Imaginary, token->span);
    *node = (AstImaginary){node->base, value, text, raw};
    return &node->base;
  }
  AstFloat *node = PARSE_NEW(p, Float, token->span);
  *node = (AstFloat){node->base, value, text, raw};
  return &node->base;
}

/* ---- text ---- */

void parse_text_append(Parser *p, TextBuilder *text, const char *bytes, size_t length) {
  if (text->length + length + 1 > text->capacity) {
    size_t capacity = (text->length + length + 1) * 2;
    char *grown = arena_alloc(p->arena, capacity);
    if (text->length > 0) memcpy(grown, text->bytes, text->length);
    text->bytes = grown;
    text->capacity = capacity;
  }
  if (length > 0) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
}

Text parse_text_finish(Parser *p, const TextBuilder *text) {
  return (Text){arena_copy(p->arena, text->length > 0 ? text->bytes : "", text->length),
                (uint32_t)text->length};
}

Node *parse_string_constant(Parser *p, const char *bytes, size_t length, Span span) {
  AstStr *node = PARSE_NEW(p, Str, span);
  node->value = (Text){arena_copy(p->arena, bytes, length), (uint32_t)length};
  return &node->base;
}

/* ---- escapes ---- */

typedef struct Escape {
  const StringForm *form;
  Span span;      /* the text being decoded */
  uint32_t start; /* of the escape: at the backslash */
  uint32_t at;    /* behind the letter */
  TextBuilder *text;
} Escape;

static unsigned hex_value(char c) {
  if (c >= '0' && c <= '9') return (unsigned)(c - '0');
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

static void append_point(Parser *p, const Escape *e, uint32_t point) {
  char encoded[4];
  if (e->form->bytes) {
    encoded[0] = (char)point;
    parse_text_append(p, e->text, encoded, 1);
  } else {
    parse_text_append(p, e->text, encoded, unicode_encode(point, encoded));
  }
}

static _Noreturn void fail_unicode(Parser *p, const Escape *e, const char *reason) {
  uint32_t first = e->start - e->span.start;
  parse_fail(p, e->form->token,
             "(unicode error) 'unicodeescape' codec can't decode bytes in position %u-%u: %s", first,
             e->at - 1 - e->span.start, reason);
}

/* \x41, \u0041, \U00000041: exactly COUNT digits. */
static void decode_hex(Parser *p, Escape *e, unsigned count, const char *truncated) {
  uint32_t point = 0;
  unsigned found = 0;
  for (; found < count && e->at < e->span.end && hex_value(p->code[e->at]) < 16; found++)
    point = point << 4 | hex_value(p->code[e->at++]);
  if (found < count && e->form->bytes)
    parse_fail(p, e->form->token, "(value error) invalid \\x escape at position %u",
               e->start - e->span.start);
  if (found < count) fail_unicode(p, e, truncated);
  if (point > 0x10ffff) fail_unicode(p, e, "illegal Unicode character");
  append_point(p, e, point);
}

static void decode_octal(Parser *p, Escape *e, char first) {
  uint32_t point = (uint32_t)(first - '0');
  for (int i = 0; i < 2 && e->at < e->span.end && p->code[e->at] >= '0' && p->code[e->at] <= '7'; i++)
    point = point << 3 | (uint32_t)(p->code[e->at++] - '0');
  append_point(p, e, point);
}

static void decode_named(Parser *p, Escape *e) {
  const char *name = p->code + e->at + 1, *end = p->code + e->span.end;
  bool opened = e->at < e->span.end && p->code[e->at] == '{';
  const char *close = opened ? memchr(name, '}', (size_t)(end - name)) : NULL;
  if (!close || close == name) {
    if (opened) e->at = (uint32_t)((close ? close : end) - p->code);
    fail_unicode(p, e, "malformed \\N character escape");
  }
  e->at = (uint32_t)(close - p->code) + 1;
  if (!unicode_names_load()) parse_fail(p, e->form->token, "(unicode error) " UNICODE_NAMES_MISSING "; use \\u or \\U and the number");
  uint32_t point;
  if (!unicode_by_name(name, (size_t)(close - name), &point)) fail_unicode(p, e, "unknown Unicode character name");
  append_point(p, e, point);
}

/* The letter after the backslash; false if it is none of an escape's. */
static bool decode_letter(Parser *p, Escape *e, char letter) {
  static const char plain[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
  for (size_t i = 0; i + 1 < sizeof plain; i += 2) {
    if (plain[i] == letter) {
      parse_text_append(p, e->text, &plain[i + 1], 1);
      return true;
    }
  }
  if (letter >= '0' && letter <= '7') return decode_octal(p, e, letter), true;
  if (letter == 'x') return decode_hex(p, e, 2, "truncated \\xXX escape"), true;
  if (e->form->bytes) return false;
  switch (letter) {
  case 'u': return decode_hex(p, e, 4, "truncated \\uXXXX escape"), true;
  case 'U': return decode_hex(p, e, 8, "truncated \\UXXXXXXXX escape"), true;
  case 'N': return decode_named(p, e), true;
  default: return false;
  }
}

static void warn_of_escape(Parser *p, const StringForm *form, char letter) {
  warning_add(p->options->warnings, (SyntaxWarning){.span = form->token, .deprecation = true}, "invalid escape sequence '\\%c'", letter);
}

void parse_decode(Parser *p, const StringForm *form, Span span, TextBuilder *text) {
  uint32_t at = span.start;
  bool warned = false; /* of each piece of text, the first that is none is told of */
  while (at < span.end) {
    const char *from = p->code + at;
    const char *backslash = form->raw ? NULL : memchr(from, '\\', span.end - at);
    size_t plain = backslash ? (size_t)(backslash - from) : span.end - at;
    parse_text_append(p, text, from, plain);
    at += (uint32_t)plain;
    if (!backslash) return;
    if (at + 1 >= span.end) { /* `\{` in an f-string ends the text with a backslash */
      parse_text_append(p, text, "\\", 1);
      return;
    }
    Escape escape = {.form = form, .span = span, .start = at, .at = at + 2, .text = text};
    char letter = p->code[at + 1];
    if (letter != '\n' && !decode_letter(p, &escape, letter)) {
      if (!warned && (unsigned char)letter < 0x80) warn_of_escape(p, form, letter), warned = true;
      parse_text_append(p, text, backslash, 1);
      escape.at = at + 1;
    }
    at = escape.at;
  }
}

/* ---- string tokens ---- */

static StringForm string_form(const Parser *p, const Token *token) {
  StringForm form = {.token = token->span};
  uint32_t at = token->span.start;
  for (; p->code[at] != '"' && p->code[at] != '\''; at++) {
    switch (p->code[at] | 0x20) {
    case 'r': form.raw = true; break;
    case 'b': form.bytes = true; break;
    case 'f': form.formatted = true; break;
    default: break;
    }
  }
  char quote = p->code[at];
  bool triple = token->span.end - at >= 6 && p->code[at + 1] == quote && p->code[at + 2] == quote;
  form.body = (Span){at + (triple ? 3 : 1), token->span.end - (triple ? 3 : 1)};
  return form;
}

static void check_bytes_body(Parser *p, const StringForm *form) {
  for (uint32_t i = form->body.start; i < form->body.end; i++)
    if ((unsigned char)p->code[i] >= 0x80)
      parse_fail(p, form->token, "bytes can only contain ASCII literal characters");
}

void parse_push_text(Parser *p, TextBuilder *text, Span span) {
  if (text->length > 0) parse_push(p, parse_string_constant(p, text->bytes, text->length, span));
  *text = (TextBuilder){0};
}

/* Adjacent strings are one; with an f-string among them, all of them are. */
Node *parse_strings(Parser *p) {
  Token *first = p->token;
  uint32_t mark = parse_mark(p);
  TextBuilder text = {0};
  bool bytes = string_form(p, first).bytes, formatted = false;
  for (; parse_at(p, TOKEN_STRING); p->token++) {
    StringForm form = string_form(p, p->token);
    if (form.bytes != bytes)
      parse_fail(p, (Span){first->span.start, form.token.end}, "cannot mix bytes and nonbytes literals");
    if (bytes) check_bytes_body(p, &form);
    formatted = formatted || form.formatted;
    if (form.formatted)
      parse_fstring_body(p, &form, &text);
    else
      parse_decode(p, &form, form.body, &text);
  }
  Span span = parse_span(p, first->span.start);
  if (formatted) {
    parse_push_text(p, &text, span);
    AstJoinedStr *node = PARSE_NEW(p, JoinedStr, span);
    node->values = parse_take(p, mark);
    return &node->base;
  }
  if (!bytes) return parse_string_constant(p, text.length > 0 ? text.bytes : "", text.length, span);
  AstBytes *node = PARSE_NEW(p, Bytes, span);
  node->value = parse_text_finish(p, &text);
  return &node->base;
}
