/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_theory.c: divisors, roots and products of many factors, for math and for the algebra layer. */
#include "object/flint_int.h"

#include <math.h>

#include "heap/interrupt.h"
#include "object/error.h"

Value int_gcd(Machine *m, Value a, Value b) {
  fmpz_t sa, sb, r;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  fmpz_init(r);
  if (fmpz_size(x) + fmpz_size(y) < INT_LONG_WORK_BITS / 64) fmpz_gcd(r, x, y);
  else if (!NATIVE_REGION(m, "gcd", fmpz_gcd(r, x, y))) return ABSENT;
  return int_from_fmpz(m, r);
}

Value int_lcm(Machine *m, Value a, Value b) {
  fmpz_t sa, sb, r;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  fmpz_init(r);
  if (fmpz_size(x) + fmpz_size(y) < INT_LONG_WORK_BITS / 64) fmpz_lcm(r, x, y);
  else if (!NATIVE_REGION(m, "lcm", fmpz_lcm(r, x, y))) return ABSENT;
  return int_from_fmpz(m, r);
}

Value int_square_root(Machine *m, Value a) {
  fmpz_t sa, r;
  const fmpz *x = int_view(a, sa);
  fmpz_init(r);
  if (fmpz_size(x) < INT_LONG_WORK_BITS / 64) fmpz_sqrt(r, x);
  else if (!NATIVE_REGION(m, "isqrt", fmpz_sqrt(r, x))) return ABSENT;
  return int_from_fmpz(m, r);
}

Value int_factorial(Machine *m, uint64_t n) {
  fmpz_t r;
  if (!int_check_bits(m, (double)n * (log2((double)n + 1) - 1.4))) return ABSENT;
  fmpz_init(r);
  if (n < 20000) fmpz_fac_ui(r, n);
  else if (!NATIVE_REGION(m, "factorial", fmpz_fac_ui(r, n))) return ABSENT;
  return int_from_fmpz(m, r);
}

/* r = low (low+1) ... (low+count-1), multiplied as a balanced tree so that the factors of a product are of one size. */
static void rising_product(fmpz_t r, const fmpz_t low, uint64_t count) {
  if (count <= 16) {
    fmpz_t factor;
    fmpz_init_set(factor, low);
    fmpz_one(r);
    for (; count > 0; count--) {
      fmpz_mul(r, r, factor);
      fmpz_add_ui(factor, factor, 1);
    }
    fmpz_clear(factor);
    return;
  }
  fmpz_t middle, upper;
  fmpz_init(middle);
  fmpz_init(upper);
  fmpz_add_ui(middle, low, count / 2);
  rising_product(r, low, count / 2);
  rising_product(upper, middle, count - count / 2);
  fmpz_mul(r, r, upper);
  fmpz_clear(middle);
  fmpz_clear(upper);
}

/* Interruptible r = n (n-1) ... (n-k+1) for 0 <= k <= n. */
static bool falling_product(Machine *m, fmpz_t r, const fmpz *n, uint64_t k) {
  fmpz_t low;
  if (!int_check_bits(m, (double)k * (double)view_bits(n))) return false;
  fmpz_init(low);
  fmpz_sub_ui(low, n, k);
  fmpz_add_ui(low, low, 1);
  if ((double)k * (double)view_bits(n) < INT_LONG_WORK_BITS) rising_product(r, low, k);
  else if (!NATIVE_REGION(m, "product", rising_product(r, low, k))) return false;
  fmpz_clear(low);
  return true;
}

Value int_falling(Machine *m, Value n, uint64_t k) {
  fmpz_t sn, r;
  fmpz_init(r);
  return falling_product(m, r, int_view(n, sn), k) ? int_from_fmpz(m, r) : ABSENT;
}

static Value long_binomial(Machine *m, const fmpz *n, uint64_t k) {
  fmpz_t r, factorial;
  fmpz_init(r);
  if (!falling_product(m, r, n, k)) return ABSENT;
  fmpz_init(factorial);
  if (!NATIVE_REGION(m, "comb", (fmpz_fac_ui(factorial, k), fmpz_divexact(r, r, factorial)))) return ABSENT;
  fmpz_clear(factorial);
  return int_from_fmpz(m, r);
}

/* By words where GMP can, else the falling product divided by k!. */
Value int_binomial(Machine *m, Value n, uint64_t k) {
  fmpz_t sn, r;
  const fmpz *x = int_view(n, sn);
  if (fmpz_abs_fits_ui(x) && fmpz_get_ui(x) - k < k) k = fmpz_get_ui(x) - k;
  if (!fmpz_abs_fits_ui(x) || k >= 20000) return long_binomial(m, x, k);
  fmpz_init(r);
  fmpz_bin_uiui(r, fmpz_get_ui(x), k);
  return int_from_fmpz(m, r);
}
