/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mersenne.c: MT19937 from its published description. */
#include "builtins/mersenne.h"

static void fill(Mersenne *g, uint32_t seed) {
  g->word[0] = seed;
  for (uint32_t i = 1; i < MERSENNE_WORDS; i++) g->word[i] = 1812433253u * (g->word[i - 1] ^ g->word[i - 1] >> 30) + i;
  g->used = MERSENNE_WORDS;
}

/* Steps to word i; from the last one on to the second, the last being copied to the first. */
static size_t next_index(Mersenne *g, size_t i) {
  if (i + 1 < MERSENNE_WORDS) return i + 1;
  g->word[0] = g->word[MERSENNE_WORDS - 1];
  return 1;
}

void mersenne_seed(Mersenne *g, const uint32_t *key, size_t n) {
  size_t i = 1, j = 0;
  fill(g, 19650218u);
  for (size_t k = n > MERSENNE_WORDS ? n : MERSENNE_WORDS; k > 0; k--) {
    uint32_t before = g->word[i - 1];
    g->word[i] = (g->word[i] ^ (before ^ before >> 30) * 1664525u) + key[j] + (uint32_t)j;
    i = next_index(g, i);
    j = j + 1 < n ? j + 1 : 0;
  }
  for (size_t k = MERSENNE_WORDS - 1; k > 0; k--) {
    uint32_t before = g->word[i - 1];
    g->word[i] = (g->word[i] ^ (before ^ before >> 30) * 1566083941u) - (uint32_t)i;
    i = next_index(g, i);
  }
  g->word[0] = 0x80000000u;
}

static void renew(Mersenne *g) {
  for (size_t i = 0; i < MERSENNE_WORDS; i++) {
    uint32_t y = (g->word[i] & 0x80000000u) | (g->word[(i + 1) % MERSENNE_WORDS] & 0x7fffffffu);
    g->word[i] = g->word[(i + 397) % MERSENNE_WORDS] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
  }
  g->used = 0;
}

uint32_t mersenne_next(Mersenne *g) {
  if (g->used >= MERSENNE_WORDS) renew(g);
  uint32_t y = g->word[g->used++];
  y ^= y >> 11;
  y ^= y << 7 & 0x9d2c5680u;
  y ^= y << 15 & 0xefc60000u;
  return y ^ y >> 18;
}

double mersenne_double(Mersenne *g) {
  uint32_t high = mersenne_next(g) >> 5, low = mersenne_next(g) >> 6;
  return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}
