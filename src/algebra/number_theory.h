/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_theory.h: functions of integers, by FLINT. Arguments are ints; long computations can be interrupted. */
#ifndef MAYFLY_ALGEBRA_NUMBER_THEORY_H
#define MAYFLY_ALGEBRA_NUMBER_THEORY_H

#include "object/value.h"

MUST_USE Value integer_is_prime(Machine *m, Value n);   /* proven: fmpz_is_prime */
MUST_USE Value integer_next_prime(Machine *m, Value n);
MUST_USE Value integer_factor(Machine *m, Value n);     /* list of (prime, exponent) of n != 0, sign ignored */
MUST_USE Value integer_gcd(Machine *m, Value a, Value b);
MUST_USE Value integer_xgcd(Machine *m, Value a, Value b); /* (g, s, t), g = s a + t b */

#endif
