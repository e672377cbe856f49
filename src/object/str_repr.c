/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str_repr.c: repr() and ascii() of strings. */
#include "object/str.h"
#include "object/unicode_db.h"

static void add_escape(StrBuilder *b, uint32_t c) {
  static const char hex[] = "0123456789abcdef";
  int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
  char *room = builder_room(b, (size_t)digits + 2);
  if (room == NULL) return;
  *room++ = '\\';
  *room++ = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) *room++ = hex[c >> shift & 15];
}

static void add_quoted_char(StrBuilder *b, uint32_t c, uint32_t quote, bool ascii) {
  char short_escape = c == '\n' ? 'n' : c == '\t' ? 't' : c == '\r' ? 'r' : (c == '\\' || c == quote) ? (char)c : 0;
  if (short_escape != 0) builder_add(b, (char[]){'\\', short_escape}, 2);
  else if (c >= 0x20 && c < 0x7f) builder_add_char(b, c);
  else if (c < 0x80 || ascii || !unicode_is(c, UNICODE_PRINTABLE)) add_escape(b, c);
  else builder_add_char(b, c);
}

/* Bytes that stand for themselves between quotes of this kind. */
static size_t plain_run(const char *p, const char *end, char quote) {
  const char *start = p;
  while (p < end && *p >= 0x20 && *p < 0x7f && *p != '\\' && *p != quote) p++;
  return (size_t)(p - start);
}

void builder_add_quoted(StrBuilder *b, const char *text, size_t bytes, bool ascii) {
  bool single = memchr(text, '\'', bytes) != NULL;
  char quote = single && memchr(text, '"', bytes) == NULL ? '"' : '\'';
  builder_add(b, &quote, 1);
  for (const char *p = text, *end = text + bytes; p < end;) {
    size_t run = plain_run(p, end, quote);
    builder_add(b, p, run);
    p += run;
    if (p < end) add_quoted_char(b, utf8_next(&p), (uint32_t)quote, ascii);
  }
  builder_add(b, &quote, 1);
}

Value str_repr(Machine *m, const Str *s) {
  if (str_is_ascii(s) && plain_run(s->text, s->text + s->bytes, '\'') == s->bytes) { /* the usual case: nothing to escape */
    Str *quoted = str_blank(m, s->bytes + 2, s->bytes + 2);
    if (quoted == NULL) return ABSENT;
    char *room = str_room(quoted);
    room[0] = room[s->bytes + 1] = '\'';
    memcpy(room + 1, s->text, s->bytes);
    return object_value(quoted);
  }
  StrBuilder b;
  builder_start(&b);
  builder_add_quoted(&b, s->text, s->bytes, false);
  return builder_finish(m, &b);
}

Value str_ascii(Machine *m, const Str *s) {
  if (str_is_ascii(s) && object_type_id(&s->base) == TYPE_ID_str) return object_value(s);
  StrBuilder b;
  builder_start(&b);
  for (const char *p = s->text, *end = p + s->bytes; p < end;) {
    uint32_t c = utf8_next(&p);
    if (c < 0x80) builder_add_char(&b, c);
    else add_escape(&b, c);
  }
  return builder_finish(m, &b);
}
