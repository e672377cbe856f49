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

/* What can be read off a view without calling FLINT, which would load it. */
static inline int view_sign(const fmpz *z) {
  if (COEFF_IS_MPZ(*z)) return COEFF_TO_PTR(*z)->_mp_size < 0 ? -1 : 1;
  return (*z > 0) - (*z < 0);
}
static inline uint64_t view_bits(const fmpz *z) { /* of the absolute value */
  if (COEFF_IS_MPZ(*z)) return mpz_sizeinbase(COEFF_TO_PTR(*z), 2);
  return *z == 0 ? 0 : 64 - (uint64_t)__builtin_clzll((unsigned long long)(*z < 0 ? -*z : *z));
}
/* The view for GMP's functions, read only; storage and word are room for a small one. */
static inline const __mpz_struct *view_mpz(const fmpz *z, __mpz_struct *storage, mp_limb_t *word) {
  if (COEFF_IS_MPZ(*z)) return COEFF_TO_PTR(*z);
  *word = (mp_limb_t)(*z < 0 ? -*z : *z);
  *storage = (__mpz_struct){._mp_alloc = 1, ._mp_size = view_sign(z), ._mp_d = word};
  return storage;
}

typedef struct Operand {
  fmpz_t view;
  __mpz_struct storage;
  mp_limb_t word;
} Operand;
/* An int for GMP's functions, read only. */
static inline const __mpz_struct *operand(Value v, Operand *o) { return view_mpz(int_view(v, o->view), &o->storage, &o->word); }

/* The int z, whose memory is taken over. Canonical: an immediate when it fits. Never fails. */
Value int_from_fmpz(Machine *m, fmpz_t z);
/* The same for a number of GMP's. */
Value int_from_mpz(Machine *m, mpz_t z);
/* The same as int_from_fmpz for a value that stays yours. */
Value int_from_fmpz_copy(Machine *m, const fmpz_t z);

/* false: a number of so many bits would be beyond all measure, MemoryError pending. Ask before powers, shifts, factorials. */
MUST_USE bool int_check_bits(Machine *m, double bits);
/* Work on numbers of so many limbs is worth a NATIVE_REGION (it may take longer than a tenth of a second). */
#define INT_LONG_WORK_BITS 2000000
/* Numbers of so many bits are GMP's business where that is as good: for them FLINT is not loaded. */
#define INT_SHORT_BITS 7000

#endif
