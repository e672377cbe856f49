/* SPDX-License-Identifier: GPL-3.0-or-later */
/* math_float.c: math's functions on the parts of floats: rounding, exponents, neighbours, classification, closeness. */
#include <limits.h>
#include <math.h>

#include "builtins/math_functions.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- rounding to integers ---- */

/* The method of a class that rounds in its own way; ABSENT: it has none. */
static Value rounding_method(Machine *m, Value x, const char *name) { return type_lookup(m, type_of(m, x), symbol(m, name)); }

static Value round_with(Machine *m, Value x, const char *name, double (*function)(double)) {
  double d;
  if (is_small_int(x)) return x;
  if (is_float(x)) return int_from_double(m, function(float_of(x)));
  if (!is_absent(rounding_method(m, x, name))) return object_call_method(m, x, name, NULL, 0);
  return object_as_double(m, x, &d) ? int_from_double(m, function(d)) : ABSENT;
}

BUILTIN(math_ceil, "ceil(x, /)", "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.") {
  return round_with(m, args[0], "__ceil__", ceil);
}

BUILTIN(math_floor, "floor(x, /)", "Return the floor of x as an Integral.\n\nThis is the largest integer <= x.") {
  return round_with(m, args[0], "__floor__", floor);
}

BUILTIN(math_trunc, "trunc(x, /)", "Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method.") {
  if (is_float(args[0])) return int_from_double(m, float_of(args[0]));
  if (is_absent(rounding_method(m, args[0], "__trunc__")))
    return raise_error(m, TYPE_ID(TypeError), "type %T doesn't define __trunc__ method", args[0]);
  return object_call_method(m, args[0], "__trunc__", NULL, 0);
}

/* ---- parts ---- */

BUILTIN(math_frexp, "frexp(x, /)",
        "Return the mantissa and exponent of x, as pair (m, e).\n\nm is a float and e is an int, such that x = m * 2.**e.\n"
        "If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.") {
  double x;
  int exponent = 0;
  if (!object_as_double(m, args[0], &x)) return ABSENT;
  double fraction = isfinite(x) ? frexp(x, &exponent) : x;
  return tuple_pack(m, 2, float_value(m, fraction), small_int_value(exponent));
}

BUILTIN(math_ldexp, "ldexp(x, i, /)", "Return x * (2**i).\n\nThis is essentially the inverse of frexp().") {
  double x;
  int64_t exponent;
  if (!object_as_double(m, args[0], &x)) return ABSENT;
  if (!is_int_instance(m, args[1])) return raise_error(m, TYPE_ID(TypeError), "Expected an int as second argument to ldexp.");
  if (x == 0 || !isfinite(x)) return float_value(m, x);
  if (!int_fits_int64(args[1], &exponent)) exponent = int_sign(args[1]) < 0 ? INT_MIN : INT_MAX;
  if (exponent > INT_MAX) exponent = INT_MAX;
  if (exponent < INT_MIN) exponent = INT_MIN;
  double r = ldexp(x, (int)exponent);
  return isinf(r) ? math_raise_range(m) : float_value(m, r);
}

BUILTIN(math_modf, "modf(x, /)", "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats.") {
  double x, whole;
  if (!object_as_double(m, args[0], &x)) return ABSENT;
  double fraction = modf(x, &whole);
  return tuple_pack(m, 2, float_value(m, fraction), float_value(m, whole));
}

BUILTIN(math_nextafter, "nextafter(x, y, /)", "Return the next floating-point value after x towards y.") {
  double x, y;
  if (!object_as_double(m, args[0], &x) || !object_as_double(m, args[1], &y)) return ABSENT;
  return float_value(m, nextafter(x, y));
}

BUILTIN(math_ulp, "ulp(x, /)", "Return the value of the least significant bit of the float x.") {
  double x;
  if (!object_as_double(m, args[0], &x)) return ABSENT;
  x = fabs(x);
  if (!isfinite(x)) return float_value(m, x);
  double above = nextafter(x, HUGE_VAL);
  return float_value(m, isinf(above) ? x - nextafter(x, -HUGE_VAL) : above - x);
}

/* ---- questions ---- */

BUILTIN(math_isfinite, "isfinite(x, /)", "Return True if x is neither an infinity nor a NaN, and False otherwise.") {
  double x;
  return object_as_double(m, args[0], &x) ? bool_value(isfinite(x)) : ABSENT;
}

BUILTIN(math_isinf, "isinf(x, /)", "Return True if x is a positive or negative infinity, and False otherwise.") {
  double x;
  return object_as_double(m, args[0], &x) ? bool_value(isinf(x)) : ABSENT;
}

BUILTIN(math_isnan, "isnan(x, /)", "Return True if x is a NaN (not a number), and False otherwise.") {
  double x;
  return object_as_double(m, args[0], &x) ? bool_value(isnan(x)) : ABSENT;
}

BUILTIN(math_isclose, "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
        "Determine whether two floating-point numbers are close in value.\n\nrel_tol: maximum difference, relative to the magnitude of "
        "the input values.\nabs_tol: maximum difference, regardless of the magnitude of the input values.\n\n"
        "NaN is not close to anything, even itself; infinities are only close to themselves.") {
  double a, b, relative = 1e-09, absolute = 0.0;
  if (!object_as_double(m, args[0], &a) || !object_as_double(m, args[1], &b)) return ABSENT;
  if (!is_absent(args[2]) && !object_as_double(m, args[2], &relative)) return ABSENT;
  if (!is_absent(args[3]) && !object_as_double(m, args[3], &absolute)) return ABSENT;
  if (relative < 0 || absolute < 0) return raise_error(m, TYPE_ID(ValueError), "tolerances must be non-negative");
  if (a == b) return TRUE_VALUE;
  if (isinf(a) || isinf(b)) return FALSE_VALUE;
  double difference = fabs(b - a);
  return bool_value(difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute);
}

const NativeSpec *const math_float_functions[] = {
  &math_ceil, &math_floor, &math_trunc, &math_frexp, &math_ldexp, &math_modf, &math_nextafter, &math_ulp,
  &math_isfinite, &math_isinf, &math_isnan, &math_isclose, NULL,
};
