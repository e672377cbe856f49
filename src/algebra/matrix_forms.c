/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_forms.c: normal forms and what follows from them, where FLINT has them, as methods for stdlib/algebra/matrix*.cas. Each answers None where
 * the storage has no such algorithm (an echelon form modulo a composite number, anything over other rings); the stdlib then knows a general way. */
#include "algebra/matrix_internal.h"

#include <flint/fmpq_poly.h>
#include <flint/fmpz_lll.h>
#include <flint/fmpz_poly.h>
#include <flint/nmod_poly.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "heap/interrupt.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"

static bool is_over_prime(const Matrix *a) { return a->storage == STORAGE_NMOD && zmod_context(a->base.domain->over)->prime; }

/* A zero matrix in the domain argument, which must have a's storage and this shape; -1: any. */
static Matrix *result_in(Machine *m, Value domain, const Matrix *a, int64_t rows, int64_t columns) {
  if (!is_domain(m, domain)) return (void)raise_wrong_type(m, "domain", "NativeDomain", domain), NULL;
  Domain *d = (Domain *)as_object(domain);
  if (domain_storage(d) != a->storage || d->over != a->base.domain->over || (rows >= 0 && (d->rows != rows || d->columns != columns))) {
    (void)raise_error(m, TYPE_ID_TypeError, "the domain does not fit the matrix");
    return NULL;
  }
  Value result = matrix_new(m, d);
  return is_absent(result) ? NULL : as_matrix(result);
}

/* ---- moving entries ---- */

static bool index_list(Machine *m, Value indices, int64_t bound, Value *list) {
  *list = list_from_iterable(m, indices);
  if (is_absent(*list)) return false;
  for (size_t k = 0; k < as_list(*list)->length; k++) {
    int64_t i;
    if (!object_as_index(m, list_item(as_list(*list), k), &i)) return false;
    if (i < 0 || i >= bound) return raise_false(m, TYPE_ID_IndexError, "matrix index out of range");
  }
  return true;
}

BUILTIN(matrix_gather, "_gather(self, domain, rows, columns, /)", "The entries in these rows and columns, row by row, as a matrix or vector of the domain.") {
  const Matrix *a = as_matrix(args[0]);
  const Domain *d = a->base.domain;
  Value rows, columns;
  if (!index_list(m, args[2], d->rows, &rows) || !index_list(m, args[3], d->columns, &columns)) return ABSENT;
  Matrix *r = result_in(m, args[1], a, -1, -1);
  if (!r) return ABSENT;
  const Domain *to = r->base.domain;
  int64_t width = (int64_t)as_list(columns)->length, n = (int64_t)as_list(rows)->length * width;
  if (to->rows * to->columns != n) return raise_error(m, TYPE_ID_TypeError, "the domain does not fit the selection");
  for (int64_t k = 0; k < n; k++)
    matrix_copy_entry(r, k / to->columns, k % to->columns, a, small_int(list_item(as_list(rows), (size_t)(k / width))),
                      small_int(list_item(as_list(columns), (size_t)(k % width))));
  return object_value(r);
}

BUILTIN(matrix_put, "_put(self, i, j, block, /)", "Copy a matrix with the same kind of entries into this one, its first entry to row i, column j.") {
  Matrix *a = as_matrix(args[0]);
  int64_t i0, j0;
  if (!object_as_index(m, args[1], &i0) || !object_as_index(m, args[2], &j0)) return ABSENT;
  if (!is_matrix(m, args[3]) && !is_vector(m, args[3])) return raise_wrong_type(m, "_put()", "matrix", args[3]);
  const Matrix *b = as_matrix(args[3]);
  const Domain *to = a->base.domain, *from = b->base.domain;
  if (b->storage != a->storage || from->over != to->over) return raise_error(m, TYPE_ID_TypeError, "the block has entries of another kind");
  if (a->immutable) return raise_error(m, TYPE_ID_ValueError, "matrix is immutable; please change a copy instead (i.e., use copy(M) to change a copy of M).");
  if (i0 < 0 || j0 < 0 || i0 + from->rows > to->rows || j0 + from->columns > to->columns)
    return raise_error(m, TYPE_ID_IndexError, "matrix index out of range");
  for (int64_t i = 0; i < from->rows; i++)
    for (int64_t j = 0; j < from->columns; j++) matrix_copy_entry(a, i0 + i, j0 + j, b, i, j);
  return NONE;
}

