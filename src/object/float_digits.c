/* SPDX-License-Identifier: GPL-3.0-or-later */
/* float_digits.c: shortest decimals by Raffaello Giulietti's method (Schubfach).
 *
 * A double v = c * 2^q rounds back from every number between the midpoints to its neighbours. Choose k so that the interval
 * is at least one, and less than ten, units of 10^k wide: then at most one multiple of 10^(k+1), and at least one multiple
 * of 10^k, is in it. The interval's ends and v itself are computed in units of 10^k / 4 with 128-bit powers of ten; "rounded to odd",
 * they compare as the exact numbers do. */
#include "object/float_digits.h"

#include <stdbool.h>
#include <string.h>

typedef struct Power {
  uint64_t high, low;
} Power;
enum { POWER_MIN = -292 };
static const Power powers[] = {
#define POWER(k, high, low) {high, low},
#include "object/float_powers.def"
};

static int floor_log2_of_power10(int k) { return (k * 1741647) >> 19; }
static int floor_log10_of_power2(int e) { return (e * 1262611) >> 22; }
static int floor_log10_of_three_quarters(int e) { return (e * 1262611 - 524031) >> 22; } /* of 3/4 * 2^e */

/* High 64 bits of the product of g and x, its lowest bit set when bits below are. */
static uint64_t multiply_to_odd(Power g, uint64_t x) {
  unsigned __int128 low = (unsigned __int128)g.low * x, high = (unsigned __int128)g.high * x;
  high += (uint64_t)(low >> 64);
  return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* The shortest digits as an integer (it may end in zeros) times 10^*exponent. c > 0. */
static uint64_t shortest(uint64_t c, int q, bool lower_is_closer, int *exponent) {
  bool even = (c & 1) == 0;
  int k = lower_is_closer ? floor_log10_of_three_quarters(q) : floor_log10_of_power2(q);
  int shift = q + floor_log2_of_power10(-k) + 1;
  Power g = powers[-k - POWER_MIN];
  uint64_t below = multiply_to_odd(g, (4 * c - 2 + lower_is_closer) << shift);
  uint64_t value = multiply_to_odd(g, (4 * c) << shift);
  uint64_t above = multiply_to_odd(g, (4 * c + 2) << shift);
  uint64_t lower = below + !even, upper = above - !even;
  uint64_t s = value / 4;
  *exponent = k;
  if (s >= 10) {
    uint64_t tens = s / 10;
    bool down_inside = lower <= 40 * tens, up_inside = 40 * tens + 40 <= upper;
    if (down_inside != up_inside) {
      *exponent = k + 1;
      return tens + up_inside;
    }
  }
  bool down_inside = lower <= 4 * s, up_inside = 4 * s + 4 <= upper;
  if (down_inside != up_inside) return s + up_inside;
  uint64_t middle = 4 * s + 2;
  return s + (value > middle || (value == middle && (s & 1)));
}

int float_digits(double d, char out[FLOAT_DIGITS_MAX], int *point) {
  const uint64_t hidden = (uint64_t)1 << 52;
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  uint64_t fraction = bits & (hidden - 1);
  int biased = (int)(bits >> 52) & 0x7ff, exponent;
  if (fraction == 0 && biased == 0) {
    out[0] = '0';
    *point = 1;
    return 1;
  }
  uint64_t digits = biased ? shortest(fraction | hidden, biased - 1075, fraction == 0 && biased > 1, &exponent)
                           : shortest(fraction, -1074, false, &exponent);
  while (digits % 10 == 0) {
    digits /= 10;
    exponent++;
  }
  char buffer[20], *p = buffer + sizeof buffer;
  for (; digits; digits /= 10) *--p = (char)('0' + digits % 10);
  int n = (int)(buffer + sizeof buffer - p);
  memcpy(out, p, (size_t)n);
  *point = n + exponent;
  return n;
}
