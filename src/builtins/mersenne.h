/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mersenne.h: the random numbers of Matsumoto and Nishimura (MT19937), which Python's random uses, too. */
#ifndef MAYFLY_BUILTINS_MERSENNE_H
#define MAYFLY_BUILTINS_MERSENNE_H

#include <stddef.h>
#include <stdint.h>

enum { MERSENNE_WORDS = 624 };
typedef struct Mersenne {
  uint32_t word[MERSENNE_WORDS];
  uint32_t used; /* words already given out; MERSENNE_WORDS: all */
} Mersenne;

void mersenne_seed(Mersenne *g, const uint32_t *key, size_t n); /* n > 0 */
uint32_t mersenne_next(Mersenne *g);
double mersenne_double(Mersenne *g); /* [0, 1), 53 bits */

#endif
