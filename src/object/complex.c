/* SPDX-License-Identifier: GPL-3.0-or-later */
/* complex.c: pairs of doubles, with CPython's rules for division, powers and text. */
#include "object/number.h"

#include <complex.h>
#include <math.h>
#include <stdlib.h>
#include <strings.h>

#include "object/error.h"
#include "object/number_text.h"
#include "object/number_types.h"
#include "object/str.h"

Value complex_value(Machine *m, double re, double im) {
  Complex *o = heap_new_leaf(m, TYPE_ID(complex), sizeof(Complex));
  o->re = re;
  o->im = im;
  return object_value(o);
}

static Value complex_from_c(Machine *m, double _Complex z) { return complex_value(m, creal(z), cimag(z)); }

bool complex_from_number(Machine *m, Value v, double *re, double *im) {
  *im = 0.0;
  if (is_object(v) && is_instance(m, v, TYPE_ID(complex))) {
    *re = as_complex(v)->re;
    *im = as_complex(v)->im;
    return true;
  }
  return float_from_number(m, v, re);
}

/* ---- text ---- */

/* A part without the ".0" of whole floats. */
static size_t write_part(double d, char *out) {
  size_t n = float_write(d, out);
  if (n > 2 && strcmp(out + n - 2, ".0") == 0) n -= 2;
  out[n] = 0;
  return n;
}

Value complex_repr(Machine *m, double re, double im) {
  char text[2 * FLOAT_TEXT + 8], *to = text;
  bool only_imaginary = re == 0 && !signbit(re);
  if (!only_imaginary) {
    *to++ = '(';
    to += write_part(re, to);
    if (!signbit(im) || isnan(im)) *to++ = '+';
  }
  to += write_part(im, to);
  *to++ = 'j';
  if (!only_imaginary) *to++ = ')';
  return str_new(m, text, (size_t)(to - text));
}

/* A signed float at *p, inf and nan included; false when there is none. */
static bool read_part(const char **p, double *out) {
  const char *at = *p;
  bool negative = *at == '-';
  if (*at == '-' || *at == '+') at++;
  const char *end = float_scan(at);
  if (end) *out = strtod(at, NULL);
  else if (strncasecmp(at, "infinity", 8) == 0) *out = HUGE_VAL, end = at + 8;
  else if (strncasecmp(at, "inf", 3) == 0) *out = HUGE_VAL, end = at + 3;
  else if (strncasecmp(at, "nan", 3) == 0) *out = NAN, end = at + 3;
  else return false;
  if (negative) *out = -*out;
  *p = end;
  return true;
}

static bool accept_j(const char **p) {
  if (**p != 'j' && **p != 'J') return false;
  ++*p;
  return true;
}

/* x, xj, x+yj, where the imaginary part may be a bare sign, or nothing: 1. */
static bool read_parts(const char **p, double *re, double *im) {
  double first;
  *re = *im = 0.0;
  if (read_part(p, &first)) {
    if (accept_j(p)) {
      *im = first;
      return true;
    }
    *re = first;
    if (**p != '+' && **p != '-') return true;
  }
  if (!read_part(p, im)) {
    *im = **p == '-' ? -1.0 : 1.0;
    if (**p == '+' || **p == '-') ++*p;
  }
  return accept_j(p);
}

static bool parse_clean(const char *p, double *re, double *im) {
  bool parenthesis = *p == '(';
  if (parenthesis)
    for (p++; *p == ' ' || (*p >= '\t' && *p <= '\r');) p++;
  if (!read_parts(&p, re, im)) return false;
  if (parenthesis) {
    while (*p == ' ' || (*p >= '\t' && *p <= '\r')) p++;
    if (*p++ != ')') return false;
  }
  return *p == 0;
}

ComplexText complex_parse(const char *text, size_t bytes, double *re, double *im) {
  NumberText t;
  number_text_start(&t, text, bytes);
  char *buffer = malloc((size_t)(t.end - t.start) + 1);
  ComplexText found = COMPLEX_MALFORMED;
  if (buffer) {
    ptrdiff_t n = number_text_drop_underscores(t.start, t.end, buffer);
    if (n < 0) found = COMPLEX_UNDERSCORE;
    else if (n > 0 && strlen(buffer) == (size_t)n && parse_clean(buffer, re, im)) found = COMPLEX_FOUND;
  }
  free(buffer);
  number_text_end(&t);
  return found;
}

/* ---- arithmetic ---- */

static double _Complex multiply(double _Complex a, double _Complex b) {
  double ar = creal(a), ai = cimag(a), br = creal(b), bi = cimag(b);
  return CMPLX(ar * br - ai * bi, ar * bi + ai * br);
}

/* Smith's method: scaled by the larger part of the divisor. b is not 0. */
static double _Complex divide(double _Complex a, double _Complex b) {
  double ar = creal(a), ai = cimag(a), br = creal(b), bi = cimag(b);
  if (isnan(br) || isnan(bi)) return CMPLX(NAN, NAN);
  if (fabs(br) >= fabs(bi)) {
    double ratio = bi / br, scale = br + bi * ratio;
    return CMPLX((ar + ai * ratio) / scale, (ai - ar * ratio) / scale);
  }
  double ratio = br / bi, scale = br * ratio + bi;
  return CMPLX((ar * ratio + ai) / scale, (ai * ratio - ar) / scale);
}

static double _Complex whole_power(double _Complex z, unsigned n) {
  double _Complex result = CMPLX(1, 0);
  for (; n; n >>= 1) {
    if (n & 1) result = multiply(result, z);
    if (n > 1) z = multiply(z, z);
  }
  return result;
}

