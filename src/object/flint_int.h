/* SPDX-License-Identifier: GPL-3.0-or-later */
/* flint_int.h: the language's integers as FLINT's, for int*.c and the algebra layer.
 *
 * FLINT's fmpz is a tagged word as well: numbers up to 2^62-1 in absolute value stand in it, so every immediate int but
 * -2^62 has the same number in an fmpz. A view therefore costs nothing and is never cleared:
 *
 *     fmpz_t sa, sb, r;                                       // storage for the views, and a result of our own
 *     const fmpz *a = int_view(x, sa), *b = int_view(y, sb);  // valid while x and y live; read only
 *     fmpz_init(r);
 *     fmpz_gcd(r, a, b);
 *     return int_from_fmpz(m, r);                             // takes r over: do not clear it
 */
#ifndef MAYFLY_OBJECT_FLINT_INT_H
#define MAYFLY_OBJECT_FLINT_INT_H

#include <gmp.h>

#include <flint/flint.h>
#include <flint/fmpz.h>

#include "object/number.h"

extern const __mpz_struct int_minimum; /* -2^62, the one immediate that an fmpz must point to */

/* v: any int instance, bool included. */
static inline const fmpz *int_view(Value v, fmpz *storage) {
  if (is_small_int(v)) {
    int64_t i = small_int(v);
    *storage = LIKELY(i != SMALL_INT_MIN) ? i : (fmpz)PTR_TO_COEFF(&int_minimum);
    return storage;
  }
  if (is_bool(v)) {
    *storage = v.bits == TRUE_VALUE.bits;
    return storage;
  }
  return (const fmpz *)&((Int *)as_object(v))->fmpz;
}

/* The int z, whose memory is taken over. Canonical: an immediate when it fits. Never fails. */
Value int_from_fmpz(Machine *m, fmpz_t z);
/* The same for a value that stays yours. */
Value int_from_fmpz_copy(Machine *m, const fmpz_t z);

/* false: a number of so many bits would be beyond all measure, MemoryError pending. Ask before powers, shifts, factorials. */
MUST_USE bool int_check_bits(Machine *m, double bits);
/* Work on numbers of so many limbs is worth a NATIVE_REGION (it may take longer than a tenth of a second). */
#define INT_LONG_WORK_BITS 2000000

#endif
