/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_format.c: format(number, spec). A number is laid out as
 *
 *     [fill] sign prefix [fill, with align =] digits,in,groups rest [fill]
 *
 * where rest is what follows the whole part: point, fraction, exponent, percent sign. */
#include "object/number_format.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/error.h"
#include "object/operations.h"

typedef struct Layout {
  char sign; /* 0: none */
  const char *prefix;
  const char *digits;
  size_t digit_count;
  const char *rest;
  size_t rest_bytes;
  int group;  /* digits in a group */
  bool upper; /* letters among the digits become capitals */
} Layout;

static bool is_one_of(uint32_t letter, const char *letters) { return letter && letter < 128 && strchr(letters, (int)letter) != NULL; }

static void add_digits(StrBuilder *b, const Layout *l, size_t from, size_t count) {
  char *room = builder_room(b, count);
  if (!room) return;
  text_copy(room, l->digits + from, count);
  for (size_t i = 0; l->upper && i < count; i++)
    if (room[i] >= 'a') room[i] ^= 'a' ^ 'A';
}

static char sign_char(const FormatSpec *spec, bool negative) {
  if (negative) return '-';
  return spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
}

/* Length of `digits` digits in groups; zeros that fill up to `least` characters stand in groups too. */
static size_t grouped_length(size_t digits, size_t least, size_t group) {
  size_t length = 0;
  for (;;) {
    size_t wanted = digits > least ? digits : least;
    size_t step = wanted < group ? (wanted ? wanted : 1) : group;
    length += step;
    digits = digits > step ? digits - step : 0;
    least = least > step ? least - step : 0;
    if (digits == 0 && least == 0) return length;
    length++;
    least = least > 0 ? least - 1 : 0;
  }
}

/* The digits in groups, zeros in front: `length` characters. The first group is what the others leave over. */
static void add_grouped(StrBuilder *b, const Layout *l, char separator, size_t length) {
  size_t unit = (size_t)l->group + 1, zeros = length - length / unit - l->digit_count, used = 0;
  for (size_t i = length; i > 0; i--) {
    if (i % unit == 0) builder_add(b, &separator, 1);
    else if (zeros > 0) builder_add(b, "0", 1), zeros--;
    else add_digits(b, l, used++, 1);
  }
}

static void add_layout(StrBuilder *b, const FormatSpec *spec, const Layout *l) {
  size_t prefix = l->prefix == NULL ? 0 : strlen(l->prefix), rest = l->rest_bytes;
  size_t fixed = (l->sign != 0) + prefix + rest;
  size_t width = spec->width > 0 ? (size_t)spec->width : 0;
  size_t zeros = spec->fill == '0' && spec->align == '=' && width > fixed ? width - fixed : 0;
  size_t digits = l->digit_count;
  if (spec->grouping && digits) digits = grouped_length(digits, zeros, (size_t)l->group);
  size_t missing = width > fixed + digits ? width - fixed - digits : 0;
  size_t before = spec->align == '>' ? missing : spec->align == '^' ? missing / 2 : 0;
  format_spec_fill(b, spec, before);
  if (l->sign) builder_add(b, &l->sign, 1);
  if (prefix > 0) builder_add(b, l->prefix, prefix);
  if (spec->align == '=') format_spec_fill(b, spec, missing);
  if (spec->grouping && l->digit_count) add_grouped(b, l, spec->grouping, digits);
  else add_digits(b, l, 0, l->digit_count);
  if (rest > 0) builder_add(b, l->rest, rest);
  if (spec->align == '<' || spec->align == '^') format_spec_fill(b, spec, missing - before);
}

/* ---- floats ---- */

bool number_precision_fits(Machine *m, int64_t precision) {
  if (precision < 4096 || heap_has_room((size_t)precision)) return true;
  raise_no_memory(m);
  return false;
}

