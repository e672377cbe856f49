/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rational.h: rational numbers, elements of QQ, on FLINT's fmpq: two fmpz words in lowest terms, denominator positive. */
#ifndef MAYFLY_ALGEBRA_RATIONAL_H
#define MAYFLY_ALGEBRA_RATIONAL_H

#include <flint/fmpq.h>

#include "algebra/domain.h"

typedef struct Rational {
  Element base;  /* parent unused: it is QQ */
  fmpq value;
} Rational;

bool is_rational(Machine *m, Value v);
/* A view of an int or Rational; storage keeps small parts. Valid while v lives; read only. false: v is neither. */
bool rational_view(Machine *m, Value v, fmpq *storage);
/* The Rational q, whose memory is taken over. */
Value rational_from_fmpq(Machine *m, fmpq_t q);
/* x / y of two ints. ZeroDivisionError: rational division by zero. */
Value rational_quotient(Machine *m, Value x, Value y);
void rationals_start(Machine *m);

#endif
