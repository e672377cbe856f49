/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_compare.c: comparison, hash and truth of matrices and vectors. */
#include "algebra/matrix_internal.h"

#include "object/error.h"
#include "object/operations.h"

static bool same_entries(Machine *m, const Matrix *a, const Matrix *b, bool *same) {
  switch (a->storage) {
    case STORAGE_ZZ: *same = fmpz_mat_equal(a->zz, b->zz); return true;
    case STORAGE_QQ: *same = fmpq_mat_equal(a->qq, b->qq); return true;
    case STORAGE_NMOD: *same = nmod_mat_equal(a->nmod, b->nmod); return true;
    case STORAGE_GENERIC:
      *same = true;
      for (size_t i = 0; *same && i < a->entries->used; i++)
        if (!object_equal(m, a->entries->item[i], b->entries->item[i], same)) return false;
      return true;
  }
  return true;
}

/* Lexicographic, as Sage compares. */
Value matrix_compare(Machine *m, Value x, Value y, CompareOp op) {
  const Matrix *a = as_matrix(x), *b = as_matrix(y);
  bool same = false;
  if (!same_entries(m, a, b, &same)) return ABSENT;
  if (op <= COMPARE_NE) return bool_value(same == (op == COMPARE_EQ));
  if (same) return bool_value(op == COMPARE_LE || op == COMPARE_GE);
  const Domain *d = a->base.domain;
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) {
      Value u = matrix_get(m, a, i, j), v = matrix_get(m, b, i, j);
      bool equal;
      if (is_absent(u) || is_absent(v) || !object_equal(m, u, v, &equal)) return ABSENT;
      if (!equal) return object_compare(m, u, v, op);
    }
  return FALSE_VALUE;
}

bool matrix_hash(Machine *m, Value x, int64_t *hash) {
  const Matrix *a = as_matrix(x);
  const Domain *d = a->base.domain;
  if (!a->immutable) return raise_false(m, TYPE_ID_TypeError, "mutable %s are unhashable", is_vector_domain(d) ? "vectors" : "matrices");
  uint64_t h = 0x9e3779b97f4a7c15u;
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) {
      int64_t one;
      Value v = matrix_get(m, a, i, j);
      if (is_absent(v) || !object_hash(m, v, &one)) return false;
      h = (h ^ (uint64_t)one) * 0x100000001b3u;
      h ^= h >> 29;
    }
  *hash = (int64_t)h == -1 ? -2 : (int64_t)h;
  return true;
}

bool matrix_is_zero(Machine *m, Value x) {
  const Matrix *a = as_matrix(x);
  switch (a->storage) {
    case STORAGE_ZZ: return fmpz_mat_is_zero(a->zz);
    case STORAGE_QQ: return fmpq_mat_is_zero(a->qq);
    case STORAGE_NMOD: return nmod_mat_is_zero(a->nmod);
    case STORAGE_GENERIC:
      for (size_t i = 0; i < a->entries->used; i++) {
        bool truth = true;
        if (!object_truth(m, a->entries->item[i], &truth)) error_take(m);
        if (truth) return false;
      }
  }
  return true;
}
