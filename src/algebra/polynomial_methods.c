/* SPDX-License-Identifier: GPL-3.0-or-later */
/* polynomial_methods.c: methods of polynomials that FLINT computes. What is better read than fast is in stdlib/algebra/polynomial.cas. */
#include "algebra/polynomial.h"

#include <flint/fmpz_poly_factor.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "heap/interrupt.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"

BUILTIN(polynomial_degree_method, "degree(self, /)", "The exponent of the highest power of the variable; -1 of zero.") {
  return int_value(m, polynomial_degree(as_polynomial(args[0])));
}

BUILTIN(polynomial_list, "list(self, /)", "The coefficients, the constant one first.") {
  return polynomial_coefficients(m, as_polynomial(args[0]));
}

BUILTIN(polynomial_derivative, "derivative(self, /)", "The derivative.") {
  const Polynomial *a = as_polynomial(args[0]);
  Polynomial *r = polynomial_new(m, domain_of(args[0]));
  switch (a->storage) {
    case POLYNOMIAL_ZZ: fmpz_poly_derivative(r->zz, a->zz); break;
    case POLYNOMIAL_QQ: fmpq_poly_derivative(r->qq, a->qq); break;
    case POLYNOMIAL_NMOD: nmod_poly_derivative(r->nmod, a->nmod); break;
  }
  return object_value(r);
}

/* The other operand of a method: a polynomial of the same parent. */
static bool check_partner(Machine *m, const char *what, Value x, Value y) {
  if (!is_polynomial(m, y) || domain_of(x) != domain_of(y)) return raise_false(m, TYPE_ID_TypeError, "%s takes two polynomials of one parent", what);
  return true;
}
static bool check_field(Machine *m, const char *what, Value x) {
  const Domain *d = domain_of(x);
  if (d->over ? zmod_context(d->over)->prime : d->context == POLYNOMIAL_QQ) return true;
  return raise_false(m, TYPE_ID_NotImplementedError, "%s of polynomials over a ring that is no field is not available", what);
}

BUILTIN(polynomial_quo_rem, "quo_rem(self, other, /)", "Quotient and remainder.") {
  Value both[2];
  if (!check_partner(m, "quo_rem()", args[0], args[1]) || !polynomial_divrem(m, args[0], args[1], &both[0], &both[1])) return ABSENT;
  return tuple_new(m, both, 2);
}

static void greatest_common_divisor(Polynomial *g, const Polynomial *a, const Polynomial *b) {
  switch (g->storage) {
    case POLYNOMIAL_ZZ: fmpz_poly_gcd(g->zz, a->zz, b->zz); break;
    case POLYNOMIAL_QQ: fmpq_poly_gcd(g->qq, a->qq, b->qq); break;
    case POLYNOMIAL_NMOD: nmod_poly_gcd(g->nmod, a->nmod, b->nmod); break;
  }
}
BUILTIN(polynomial_gcd, "_gcd(self, other, /)", "The greatest common divisor: monic over a field.") {
  if (!check_partner(m, "gcd()", args[0], args[1])) return ABSENT;
  if (domain_of(args[0])->over && !check_field(m, "the greatest common divisor", args[0])) return ABSENT;
  Polynomial *g = polynomial_new(m, domain_of(args[0]));
  return polynomial_result(g, NATIVE_REGION(m, "gcd", greatest_common_divisor(g, as_polynomial(args[0]), as_polynomial(args[1]))));
}

