/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_arith.c: sums, products and signs. Operands that fit go through machine words; the others through FLINT. */
#include "object/int_limbs.h"

#include "heap/interrupt.h"
#include "object/error.h"

/* |a| + |b| with the sign `negative`; a is the longer one. */
static inline Value add_magnitudes(Machine *m, const Limbs *a, const Limbs *b, bool negative) {
  Value v;
  mp_limb_t *sum = int_open(m, a->n + 1, &v);
  sum[a->n] = b->n ? mpn_add(sum, a->limb, a->n, b->limb, b->n) : (mpn_copyi(sum, a->limb, a->n), 0);
  return int_close(m, v, a->n + 1, negative);
}

/* a - b by magnitudes, for a and b of the sign `negative`. */
static Value subtract_magnitudes(Machine *m, const Limbs *a, const Limbs *b, bool negative) {
  if (a->n < b->n || (a->n == b->n && mpn_cmp(a->limb, b->limb, a->n) < 0)) return subtract_magnitudes(m, b, a, !negative);
  Value v;
  mp_limb_t *difference = int_open(m, a->n, &v);
  if (b->n) mpn_sub(difference, a->limb, a->n, b->limb, b->n);
  else mpn_copyi(difference, a->limb, a->n);
  return int_close(m, v, a->n, negative);
}

static inline __attribute__((always_inline)) Value add_signed(Machine *m, const Limbs *a, const Limbs *b, bool b_negative) {
  if (a->negative != b_negative) return subtract_magnitudes(m, a, b, a->negative);
  return a->n >= b->n ? add_magnitudes(m, a, b, a->negative) : add_magnitudes(m, b, a, a->negative);
}

/* The sum of positive numbers, p the longer one, neither of them immediate. */
static inline Value add_positive(Machine *m, const __mpz_struct *p, const __mpz_struct *q) {
  mp_size_t n = p->_mp_size, k = q->_mp_size;
  bool may_carry = (p->_mp_d[n - 1] | (k == n ? q->_mp_d[n - 1] : 0)) >> (GMP_NUMB_BITS - 1);
  Value v;
  mp_limb_t *sum = int_open(m, n + may_carry, &v), carry = mpn_add(sum, p->_mp_d, n, q->_mp_d, k);
  if (may_carry) sum[n] = carry;
  int_close_big(v, n + (mp_size_t)carry, false);
  return v;
}

static __attribute__((noinline)) Value add_any(Machine *m, Value a, Value b) {
  Limbs u, v;
  limbs_view(a, &u);
  limbs_view(b, &v);
  if (limbs_are_short(&u, &v)) return add_signed(m, &u, &v, v.negative);
  Operand x, y;
  mpz_t r;
  mpz_init(r);
  mpz_add(r, operand(a, &x), operand(b, &y));
  return int_from_mpz(m, r);
}

/* A sum or difference of two immediates always fits int64. */
Value int_add(Machine *m, Value a, Value b) {
  if (both_small_int(a, b)) return int_value(m, small_int(a) + small_int(b));
  const __mpz_struct *p = int_boxed(a), *q = int_boxed(b);
  if (p && q && p->_mp_size > 0 && q->_mp_size > 0 && p->_mp_size < INT_INLINE_LIMBS && q->_mp_size < INT_INLINE_LIMBS)
    return p->_mp_size >= q->_mp_size ? add_positive(m, p, q) : add_positive(m, q, p);
  return add_any(m, a, b);
}

Value int_subtract(Machine *m, Value a, Value b) {
  if (both_small_int(a, b)) return int_value(m, small_int(a) - small_int(b));
  Limbs u, v;
  limbs_view(a, &u);
  limbs_view(b, &v);
  if (limbs_are_short(&u, &v)) return add_signed(m, &u, &v, !v.negative);
  Operand x, y;
  mpz_t r;
  mpz_init(r);
  mpz_sub(r, operand(a, &x), operand(b, &y));
  return int_from_mpz(m, r);
}

static Value short_multiply(Machine *m, const Limbs *a, const Limbs *b) {
  if (a->n < b->n) return short_multiply(m, b, a);
  if (b->n == 0) return small_int_value(0);
  Value v;
  mp_limb_t *product = int_open(m, a->n + b->n, &v);
  if (a->limb == b->limb) mpn_sqr(product, a->limb, a->n);
  else mpn_mul(product, a->limb, a->n, b->limb, b->n);
  return int_close(m, v, a->n + b->n, a->negative != b->negative);
}

static Value long_multiply(Machine *m, const __mpz_struct *x, const __mpz_struct *y) {
  mpz_t r;
  if (!int_check_bits(m, (double)mpz_sizeinbase(x, 2) + (double)mpz_sizeinbase(y, 2))) return ABSENT;
  mpz_init(r);
  if (!NATIVE_REGION(m, "multiplication", mpz_mul(r, x, y))) return ABSENT;
  return int_from_mpz(m, r);
}

Value int_multiply(Machine *m, Value a, Value b) {
  int64_t product;
  if (both_small_int(a, b) && !__builtin_mul_overflow(small_int(a), small_int(b), &product)) return int_value(m, product);
  Limbs u, v;
  limbs_view(a, &u);
  limbs_view(b, &v);
  if (limbs_are_few(&u, &v)) return short_multiply(m, &u, &v);
  Operand p, q;
  const __mpz_struct *x = operand(a, &p), *y = operand(b, &q);
  if (u.n > INT_LONG_WORK_BITS / 64 && v.n > INT_LONG_WORK_BITS / 64) return long_multiply(m, x, y);
  mpz_t r;
  mpz_init(r);
  mpz_mul(r, x, y);
  return int_from_mpz(m, r);
}

Value int_negate(Machine *m, Value a) {
  if (is_small_int(a)) return int_value(m, -small_int(a));
  Limbs u;
  limbs_view(a, &u);
  if (u.n <= INT_INLINE_LIMBS) return int_from_limbs(m, u.limb, u.n, !u.negative);
  Operand x;
  mpz_t r;
  mpz_init(r);
  mpz_neg(r, operand(a, &x));
  return int_from_mpz(m, r);
}

Value int_absolute(Machine *m, Value a) { return int_sign(a) < 0 ? int_negate(m, a) : int_exact(m, a); }

/* Rounds to the nearest multiple of 10^-digits (digits < 0), of two equally near ones to the even multiple. */
Value int_round(Machine *m, Value a, int64_t digits) {
  if (digits >= 0) return int_exact(m, a);
  fmpz_t sa, unit, q, r;
  const fmpz *x = int_view(a, sa);
  if (-(double)digits * 3.3 > (double)view_bits(x) + 8) return small_int_value(0);
  fmpz_init_set_ui(unit, 10);
  fmpz_init(q);
  fmpz_init(r);
  fmpz_pow_ui(unit, unit, (ulong)-digits);
  fmpz_fdiv_qr(q, r, x, unit);
  fmpz_mul_2exp(r, r, 1);
  int order = fmpz_cmp(r, unit);
  if (order > 0 || (order == 0 && fmpz_is_odd(q))) fmpz_add_ui(q, q, 1);
  fmpz_mul(q, q, unit);
  fmpz_clear(unit);
  fmpz_clear(r);
  return int_from_fmpz(m, q);
}
