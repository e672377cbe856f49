/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix.h: matrices and vectors over any ring. A vector is stored as a matrix of one row. Storage by base ring:
 *
 *   ZZ    fmpz_mat        QQ   fmpq_mat        Z/n, n a word   nmod_mat        other   an Array of Values, row by row
 */
#ifndef MAYFLY_ALGEBRA_MATRIX_H
#define MAYFLY_ALGEBRA_MATRIX_H

#include <flint/fmpq_mat.h>
#include <flint/fmpz_mat.h>
#include <flint/nmod_mat.h>

#include "algebra/domain.h"

typedef enum MatrixStorage { STORAGE_ZZ, STORAGE_QQ, STORAGE_NMOD, STORAGE_GENERIC } MatrixStorage;

typedef struct Matrix {
  NativeElement base;
  MatrixStorage storage;
  bool immutable;
  union {
    fmpz_mat_struct *zz; /* native memory, owned */
    fmpq_mat_struct *qq;
    nmod_mat_struct *nmod;
    Array *entries;
  };
  Value subdivisions; /* of a matrix that prints with lines: a tuple of two lists, rows and columns before which a line stands; or ABSENT */
} Matrix;

static inline Matrix *as_matrix(Value v) { return (Matrix *)as_object(v); }
bool is_matrix(Machine *m, Value v);
bool is_vector(Machine *m, Value v);
/* Is it so large that its shape stands for it? */
bool matrix_is_abbreviated(Value matrix);

/* base: NULL for ZZ and QQ (storage says which), else the base ring's domain, or NULL with STORAGE_GENERIC (base ring from the parent). */
MUST_USE Domain *matrix_domain(Machine *m, Value parent, MatrixStorage storage, Domain *base, int64_t rows, int64_t columns, bool vector);
/* Zero matrix (vector) of this domain. */
MUST_USE Value matrix_new(Machine *m, Domain *d);
MUST_USE Value matrix_get(Machine *m, const Matrix *a, int64_t i, int64_t j);
/* Converts x into the base ring. */
MUST_USE bool matrix_set(Machine *m, Matrix *a, int64_t i, int64_t j, Value x);
/* to[i,j] = from[k,l]: same storage (and modulus), indices in range. */
void matrix_copy_entry(Matrix *to, int64_t i, int64_t j, const Matrix *from, int64_t k, int64_t l);
/* a * b into domain d (of the product's shape): matrices of compatible shapes, a vector on either side; entries' storages agree with d's. */
MUST_USE Value matrix_product(Machine *m, Domain *d, Value a, Value b);
MUST_USE Value matrix_scale(Machine *m, Value a, Value scalar); /* same domain */
MatrixStorage domain_storage(const Domain *d);
void matrices_start(Machine *m);

#endif
