/* SPDX-License-Identifier: GPL-3.0-or-later */
/* algebra.h: the algebra layer for those above it: FLINT-backed elements, the coercion hook, the module `_algebra`. */
#ifndef MAYFLY_ALGEBRA_ALGEBRA_H
#define MAYFLY_ALGEBRA_ALGEBRA_H

#include <stddef.h>

#include "object/value.h"

/* Registers the element types, sets the hooks, gives ints their parent and their mathematical methods. After builtins_start. */
void algebra_start(Machine *m);

/* Runs stdlib/prelude.cas, which registers the names of the language's top level (lazily: a name's module is loaded on its first use).
 * false: exception pending. */
MUST_USE bool algebra_load_prelude(Machine *m);

/* "FLINT 2.9.0, GMP 6.2.1" */
void algebra_library_version(char *out, size_t size);

#endif
