/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_arithmetic.c: sums, products and multiples of matrices and vectors, by storage. Shapes and domains were checked by the caller (domain.c,
 * or the actions of the language). */
#include "algebra/matrix_internal.h"

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "heap/interrupt.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/operations.h"

/* ---- generic arithmetic ---- */

static Value entrywise(Machine *m, BinaryOp op, Value x, Value y) {
  const Matrix *a = as_matrix(x), *b = as_matrix(y);
  Value result = matrix_new(m, domain_of(x));
  for (size_t i = 0; !is_absent(result) && i < a->entries->used; i++) {
    Value v = object_binary(m, op, a->entries->item[i], b->entries->item[i]);
    if (is_absent(v)) return ABSENT;
    as_matrix(result)->entries->item[i] = v;
  }
  return result;
}

static Value generic_product(Machine *m, Value result, const Matrix *a, const Matrix *b, int64_t rows, int64_t inner, int64_t columns) {
  for (int64_t i = 0; i < rows; i++)
    for (int64_t j = 0; j < columns; j++) {
      Value sum = as_matrix(result)->entries->item[i * columns + j];
      for (int64_t k = 0; k < inner; k++) {
        Value term = object_binary(m, BINARY_multiply, a->entries->item[i * inner + k], b->entries->item[k * columns + j]);
        if (is_absent(term)) return ABSENT;
        sum = object_binary(m, BINARY_add, sum, term);
        if (is_absent(sum)) return ABSENT;
      }
      as_matrix(result)->entries->item[i * columns + j] = sum;
    }
  return result;
}

/* ---- sums ---- */

#define SUM(name, op, zz_function, qq_function, nmod_function)                                  \
  Value matrix_##name(Machine *m, Value x, Value y) {                                           \
    const Matrix *a = as_matrix(x), *b = as_matrix(y);                                          \
    if (a->storage == STORAGE_GENERIC) return entrywise(m, op, x, y);                           \
    Value result = matrix_new(m, domain_of(x));                                                 \
    if (is_absent(result)) return ABSENT;                                                       \
    Matrix *r = as_matrix(result);                                                              \
    if (a->storage == STORAGE_ZZ) zz_function(r->zz, a->zz, b->zz);                             \
    else if (a->storage == STORAGE_QQ) qq_function(r->qq, a->qq, b->qq);                        \
    else nmod_function(r->nmod, a->nmod, b->nmod);                                              \
    return result;                                                                              \
  }
SUM(add, BINARY_add, fmpz_mat_add, fmpq_mat_add, nmod_mat_add)
SUM(subtract, BINARY_subtract, fmpz_mat_sub, fmpq_mat_sub, nmod_mat_sub)

/* ---- products ---- */

/* The vector's row as a column, for matrix times vector: windows share the entries. */
static void product_into(Matrix *r, const Matrix *a, const Matrix *b, bool column) {
  if (!column) {
    if (r->storage == STORAGE_ZZ) fmpz_mat_mul(r->zz, a->zz, b->zz);
    else if (r->storage == STORAGE_QQ) fmpq_mat_mul(r->qq, a->qq, b->qq);
    else nmod_mat_mul(r->nmod, a->nmod, b->nmod);
    return;
  }
  if (r->storage == STORAGE_ZZ) {
    fmpz_mat_t t, product;
    fmpz_mat_init(t, b->zz->c, 1);
    fmpz_mat_init(product, a->zz->r, 1);
    fmpz_mat_transpose(t, b->zz);
    fmpz_mat_mul(product, a->zz, t);
    fmpz_mat_transpose(r->zz, product);
    fmpz_mat_clear(t);
    fmpz_mat_clear(product);
  } else if (r->storage == STORAGE_QQ) {
    fmpq_mat_t t, product;
    fmpq_mat_init(t, b->qq->c, 1);
    fmpq_mat_init(product, a->qq->r, 1);
    fmpq_mat_transpose(t, b->qq);
    fmpq_mat_mul(product, a->qq, t);
    fmpq_mat_transpose(r->qq, product);
    fmpq_mat_clear(t);
    fmpq_mat_clear(product);
  } else {
    for (slong i = 0; i < a->nmod->r; i++)
      r->nmod->rows[0][i] = _nmod_vec_dot(a->nmod->rows[i], b->nmod->rows[0], a->nmod->c, a->nmod->mod, _nmod_vec_dot_bound_limbs(a->nmod->c, a->nmod->mod));
  }
}

static bool compute_product(Machine *m, Matrix *r, const Matrix *a, const Matrix *b, bool column) {
  return NATIVE_REGION(m, "matrix product", product_into(r, a, b, column));
}

