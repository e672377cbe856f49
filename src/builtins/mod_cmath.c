/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_cmath.c: the module cmath: elementary functions of complex numbers, by the C library. At a pole the error is a domain error, where
 * a finite result would be too large a range error. */
#include <complex.h>
#include <math.h>

#include "builtins/builtin.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

static bool is_finite(double _Complex z) { return isfinite(creal(z)) && isfinite(cimag(z)); }

/* Any number, or what has __complex__, __float__ or __index__. */
static bool read_complex(Machine *m, Value v, double _Complex *out) {
  double re, im = 0.0;
  if (!complex_from_number(m, v, &re, &im)) {
    if (error_pending(m)) return false;
    if (!is_absent(type_lookup(m, type_of(m, v), symbol(m, "__complex__")))) {
      v = object_call(m, object_value(builtin_type(m, TYPE_ID(complex))), &v, 1);
      if (is_absent(v)) return false;
      re = as_complex(v)->re;
      im = as_complex(v)->im;
    } else if (!object_as_double(m, v, &re)) {
      return false;
    }
  }
  *out = CMPLX(re, im);
  return true;
}

static Value from_c(Machine *m, double _Complex z) { return complex_value(m, creal(z), cimag(z)); }

static Value domain_error(Machine *m) { return raise_error(m, TYPE_ID(ValueError), "math domain error"); }

static Value checked(Machine *m, double _Complex argument, double _Complex result, bool grows) {
  if (is_finite(argument) && !is_finite(result))
    return grows ? raise_error(m, TYPE_ID(OverflowError), "math range error") : domain_error(m);
  return from_c(m, result);
}

#define COMPLEX(name, function, grows, doc)                                        \
  BUILTIN(cmath_##name, #name "(z, /)", doc) {                                     \
    double _Complex z;                                                             \
    return read_complex(m, args[0], &z) ? checked(m, z, function(z), grows) : ABSENT; \
  }
COMPLEX(acos, cacos, false, "Return the arc cosine of z.")
COMPLEX(acosh, cacosh, false, "Return the inverse hyperbolic cosine of z.")
COMPLEX(asin, casin, false, "Return the arc sine of z.")
COMPLEX(asinh, casinh, false, "Return the inverse hyperbolic sine of z.")
COMPLEX(atan, catan, false, "Return the arc tangent of z.")
COMPLEX(atanh, catanh, false, "Return the inverse hyperbolic tangent of z.")
COMPLEX(cos, ccos, true, "Return the cosine of z.")
COMPLEX(cosh, ccosh, true, "Return the hyperbolic cosine of z.")
COMPLEX(exp, cexp, true, "Return the exponential value e**z.")
COMPLEX(sin, csin, true, "Return the sine of z.")
COMPLEX(sinh, csinh, true, "Return the hyperbolic sine of z.")
COMPLEX(sqrt, csqrt, true, "Return the square root of z.")
COMPLEX(tan, ctan, false, "Return the tangent of z.")
COMPLEX(tanh, ctanh, false, "Return the hyperbolic tangent of z.")

/* ---- logarithms ---- */

BUILTIN(cmath_log, "log(z, base=..., /)",
        "log(z[, base]) -> the logarithm of z to the given base.\n\n"
        "If the base is not specified, returns the natural logarithm (base e) of z.") {
  double _Complex z, base;
  if (!read_complex(m, args[0], &z)) return ABSENT;
  if (z == 0) return domain_error(m);
  z = clog(z);
  if (is_absent(args[1])) return from_c(m, z);
  if (!read_complex(m, args[1], &base)) return ABSENT;
  if (base == 0 || base == 1) return domain_error(m);
  Value numerator = from_c(m, z), denominator = from_c(m, clog(base));
  return object_binary(m, BINARY_true_divide, numerator, denominator);
}

BUILTIN(cmath_log10, "log10(z, /)", "Return the base-10 logarithm of z.") {
  double _Complex z;
  if (!read_complex(m, args[0], &z)) return ABSENT;
  if (z == 0) return domain_error(m);
  double size = hypot(creal(z), cimag(z));
  return complex_value(m, isinf(size) && is_finite(z) ? creal(clog(z)) / M_LN10 : log10(size), carg(z) / M_LN10);
}

/* ---- polar coordinates ---- */

BUILTIN(cmath_phase, "phase(z, /)", "Return argument, also known as the phase angle, of a complex.") {
  double _Complex z;
  return read_complex(m, args[0], &z) ? float_value(m, carg(z)) : ABSENT;
}

