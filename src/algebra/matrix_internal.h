/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_internal.h: what the files matrix*.c offer one another: matrix.c (storage, domains, kernels) calls the others through its kernels. */
#ifndef MAYFLY_ALGEBRA_MATRIX_INTERNAL_H
#define MAYFLY_ALGEBRA_MATRIX_INTERNAL_H

#include "algebra/matrix.h"

bool is_vector_domain(const Domain *d);
MUST_USE Value matrix_zero_entry(Machine *m, const Domain *d); /* of the ring of the entries */

/* matrix_arithmetic.c */
Value matrix_add(Machine *m, Value x, Value y);
Value matrix_subtract(Machine *m, Value x, Value y);
Value matrix_multiply(Machine *m, Value x, Value y);
Value matrix_divide(Machine *m, Value x, Value y); /* x times the inverse of y */
Value matrix_negate(Machine *m, Value x);
Value matrix_one(Machine *m, Domain *d);
Value vector_dot_product(Machine *m, Value x, Value y);

/* matrix_compare.c */
Value matrix_compare(Machine *m, Value x, Value y, CompareOp op);
bool matrix_hash(Machine *m, Value x, int64_t *hash);
bool matrix_is_zero(Machine *m, Value x);

/* matrix_text.c */
Value matrix_repr(Machine *m, Value x);
Value matrix_text(Machine *m, Value x); /* all entries, however many */
Value vector_repr(Machine *m, Value x);

/* matrix_methods.c: registers the two types */
void matrix_types_start(Machine *m, Walker walk);

/* matrix_forms.c */
extern const struct NativeSpec *const matrix_form_methods[];

#endif
