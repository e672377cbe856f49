/* SPDX-License-Identifier: GPL-3.0-or-later */
/* algebra.c: starting the layer, and the prelude. */
#include "algebra/algebra.h"

#include <stdio.h>
#include <stdlib.h>

#include "algebra/matrix.h"
#include "algebra/polynomial.h"
#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "object/hooks.h"
#include "vm/vm.h"

void algebra_start(Machine *m) {
  m->algebra = calloc(1, sizeof *m->algebra);
  coercion_start(m);
  domains_start(m);
  elements_start(m);
  rationals_start(m);
  zmods_start(m);
  matrices_start(m);
  polynomials_start(m);
  vm_hooks(m)->exact_quotient = rational_quotient;
}

bool algebra_load_prelude(Machine *m) { return !is_absent(vm_import(m, "prelude")); }

void algebra_library_version(char *out, size_t size) { snprintf(out, size, "FLINT %s, GMP %s", FLINT_VERSION, gmp_version); }
