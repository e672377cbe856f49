/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_float.c: float(...), and the methods of float that are no operators. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/number_types.h"
#include "object/operations.h"
#include "object/str.h"

BUILTIN(float_method_is_integer, "is_integer(self, /)", "Return True if the float is an integer.") {
  double d = float_of(args[0]);
  return bool_value(isfinite(d) && floor(d) == d);
}

BUILTIN(float_method_conjugate, "conjugate(self, /)", "Return self, the complex conjugate of any float.") {
  return float_value(m, float_of(args[0]));
}

BUILTIN(float_method_getnewargs, "__getnewargs__(self, /)", NULL) { return tuple_pack(m, 1, float_value(m, float_of(args[0]))); }

BUILTIN(float_method_getformat, "__getformat__(cls, typestr, /)", "How 'double' or 'float' numbers are stored.") {
  if (!is_str_instance(m, args[1])) return raise_error(m, TYPE_ID(TypeError), "__getformat__() argument must be str, not %N", args[1]);
  if (!str_equals_c(as_str(args[1]), "double") && !str_equals_c(as_str(args[1]), "float"))
    return raise_error(m, TYPE_ID(ValueError), "__getformat__() argument 1 must be 'double' or 'float'");
  return str_from_c(m, __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "IEEE, little-endian" : "IEEE, big-endian");
}

BUILTIN(float_method_trunc, "__trunc__(self, /)", "Return the Integral closest to x between 0 and x.") {
  return int_from_double(m, float_of(args[0]));
}
BUILTIN(float_method_floor, "__floor__(self, /)", "Return the floor as an Integral.") {
  return int_from_double(m, floor(float_of(args[0])));
}
BUILTIN(float_method_ceil, "__ceil__(self, /)", "Return the ceiling as an Integral.") {
  return int_from_double(m, ceil(float_of(args[0])));
}

BUILTIN(float_method_round, "__round__(self, ndigits=None, /)",
        "Return the Integral closest to x, rounding half toward even; with ndigits a float.") {
  int64_t digits;
  if (is_absent(args[1]) || is_none(args[1])) return int_from_double(m, rint(float_of(args[0])));
  if (!object_as_index_clamped(m, args[1], &digits)) return ABSENT;
  return float_round(m, float_of(args[0]), digits);
}

BUILTIN(float_method_as_integer_ratio, "as_integer_ratio(self, /)",
        "A pair of integers, whose ratio is exactly equal to the original float, with a positive denominator.") {
  double d = float_of(args[0]);
  int exponent;
  if (isinf(d)) return raise_error(m, TYPE_ID(OverflowError), "cannot convert Infinity to integer ratio");
  if (isnan(d)) return raise_error(m, TYPE_ID(ValueError), "cannot convert NaN to integer ratio");
  int64_t mantissa = (int64_t)ldexp(frexp(d, &exponent), 53);
  exponent -= 53;
  if (mantissa == 0) return tuple_pack(m, 2, small_int_value(0), small_int_value(1));
  int zeros = __builtin_ctzll((uint64_t)mantissa);
  mantissa >>= zeros;
  exponent += zeros;
  Value numerator = small_int_value(mantissa), denominator = small_int_value(1);
  if (exponent > 0) numerator = int_left_shift(m, numerator, small_int_value(exponent));
  else denominator = int_left_shift(m, denominator, small_int_value(-exponent));
  return tuple_pack(m, 2, numerator, denominator);
}

/* ---- hexadecimal ---- */

BUILTIN(float_method_hex, "hex(self, /)", "Return a hexadecimal representation of a floating-point number.") {
  double d = float_of(args[0]);
  char text[64];
  if (!isfinite(d)) return float_repr(m, d);
  if (d == 0) return str_from_c(m, signbit(d) ? "-0x0.0p+0" : "0x0.0p+0");
  snprintf(text, sizeof text, "%.13a", d);
  return str_from_c(m, text);
}

static bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

static int hex_digit(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }

/* mantissa * 2^exponent, more bits following where sticky: rounded once, also where the result is subnormal. */
static double round_binary(uint64_t mantissa, bool sticky, int64_t exponent) {
  if (mantissa == 0) return 0;
  int bits = 64 - __builtin_clzll(mantissa);
  int64_t top = exponent + bits, kept = top >= DBL_MIN_EXP ? DBL_MANT_DIG : DBL_MANT_DIG - (DBL_MIN_EXP - top);
  if (top > DBL_MAX_EXP) return HUGE_VAL;
  if (kept < 0) return 0;
  int shift = bits - (int)kept;
  if (shift <= 0) return ldexp((double)mantissa, (int)exponent);
  uint64_t rest = mantissa & ((UINT64_C(1) << shift) - 1), half = UINT64_C(1) << (shift - 1);
  mantissa >>= shift;
  if (rest > half || (rest == half && (sticky || mantissa & 1))) mantissa++;
  return ldexp((double)mantissa, (int)exponent + shift);
}

