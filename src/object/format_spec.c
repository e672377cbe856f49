/* SPDX-License-Identifier: GPL-3.0-or-later */
/* format_spec.c: reading a format specification and padding what it asks for. */
#include "object/format_spec.h"

#include <stdio.h>

#include "object/error.h"
#include "object/unicode_db.h"

/* The helpers are inline so that it stays in registers. */
typedef struct Cursor {
  const char *at, *end;
} Cursor;

static inline bool accept(Cursor *c, char wanted) {
  if (c->at == c->end || *c->at != wanted) return false;
  c->at++;
  return true;
}

static inline bool is_align(const Cursor *c, const char *at) { return at < c->end && (*at == '<' || *at == '>' || *at == '=' || *at == '^'); }

/* The alignment, and the fill character before it, which may be an alignment character itself. */
static inline void read_align(Cursor *c, FormatSpec *out, bool *fill_given) {
  if (c->at == c->end) return;
  const char *second = c->at;
  uint32_t first = utf8_next(&second);
  if (is_align(c, second)) {
    out->fill = first;
    *fill_given = true;
    c->at = second;
  } else if (!is_align(c, c->at)) {
    return;
  }
  out->align = *c->at++;
  out->align_given = true;
}

/* Of any script, as in int(). */
static inline int digit_at(const char *p) {
  if (LIKELY((unsigned char)*p < 128)) return *p >= '0' && *p <= '9' ? *p - '0' : -1;
  return unicode_decimal(utf8_next(&p));
}

static inline bool read_number(Machine *m, Cursor *c, int64_t *out, bool *present) {
  int64_t n = 0;
  const char *start = c->at;
  for (int digit; c->at < c->end && (digit = digit_at(c->at)) >= 0; utf8_next(&c->at)) {
    if (UNLIKELY(__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, digit, &n)))
      return raise_false(m, TYPE_ID(ValueError), "Too many decimal digits in format string");
  }
  *present = c->at > start;
  if (*present) *out = n;
  return true;
}

static inline bool read_grouping(Machine *m, Cursor *c, FormatSpec *out) {
  if (accept(c, ',')) out->grouping = ',';
  bool both = false;
  if (accept(c, '_')) {
    both = out->grouping != 0;
    out->grouping = '_';
  }
  if (both || (out->grouping == '_' && c->at < c->end && *c->at == ','))
    return raise_false(m, TYPE_ID(ValueError), "Cannot specify both ',' and '_'.");
  return true;
}

/* Grouping goes with decimal types, underscores also with binary ones. */
static bool check_grouping(Machine *m, const FormatSpec *s) {
  if (s->type == 0 || (s->type < 128 && strchr("deEfFgG%", (int)s->type))) return true;
  if (s->grouping == '_' && s->type < 128 && strchr("boxX", (int)s->type)) return true;
  if (s->type > 32 && s->type < 128)
    return raise_false(m, TYPE_ID(ValueError), "Cannot specify '%c' with '%c'.", s->grouping, (int)s->type);
  char code[16];
  snprintf(code, sizeof code, "\\x%x", (unsigned)s->type);
  return raise_false(m, TYPE_ID(ValueError), "Cannot specify '%c' with '%s'.", s->grouping, code);
}

static inline bool read_precision(Machine *m, Cursor *c, FormatSpec *out) {
  bool present = false;
  if (!accept(c, '.')) return true;
  if (!read_number(m, c, &out->precision, &present)) return false;
  return present || raise_false(m, TYPE_ID(ValueError), "Format specifier missing precision");
}

static bool raise_invalid(Machine *m, const char *text, size_t bytes, const char *type_name) {
  Value spec = str_new(m, text, bytes);
  if (is_absent(spec)) return false;
  return raise_false(m, TYPE_ID(ValueError), "Invalid format specifier '%S' for object of type '%s'", as_str(spec), type_name);
}

bool format_spec_parse(Machine *m, const char *text, size_t bytes, const char *type_name, char default_align, char default_type,
                       FormatSpec *out) {
  *out = (FormatSpec){.fill = ' ', .align = default_align, .width = -1, .precision = -1, .type = (uint32_t)default_type};
  Cursor c = {text, text + bytes};
  bool fill_given = false, present;
  read_align(&c, out, &fill_given);
  if (c.at < c.end && (*c.at == '+' || *c.at == '-' || *c.at == ' ')) out->sign = *c.at++;
  out->no_minus_zero = accept(&c, 'z');
  out->alternate = accept(&c, '#');
  if (!fill_given && accept(&c, '0')) {
    out->fill = '0';
    if (!out->align_given && default_align == '>') out->align = '=';
  }
  if (!read_number(m, &c, &out->width, &present) || !read_grouping(m, &c, out) || !read_precision(m, &c, out)) return false;
  if (c.at < c.end) out->type = utf8_next(&c.at);
  if (c.at < c.end) return raise_invalid(m, text, bytes, type_name);
  return out->grouping == 0 || check_grouping(m, out);
}

Value format_spec_unknown_type(Machine *m, const FormatSpec *spec, const char *type_name) {
  char code[16];
  snprintf(code, sizeof code, spec->type > 32 && spec->type < 128 ? "%c" : "\\x%x", (unsigned)spec->type);
  return raise_error(m, TYPE_ID(ValueError), "Unknown format code '%s' for object of type '%s'", code, type_name);
}

void format_spec_fill(StrBuilder *b, const FormatSpec *spec, size_t count) {
  if (count > 0) builder_add_repeated(b, spec->fill, count);
}

void format_spec_pad(StrBuilder *b, const FormatSpec *spec, const char *text, size_t bytes, size_t length) {
  size_t missing = spec->width > 0 && (size_t)spec->width > length ? (size_t)spec->width - length : 0;
  size_t before = spec->align == '<' ? 0 : spec->align == '^' ? missing / 2 : missing;
  format_spec_fill(b, spec, before);
  builder_add(b, text, bytes);
  format_spec_fill(b, spec, missing - before);
}
