/* SPDX-License-Identifier: GPL-3.0-or-later */
/* float_arith.c: floor division, powers and decimal rounding of doubles, as CPython defines them. */
#include "object/number.h"

#include <complex.h>
#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/containers.h"
#include "object/error.h"

/* The quotient is the floor of the exact one, up to one rounding; the remainder has the sign of b. */
void float_divide(double a, double b, double *quotient, double *remainder) {
  double r = fmod(a, b), q = (a - r) / b;
  if (r == 0) {
    r = copysign(0.0, b);
  } else if ((b < 0) != (r < 0)) {
    r += b;
    q -= 1.0;
  }
  if (q == 0) {
    q = copysign(0.0, a / b);
  } else {
    double whole = floor(q);
    q = q - whole > 0.5 ? whole + 1.0 : whole;
  }
  *quotient = q;
  *remainder = r;
}

Value float_raise_range(Machine *m) {
  Value exception = exception_new(m, TYPE_ID(OverflowError), "");
  if (is_absent(exception)) return ABSENT;
  Value text = str_from_c(m, "Numerical result out of range");
  if (is_absent(text)) return ABSENT;
  Value args = tuple_pack(m, 2, small_int_value(ERANGE), text);
  if (is_absent(args)) return ABSENT;
  as_exception(exception)->args = args;
  return raise_value(m, exception);
}

static bool is_odd(double d) { return fmod(fabs(d), 2.0) == 1.0; }

/* Powers with an infinite operand. */
static double infinite_power(double a, double b) {
  if (isinf(b)) {
    double size = fabs(a);
    if (size == 1.0) return 1.0;
    return (b > 0) == (size > 1.0) ? HUGE_VAL : 0.0;
  }
  double size = b > 0 ? HUGE_VAL : 0.0;
  return is_odd(b) ? copysign(size, a) : size;
}

Value float_power(Machine *m, double a, double b) {
  if (b == 0) return float_value(m, 1.0);
  if (isnan(a)) return float_value(m, a);
  if (isnan(b)) return float_value(m, a == 1.0 ? 1.0 : b);
  if (isinf(a) || isinf(b)) return float_value(m, infinite_power(a, b));
  if (a == 0) {
    if (b < 0) return raise_error(m, TYPE_ID(ZeroDivisionError), "0.0 cannot be raised to a negative power");
    return float_value(m, is_odd(b) ? a : 0.0);
  }
  if (a < 0 && b != floor(b)) return complex_power(m, CMPLX(a, 0), CMPLX(b, 0));
  double r = pow(a, b);
  return isinf(r) ? float_raise_range(m) : float_value(m, r);
}

/* |d| >= 1 is rounded to a multiple of 10^places, places > 0: on the digits of its whole part, which are exact. */
static double round_whole(double d, int places) {
  char digits[DBL_MAX_10_EXP + 32];
  double whole, fraction = modf(fabs(d), &whole);
  int n = snprintf(digits + 1, sizeof digits - 8, "%.0f", whole);
  digits[0] = '0';
  if (places > n) return copysign(0.0, d);
  char *last = digits + n - places, *rest = last + 1; /* the digit that stays last; the first that goes */
  bool beyond = fraction != 0;
  for (char *p = rest + 1; *p && !beyond; p++) beyond = *p != '0';
  bool up = *rest > '5' || (*rest == '5' && (beyond || (*last & 1)));
  for (; up; last--) {
    up = *last == '9';
    *last = up ? '0' : (char)(*last + 1);
  }
  memset(rest, '0', (size_t)places);
  return copysign(strtod(digits, NULL), d);
}

Value float_round(Machine *m, double d, int64_t digits) {
  if (!isfinite(d) || digits > 323) return float_value(m, d);
  if (digits < -308) return float_value(m, 0.0 * d);
  if (digits < 0) {
    d = round_whole(d, (int)-digits);
    if (isinf(d)) return raise_error(m, TYPE_ID(OverflowError), "rounded value too large to represent");
    return float_value(m, d);
  }
  char text[DBL_MAX_10_EXP + 323 + 32];
  snprintf(text, sizeof text, "%.*f", (int)digits, d);
  return float_value(m, strtod(text, NULL));
}
