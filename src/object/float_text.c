/* SPDX-License-Identifier: GPL-3.0-or-later */
/* float_text.c: floats to text and from text. The C library's strtod and printf are used where they are exact; they need LC_NUMERIC
 * to be "C", which the program never changes. */
#include "object/number.h"

#include <math.h>
#include <stdlib.h>
#include <strings.h>

#include "object/float_digits.h"
#include "object/number_text.h"
#include "object/str.h"

/* ---- to text ---- */

static char *copy(char *to, const char *from, int n) {
  memcpy(to, from, (size_t)n);
  return to + n;
}

static char *fill_zeros(char *to, int n) {
  memset(to, '0', (size_t)n);
  return to + n;
}

static char *write_exponent(char *to, int exponent) {
  *to++ = 'e';
  *to++ = exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  if (exponent >= 100) *to++ = (char)('0' + exponent / 100);
  *to++ = (char)('0' + exponent / 10 % 10);
  *to++ = (char)('0' + exponent % 10);
  return to;
}

/* Digits as 123.0, 0.00123, 1.23e+45: an exponent when the point would be more than 16 digits behind, or four zeros before, the first. */
static char *write_digits(char *to, const char *digits, int n, int point) {
  if (point < -3 || point > 16) {
    *to++ = digits[0];
    if (n > 1) {
      *to++ = '.';
      to = copy(to, digits + 1, n - 1);
    }
    return write_exponent(to, point - 1);
  }
  if (point <= 0) {
    to = copy(to, "0.", 2);
    return copy(fill_zeros(to, -point), digits, n);
  }
  if (point >= n) {
    to = fill_zeros(copy(to, digits, n), point - n);
    return copy(to, ".0", 2);
  }
  to = copy(to, digits, point);
  *to++ = '.';
  return copy(to, digits + point, n - point);
}

size_t float_write(double d, char *out) {
  char digits[FLOAT_DIGITS_MAX], *to = out;
  int point;
  if (isnan(d)) {
    to = copy(to, "nan", 3);
  } else {
    if (signbit(d)) *to++ = '-';
    if (isinf(d)) {
      to = copy(to, "inf", 3);
    } else {
      int n = float_digits(d, digits, &point);
      to = write_digits(to, digits, n, point);
    }
  }
  *to = 0;
  return (size_t)(to - out);
}

Value float_repr(Machine *m, double d) {
  char text[FLOAT_TEXT];
  size_t n = float_write(d, text);
  return str_new_counted(m, text, n, n);
}

/* ---- from text ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* inf, infinity or nan, in any case, to the end. */
static bool parse_special(const char *text, double *out) {
  if (strcasecmp(text, "inf") == 0 || strcasecmp(text, "infinity") == 0) *out = HUGE_VAL;
  else if (strcasecmp(text, "nan") == 0) *out = NAN;
  else return false;
  return true;
}

const char *float_scan(const char *p) {
  const char *start = p;
  while (is_digit(*p)) p++;
  ptrdiff_t digits = p - start;
  if (*p == '.') {
    const char *fraction = ++p;
    while (is_digit(*p)) p++;
    digits += p - fraction;
  }
  if (digits == 0) return NULL;
  if (*p == 'e' || *p == 'E') {
    const char *exponent = p + 1;
    if (*exponent == '+' || *exponent == '-') exponent++;
    if (is_digit(*exponent))
      for (p = exponent; is_digit(*p);) p++;
  }
  return p;
}

/* A whole text, cleaned of underscores, with a NUL at its end. */
static bool parse_clean(const char *text, ptrdiff_t length, double *out) {
  const char *p = text;
  bool negative = *p == '-';
  if (*p == '-' || *p == '+') p++;
  if (!parse_special(p, out)) {
    if (float_scan(p) != text + length) return false;
    *out = strtod(p, NULL);
  }
  if (negative) *out = -*out;
  return true;
}

bool float_parse(const char *text, size_t bytes, double *out) {
  NumberText t;
  char local[256], *buffer = local;
  number_text_start(&t, text, bytes);
  if ((size_t)(t.end - t.start) >= sizeof local) buffer = malloc((size_t)(t.end - t.start) + 1);
  bool found = false;
  if (buffer) {
    ptrdiff_t n = number_text_drop_underscores(t.start, t.end, buffer);
    found = n > 0 && strlen(buffer) == (size_t)n && parse_clean(buffer, n, out);
  }
  if (buffer != local) free(buffer);
  number_text_end(&t);
  return found;
}
