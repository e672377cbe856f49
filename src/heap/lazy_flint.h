/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lazy_flint.h: FLINT is loaded when the first of its functions is called. */
#ifndef MAYFLY_HEAP_LAZY_FLINT_H
#define MAYFLY_HEAP_LAZY_FLINT_H

#include <stdbool.h>

/* Whether FLINT is in memory. */
bool flint_is_loaded(void);
/* Has it in memory now, for later there may be no room. */
void flint_load(void) __attribute__((visibility("hidden")));

/* native.c: called around the loading, which a jump out of native code must not interrupt, and before FLINT's first function runs. */
void native_flint_loading(void);
void native_flint_loaded(void);

#endif
