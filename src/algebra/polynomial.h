/* SPDX-License-Identifier: GPL-3.0-or-later */
/* polynomial.h: polynomials in one variable. Storage by base ring:
 *
 *   ZZ    fmpz_poly        QQ   fmpq_poly        Z/n, n a word   nmod_poly
 */
#ifndef MAYFLY_ALGEBRA_POLYNOMIAL_H
#define MAYFLY_ALGEBRA_POLYNOMIAL_H

#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly.h>
#include <flint/nmod_poly.h>

#include "algebra/domain.h"

typedef enum PolynomialStorage { POLYNOMIAL_ZZ, POLYNOMIAL_QQ, POLYNOMIAL_NMOD } PolynomialStorage;

typedef struct Polynomial {
  NativeElement base;
  PolynomialStorage storage;
  union {
    fmpz_poly_struct *zz; /* native memory, owned */
    fmpq_poly_struct *qq;
    nmod_poly_struct *nmod;
  };
} Polynomial;

static inline Polynomial *as_polynomial(Value v) { return (Polynomial *)as_object(v); }
bool is_polynomial(Machine *m, Value v);

/* base: NULL for ZZ and QQ (storage says which), else the domain of Z/n, n a word. */
MUST_USE Domain *polynomial_domain(Machine *m, Value parent, PolynomialStorage storage, Domain *base);
/* The polynomial with these coefficients (a list), the constant one first; each is converted into the base ring. */
MUST_USE Value polynomial_from_list(Machine *m, Domain *d, Value coefficients);
Value polynomial_coefficient(Machine *m, const Polynomial *a, int64_t i); /* of any index: 0 where there is none */
MUST_USE Value polynomial_coefficients(Machine *m, const Polynomial *a);  /* all, in a list, the constant one first */
void polynomials_start(Machine *m);

/* polynomial_methods.c */
extern const struct NativeSpec *const polynomial_methods[];
MUST_USE Polynomial *polynomial_new(Machine *m, Domain *d); /* zero */
int64_t polynomial_degree(const Polynomial *a);            /* -1 of zero */
/* r, into which a NATIVE_REGION computed; ABSENT if that was interrupted: then r is made sound again. */
MUST_USE Value polynomial_result(Polynomial *r, bool completed);
/* x = quotient y + remainder. ZeroDivisionError where one cannot divide by y. */
MUST_USE bool polynomial_divrem(Machine *m, Value x, Value y, Value *quotient, Value *remainder);

#endif