BUILTIN(matrix_transposed, "_transposed(self, domain, /)", "The transpose, in the domain.") {
  const Matrix *a = as_matrix(args[0]);
  const Domain *d = a->base.domain;
  Matrix *r = result_in(m, args[1], a, d->columns, d->rows);
  if (!r) return ABSENT;
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) matrix_copy_entry(r, j, i, a, i, j);
  return object_value(r);
}

/* ---- echelon forms ---- */

static Value pivots_of(Machine *m, const Matrix *a, int64_t rank) {
  Value pivots = tuple_new(m, NULL, (size_t)rank);
  if (is_absent(pivots)) return ABSENT;
  int64_t j = 0;
  for (int64_t i = 0; i < rank; i++, j++) {
    while (a->storage == STORAGE_QQ ? fmpq_is_zero(fmpq_mat_entry(a->qq, i, j)) : nmod_mat_entry(a->nmod, i, j) == 0) j++;
    as_tuple(pivots)->item[i] = small_int_value(j);
  }
  return pivots;
}
static void rref_into(Matrix *r, const Matrix *a, slong *rank) {
  if (a->storage == STORAGE_QQ) {
    *rank = fmpq_mat_rref(r->qq, a->qq);
  } else {
    nmod_mat_set(r->nmod, a->nmod);
    *rank = nmod_mat_rref(r->nmod);
  }
}
static bool compute_rref(Machine *m, Matrix *r, const Matrix *a, slong *rank) { return NATIVE_REGION(m, "echelon form", rref_into(r, a, rank)); }
BUILTIN(matrix_rref, "_rref(self, /)", "The reduced row echelon form and the tuple of its pivots; over QQ and prime fields.") {
  const Matrix *a = as_matrix(args[0]);
  if (a->storage != STORAGE_QQ && !is_over_prime(a)) return NONE;
  Value result = matrix_new(m, domain_of(args[0]));
  slong rank = 0;
  if (is_absent(result) || !compute_rref(m, as_matrix(result), a, &rank)) return ABSENT;
  Value pivots = pivots_of(m, as_matrix(result), rank);
  return is_absent(pivots) ? ABSENT : tuple_pack(m, 2, result, pivots);
}

static void hermite_into(Matrix *h, Matrix *u, const Matrix *a) {
  if (u) fmpz_mat_hnf_transform(h->zz, u->zz, a->zz);
  else fmpz_mat_hnf(h->zz, a->zz);
}
static bool compute_hermite(Machine *m, Matrix *h, Matrix *u, const Matrix *a) { return NATIVE_REGION(m, "Hermite form", hermite_into(h, u, a)); }
BUILTIN(matrix_hermite, "_hermite(self, domain=None, /)", "The Hermite normal form H over ZZ; with the domain of the transformation, H and U with U * self = H.") {
  const Matrix *a = as_matrix(args[0]);
  if (a->storage != STORAGE_ZZ) return NONE;
  bool transform = !is_absent(args[1]) && !is_none(args[1]);
  Value h = matrix_new(m, domain_of(args[0]));
  Matrix *u = transform ? result_in(m, args[1], a, a->zz->r, a->zz->r) : NULL;
  if (is_absent(h) || (transform && !u)) return ABSENT;
  if (!compute_hermite(m, as_matrix(h), u, a)) return ABSENT;
  return transform ? tuple_pack(m, 2, h, object_value(u)) : h;
}

static bool compute_smith(Machine *m, Matrix *r, const Matrix *a) { return NATIVE_REGION(m, "Smith form", fmpz_mat_snf(r->zz, a->zz)); }
BUILTIN(matrix_smith, "_smith(self, /)", "The Smith normal form over ZZ.") {
  const Matrix *a = as_matrix(args[0]);
  if (a->storage != STORAGE_ZZ) return NONE;
  Value result = matrix_new(m, domain_of(args[0]));
  if (is_absent(result) || !compute_smith(m, as_matrix(result), a)) return ABSENT;
  return result;
}

