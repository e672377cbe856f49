/* SPDX-License-Identifier: GPL-3.0-or-later */
/* isometry.h: what lattices and their isometries need of matrices over ZZ and QQ, in any mixture of the two. */
#ifndef MAYFLY_ALGEBRA_ISOMETRY_H
#define MAYFLY_ALGEBRA_ISOMETRY_H

#include "algebra/matrix.h"

/* Are both matrices over ZZ or QQ, square, and of one size? */
bool are_square_rational(Machine *m, Value a, Value b);
bool matrix_is_symmetric(const Matrix *a);                          /* square, over ZZ or QQ */
bool matrix_preserves_form(const Matrix *g, const Matrix *form);    /* g * form * transpose(g) == form? */
/* The row vector x times g, in domain d, over ZZ or QQ. TypeError: entries are not in d's ring, or shapes and rings do not fit. */
MUST_USE Value vector_image(Machine *m, Domain *d, Value x, Value g);

#endif
