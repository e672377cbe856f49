/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "algebra/number_theory.h"

#include <flint/fmpz.h>
#include <flint/fmpz_factor.h>

#include "heap/interrupt.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/flint_int.h"

static bool test_prime(Machine *m, const fmpz_t n, volatile int *prime) {
  return NATIVE_REGION(m, "is_prime", *prime = fmpz_is_prime(n));
}

Value integer_is_prime(Machine *m, Value v) {
  fmpz_t small;
  const fmpz *n = int_view(v, small);
  volatile int prime = 0;
  if (fmpz_cmp_ui(n, 2) < 0) return FALSE_VALUE;
  return test_prime(m, n, &prime) ? bool_value(prime) : ABSENT;
}

static bool find_next(Machine *m, fmpz_t r, const fmpz_t n) { return NATIVE_REGION(m, "next_prime", fmpz_nextprime(r, n, 1)); }

Value integer_next_prime(Machine *m, Value v) {
  fmpz_t small, r;
  const fmpz *n = int_view(v, small);
  if (fmpz_cmp_ui(n, 2) < 0) return small_int_value(2);
  fmpz_init(r);
  return find_next(m, r, n) ? int_from_fmpz(m, r) : ABSENT;
}

static bool factor(Machine *m, fmpz_factor_t f, const fmpz_t n) { return NATIVE_REGION(m, "factor", fmpz_factor(f, n)); }

Value integer_factor(Machine *m, Value v) {
  fmpz_t small;
  const fmpz *n = int_view(v, small);
  if (fmpz_is_zero(n)) return raise_error(m, TYPE_ID_ArithmeticError, "factorization of 0 is not defined");
  fmpz_factor_t f;
  fmpz_factor_init(f);
  if (!factor(m, f, n)) return ABSENT;
  Value list = list_new(m, NULL, 0);
  for (slong i = 0; i < f->num; i++) {
    Value pair = tuple_pack(m, 2, int_from_fmpz_copy(m, f->p + i), small_int_value((int64_t)f->exp[i]));
    if (is_absent(pair) || !list_append(m, list, pair)) {
      list = ABSENT;
      break;
    }
  }
  fmpz_factor_clear(f);
  return list;
}

Value integer_gcd(Machine *m, Value a, Value b) {
  fmpz_t sa, sb, r;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  fmpz_init(r);
  fmpz_gcd(r, x, y);
  return int_from_fmpz(m, r);
}

Value integer_xgcd(Machine *m, Value a, Value b) {
  fmpz_t sa, sb, g, s, t;
  const fmpz *x = int_view(a, sa), *y = int_view(b, sb);
  fmpz_init(g);
  fmpz_init(s);
  fmpz_init(t);
  fmpz_xgcd_canonical_bezout(g, s, t, x, y);
  return tuple_pack(m, 3, int_from_fmpz(m, g), int_from_fmpz(m, s), int_from_fmpz(m, t));
}
