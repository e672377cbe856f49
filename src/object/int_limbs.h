/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_limbs.h: the two layouts of big integers, for int*.c alone.
 *
 *   up to INT_INLINE_LIMBS:  header | fmpz -+| mpz {alloc, size, d -+} | limbs ...     all in one pointer-free heap object:
 *                                           +->                     +->               nothing to own, nothing to release
 *   beyond, or of a subclass: header | fmpz ---> mpz of FLINT's or GMP's               native memory, owned by the object
 *
 * In both, fmpz is a word that FLINT's functions can read. It must never be passed to them for writing. */
#ifndef MAYFLY_OBJECT_INT_LIMBS_H
#define MAYFLY_OBJECT_INT_LIMBS_H

#include "object/flint_int.h"

enum { INT_INLINE_LIMBS = 120 };

typedef struct InlineInt {
  Int base;
  __mpz_struct mpz;
  mp_limb_t limb[];
} InlineInt;

/* The number of an int that is not immediate; NULL: it is, or may be small all the same (an instance of a subclass, a bool). */
static inline const __mpz_struct *int_boxed(Value v) {
  return has_type_id(v, TYPE_ID_int) ? COEFF_TO_PTR(((const Int *)as_object(v))->fmpz) : NULL;
}

/* An int as sign and magnitude: limb[0..n-1], the highest not 0; n is 0 for 0. A small one stands in `word`: do not copy. */
typedef struct Limbs {
  const mp_limb_t *limb;
  mp_size_t n;
  bool negative;
  mp_limb_t word;
} Limbs;

static inline void limbs_view(Value v, Limbs *out) {
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  if (COEFF_IS_MPZ(*z)) {
    const __mpz_struct *p = COEFF_TO_PTR(*z);
    out->limb = p->_mp_d;
    out->negative = p->_mp_size < 0;
    out->n = out->negative ? -p->_mp_size : p->_mp_size;
  } else {
    out->negative = *z < 0;
    out->word = (mp_limb_t)(*z < 0 ? -*z : *z);
    out->limb = &out->word;
    out->n = *z != 0;
  }
}

/* Do sums of them, or also products, fit the buffers of functions that work inline? */
static inline bool limbs_are_short(const Limbs *a, const Limbs *b) { return a->n < INT_INLINE_LIMBS && b->n < INT_INLINE_LIMBS; }
static inline bool limbs_are_few(const Limbs *a, const Limbs *b) { return a->n + b->n <= INT_INLINE_LIMBS; }

/* A result in the making: room for the limbs, 1 <= capacity <= INT_INLINE_LIMBS; then the int with n of them, high ones may be 0. No safepoint
 * in between. */
mp_limb_t *int_open(Machine *m, mp_size_t capacity, Value *v);
Value int_close(Machine *m, Value v, mp_size_t n, bool negative);
/* The same when limb[n-1] is not 0 and the number is too big for an immediate. */
static inline void int_close_big(Value v, mp_size_t n, bool negative) {
  InlineInt *o = (InlineInt *)as_object(v);
  o->mpz = (__mpz_struct){._mp_alloc = (int)n, ._mp_size = (int)(negative ? -n : n), ._mp_d = o->limb};
  o->base.fmpz = (fmpz)PTR_TO_COEFF(&o->mpz);
}
/* The int with these limbs (copied; high ones may be 0), n <= INT_INLINE_LIMBS. */
Value int_from_limbs(Machine *m, const mp_limb_t *limb, mp_size_t n, bool negative);

#endif