Value matrix_product(Machine *m, Domain *d, Value x, Value y) {
  const Matrix *a = as_matrix(x), *b = as_matrix(y);
  const Domain *da = a->base.domain, *db = b->base.domain;
  bool column = !is_vector_domain(da) && is_vector_domain(db);
  int64_t inner = column ? db->columns : db->rows;
  if (da->columns != inner || a->storage != b->storage || a->storage != domain_storage(d))
    return raise_error(m, TYPE_ID_TypeError, "unsupported operand parent(s) for *: '%V' and '%V'", da->parent, db->parent);
  Value result = matrix_new(m, d);
  if (is_absent(result)) return ABSENT;
  if (a->storage == STORAGE_GENERIC) return generic_product(m, result, a, b, da->rows, inner, column ? 1 : db->columns);
  return compute_product(m, as_matrix(result), a, b, column) ? result : ABSENT;
}

Value matrix_multiply(Machine *m, Value x, Value y) {
  Domain *d = domain_of(x);
  if (d->rows != d->columns) return NOT_IMPLEMENTED;
  return matrix_product(m, d, x, y);
}

Value vector_dot_product(Machine *m, Value x, Value y) {
  const Matrix *a = as_matrix(x), *b = as_matrix(y);
  const Domain *d = a->base.domain;
  if (a->storage == STORAGE_NMOD)
    return zmod_from_ui(m, d->over, _nmod_vec_dot(a->nmod->rows[0], b->nmod->rows[0], d->columns, a->nmod->mod, _nmod_vec_dot_bound_limbs(d->columns, a->nmod->mod)));
  if (a->storage == STORAGE_ZZ) {
    fmpz_t sum;
    fmpz_init(sum);
    for (int64_t i = 0; i < d->columns; i++) fmpz_addmul(sum, fmpz_mat_entry(a->zz, 0, i), fmpz_mat_entry(b->zz, 0, i));
    return int_from_fmpz(m, sum);
  }
  if (a->storage == STORAGE_QQ) {
    fmpq_t sum;
    fmpq_init(sum);
    for (int64_t i = 0; i < d->columns; i++) fmpq_addmul(sum, fmpq_mat_entry(a->qq, 0, i), fmpq_mat_entry(b->qq, 0, i));
    return rational_from_fmpq(m, sum);
  }
  Value sum = matrix_zero_entry(m, d);
  for (int64_t i = 0; !is_absent(sum) && i < d->columns; i++) {
    Value term = object_binary(m, BINARY_multiply, a->entries->item[i], b->entries->item[i]);
    sum = is_absent(term) ? ABSENT : object_binary(m, BINARY_add, sum, term);
  }
  return sum;
}

Value matrix_scale(Machine *m, Value x, Value scalar) {
  const Matrix *a = as_matrix(x);
  Domain *d = domain_of(x);
  Value result = matrix_new(m, d);
  if (is_absent(result)) return ABSENT;
  Matrix *r = as_matrix(result);
  fmpz_t small;
  fmpq q;
  switch (a->storage) {
    case STORAGE_ZZ:
      if (!is_int_instance(m, scalar)) return raise_wrong_type(m, "scalar", "int", scalar);
      fmpz_mat_scalar_mul_fmpz(r->zz, a->zz, int_view(scalar, small));
      break;
    case STORAGE_QQ:
      if (!rational_view(m, scalar, &q)) return raise_wrong_type(m, "scalar", "Rational", scalar);
      fmpq_mat_scalar_mul_fmpq(r->qq, a->qq, &q);
      break;
    case STORAGE_NMOD:
      if (!has_type_id(scalar, m->algebra->zmod_type->id) || domain_of(scalar) != d->over) scalar = zmod_kernel.convert(m, d->over, scalar);
      if (is_absent(scalar)) return ABSENT;
      nmod_mat_scalar_mul(r->nmod, a->nmod, (ulong)((Zmod *)as_object(scalar))->value);
      break;
    case STORAGE_GENERIC:
      for (size_t i = 0; i < a->entries->used; i++) {
        r->entries->item[i] = object_binary(m, BINARY_multiply, a->entries->item[i], scalar);
        if (is_absent(r->entries->item[i])) return ABSENT;
      }
  }
  return result;
}

/* Over ZZ the inverse lives over QQ, and so does the quotient. */
Value matrix_divide(Machine *m, Value x, Value y) {
  Value inverse = object_call_method(m, y, "inverse", NULL, 0);
  return is_absent(inverse) ? ABSENT : object_binary(m, BINARY_multiply, x, inverse);
}

Value matrix_negate(Machine *m, Value x) { return matrix_scale(m, x, small_int_value(-1)); }

Value matrix_one(Machine *m, Domain *d) {
  if (d->rows != d->columns) return raise_error(m, TYPE_ID_TypeError, "identity matrix must be square");
  Value result = matrix_new(m, d);
  for (int64_t i = 0; !is_absent(result) && i < d->rows; i++)
    if (!matrix_set(m, as_matrix(result), i, i, small_int_value(1))) return ABSENT;
  return result;
}
