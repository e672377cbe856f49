/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_text.c: what numbers in text have in common. */
#include "object/number_text.h"

#include <stdlib.h>

#include "object/str.h"
#include "object/unicode_db.h"

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static char *ascii_copy(const char *utf8, size_t bytes, size_t *length) {
  char *out = malloc(bytes + 1), *to = out;
  *length = 0;
  if (!out) return NULL;
  for (const char *p = utf8, *end = utf8 + bytes; p < end;) {
    uint32_t c = utf8_next(&p);
    int digit = c < 128 ? -1 : unicode_decimal(c);
    *to++ = c < 128 ? (char)c : digit >= 0 ? (char)('0' + digit) : unicode_is(c, UNICODE_SPACE) ? ' ' : '?';
  }
  *to = 0;
  *length = (size_t)(to - out);
  return out;
}

void number_text_start(NumberText *t, const char *utf8, size_t bytes) {
  t->owned = NULL;
  for (size_t i = 0; i < bytes; i++)
    if ((unsigned char)utf8[i] >= 128) {
      utf8 = t->owned = ascii_copy(utf8, bytes, &bytes);
      break;
    }
  const char *start = utf8, *end = utf8 + bytes;
  while (start < end && is_space(*start)) start++;
  while (start < end && is_space(end[-1])) end--;
  t->start = start;
  t->end = end;
}

void number_text_end(NumberText *t) { free(t->owned); }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

ptrdiff_t number_text_drop_underscores(const char *start, const char *end, char *out) {
  char *to = out;
  for (const char *p = start; p < end; p++) {
    if (*p != '_') *to++ = *p;
    else if (p == start || p + 1 == end || !is_digit(p[-1]) || !is_digit(p[1])) return -1;
  }
  *to = 0;
  return to - out;
}