/* What printf writes, in `local` or in malloc'd memory; NULL: MemoryError pending. */
static char *print_double(Machine *m, char *local, size_t size, const char *format, int precision, double d) {
  if (!number_precision_fits(m, precision)) return NULL;
  int n = snprintf(local, size, format, precision, d);
  if (n >= 0 && (size_t)n < size) return local;
  char *text = n < 0 ? NULL : malloc((size_t)n + 1);
  if (text) snprintf(text, (size_t)n + 1, format, precision, d);
  else raise_no_memory(m);
  return text;
}

/* d * 10^precision is computed as a whole number and its fraction, both exact. */
size_t number_print_fixed(char *out, int precision, double d) {
  uint64_t bits, unit = 1;
  memcpy(&bits, &d, sizeof bits);
  int exponent = d == 0 ? -53 : (int)(bits >> 52) - 1075; /* d is mantissa * 2^exponent */
  uint64_t mantissa = d == 0 ? 0 : (bits & (((uint64_t)1 << 52) - 1)) | (uint64_t)1 << 52;
  if (precision > 15 || exponent > 0 || exponent < -100) return 0; /* infinite, negative and not a number are too large */
  for (int i = 0; i < precision; i++) unit *= 10;
  unsigned __int128 scaled = (unsigned __int128)mantissa * unit, whole = scaled >> -exponent, rest = scaled - (whole << -exponent);
  if (whole > UINT64_MAX / 2) return 0;
  unsigned __int128 half = exponent ? (unsigned __int128)1 << (-exponent - 1) : 1;
  uint64_t digits = (uint64_t)whole;
  if (rest > half || (rest == half && (digits & 1))) digits++;
  size_t behind = (size_t)precision, n = int_decimal_length(digits);
  if (n <= behind) n = behind + 1;
  int_write_decimal(digits, out + n, n);
  if (behind > 0) {
    char *point = out + n - behind;
    memmove(point + 1, point, behind);
    *point = '.', n++;
  }
  out[n] = 0;
  return n;
}

/* Takes the zeros off a fraction that ends at `end`, and shifts what follows; keeps `kept` characters behind the point. */
static void drop_zeros(char *text, char *end, ptrdiff_t kept) {
  char *point = strchr(text, '.'), *last = end;
  if (!point || point > end) return;
  while (last[-1] == '0' && last - 1 - point > kept) last--;
  if (last - 1 == point) last--;
  memmove(last, end, strlen(end) + 1);
}

/* As %g, but whole numbers keep ".0", which counts as a digit: what format(3.0, '.3') wants. */
static char *print_short(Machine *m, char *local, size_t size, const FormatSpec *spec, double d) {
  int precision = spec->precision > 0 ? (int)spec->precision : 1;
  char *text = print_double(m, local, size, spec->alternate ? "%#.*e" : "%.*e", precision - 1, d);
  if (!text) return NULL;
  char *e = strchr(text, 'e');
  int exponent = atoi(e + 1);
  if (exponent < -4 || exponent >= precision - 1) {
    if (!spec->alternate) drop_zeros(text, e, 0);
    return text;
  }
  if (text != local) free(text);
  text = print_double(m, local, size, "%.*f", precision - 1 - exponent, d);
  if (text && !spec->alternate) drop_zeros(text, strchr(text, 0), 1);
  return text;
}

/* repr(d), with or without the ".0" of whole numbers; with '#' a point always stays. */
static char *print_repr(char *local, double d, bool alternate, bool dot_zero) {
  size_t n = float_write(d, local);
  char *e = strchr(local, 'e');
  if (alternate && e && !strchr(local, '.')) {
    memmove(e + 1, e, n - (size_t)(e - local) + 1);
    *e = '.';
  } else if (!dot_zero && n > 2 && strcmp(local + n - 2, ".0") == 0) {
    local[alternate ? n - 1 : n - 2] = 0;
  }
  return local;
}

