/* SPDX-License-Identifier: GPL-3.0-or-later */
/* random_internal.h: what the files of the module random share. */
#ifndef MAYFLY_BUILTINS_RANDOM_INTERNAL_H
#define MAYFLY_BUILTINS_RANDOM_INTERNAL_H

#include "builtins/mersenne.h"
#include "object/native.h"

typedef struct Random {
  Object base;
  Mersenne generator;
  double next_gauss; /* the second of a pair, valid when has_gauss */
  bool has_gauss;
} Random;
static inline Random *as_random(Value v) { return (Random *)as_object(v); }

extern const NativeSpec *const random_sequence_methods[];     /* random_sequence.c */
extern const NativeSpec *const random_distribution_methods[]; /* random_distribution.c */

MUST_USE Value random_bits(Machine *m, Random *r, uint64_t k); /* an int of k random bits */
MUST_USE Value random_below(Machine *m, Random *r, Value n);   /* 0 <= result < n, for an int n > 0 */
uint64_t random_below_word(Random *r, uint64_t n);             /* the same sequence, for 0 < n < 2^62 */

#endif
