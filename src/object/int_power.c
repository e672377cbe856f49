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

static Value long_power(Machine *m, const fmpz *x, const fmpz *y) {
  __mpz_struct storage;
  mp_limb_t word;
  mpz_t r;
  if (fmpz_is_zero(x) || fmpz_is_one(x)) return small_int_value(*x);
  if (fmpz_is_pm1(x)) return small_int_value(fmpz_is_odd(y) ? -1 : 1);
  double exponent = COEFF_IS_MPZ(*y) ? HUGE_VAL : (double)*y, bits = (double)view_bits(x) * exponent;
  if (!int_check_bits(m, isinf(bits) ? bits : bits - exponent)) return ABSENT;
  const __mpz_struct *base = view_mpz(x, &storage, &word);
  mpz_init(r);
  if (bits < INT_LONG_WORK_BITS) mpz_pow_ui(r, base, (unsigned long)*y);
  else if (!NATIVE_REGION(m, "power", mpz_pow_ui(r, base, (unsigned long)*y))) return ABSENT;
  return int_from_mpz(m, r);
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

/* base^exponent modulo n, for base and exponent at least 0 and n > 1. */
static bool power_modulo(Machine *m, mpz_t r, mpz_t base, mpz_t exponent, mpz_t n) {
  double work = (double)mpz_sizeinbase(exponent, 2) * (double)mpz_size(n) * (double)mpz_size(n);
  if (work < INT_LONG_WORK_BITS) mpz_powm(r, base, exponent, n);
  else if (!NATIVE_REGION(m, "power", mpz_powm(r, base, exponent, n))) return false;
  return true;
}

Value int_power_modulo(Machine *m, Value a, Value b, Value modulus) {
  Operand p, q;
  mpz_t base, exponent, n, r;
  int sign = int_sign(modulus);
  if (sign == 0) return raise_error(m, TYPE_ID(ValueError), "pow() 3rd argument cannot be 0");
  mpz_init(n);
  mpz_abs(n, operand(modulus, &p));
  mpz_init(base);
  mpz_fdiv_r(base, operand(a, &p), n);
  mpz_init(exponent);
  mpz_abs(exponent, operand(b, &q));
  mpz_init(r);
  bool one = mpz_cmp_ui(n, 1) == 0; /* everything is 0 then */
  bool invertible = int_sign(b) >= 0 || one || mpz_invert(base, base, n);
  bool done = invertible && (one || power_modulo(m, r, base, exponent, n));
  if (done && sign < 0 && mpz_sgn(r) != 0) mpz_sub(r, r, n);
  if (invertible && !done) return ABSENT; /* interrupted: what the call was at work on is lost */
  mpz_clear(base);
  mpz_clear(exponent);
  mpz_clear(n);
  if (done) return int_from_mpz(m, r);
  mpz_clear(r);
  return raise_error(m, TYPE_ID(ValueError), "base is not invertible for the given modulus");
}
