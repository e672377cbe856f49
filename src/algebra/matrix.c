/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix.c: matrices and vectors: storage by base ring, entries, domains. */
#include "algebra/matrix_internal.h"

#include <stdlib.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/operations.h"

/* What a domain remembers beside its shape. */
enum { CONTEXT_STORAGE = 7, CONTEXT_VECTOR = 8 };
MatrixStorage domain_storage(const Domain *d) { return (MatrixStorage)(d->context & CONTEXT_STORAGE); }
bool is_vector_domain(const Domain *d) { return d->context & CONTEXT_VECTOR; }

bool is_matrix(Machine *m, Value v) { return has_type_id(v, m->algebra->matrix_type->id); }
bool is_vector(Machine *m, Value v) { return has_type_id(v, m->algebra->vector_type->id); }

static void walk_matrix(const Object *o, Tracer *t) {
  native_element_walk(o, t);
  const Matrix *a = (const Matrix *)o;
  trace_value(t, a->subdivisions);
  if (a->storage == STORAGE_GENERIC) trace_object(t, a->entries);
}

/* ---- storage ---- */

static void release_zz(uintptr_t p) {
  fmpz_mat_clear((fmpz_mat_struct *)p);
  free((void *)p);
}
static void release_qq(uintptr_t p) {
  fmpq_mat_clear((fmpq_mat_struct *)p);
  free((void *)p);
}
static void release_nmod(uintptr_t p) {
  nmod_mat_clear((nmod_mat_struct *)p);
  free((void *)p);
}

/* Where entries live: a module over ZZ may have rational vectors. */
static Value ring_of_entries(Machine *m, const Domain *d) {
  return object_call_method(m, d->parent, is_vector_domain(d) ? "coordinate_ring" : "base_ring", NULL, 0);
}

Value matrix_zero_entry(Machine *m, const Domain *d) {
  Value ring = ring_of_entries(m, d);
  return is_absent(ring) ? ABSENT : object_call_method(m, ring, "zero", NULL, 0);
}

static bool allocate_generic(Machine *m, Matrix *a, const Domain *d) {
  size_t n = (size_t)(d->rows * d->columns);
  Value zero = matrix_zero_entry(m, d);
  a->entries = is_absent(zero) ? NULL : array_new(m, n ? n : 1);
  if (!a->entries) return false;
  for (size_t i = 0; i < n; i++) a->entries->item[i] = zero;
  a->entries->used = n;
  return true;
}

Value matrix_new(Machine *m, Domain *d) {
  Matrix *a = native_element_new(m, is_vector_domain(d) ? m->algebra->vector_type : m->algebra->matrix_type, d);
  a->storage = domain_storage(d);
  switch (a->storage) {
    case STORAGE_ZZ:
      a->zz = malloc(sizeof *a->zz);
      fmpz_mat_init(a->zz, d->rows, d->columns);
      heap_own_native(m, a, (uintptr_t)a->zz, release_zz, sizeof *a->zz);
      break;
    case STORAGE_QQ:
      a->qq = malloc(sizeof *a->qq);
      fmpq_mat_init(a->qq, d->rows, d->columns);
      heap_own_native(m, a, (uintptr_t)a->qq, release_qq, sizeof *a->qq);
      break;
    case STORAGE_NMOD:
      a->nmod = malloc(sizeof *a->nmod);
      nmod_mat_init(a->nmod, d->rows, d->columns, zmod_context(d->over)->mod.n);
      heap_own_native(m, a, (uintptr_t)a->nmod, release_nmod, sizeof *a->nmod);
      break;
    case STORAGE_GENERIC:
      if (!allocate_generic(m, a, d)) return ABSENT;
  }
  return object_value(a);
}

