/* SPDX-License-Identifier: GPL-3.0-or-later */
/* re_template.c: the replacement text of sub() and expand(): \1, \g<1>, \g<name> and the escapes of characters. */
#include <stdlib.h>

#include "builtins/mod_re.h"
#include "builtins/re_syntax.h"
#include "object/error.h"

typedef struct Reader {
  Machine *m;
  const Pattern *pattern;
  Value template;
  Text text;
  const char *p, *end;
  ReTemplate *out;
} Reader;

#define FAIL(r, where, ...) \
  re_raise((r)->m, regex_state((r)->m)->error_type, (r)->template, (size_t)((where) - (r)->text.data), __VA_ARGS__)

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_octal(char c) { return c >= '0' && c <= '7'; }

static bool add_piece(Reader *r, int32_t group) {
  ReTemplate *t = r->out;
  if (t->count == t->capacity) {
    size_t capacity = t->capacity == 0 ? 8 : 2 * t->capacity;
    TemplatePiece *grown = realloc(t->piece, capacity * sizeof *grown);
    if (grown == NULL) return (void)raise_no_memory(r->m), false;
    t->piece = grown;
    t->capacity = capacity;
  }
  t->piece[t->count++] = (TemplatePiece){t->literal.used, group};
  return true;
}

static bool add_group(Reader *r, const char *where, int64_t group) {
  if (group > r->pattern->groups) return FAIL(r, where, "invalid group reference %lld", (long long)group);
  return add_piece(r, (int32_t)group);
}

static void add_char(Reader *r, uint32_t c) {
  if (r->text.kind == TEXT_BYTES) builder_add(&r->out->literal, (char[]){(char)c}, 1);
  else builder_add_char(&r->out->literal, c);
}

/* Behind \g: <number> or <name>. */
static bool read_named(Reader *r) {
  if (r->p == r->end || *r->p != '<') return FAIL(r, r->p, "missing <");
  const char *start = ++r->p, *stop = memchr(start, '>', (size_t)(r->end - start));
  if (start == r->end || stop == start) return FAIL(r, start, "missing group name");
  if (stop == NULL) return FAIL(r, start, "missing >, unterminated name");
  r->p = stop + 1;
  int64_t number = 0;
  for (const char *p = start; p < stop && number >= 0; p++) number = is_digit(*p) && number < INT32_MAX ? number * 10 + (*p - '0') : -1;
  if (number >= 0) return add_group(r, start, number);
  Str *name = symbol_from(r->m, start, (size_t)(stop - start));
  Value known = dict_get_str(as_dict(r->pattern->names), name);
  if (!is_absent(known)) return add_group(r, start, small_int(known));
  for (const char *p = start; p < stop; p++) {
    bool word = *p == '_' || (unsigned char)*p >= 0x80 || (p > start && is_digit(*p)) || ((*p | 0x20) >= 'a' && (*p | 0x20) <= 'z');
    if (!word) return FAIL(r, start, "bad character in group name %R", object_value(name));
  }
  return raise_false(r->m, TYPE_ID_IndexError, "unknown group name %R", object_value(name));
}

/* \0, \07, \012: a character; \1 … \99: a group; three octal digits: a character. p stands at the first digit. */
static bool read_number(Reader *r) {
  const char *start = r->p - 1, *digits = r->p;
  int n = 1, limit = *digits == '0' ? 3 : 2;
  while (n < limit && digits + n < r->end && (*digits == '0' ? is_octal(digits[n]) : is_digit(digits[n]))) n++;
  bool octal = *digits == '0';
  if (!octal && n == 2 && digits + 2 < r->end && is_octal(digits[0]) && is_octal(digits[1]) && is_octal(digits[2])) {
    octal = true;
    n = 3;
  }
  int value = 0;
  for (int i = 0; i < n; i++) value = value * (octal ? 8 : 10) + (digits[i] - '0');
  r->p = digits + n;
  if (!octal) return add_group(r, digits, value);
  if (value > 0377) {
    Value shown = str_new(r->m, start, (size_t)n + 1);
    return !is_absent(shown) && FAIL(r, start, "octal escape value %V outside of range 0-0o377", shown);
  }
  add_char(r, (uint32_t)value);
  return true;
}

static bool read_escape(Reader *r) {
  static const char letters[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
  const char *start = r->p++;
  if (r->p == r->end) return FAIL(r, start, "bad escape (end of pattern)");
  char c = *r->p;
  if (is_digit(c)) return read_number(r);
  r->p++;
  if (c == 'g') return read_named(r);
  const char *found = c != 0 ? strchr(letters, c) : NULL;
  if (found != NULL) add_char(r, (unsigned char)values[found - letters]);
  else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return FAIL(r, start, "bad escape \\%c", c);
  else builder_add(&r->out->literal, start, 2);
  return true;
}

bool re_template_read(Machine *m, const Pattern *p, Value template, ReTemplate *out) {
  *out = (ReTemplate){.piece = NULL};
  builder_start(&out->literal);
  Reader r = {.m = m, .pattern = p, .template = template, .text = subject_text(m, template), .out = out};
  r.p = r.text.data;
  r.end = text_end(r.text);
  while (r.p < r.end) {
    const char *backslash = memchr(r.p, '\\', (size_t)(r.end - r.p));
    if (backslash == NULL) backslash = r.end;
    builder_add(&out->literal, r.p, (size_t)(backslash - r.p));
    r.p = backslash;
    if (r.p < r.end && !read_escape(&r)) return false;
  }
  return add_piece(&r, -1);
}

void re_template_expand(const ReTemplate *t, Text subject, const size_t *spans, StrBuilder *out) {
  size_t from = 0;
  for (size_t i = 0; i < t->count; i++) {
    const TemplatePiece *piece = &t->piece[i];
    builder_add(out, t->literal.data + from, piece->literal_end - from);
    from = piece->literal_end;
    if (piece->group < 0 || spans[2 * piece->group] == NO_SPAN) continue;
    size_t start = spans[2 * piece->group], end = spans[2 * piece->group + 1];
    builder_add(out, subject.data + start, end - start);
  }
}

void re_template_drop(ReTemplate *t) {
  builder_drop(&t->literal);
  free(t->piece);
  t->piece = NULL;
}