/* The value of what scan_hex has accepted. */
static double hex_value(const char *p, const char *end) {
  uint64_t mantissa = 0;
  int64_t exponent = 0, given = 0;
  bool sticky = false, fraction = false;
  for (; p < end && (is_hex(*p) || *p == '.'); p++) {
    if (*p == '.') {
      fraction = true;
      continue;
    }
    if (mantissa >> 59 == 0) mantissa = mantissa << 4 | (uint64_t)hex_digit(*p);
    else {
      sticky |= *p != '0';
      exponent += 4;
    }
    exponent -= fraction ? 4 : 0;
  }
  if (p < end) {
    bool negative = *++p == '-';
    for (p += *p == '-' || *p == '+'; p < end; p++) given = given > INT32_MAX ? given : given * 10 + (*p - '0');
    exponent += negative ? -given : given;
  }
  return round_binary(mantissa, sticky, exponent);
}

/* The end of  hex* [. hex*] [p [+-] digit+]  with at least one hex digit; NULL: something else stands there. */
static const char *scan_hex(const char *p) {
  ptrdiff_t digits = 0;
  for (; is_hex(*p); p++) digits++;
  if (*p == '.')
    for (p++; is_hex(*p); p++) digits++;
  if (digits == 0) return NULL;
  if (*p != 'p' && *p != 'P') return p;
  p++;
  if (*p == '+' || *p == '-') p++;
  if (*p < '0' || *p > '9') return NULL;
  while (*p >= '0' && *p <= '9') p++;
  return p;
}

static bool parse_hex(const char *p, double *out) {
  const char *end;
  while (*p == ' ' || (*p >= '\t' && *p <= '\r')) p++;
  bool negative = *p == '-';
  if (*p == '-' || *p == '+') p++;
  if (strncasecmp(p, "inf", 3) == 0) {
    end = p + (strncasecmp(p, "infinity", 8) == 0 ? 8 : 3);
    *out = HUGE_VAL;
  } else if (strncasecmp(p, "nan", 3) == 0) {
    end = p + 3;
    *out = NAN;
  } else {
    if (p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) p += 2;
    if (!(end = scan_hex(p))) return false;
    *out = hex_value(p, end);
  }
  if (negative) *out = -*out;
  while (*end == ' ' || (*end >= '\t' && *end <= '\r')) end++;
  return *end == 0;
}

BUILTIN(float_method_fromhex, "fromhex(cls, string, /)", "Create a floating-point number from a hexadecimal string.") {
  double d;
  if (!is_str_instance(m, args[1])) return raise_error(m, TYPE_ID(TypeError), "bad argument type for built-in operation");
  const Str *s = as_str(args[1]);
  if (strlen(s->text) != s->bytes || !parse_hex(s->text, &d))
    return raise_error(m, TYPE_ID(ValueError), "invalid hexadecimal floating-point string");
  if (isinf(d) && !strpbrk(s->text, "iI"))
    return raise_error(m, TYPE_ID(OverflowError), "hexadecimal value too large to represent as a float");
  Value number = float_value(m, d);
  if (value_same(args[0], object_value(builtin_type(m, TYPE_ID(float))))) return number;
  return object_call(m, args[0], &number, 1);
}

const NativeSpec *const float_methods[] = {
  &float_method_is_integer,
  &float_method_as_integer_ratio,
  &float_method_hex,
  &float_method_fromhex,
  &float_method_conjugate,
  &float_method_round,
  &float_method_trunc,
  &float_method_floor,
  &float_method_ceil,
  &float_method_getnewargs,
  &float_method_getformat,
  NULL,
};

static Value get_real(Machine *m, Value self) { return float_value(m, float_of(self)); }
static Value get_imag(Machine *m, Value self __attribute__((unused))) { return float_value(m, 0.0); }

const GetSetSpec float_getset[] = {
  {"real", get_real, NULL, "the real part of a complex number"},
  {"imag", get_imag, NULL, "the imaginary part of a complex number"},
  {NULL, NULL, NULL, NULL},
};

/* ---- float(...) ---- */

static bool from_text(Machine *m, Value x, const char *text, size_t length, double *out) {
  return float_parse(text, length, out) || raise_false(m, TYPE_ID(ValueError), "could not convert string to float: %R", x);
}

static bool read_argument(Machine *m, Value x, double *out) {
  const Slots *slots = &type_of(m, x)->slots;
  if (slots->to_float) return object_float_by_slot(m, x, out);
  if (!slots->index && is_str_instance(m, x)) return from_text(m, x, as_str(x)->text, as_str(x)->bytes, out);
  if (!slots->index && is_instance(m, x, TYPE_ID(bytes))) return from_text(m, x, (const char *)as_bytes(x)->data, as_bytes(x)->length, out);
  if (!slots->index) return raise_false(m, TYPE_ID(TypeError), "float() argument must be a string or a real number, not '%T'", x);
  Value index = slots->index(m, x);
  return !is_absent(index) && int_to_finite_double(m, index, out);
}

Value float_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  double d = 0.0;
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID(TypeError), "float() takes no keyword arguments");
  if (nargs > 1) return raise_error(m, TYPE_ID(TypeError), "float expected at most 1 argument, got %d", nargs);
  if (nargs == 1 && is_float(args[0]) && type->id == TYPE_ID(float)) return args[0];
  if (nargs == 1 && !read_argument(m, args[0], &d)) return ABSENT;
  if (type->id == TYPE_ID(float)) return float_value(m, d);
  Float *o = type_allocate_fixed(m, type);
  o->value = d;
  return object_value(o);
}
