/* SPDX-License-Identifier: GPL-3.0-or-later */
/* format.c: str_format and str_vformat, the printf of C code that speaks about Values. */
#define _GNU_SOURCE 1 /* strchrnul */
#include <stdio.h>

#include "object/error.h"
#include "object/operations.h"
#include "object/str.h"

/* One directive: flags, width and precision are printf's own and apply to numbers, and the precision to %s. */
typedef struct Directive {
  char text[32]; /* the directive, rebuilt for printf without its length and letter */
  int used;
  int precision; /* -1: none */
  int longs;     /* l: 1, ll: 2, z: 3 */
  char letter;
} Directive;

static const char *read_directive(const char *p, va_list *args, Directive *d) {
  *d = (Directive){.text = "%", .used = 1, .precision = -1};
  for (; *p != 0 && strchr("-+ #0123456789.*", *p) != NULL; p++) {
    assert(d->used < 16);
    if (*p != '*') {
      if (*p == '.') d->precision = 0;
      else if (d->precision >= 0) d->precision = d->precision * 10 + (*p - '0');
      d->text[d->used++] = *p;
      continue;
    }
    int given = va_arg(*args, int);
    if (d->precision >= 0) d->precision = given;
    d->used += snprintf(d->text + d->used, 12, "%d", given);
  }
  for (; *p == 'l' || *p == 'z'; p++) d->longs += *p == 'z' ? 3 : 1;
  d->letter = *p;
  return p + 1;
}

static void add_integer(StrBuilder *b, Directive *d, va_list *args) {
  bool is_signed = d->letter == 'd' || d->letter == 'i';
  unsigned long long u;
  long long i;
  if (d->longs == 0) {
    i = va_arg(*args, int);
    u = (unsigned)i;
  } else {
    i = d->longs == 2 ? va_arg(*args, long long) : va_arg(*args, long);
    u = (unsigned long long)i;
  }
  memcpy(d->text + d->used, "ll", 2);
  d->text[d->used + 2] = d->letter;
  d->text[d->used + 3] = 0;
  char digits[64];
  int n = snprintf(digits, sizeof digits, d->text, is_signed ? (unsigned long long)i : u);
  builder_add(b, digits, (size_t)n < sizeof digits ? (size_t)n : sizeof digits - 1);
}

static void add_double(StrBuilder *b, Directive *d, double x) {
  d->text[d->used] = d->letter;
  d->text[d->used + 1] = 0;
  char digits[400];
  int n = snprintf(digits, sizeof digits, d->text, x);
  builder_add(b, digits, (size_t)n < sizeof digits ? (size_t)n : sizeof digits - 1);
}

static void add_c_string(StrBuilder *b, const Directive *d, const char *s) {
  size_t n = d->precision >= 0 ? strnlen(s, (size_t)d->precision) : strlen(s);
  while (n > 0 && d->precision >= 0 && utf8_is_continuation(s[n])) n--; /* never half a character */
  builder_add(b, s, n);
}

/* The type of v as CPython's messages have it: types made in C are told with their module. */
static void add_type(Machine *m, StrBuilder *b, Value v) {
  static const char *const modules[] = {"collections", "_collections", "functools", "itertools", "operator", "re", "types"};
  const Type *type = type_of(m, v);
  if (!(type->flags & USER_CLASS) && is_str(type->module))
    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
      if (str_equals_c(as_str(type->module), modules[i])) builder_add_c(b, modules[i]), builder_add_char(b, '.');
  builder_add_c(b, type_name(type));
}

static void add_argument_type(Machine *m, StrBuilder *b, Value v) {
  if (is_none(v)) builder_add_c(b, "None");
  else add_type(m, b, v);
}

/* false: an exception is pending */
static bool add_directive(Machine *m, StrBuilder *b, Directive *d, va_list *args) {
  switch (d->letter) {
  case 's': add_c_string(b, d, va_arg(*args, const char *)); return true;
  case 'S': builder_add_str(b, va_arg(*args, const Str *)); return true;
  case 'R': return builder_add_repr(m, b, va_arg(*args, Value));
  case 'V': return builder_add_value(m, b, va_arg(*args, Value));
  case 'T': add_type(m, b, va_arg(*args, Value)); return true;
  case 'N': add_argument_type(m, b, va_arg(*args, Value)); return true;
  case 'c': builder_add_char(b, (uint32_t)va_arg(*args, int)); return true;
  case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': add_integer(b, d, args); return true;
  case 'e': case 'f': case 'g': add_double(b, d, va_arg(*args, double)); return true;
  default: assert(d->letter == '%'); builder_add_char(b, '%'); return true;
  }
}

Value str_vformat(Machine *m, const char *format, va_list given) {
  StrBuilder b;
  va_list args;
  va_copy(args, given);
  builder_start(&b);
  bool good = true;
  for (const char *p = format; good && *p != 0;) {
    const char *percent = strchrnul(p, '%');
    builder_add(&b, p, (size_t)(percent - p));
    if (*percent == 0) break;
    Directive d;
    p = read_directive(percent + 1, &args, &d);
    good = add_directive(m, &b, &d, &args);
  }
  va_end(args);
  if (good) return builder_finish(m, &b);
  builder_drop(&b);
  return ABSENT;
}

Value str_format(Machine *m, const char *format, ...) {
  va_list args;
  va_start(args, format);
  Value result = str_vformat(m, format, args);
  va_end(args);
  return result;
}
