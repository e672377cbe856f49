/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_math.c: the module math: elementary functions of reals, by the C library, with CPython's rules for errors: a NaN that comes from
 * numbers is a domain error, an infinity that comes from finite numbers a range error (or, at a pole, a domain error). */
#include <math.h>

#include "builtins/builtin.h"
#include "builtins/math_functions.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

Value math_raise_domain(Machine *m) { return raise_error(m, TYPE_ID(ValueError), "math domain error"); }
Value math_raise_range(Machine *m) { return raise_error(m, TYPE_ID(OverflowError), "math range error"); }

/* ---- functions of one real ---- */

typedef enum Growth { BOUNDED, UNBOUNDED } Growth; /* can a finite argument, away from poles, give infinity? */

static Value apply(Machine *m, Value argument, double (*function)(double), Growth growth) {
  double x;
  if (!object_as_double(m, argument, &x)) return ABSENT;
  double y = function(x);
  if (isnan(y) && !isnan(x)) return math_raise_domain(m);
  if (isinf(y) && isfinite(x)) return growth == UNBOUNDED ? math_raise_range(m) : math_raise_domain(m);
  return float_value(m, y);
}

#define REAL(name, function, growth, doc) \
  BUILTIN(math_##name, #name "(x, /)", doc) { return apply(m, args[0], function, growth); }

REAL(acos, acos, BOUNDED, "Return the arc cosine (measured in radians) of x.")
REAL(acosh, acosh, BOUNDED, "Return the inverse hyperbolic cosine of x.")
REAL(asin, asin, BOUNDED, "Return the arc sine (measured in radians) of x.")
REAL(asinh, asinh, BOUNDED, "Return the inverse hyperbolic sine of x.")
REAL(atan, atan, BOUNDED, "Return the arc tangent (measured in radians) of x.")
REAL(atanh, atanh, BOUNDED, "Return the inverse hyperbolic tangent of x.")
REAL(cbrt, cbrt, BOUNDED, "Return the cube root of x.")
REAL(cos, cos, BOUNDED, "Return the cosine of x (measured in radians).")
REAL(cosh, cosh, UNBOUNDED, "Return the hyperbolic cosine of x.")
REAL(erf, erf, BOUNDED, "Error function at x.")
REAL(erfc, erfc, BOUNDED, "Complementary error function at x.")
REAL(exp, exp, UNBOUNDED, "Return e raised to the power of x.")
REAL(exp2, exp2, UNBOUNDED, "Return 2 raised to the power of x.")
REAL(expm1, expm1, UNBOUNDED, "Return exp(x)-1, precise also for small x.")
REAL(fabs, fabs, BOUNDED, "Return the absolute value of the float x.")
REAL(log1p, log1p, BOUNDED, "Return the natural logarithm of 1+x (base e), precise also for x near zero.")
REAL(sin, sin, BOUNDED, "Return the sine of x (measured in radians).")
REAL(sinh, sinh, UNBOUNDED, "Return the hyperbolic sine of x.")
REAL(sqrt, sqrt, BOUNDED, "Return the square root of x.")
REAL(tan, tan, BOUNDED, "Return the tangent of x (measured in radians).")
REAL(tanh, tanh, BOUNDED, "Return the hyperbolic tangent of x.")

/* Factorials are exact as long as they are doubles. */
static double gamma_function(double x) {
  if (x <= 0 && x == floor(x)) return NAN;
  if (x != floor(x) || x > 23) return tgamma(x);
  double product = 1;
  for (double k = 2; k < x; k++) product *= k;
  return product;
}
REAL(gamma, gamma_function, UNBOUNDED, "Gamma function at x.")

BUILTIN(math_lgamma, "lgamma(x, /)", "Natural logarithm of absolute value of Gamma function at x.") {
  double x;
  int sign;
  if (!object_as_double(m, args[0], &x)) return ABSENT;
  if (x <= 0 && isfinite(x) && x == floor(x)) return math_raise_domain(m);
  double y = lgamma_r(x, &sign);
  return isinf(y) && isfinite(x) ? math_raise_range(m) : float_value(m, y);
}

BUILTIN(math_degrees, "degrees(x, /)", "Convert angle x from radians to degrees.") {
  double x;
  return object_as_double(m, args[0], &x) ? float_value(m, x * (180.0 / M_PI)) : ABSENT;
}

BUILTIN(math_radians, "radians(x, /)", "Convert angle x from degrees to radians.") {
  double x;
  return object_as_double(m, args[0], &x) ? float_value(m, x * (M_PI / 180.0)) : ABSENT;
}

/* ---- logarithms, also of integers beyond the range of floats ---- */

static bool logarithm(Machine *m, Value argument, double (*function)(double), double *out) {
  double x;
  if (is_int_instance(m, argument)) {
    int64_t exponent;
    if (int_sign(argument) <= 0) return !is_absent(math_raise_domain(m));
    x = int_to_double(argument);
    if (isinf(x)) {
      x = int_fraction(argument, &exponent);
      *out = function(x) + function(2.0) * (double)exponent;
      return true;
    }
  } else if (!object_as_double(m, argument, &x)) {
    return false;
  }
  if (x <= 0) return !is_absent(math_raise_domain(m));
  *out = function(x);
  return true;
}

BUILTIN(math_log, "log(*args)",
        "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\nIf the base is not specified, returns the natural logarithm (base e) of x.") {
  const Tuple *given = as_tuple(args[0]);
  double x, base;
  if (given->length < 1 || given->length > 2) return raise_error(m, TYPE_ID(TypeError), "math.log requires 1 to 2 arguments");
  if (!logarithm(m, given->item[0], log, &x)) return ABSENT;
  if (given->length == 1) return float_value(m, x);
  if (!logarithm(m, given->item[1], log, &base)) return ABSENT;
  if (base == 0) return raise_error(m, TYPE_ID(ZeroDivisionError), "float division by zero");
  return float_value(m, x / base);
}

BUILTIN(math_log2, "log2(x, /)", "Return the base 2 logarithm of x.") {
  double x;
  return logarithm(m, args[0], log2, &x) ? float_value(m, x) : ABSENT;
}

BUILTIN(math_log10, "log10(x, /)", "Return the base 10 logarithm of x.") {
  double x;
  return logarithm(m, args[0], log10, &x) ? float_value(m, x) : ABSENT;
}

/* ---- functions of two reals ---- */

static bool read_pair(Machine *m, const Value *args, double *x, double *y) {
  return object_as_double(m, args[0], x) && object_as_double(m, args[1], y);
}

BUILTIN(math_atan2, "atan2(y, x, /)",
        "Return the arc tangent (measured in radians) of y/x.\n\nUnlike atan(y/x), the signs of both x and y are considered.") {
  double y, x;
  return read_pair(m, args, &y, &x) ? float_value(m, atan2(y, x)) : ABSENT;
}

BUILTIN(math_copysign, "copysign(x, y, /)", "Return a float with the magnitude (absolute value) of x but the sign of y.") {
  double x, y;
  return read_pair(m, args, &x, &y) ? float_value(m, copysign(x, y)) : ABSENT;
}

BUILTIN(math_fmod, "fmod(x, y, /)", "Return fmod(x, y), according to platform C.\n\nx % y may differ.") {
  double x, y;
  if (!read_pair(m, args, &x, &y)) return ABSENT;
  double r = fmod(x, y);
  return isnan(r) && !isnan(x) && !isnan(y) ? math_raise_domain(m) : float_value(m, r);
}

BUILTIN(math_remainder, "remainder(x, y, /)",
        "Difference between x and the closest integer multiple of y.\n\nIn the case where x is exactly halfway between two multiples of y,\n"
        "the nearest even value of n is used. The result is always exact.") {
  double x, y;
  if (!read_pair(m, args, &x, &y)) return ABSENT;
  double r = remainder(x, y);
  return isnan(r) && !isnan(x) && !isnan(y) ? math_raise_domain(m) : float_value(m, r);
}

BUILTIN(math_pow, "pow(x, y, /)", "Return x**y (x to the power of y).") {
  double x, y;
  if (!read_pair(m, args, &x, &y)) return ABSENT;
  double r = pow(x, y);
  if (isfinite(x) && isfinite(y)) {
    if (isnan(r) || (isinf(r) && x == 0)) return math_raise_domain(m);
    if (isinf(r)) return math_raise_range(m);
  }
  return float_value(m, r);
}

const NativeSpec *const math_real_functions[] = {
  &math_acos,  &math_acosh,  &math_asin,    &math_asinh,   &math_atan, &math_atanh, &math_cbrt,     &math_cos,  &math_cosh,
  &math_erf,   &math_erfc,   &math_exp,     &math_exp2,    &math_expm1, &math_fabs, &math_gamma,    &math_lgamma, &math_log1p,
  &math_sin,   &math_sinh,   &math_sqrt,    &math_tan,     &math_tanh, &math_degrees, &math_radians, &math_log, &math_log2,
  &math_log10, &math_atan2,  &math_copysign, &math_fmod,   &math_remainder, &math_pow, NULL,
};

static bool start_math(Machine *m, Value module) {
  Dict *names = ((Module *)as_object(module))->dict;
  module_add_functions(m, module, math_float_functions);
  module_add_functions(m, module, math_whole_functions);
  module_add_functions(m, module, math_sum_functions);
  dict_set_str(m, names, symbol(m, "pi"), float_value(m, M_PI));
  dict_set_str(m, names, symbol(m, "e"), float_value(m, M_E));
  dict_set_str(m, names, symbol(m, "tau"), float_value(m, 2 * M_PI));
  dict_set_str(m, names, symbol(m, "inf"), float_value(m, HUGE_VAL));
  dict_set_str(m, names, symbol(m, "nan"), float_value(m, NAN));
  return true;
}

const ModuleSpec math_module = {
  .name = "math",
  .doc = "Mathematical functions of real numbers and integers.",
  .functions = math_real_functions,
  .start = start_math,
};