Value matrix_get(Machine *m, const Matrix *a, int64_t i, int64_t j) {
  Domain *d = a->base.domain;
  switch (a->storage) {
    case STORAGE_ZZ: return int_from_fmpz_copy(m, fmpz_mat_entry(a->zz, i, j));
    case STORAGE_QQ: {
      fmpq_t q;
      fmpq_init(q);
      fmpq_set(q, fmpq_mat_entry(a->qq, i, j));
      return rational_from_fmpq(m, q);
    }
    case STORAGE_NMOD: return zmod_from_ui(m, d->over, nmod_mat_entry(a->nmod, i, j));
    case STORAGE_GENERIC: return a->entries->item[i * d->columns + j];
  }
  return ABSENT;
}

static Value convert_entry(Machine *m, const Domain *d, Value x) {
  if (d->over) return x;
  Value ring = ring_of_entries(m, d);
  return is_absent(ring) ? ABSENT : object_call(m, ring, &x, 1);
}

static bool set_zz(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  if (!is_int_instance(m, x)) x = convert_entry(m, a->base.domain, x);
  if (is_absent(x)) return false;
  fmpz_t small;
  fmpz_set(fmpz_mat_entry(a->zz, i, j), int_view(x, small));
  return true;
}
static bool set_qq(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  fmpq q;
  if (!rational_view(m, x, &q)) {
    x = convert_entry(m, a->base.domain, x);
    if (is_absent(x) || !rational_view(m, x, &q)) return false;
  }
  fmpq_set(fmpq_mat_entry(a->qq, i, j), &q);
  return true;
}
static bool set_nmod(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  Domain *base = a->base.domain->over;
  if (!has_type_id(x, m->algebra->zmod_type->id) || domain_of(x) != base) x = zmod_kernel.convert(m, base, x);
  if (is_absent(x)) return false;
  nmod_mat_entry(a->nmod, i, j) = (ulong)((Zmod *)as_object(x))->value;
  return true;
}

bool matrix_set(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  switch (a->storage) {
    case STORAGE_ZZ: return set_zz(m, a, i, j, x);
    case STORAGE_QQ: return set_qq(m, a, i, j, x);
    case STORAGE_NMOD: return set_nmod(m, a, i, j, x);
    case STORAGE_GENERIC:
      x = convert_entry(m, a->base.domain, x);
      if (is_absent(x)) return false;
      a->entries->item[i * a->base.domain->columns + j] = x;
      return true;
  }
  return false;
}

void matrix_copy_entry(Matrix *to, int64_t i, int64_t j, const Matrix *from, int64_t k, int64_t l) {
  switch (from->storage) {
    case STORAGE_ZZ: fmpz_set(fmpz_mat_entry(to->zz, i, j), fmpz_mat_entry(from->zz, k, l)); return;
    case STORAGE_QQ: fmpq_set(fmpq_mat_entry(to->qq, i, j), fmpq_mat_entry(from->qq, k, l)); return;
    case STORAGE_NMOD: nmod_mat_entry(to->nmod, i, j) = nmod_mat_entry(from->nmod, k, l); return;
    case STORAGE_GENERIC: to->entries->item[i * to->base.domain->columns + j] = from->entries->item[k * from->base.domain->columns + l];
  }
}

/* ---- kernels ---- */

#define COMMON_KERNEL                                                                                                          \
  .zero = matrix_new, .add = matrix_add, .subtract = matrix_subtract, .negate = matrix_negate, .scale = matrix_scale, .compare = matrix_compare, \
  .hash = matrix_hash, .is_zero = matrix_is_zero
static const Kernel matrix_kernel = {.name = "matrices", .one = matrix_one, .multiply = matrix_multiply, .divide = matrix_divide, .repr = matrix_repr, COMMON_KERNEL};
static const Kernel vector_kernel = {.name = "vectors", .multiply = vector_dot_product, .repr = vector_repr, COMMON_KERNEL};

Domain *matrix_domain(Machine *m, Value parent, MatrixStorage storage, Domain *base, int64_t rows, int64_t columns, bool vector) {
  Domain *d = domain_new(m, vector ? &vector_kernel : &matrix_kernel, parent);
  d->over = base;
  d->rows = rows;
  d->columns = columns;
  d->context = (uintptr_t)storage | (vector ? CONTEXT_VECTOR : 0);
  return d;
}

void matrices_start(Machine *m) { matrix_types_start(m, walk_matrix); }
