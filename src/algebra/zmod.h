/* SPDX-License-Identifier: GPL-3.0-or-later */
/* zmod.h: integers modulo n. */
#ifndef MAYFLY_ALGEBRA_ZMOD_H
#define MAYFLY_ALGEBRA_ZMOD_H

#include <flint/fmpz.h>
#include <flint/nmod_vec.h>

#include "algebra/domain.h"

typedef struct Zmod {
  NativeElement base;
  fmpz value; /* in [0, n) */
} Zmod;

typedef struct ZmodContext {
  fmpz_t n;
  nmod_t mod; /* when small */
  bool small; /* n fits an fmpz word */
  bool prime; /* probable, by FLINT's test */
} ZmodContext;

extern const Kernel zmod_kernel;
static inline const ZmodContext *zmod_context(const Domain *d) { return (const ZmodContext *)d->context; }
MUST_USE Domain *zmod_domain(Machine *m, Value parent, Value modulus); /* modulus: an int >= 1 */
Value zmod_from_ui(Machine *m, Domain *d, ulong reduced);
void zmods_start(Machine *m);

#endif
