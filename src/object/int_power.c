/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_power.c: powers, with and without a modulus. */
#include "object/flint_int.h"

#include <math.h>

#include "heap/interrupt.h"
#include "object/error.h"

/* Square and multiply in machine words; false when it would not fit. */
static bool word_power(int64_t base, uint64_t exponent, int64_t *out) {
  int64_t result = 1;
  for (;;) {
    if ((exponent & 1) && __builtin_mul_overflow(result, base, &result)) return false;
    exponent >>= 1;
    if (exponent == 0) break;
    if (__builtin_mul_overflow(base, base, &base)) return false;
  }
  *out = result;
  return true;
}

static Value float_power_of_ints(Machine *m, Value a, Value b) {
  double x, y;
  if (!int_to_finite_double(m, a, &x) || !int_to_finite_double(m, b, &y)) return ABSENT;
  return float_power(m, x, y);
}

static Value short_power(Machine *m, const fmpz *x, unsigned long y) {
  __mpz_struct storage;
  mp_limb_t word;
  mpz_t r;
  mpz_init(r);
  mpz_pow_ui(r, view_mpz(x, &storage, &word), y);
  return int_from_mpz(m, r);
}

static Value long_power(Machine *m, const fmpz *x, const fmpz *y) {
  fmpz_t r;
  if (fmpz_is_zero(x) || fmpz_is_one(x)) return small_int_value(*x);
  if (fmpz_is_pm1(x)) return small_int_value(fmpz_is_odd(y) ? -1 : 1);
  double exponent = COEFF_IS_MPZ(*y) ? HUGE_VAL : (double)*y, bits = (double)view_bits(x) * exponent;
  if (!int_check_bits(m, isinf(bits) ? bits : bits - exponent)) return ABSENT;
  if (bits < INT_SHORT_BITS) return short_power(m, x, (unsigned long)*y);
  fmpz_init(r);
  if (bits < INT_LONG_WORK_BITS) fmpz_pow_ui(r, x, fmpz_get_ui(y));
  else if (!NATIVE_REGION(m, "power", fmpz_pow_ui(r, x, fmpz_get_ui(y)))) return ABSENT;
  return int_from_fmpz(m, r);
}

Value int_power(Machine *m, Value a, Value b) {
  fmpz_t sa, sb;
  int64_t result;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  if (view_sign(y) < 0) return float_power_of_ints(m, a, b);
  if (!COEFF_IS_MPZ(*x) && !COEFF_IS_MPZ(*y) && word_power(*x, (uint64_t)*y, &result)) return int_value(m, result);
  if (fmpz_is_zero(y)) return small_int_value(1);
  return long_power(m, x, y);
}

/* r = x^y mod |n| for y >= 0, |n| > 1, 0 <= r. Small moduli in words. */
static bool power_modulo(Machine *m, fmpz_t r, const fmpz *x, const fmpz *y, const fmpz *n) {
  double work = (double)view_bits(y) * (double)fmpz_size(n) * (double)fmpz_size(n);
  if (work < INT_LONG_WORK_BITS) fmpz_powm(r, x, y, n);
  else if (!NATIVE_REGION(m, "power", fmpz_powm(r, x, y, n))) return false;
  return true;
}

Value int_power_modulo(Machine *m, Value a, Value b, Value modulus) {
  fmpz_t sa, sb, sn, base, exponent, n, r;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb), *given = int_view(modulus, sn);
  if (fmpz_is_zero(given)) return raise_error(m, TYPE_ID(ValueError), "pow() 3rd argument cannot be 0");
  fmpz_init(n);
  fmpz_abs(n, given);
  fmpz_init(base);
  fmpz_init(exponent);
  fmpz_abs(exponent, y);
  fmpz_init(r);
  fmpz_fdiv_r(base, x, n);
  bool invertible = view_sign(y) >= 0 || fmpz_is_one(n) || fmpz_invmod(base, base, n);
  bool done = invertible && (fmpz_is_one(n) || power_modulo(m, r, base, exponent, n));
  if (done && view_sign(given) < 0 && !fmpz_is_zero(r)) fmpz_sub(r, r, n);
  if (!invertible || done) {
    fmpz_clear(base);
    fmpz_clear(exponent);
    fmpz_clear(n);
  }
  if (!invertible) {
    fmpz_clear(r);
    return raise_error(m, TYPE_ID(ValueError), "base is not invertible for the given modulus");
  }
  return done ? int_from_fmpz(m, r) : ABSENT;
}