static void lll_into(Matrix *r, Matrix *u, const Matrix *a, double delta, double eta) {
  fmpz_lll_t parameters;
  fmpz_lll_context_init(parameters, delta, eta, Z_BASIS, APPROX);
  fmpz_mat_set(r->zz, a->zz);
  if (u) fmpz_mat_one(u->zz);
  if (a->zz->r > 1) fmpz_lll(r->zz, u ? u->zz : NULL, parameters); /* FLINT 2.9 does not survive a matrix without rows */
}
static bool compute_lll(Machine *m, Matrix *r, Matrix *u, const Matrix *a, double delta, double eta) {
  return NATIVE_REGION(m, "LLL", lll_into(r, u, a, delta, eta));
}
BUILTIN(matrix_lll, "_lll(self, delta, eta, domain=None, /)", "An LLL-reduced basis of the rows over ZZ; with a domain also the transformation.") {
  const Matrix *a = as_matrix(args[0]);
  double delta, eta;
  if (a->storage != STORAGE_ZZ) return NONE;
  if (!object_as_double(m, args[1], &delta) || !object_as_double(m, args[2], &eta)) return ABSENT;
  bool transform = !is_absent(args[3]) && !is_none(args[3]);
  Value result = matrix_new(m, domain_of(args[0]));
  Matrix *u = transform ? result_in(m, args[3], a, a->zz->r, a->zz->r) : NULL;
  if (is_absent(result) || (transform && !u)) return ABSENT;
  if (!compute_lll(m, as_matrix(result), u, a, delta, eta)) return ABSENT;
  return transform ? tuple_pack(m, 2, result, object_value(u)) : result;
}

/* ---- numbers ---- */

static Value zz_determinant(Machine *m, const Matrix *a) {
  fmpz_t det;
  fmpz_init(det);
  if (!NATIVE_REGION(m, "determinant", fmpz_mat_det(det, a->zz))) return ABSENT;
  return int_from_fmpz(m, det);
}
static Value qq_determinant(Machine *m, const Matrix *a) {
  fmpq_t det;
  fmpq_init(det);
  if (!NATIVE_REGION(m, "determinant", fmpq_mat_det(det, a->qq))) return ABSENT;
  return rational_from_fmpq(m, det);
}
BUILTIN(matrix_determinant, "_determinant(self, /)", "The determinant over ZZ, QQ and prime fields.") {
  const Matrix *a = as_matrix(args[0]);
  if (a->storage == STORAGE_ZZ) return zz_determinant(m, a);
  if (a->storage == STORAGE_QQ) return qq_determinant(m, a);
  return is_over_prime(a) ? zmod_from_ui(m, a->base.domain->over, nmod_mat_det(a->nmod)) : NONE;
}

static void rank_into(slong *rank, const Matrix *a) { *rank = a->storage == STORAGE_ZZ ? fmpz_mat_rank(a->zz) : nmod_mat_rank(a->nmod); }
static bool compute_rank(Machine *m, slong *rank, const Matrix *a) { return NATIVE_REGION(m, "rank", rank_into(rank, a)); }
BUILTIN(matrix_rank, "_rank(self, /)", "The rank over ZZ and prime fields.") {
  const Matrix *a = as_matrix(args[0]);
  slong rank = 0;
  if (a->storage != STORAGE_ZZ && !is_over_prime(a)) return NONE;
  return compute_rank(m, &rank, a) ? small_int_value(rank) : ABSENT;
}

static void inverse_into(Matrix *r, const Matrix *a, int *regular) {
  *regular = a->storage == STORAGE_QQ ? fmpq_mat_inv(r->qq, a->qq) : nmod_mat_inv(r->nmod, a->nmod);
}
static bool compute_inverse(Machine *m, Matrix *r, const Matrix *a, int *regular) { return NATIVE_REGION(m, "inverse", inverse_into(r, a, regular)); }
BUILTIN(matrix_inverse, "_inverse(self, /)", "The inverse of a square matrix over QQ and prime fields; False: there is none.") {
  const Matrix *a = as_matrix(args[0]);
  int regular = 0;
  if (a->storage != STORAGE_QQ && !is_over_prime(a)) return NONE;
  Value result = matrix_new(m, domain_of(args[0]));
  if (is_absent(result) || !compute_inverse(m, as_matrix(result), a, &regular)) return ABSENT;
  return regular ? result : FALSE_VALUE;
}