/* |d| by the type's rules, without sign. dot_zero: type 0 leaves ".0" on whole numbers. */
static char *print_magnitude(Machine *m, char *local, size_t size, double d, const FormatSpec *spec, bool dot_zero) {
  int precision = spec->precision < 0 ? 6 : (int)spec->precision;
  char format[8];
  if (isnan(d) || isinf(d)) {
    bool upper = spec->type == 'E' || spec->type == 'F' || spec->type == 'G';
    return strcpy(local, isnan(d) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf"));
  }
  if (spec->type == 0 && spec->precision < 0) return print_repr(local, d, spec->alternate, dot_zero);
  if (spec->type == 0 && dot_zero) return print_short(m, local, size, spec, d);
  char letter = spec->type == 0 || spec->type == 'n' ? 'g' : spec->type == '%' ? 'f' : (char)spec->type;
  if (letter == 'f' && !spec->alternate && number_print_fixed(local, precision, d)) return local;
  snprintf(format, sizeof format, "%%%s.*%c", spec->alternate ? "#" : "", letter);
  return print_double(m, local, size, format, precision, d);
}

static bool is_zero_text(const char *text) {
  for (; *text && *text != 'e' && *text != 'E'; text++)
    if (*text >= '1' && *text <= '9') return false;
  return true;
}

static bool add_double(Machine *m, StrBuilder *b, double d, const FormatSpec *spec, const char *type_name, bool dot_zero) {
  char local[128], rest[2] = "%";
  if (spec->type && spec->type != 'f' && !is_one_of(spec->type, "eEFgGn%")) {
    format_spec_unknown_type(m, spec, type_name);
    return false;
  }
  if (spec->precision > INT_MAX) return raise_false(m, TYPE_ID(ValueError), "precision too big");
  if (spec->type == '%') d *= 100;
  else rest[0] = 0;
  char *text = print_magnitude(m, local, sizeof local, fabs(d), spec, dot_zero);
  if (!text) return false;
  bool negative = signbit(d) && !isnan(d) && !(spec->no_minus_zero && isfinite(d) && is_zero_text(text));
  size_t whole = 0;
  while (text[whole] >= '0' && text[whole] <= '9') whole++;
  if (!*rest) {
    add_layout(b, spec, &(Layout){sign_char(spec, negative), NULL, text, whole, text + whole, strlen(text + whole), 3, false});
    if (text != local) free(text);
    return true;
  }
  StrBuilder tail;
  builder_start(&tail);
  builder_add_c(&tail, text + whole);
  builder_add_c(&tail, rest);
  bool done = !tail.failed;
  if (done) add_layout(b, spec, &(Layout){sign_char(spec, negative), NULL, text, whole, tail.data, tail.used, 3, false});
  else raise_no_memory(m);
  builder_drop(&tail);
  if (text != local) free(text);
  return done;
}

bool number_format_double(Machine *m, StrBuilder *b, double d, const FormatSpec *spec, const char *type_name) {
  return add_double(m, b, d, spec, type_name, true);
}

/* ---- integers ---- */

static bool format_char(Machine *m, StrBuilder *b, Value v, const FormatSpec *spec) {
  int64_t code;
  char utf8[4];
  if (spec->sign) return raise_false(m, TYPE_ID(ValueError), "Sign not allowed with integer format specifier 'c'");
  if (spec->alternate)
    return raise_false(m, TYPE_ID(ValueError), "Alternate form (#) not allowed with integer format specifier 'c'");
  if (!int_fits_int64(v, &code)) return raise_false(m, TYPE_ID(OverflowError), "Python int too large to convert to C long");
  if (code < 0 || code > 0x10ffff)
    return raise_false(m, TYPE_ID(OverflowError), "%%c arg not in range(0x110000)");
  FormatSpec padding = *spec;
  if (padding.align == '=') padding.align = '>';
  format_spec_pad(b, &padding, utf8, (size_t)utf8_encode((uint32_t)code, utf8), 1);
  return true;
}

static bool format_integer(Machine *m, StrBuilder *b, Value v, const FormatSpec *spec) {
  if (spec->precision >= 0) return raise_false(m, TYPE_ID(ValueError), "Precision not allowed in integer format specifier");
  if (spec->no_minus_zero)
    return raise_false(m, TYPE_ID(ValueError), "Negative zero coercion (z) not allowed in integer format specifier");
  if (spec->type == 'c') return format_char(m, b, v, spec);
  int base = spec->type == 'b' ? 2 : spec->type == 'o' ? 8 : spec->type == 'x' || spec->type == 'X' ? 16 : 10;
  const char *prefix = !spec->alternate || base == 10 ? NULL : base == 2 ? "0b" : base == 8 ? "0o" : spec->type == 'x' ? "0x" : "0X";
  char local[INT_SMALL_TEXT];
  const char *digits = local;
  size_t length;
  if (is_small_int(v)) {
    length = int_write_small(small_int(v), base, local);
  } else {
    Value text = int_to_text(m, v, base);
    if (is_absent(text)) return false;
    digits = as_str(text)->text;
    length = as_str(text)->bytes;
  }
  bool negative = int_sign(v) < 0;
  add_layout(b, spec, &(Layout){sign_char(spec, negative), prefix, digits + negative, length - negative, NULL, 0, base == 10 ? 3 : 4,
                                spec->type == 'X'});
  return true;
}

bool number_format_int(Machine *m, StrBuilder *b, Value v, const FormatSpec *spec, const char *type_name) {
  double d;
  if (spec->type == 'd' || is_one_of(spec->type, "bcnoxX")) return format_integer(m, b, v, spec);
  if (!is_one_of(spec->type, "eEfFgG%")) {
    format_spec_unknown_type(m, spec, type_name);
    return false;
  }
  return int_to_finite_double(m, v, &d) && number_format_double(m, b, d, spec, type_name);
}

/* ---- complex ---- */

/* Both parts without padding, then the whole padded as a text. */
static bool format_complex(Machine *m, StrBuilder *b, const Complex *z, const FormatSpec *spec, const char *type_name) {
  if (spec->type && !is_one_of(spec->type, "eEfFgGn")) {
    format_spec_unknown_type(m, spec, type_name);
    return false;
  }
  if (spec->fill == '0') return raise_false(m, TYPE_ID(ValueError), "Zero padding is not allowed in complex format specifier");
  if (spec->align == '=')
    return raise_false(m, TYPE_ID(ValueError), "'=' alignment flag is not allowed in complex format specifier");
  FormatSpec part = *spec;
  part.width = -1;
  bool bare = spec->type == 0, only_imaginary = bare && z->re == 0 && !signbit(z->re);
  StrBuilder text;
  builder_start(&text);
  if (bare && !only_imaginary) builder_add(&text, "(", 1);
  bool done = only_imaginary || add_double(m, &text, z->re, &part, type_name, false);
  if (!only_imaginary) part.sign = '+';
  done = done && add_double(m, &text, z->im, &part, type_name, false);
  builder_add_c(&text, bare && !only_imaginary ? "j)" : "j");
  if (done) format_spec_pad(b, spec, text.data, text.used, text.used);
  builder_drop(&text);
  return done;
}

/* ---- the slot ---- */

bool number_add_formatted(Machine *m, StrBuilder *b, Value value, const char *spec, size_t bytes) {
  const char *name = type_name_of(m, value);
  bool is_integer = is_int_instance(m, value);
  FormatSpec parsed;
  if (!format_spec_parse(m, spec, bytes, name, '>', is_integer ? 'd' : 0, &parsed)) return false;
  if (is_integer) return number_format_int(m, b, value, &parsed, name);
  if (is_float_instance(m, value)) return number_format_double(m, b, float_of(value), &parsed, name);
  return format_complex(m, b, as_complex(value), &parsed, name);
}

Value number_format(Machine *m, Value value, Value spec) {
  if (UNLIKELY(!is_str_instance(m, spec)))
    return raise_error(m, TYPE_ID(TypeError), "__format__() argument must be str, not %N", spec);
  if (as_str(spec)->bytes == 0) return object_str(m, value);
  StrBuilder b;
  builder_start(&b);
  if (number_add_formatted(m, &b, value, as_str(spec)->text, as_str(spec)->bytes)) return builder_finish(m, &b);
  builder_drop(&b);
  return ABSENT;
}