BUILTIN(cmath_polar, "polar(z, /)",
        "Convert a complex from rectangular coordinates to polar coordinates.\n\nr is the distance from 0 and phi the phase angle.") {
  double _Complex z;
  if (!read_complex(m, args[0], &z)) return ABSENT;
  double size = cabs(z);
  if (isinf(size) && is_finite(z)) return raise_error(m, TYPE_ID(OverflowError), "math range error");
  return tuple_pack(m, 2, float_value(m, size), float_value(m, carg(z)));
}

BUILTIN(cmath_rect, "rect(r, phi, /)", "Convert from polar coordinates to rectangular coordinates.") {
  double r, phi;
  if (!object_as_double(m, args[0], &r) || !object_as_double(m, args[1], &phi)) return ABSENT;
  if (r != 0 && isinf(phi)) return domain_error(m);
  if (phi == 0) return complex_value(m, r, r * phi);
  return r == 0 ? complex_value(m, 0.0, 0.0) : complex_value(m, r * cos(phi), r * sin(phi));
}

/* ---- questions ---- */

BUILTIN(cmath_isfinite, "isfinite(z, /)", "Return True if both the real and imaginary parts of z are finite, else False.") {
  double _Complex z;
  return read_complex(m, args[0], &z) ? bool_value(is_finite(z)) : ABSENT;
}

BUILTIN(cmath_isinf, "isinf(z, /)", "Checks if the real or imaginary part of z is infinite.") {
  double _Complex z;
  return read_complex(m, args[0], &z) ? bool_value(isinf(creal(z)) || isinf(cimag(z))) : ABSENT;
}

BUILTIN(cmath_isnan, "isnan(z, /)", "Checks if the real or imaginary part of z not a number (NaN).") {
  double _Complex z;
  return read_complex(m, args[0], &z) ? bool_value(isnan(creal(z)) || isnan(cimag(z))) : ABSENT;
}

BUILTIN(cmath_isclose, "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
        "Determine whether two complex numbers are close in value.\n\nrel_tol: maximum difference, relative to the magnitude of the input "
        "values.\nabs_tol: maximum difference, regardless of the magnitude of the input values.") {
  double _Complex a, b;
  double relative = 1e-09, absolute = 0.0;
  if (!read_complex(m, args[0], &a) || !read_complex(m, args[1], &b)) return ABSENT;
  if (!is_absent(args[2]) && !object_as_double(m, args[2], &relative)) return ABSENT;
  if (!is_absent(args[3]) && !object_as_double(m, args[3], &absolute)) return ABSENT;
  if (relative < 0 || absolute < 0) return raise_error(m, TYPE_ID(ValueError), "tolerances must be non-negative");
  if (a == b) return TRUE_VALUE;
  if (isinf(creal(a)) || isinf(cimag(a)) || isinf(creal(b)) || isinf(cimag(b))) return FALSE_VALUE;
  double difference = cabs(a - b);
  return bool_value(difference <= relative * cabs(b) || difference <= relative * cabs(a) || difference <= absolute);
}

static const NativeSpec *const functions[] = {
  &cmath_acos,  &cmath_acosh, &cmath_asin,  &cmath_asinh, &cmath_atan,  &cmath_atanh, &cmath_cos,   &cmath_cosh,
  &cmath_exp,   &cmath_sin,   &cmath_sinh,  &cmath_sqrt,  &cmath_tan,   &cmath_tanh,  &cmath_log,   &cmath_log10,
  &cmath_phase, &cmath_polar, &cmath_rect,  &cmath_isfinite, &cmath_isinf, &cmath_isnan, &cmath_isclose, NULL,
};

static bool start_cmath(Machine *m, Value module) {
  Dict *names = ((Module *)as_object(module))->dict;
  dict_set_str(m, names, symbol(m, "pi"), float_value(m, M_PI));
  dict_set_str(m, names, symbol(m, "e"), float_value(m, M_E));
  dict_set_str(m, names, symbol(m, "tau"), float_value(m, 2 * M_PI));
  dict_set_str(m, names, symbol(m, "inf"), float_value(m, HUGE_VAL));
  dict_set_str(m, names, symbol(m, "nan"), float_value(m, NAN));
  dict_set_str(m, names, symbol(m, "infj"), complex_value(m, 0.0, HUGE_VAL));
  dict_set_str(m, names, symbol(m, "nanj"), complex_value(m, 0.0, NAN));
  return true;
}

const ModuleSpec cmath_module = {
  .name = "cmath",
  .doc = "Mathematical functions of complex numbers.",
  .functions = functions,
  .start = start_cmath,
};