/* false: the angle is infinite. */
static bool polar_power(double _Complex a, double _Complex b, double _Complex *out) {
  double size = hypot(creal(a), cimag(a)), angle = atan2(cimag(a), creal(a));
  double length = pow(size, creal(b)), phase = angle * creal(b);
  if (cimag(b) != 0) {
    length /= exp(angle * cimag(b));
    phase += cimag(b) * log(size);
  }
  *out = CMPLX(length * cos(phase), length * sin(phase));
  return !isinf(phase);
}

static Value raise_no_power(Machine *m) {
  return raise_error(m, TYPE_ID(ZeroDivisionError), "0.0 to a negative or complex power");
}

Value complex_power(Machine *m, double _Complex a, double _Complex b) {
  double _Complex r;
  double exponent = creal(b);
  bool whole = cimag(b) == 0 && exponent == floor(exponent) && fabs(exponent) <= 100;
  if (exponent == 0 && cimag(b) == 0) return complex_value(m, 1, 0);
  if (creal(a) == 0 && cimag(a) == 0 && !(whole && exponent > 0)) { /* a product keeps the signs of zeros */
    return exponent < 0 || cimag(b) != 0 ? raise_no_power(m) : complex_value(m, 0, 0);
  }
  if (whole && exponent > 0) {
    r = whole_power(a, (unsigned)exponent);
  } else if (whole) {
    double _Complex denominator = whole_power(a, (unsigned)-exponent);
    if (creal(denominator) == 0 && cimag(denominator) == 0) return raise_no_power(m);
    r = divide(CMPLX(1, 0), denominator);
  } else if (!polar_power(a, b, &r)) {
    return raise_no_power(m);
  }
  if (isinf(creal(r)) || isinf(cimag(r))) return raise_error(m, TYPE_ID(OverflowError), "complex exponentiation");
  return complex_from_c(m, r);
}

/* ---- slots ---- */

static Value slot_repr(Machine *m, Value self) { return complex_repr(m, as_complex(self)->re, as_complex(self)->im); }

static bool slot_hash(Machine *m __attribute__((unused)), Value self, int64_t *hash) {
  uint64_t h = (uint64_t)float_hash(as_complex(self)->re) + 1000003 * (uint64_t)float_hash(as_complex(self)->im);
  *hash = (int64_t)h == -1 ? -2 : (int64_t)h;
  return true;
}

static bool slot_truth(Machine *m __attribute__((unused)), Value self, bool *truth) {
  *truth = as_complex(self)->re != 0 || as_complex(self)->im != 0;
  return true;
}

static Value slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  const Complex *z = as_complex(self);
  bool equal;
  if (op != COMPARE_EQ && op != COMPARE_NE) return NOT_IMPLEMENTED;
  if (is_int_instance(m, other)) {
    equal = z->im == 0 && !isnan(z->re) && int_compare_double(other, z->re) == 0;
  } else if (is_float_instance(m, other)) {
    equal = z->im == 0 && z->re == float_of(other);
  } else if (is_object(other) && is_instance(m, other, TYPE_ID(complex))) {
    equal = z->re == as_complex(other)->re && z->im == as_complex(other)->im;
  } else {
    return NOT_IMPLEMENTED;
  }
  return bool_value(equal == (op == COMPARE_EQ));
}

static Value slot_negative(Machine *m, Value self) { return complex_value(m, -as_complex(self)->re, -as_complex(self)->im); }
static Value slot_positive(Machine *m, Value self) { return complex_value(m, as_complex(self)->re, as_complex(self)->im); }

static Value slot_absolute(Machine *m, Value self) {
  double re = as_complex(self)->re, im = as_complex(self)->im, size = hypot(re, im);
  if (isinf(size) && isfinite(re) && isfinite(im)) return raise_error(m, TYPE_ID(OverflowError), "absolute value too large");
  return float_value(m, size);
}

static Value raise_zero(Machine *m) { return raise_error(m, TYPE_ID(ZeroDivisionError), "complex division by zero"); }

#define COMPLEX_SLOT(name, expression)                                                                   \
  static Value slot_##name(Machine *m, Value left, Value right) {                                        \
    double ar, ai, br, bi;                                                                               \
    if (!complex_from_number(m, left, &ar, &ai) || !complex_from_number(m, right, &br, &bi))             \
      return error_pending(m) ? ABSENT : NOT_IMPLEMENTED;                                                \
    double _Complex a = CMPLX(ar, ai), b = CMPLX(br, bi);                                                \
    return expression;                                                                                   \
  }
COMPLEX_SLOT(add, complex_value(m, creal(a) + creal(b), cimag(a) + cimag(b)))
COMPLEX_SLOT(subtract, complex_value(m, creal(a) - creal(b), cimag(a) - cimag(b)))
COMPLEX_SLOT(multiply, complex_from_c(m, multiply(a, b)))
COMPLEX_SLOT(true_divide, creal(b) == 0 && cimag(b) == 0 ? raise_zero(m) : complex_from_c(m, divide(a, b)))
COMPLEX_SLOT(power, complex_power(m, a, b))

const TypeSpec complex_type = {
  .size = sizeof(Complex),
  .slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .truth = slot_truth,
    .negative = slot_negative,
    .positive = slot_positive,
    .absolute = slot_absolute,
    .format = number_format,
    .add = slot_add,
    .subtract = slot_subtract,
    .multiply = slot_multiply,
    .true_divide = slot_true_divide,
    .power = slot_power,
  },
  .methods = complex_methods,
  .getset = complex_getset,
  .construct = complex_construct,
  .construct_signature = "complex(real=0, imag=0)",
  .doc = "Create a complex number from a real part and an optional imaginary part.\n\n"
         "This is equivalent to (real + imag*1j) where imag defaults to 0.",
};