/* ---- the characteristic polynomial ---- */

static Value zz_charpoly(Machine *m, const Matrix *a) {
  fmpz_poly_t p;
  fmpz_poly_init(p);
  bool done = NATIVE_REGION(m, "characteristic polynomial", fmpz_mat_charpoly(p, a->zz));
  if (!done) return ABSENT;
  Value list = list_new(m, NULL, (size_t)p->length);
  for (slong i = 0; !is_absent(list) && i < p->length; i++) as_list(list)->items->item[i] = int_from_fmpz_copy(m, p->coeffs + i);
  fmpz_poly_clear(p);
  return list;
}
static Value qq_charpoly(Machine *m, const Matrix *a) {
  fmpq_poly_t p;
  fmpq_poly_init(p);
  if (!NATIVE_REGION(m, "characteristic polynomial", fmpq_mat_charpoly(p, a->qq))) return ABSENT;
  Value list = list_new(m, NULL, (size_t)p->length);
  for (slong i = 0; !is_absent(list) && i < p->length; i++) {
    fmpq_t c;
    fmpq_init(c);
    fmpq_poly_get_coeff_fmpq(c, p, i);
    as_list(list)->items->item[i] = rational_from_fmpq(m, c);
  }
  fmpq_poly_clear(p);
  return list;
}
static Value nmod_charpoly(Machine *m, const Matrix *a) {
  nmod_poly_t p;
  nmod_poly_init(p, a->nmod->mod.n);
  if (!NATIVE_REGION(m, "characteristic polynomial", nmod_mat_charpoly(p, a->nmod))) return ABSENT;
  Value list = list_new(m, NULL, (size_t)p->length);
  for (slong i = 0; !is_absent(list) && i < p->length; i++) as_list(list)->items->item[i] = zmod_from_ui(m, a->base.domain->over, p->coeffs[i]);
  nmod_poly_clear(p);
  return list;
}
BUILTIN(matrix_charpoly, "_charpoly(self, /)", "The coefficients of the characteristic polynomial, the constant one first, over ZZ, QQ and prime fields.") {
  const Matrix *a = as_matrix(args[0]);
  if (a->storage == STORAGE_ZZ) return zz_charpoly(m, a);
  if (a->storage == STORAGE_QQ) return qq_charpoly(m, a);
  return is_over_prime(a) ? nmod_charpoly(m, a) : NONE;
}

/* ---- text ---- */

static Value subdivision_list(Machine *m, Value places, int64_t bound) {
  Value list = list_from_iterable(m, places);
  if (is_absent(list)) return ABSENT;
  for (size_t i = 0; i < as_list(list)->length; i++) {
    int64_t at;
    if (!object_as_index(m, list_item(as_list(list), i), &at)) return ABSENT;
    if (at < 0 || at > bound) return raise_error(m, TYPE_ID_IndexError, "subdivision index out of range");
  }
  return list;
}
BUILTIN(matrix_set_subdivisions, "_set_subdivisions(self, rows, columns, /)", "Draw lines before these rows and columns; None: no lines.") {
  Matrix *a = as_matrix(args[0]);
  if (is_none(args[1])) return a->subdivisions = ABSENT, NONE;
  Value rows = subdivision_list(m, args[1], a->base.domain->rows), columns = is_absent(rows) ? ABSENT : subdivision_list(m, args[2], a->base.domain->columns);
  if (is_absent(columns)) return ABSENT;
  Value pair = tuple_pack(m, 2, rows, columns);
  if (is_absent(pair)) return ABSENT;
  a->subdivisions = pair;
  return NONE;
}
BUILTIN(matrix_get_subdivisions, "_get_subdivisions(self, /)", "The rows and columns before which lines stand, or None.") {
  Value pair = as_matrix(args[0])->subdivisions;
  return is_absent(pair) ? NONE : pair;
}
const NativeSpec *const matrix_form_methods[] = {
    &matrix_gather,  &matrix_put,         &matrix_transposed, &matrix_rref,    &matrix_hermite,  &matrix_smith,           &matrix_lll,
    &matrix_determinant, &matrix_rank,    &matrix_inverse,    &matrix_charpoly, &matrix_set_subdivisions, &matrix_get_subdivisions, NULL};