static void extended_gcd(Polynomial *const r[3], const Polynomial *a, const Polynomial *b) {
  if (a->storage == POLYNOMIAL_QQ) fmpq_poly_xgcd(r[0]->qq, r[1]->qq, r[2]->qq, a->qq, b->qq);
  else nmod_poly_xgcd(r[0]->nmod, r[1]->nmod, r[2]->nmod, a->nmod, b->nmod);
}
BUILTIN(polynomial_xgcd, "_xgcd(self, other, /)", "(g, s, t) with g = s self + t other, over a field.") {
  if (!check_partner(m, "xgcd()", args[0], args[1]) || !check_field(m, "the extended greatest common divisor", args[0])) return ABSENT;
  Polynomial *const r[3] = {polynomial_new(m, domain_of(args[0])), polynomial_new(m, domain_of(args[0])), polynomial_new(m, domain_of(args[0]))};
  const bool completed = NATIVE_REGION(m, "xgcd", extended_gcd(r, as_polynomial(args[0]), as_polynomial(args[1])));
  Value all[3];
  for (int i = 0; i < 3; i++) all[i] = polynomial_result(r[i], completed);
  return completed ? tuple_new(m, all, 3) : ABSENT;
}

/* ---- factorization ---- */

static bool add_factor(Machine *m, Value list, Polynomial *p, slong exponent) {
  Value pair[2] = {object_value(p), int_value(m, exponent)};
  Value both = tuple_new(m, pair, 2);
  return !is_absent(both) && list_append(m, list, both);
}

/* The primitive factors of an integer polynomial, as elements of d: over QQ monic. */
static bool add_integer_factors(Machine *m, Domain *d, Value list, const fmpz_poly_t f) {
  fmpz_poly_factor_t factors;
  fmpz_poly_factor_init(factors);
  bool good = NATIVE_REGION(m, "factor", fmpz_poly_factor(factors, f));
  if (!good) return false; /* what the factors hold is lost */
  for (slong i = 0; good && i < factors->num; i++) {
    Polynomial *p = polynomial_new(m, d);
    if (p->storage == POLYNOMIAL_ZZ) fmpz_poly_set(p->zz, factors->p + i);
    else {
      fmpq_poly_set_fmpz_poly(p->qq, factors->p + i);
      fmpq_poly_make_monic(p->qq, p->qq);
    }
    good = add_factor(m, list, p, factors->exp[i]);
  }
  fmpz_poly_factor_clear(factors);
  return good;
}

static bool add_rational_factors(Machine *m, Domain *d, Value list, const Polynomial *a) {
  fmpz_poly_t numerator;
  fmpz_poly_init(numerator);
  fmpq_poly_get_numerator(numerator, a->qq);
  const bool good = add_integer_factors(m, d, list, numerator);
  if (good) fmpz_poly_clear(numerator);
  return good;
}

static bool add_modular_factors(Machine *m, Domain *d, Value list, const Polynomial *a) {
  nmod_poly_factor_t factors;
  nmod_poly_factor_init(factors);
  bool good = NATIVE_REGION(m, "factor", nmod_poly_factor(factors, a->nmod));
  if (!good) return false;
  for (slong i = 0; good && i < factors->num; i++) {
    Polynomial *p = polynomial_new(m, d);
    nmod_poly_set(p->nmod, factors->p + i);
    good = add_factor(m, list, p, factors->exp[i]);
  }
  nmod_poly_factor_clear(factors);
  return good;
}

BUILTIN(polynomial_factors, "_factors(self, /)", "The irreducible factors of positive degree, with exponents: over ZZ primitive, over a field monic.") {
  const Polynomial *a = as_polynomial(args[0]);
  Domain *d = domain_of(args[0]);
  if (polynomial_degree(a) < 0) return raise_error(m, TYPE_ID_ArithmeticError, "factorization of 0 is not defined");
  if (a->storage == POLYNOMIAL_NMOD && !check_field(m, "the factorization", args[0])) return ABSENT;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list)) return ABSENT;
  const bool good = a->storage == POLYNOMIAL_ZZ   ? add_integer_factors(m, d, list, a->zz)
                    : a->storage == POLYNOMIAL_QQ ? add_rational_factors(m, d, list, a)
                                                  : add_modular_factors(m, d, list, a);
  return good ? list : ABSENT;
}

const NativeSpec *const polynomial_methods[] = {&polynomial_degree_method, &polynomial_list, &polynomial_derivative, &polynomial_quo_rem,
                                                &polynomial_gcd,           &polynomial_xgcd, &polynomial_factors, NULL};
