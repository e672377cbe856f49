/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_divide.c: division with the quotient rounded down, as Python wants it, and to the nearest float. */
#include "object/int_limbs.h"

#include <float.h>
#include <math.h>

#include "heap/interrupt.h"
#include "object/error.h"

static Value raise_zero(Machine *m, const char *what) { return raise_error(m, TYPE_ID(ZeroDivisionError), "%s", what); }
static const char by_zero[] = "integer division or modulo by zero";

static int64_t floor_quotient(int64_t x, int64_t y) {
  int64_t q = x / y, r = x % y;
  return q - (r != 0 && (r ^ y) < 0);
}

static int64_t floor_remainder(int64_t x, int64_t y) {
  int64_t r = x % y;
  return r != 0 && (r ^ y) < 0 ? r + y : r;
}

/* Quotient and remainder by magnitudes, in buffers, then moved to the floor: when the signs differ and there is a remainder,
 * the quotient is one less and the remainder is |b| minus it. quotient or remainder may be NULL. b is not 0. */
static void short_divide(Machine *m, const Limbs *a, const Limbs *b, Value *quotient, Value *remainder) {
  mp_limb_t q[INT_INLINE_LIMBS + 1] = {0}, r[INT_INLINE_LIMBS];
  mp_size_t qn = a->n >= b->n ? a->n - b->n + 1 : 0;
  if (qn) mpn_tdiv_qr(q, r, 0, a->limb, a->n, b->limb, b->n);
  else mpn_copyi(r, a->limb, a->n), mpn_zero(r + a->n, b->n - a->n);
  bool down = a->negative != b->negative && !mpn_zero_p(r, b->n);
  if (down && qn) qn += (mp_size_t)(q[qn] = mpn_add_1(q, q, qn, 1));
  if (down && !qn) q[qn++] = 1;
  if (down) mpn_sub_n(r, b->limb, r, b->n);
  if (quotient) *quotient = int_from_limbs(m, q, qn, a->negative != b->negative);
  if (remainder) *remainder = int_from_limbs(m, r, b->n, b->negative);
}

/* The same for any operands. false: interrupted. */
static bool long_divide(Machine *m, const __mpz_struct *x, const __mpz_struct *y, Value *quotient, Value *remainder) {
  mpz_t q, r;
  mpz_init(q);
  mpz_init(r);
  bool interruptible = mpz_size(x) > INT_LONG_WORK_BITS / 64 && mpz_size(y) > 64;
  if (interruptible && !NATIVE_REGION(m, "division", mpz_fdiv_qr(q, r, x, y))) return false;
  if (!interruptible) mpz_fdiv_qr(q, r, x, y);
  if (quotient) *quotient = int_from_mpz(m, q);
  else mpz_clear(q);
  if (remainder) *remainder = int_from_mpz(m, r);
  else mpz_clear(r);
  return true;
}

/* zero: the message for a divisor 0. */
static bool divide(Machine *m, Value a, Value b, Value *quotient, Value *remainder, const char *zero) {
  Limbs u, v;
  Operand x, y;
  limbs_view(a, &u);
  limbs_view(b, &v);
  if (v.n == 0) return !is_absent(raise_zero(m, zero));
  if (!limbs_are_few(&u, &v)) return long_divide(m, operand(a, &x), operand(b, &y), quotient, remainder);
  short_divide(m, &u, &v, quotient, remainder);
  return true;
}

Value int_floor_divide(Machine *m, Value a, Value b) {
  Value quotient;
  if (both_small_int(a, b) && small_int(b) != 0) return int_value(m, floor_quotient(small_int(a), small_int(b)));
  return divide(m, a, b, &quotient, NULL, by_zero) ? quotient : ABSENT;
}

Value int_modulo(Machine *m, Value a, Value b) {
  Value remainder;
  if (both_small_int(a, b) && small_int(b) != 0) return small_int_value(floor_remainder(small_int(a), small_int(b)));
  return divide(m, a, b, NULL, &remainder, "integer modulo by zero") ? remainder : ABSENT;
}

bool int_divide(Machine *m, Value a, Value b, Value *quotient, Value *remainder) {
  if (!both_small_int(a, b) || small_int(b) == 0) return divide(m, a, b, quotient, remainder, by_zero);
  *quotient = int_value(m, floor_quotient(small_int(a), small_int(b)));
  *remainder = small_int_value(floor_remainder(small_int(a), small_int(b)));
  return true;
}

/* |x/y| as bits * 2^shift, rounded once, for results in the range of doubles. The quotient is cut so that it keeps two bits
 * more than the result (fewer for subnormal results), and its lowest bit says whether anything was cut off. */
static double rounded_quotient(const fmpz *x, const fmpz *y, int64_t difference) {
  int64_t shift = (difference > DBL_MIN_EXP ? difference : DBL_MIN_EXP) - DBL_MANT_DIG - 2;
  fmpz_t n, d, q, r;
  fmpz_init(n);
  fmpz_init(d);
  fmpz_init(q);
  fmpz_init(r);
  fmpz_abs(n, x);
  fmpz_abs(d, y);
  if (shift <= 0) fmpz_mul_2exp(n, n, (ulong)-shift);
  else fmpz_mul_2exp(d, d, (ulong)shift);
  fmpz_fdiv_qr(q, r, n, d);
  uint64_t bits = fmpz_get_ui(q);
  bool inexact = !fmpz_is_zero(r);
  fmpz_clear(n);
  fmpz_clear(d);
  fmpz_clear(q);
  fmpz_clear(r);
  int length = bits ? 64 - __builtin_clzll(bits) : 0;
  int extra = (length > DBL_MIN_EXP - shift ? length : (int)(DBL_MIN_EXP - shift)) - DBL_MANT_DIG;
  uint64_t unit = (uint64_t)1 << extra, half = unit >> 1, rest = bits & (unit - 1);
  bits -= rest;
  if (rest > half || (rest == half && (inexact || (bits & unit)))) bits += unit;
  return ldexp((double)bits, (int)shift);
}

Value int_true_divide(Machine *m, Value a, Value b) {
  fmpz_t sa, sb;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  if (fmpz_is_zero(y)) return raise_zero(m, "division by zero");
  if (fmpz_is_zero(x)) return float_value(m, view_sign(y) < 0 ? -0.0 : 0.0);
  if (view_bits(x) <= DBL_MANT_DIG && view_bits(y) <= DBL_MANT_DIG) return float_value(m, (double)*x / (double)*y);
  int64_t difference = (int64_t)view_bits(x) - (int64_t)view_bits(y);
  double d = HUGE_VAL;
  if (difference < DBL_MIN_EXP - DBL_MANT_DIG - 1) d = 0.0;
  else if (difference <= DBL_MAX_EXP) d = rounded_quotient(x, y, difference);
  if (isinf(d)) return raise_error(m, TYPE_ID(OverflowError), "integer division result too large for a float");
  return float_value(m, view_sign(x) != view_sign(y) ? -d : d);
}
