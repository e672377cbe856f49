/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix.c: arithmetic of matrices and vectors, by storage. Shapes and domains were checked by the caller (domain.c, or the actions of the
 * language). */
#include "algebra/matrix.h"

#include <stdlib.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "heap/interrupt.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"

/* What a domain remembers beside its shape. */
enum { CONTEXT_STORAGE = 7, CONTEXT_VECTOR = 8 };
MatrixStorage domain_storage(const Domain *d) { return (MatrixStorage)(d->context & CONTEXT_STORAGE); }
static bool is_vector_domain(const Domain *d) { return d->context & CONTEXT_VECTOR; }

bool is_matrix(Machine *m, Value v) { return has_type_id(v, m->algebra->matrix_type->id); }
bool is_vector(Machine *m, Value v) { return has_type_id(v, m->algebra->vector_type->id); }

static void walk_matrix(const Object *o, Tracer *t) {
  native_element_walk(o, t);
  const Matrix *a = (const Matrix *)o;
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

static Value zero_of(Machine *m, const Domain *d) { /* of the base ring, generic storage */
  Value base = object_call_method(m, d->parent, "base_ring", NULL, 0);
  return is_absent(base) ? ABSENT : object_call_method(m, base, "zero", NULL, 0);
}

static bool allocate_generic(Machine *m, Matrix *a, const Domain *d) {
  size_t n = (size_t)(d->rows * d->columns);
  Value zero = zero_of(m, d);
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

static Value convert_to_base(Machine *m, const Domain *d, Value x) {
  if (d->over) return x;
  Value base = object_call_method(m, d->parent, "base_ring", NULL, 0);
  return is_absent(base) ? ABSENT : object_call(m, base, &x, 1);
}

static bool set_zz(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  if (!is_int_instance(m, x)) x = convert_to_base(m, a->base.domain, x);
  if (is_absent(x)) return false;
  fmpz_t small;
  fmpz_set(fmpz_mat_entry(a->zz, i, j), int_view(x, small));
  return true;
}
static bool set_qq(Machine *m, Matrix *a, int64_t i, int64_t j, Value x) {
  fmpq q;
  if (!rational_view(m, x, &q)) {
    x = convert_to_base(m, a->base.domain, x);
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
      x = convert_to_base(m, a->base.domain, x);
      if (is_absent(x)) return false;
      a->entries->item[i * a->base.domain->columns + j] = x;
      return true;
  }
  return false;
}

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
  static Value matrix_##name(Machine *m, Value x, Value y) {                                    \
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

static Value matrix_multiply(Machine *m, Value x, Value y) {
  Domain *d = domain_of(x);
  if (d->rows != d->columns) return NOT_IMPLEMENTED;
  return matrix_product(m, d, x, y);
}

static Value dot_product(Machine *m, Value x, Value y) {
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
  Value sum = zero_of(m, d);
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

static Value matrix_negate(Machine *m, Value x) { return matrix_scale(m, x, small_int_value(-1)); }

static Value matrix_one(Machine *m, Domain *d) {
  if (d->rows != d->columns) return raise_error(m, TYPE_ID_TypeError, "identity matrix must be square");
  Value result = matrix_new(m, d);
  for (int64_t i = 0; !is_absent(result) && i < d->rows; i++)
    if (!matrix_set(m, as_matrix(result), i, i, small_int_value(1))) return ABSENT;
  return result;
}

/* ---- comparison ---- */

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
static Value matrix_compare(Machine *m, Value x, Value y, CompareOp op) {
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

static bool matrix_hash(Machine *m, Value x, int64_t *hash) {
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

static bool matrix_is_zero(Machine *m, Value x) {
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

/* ---- text ---- */

static Value vector_repr(Machine *m, Value x) {
  const Matrix *a = as_matrix(x);
  StrBuilder text;
  builder_start(&text);
  builder_add_c(&text, "(");
  for (int64_t j = 0; j < domain_of(x)->columns; j++) {
    if (j) builder_add_c(&text, ", ");
    Value v = matrix_get(m, a, 0, j);
    if (is_absent(v) || !builder_add_value(m, &text, v)) return builder_drop(&text), ABSENT;
  }
  builder_add_c(&text, ")");
  return builder_finish(m, &text);
}

/* Columns are aligned to the right, as Sage prints matrices. */
static Value matrix_text(Machine *m, Value x) {
  const Matrix *a = as_matrix(x);
  const Domain *d = domain_of(x);
  if (!d->rows || !d->columns) return str_from_c(m, "[]");
  Array *texts = array_new(m, (size_t)(d->rows * d->columns));
  if (!texts) return ABSENT;
  size_t *widths = calloc((size_t)d->columns, sizeof *widths);
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) {
      Value v = matrix_get(m, a, i, j);
      Value s = is_absent(v) ? ABSENT : object_str(m, v);
      if (is_absent(s)) return free(widths), ABSENT;
      texts->item[texts->used++] = s;
      if (as_str(s)->length > widths[j]) widths[j] = as_str(s)->length;
    }
  StrBuilder out;
  builder_start(&out);
  for (int64_t i = 0; i < d->rows; i++) {
    builder_add_c(&out, i ? "\n[" : "[");
    for (int64_t j = 0; j < d->columns; j++) {
      const Str *s = as_str(texts->item[i * d->columns + j]);
      if (j) builder_add_c(&out, " ");
      for (size_t k = s->length; k < widths[j]; k++) builder_add_c(&out, " ");
      builder_add_str(&out, s);
    }
    builder_add_c(&out, "]");
  }
  free(widths);
  return builder_finish(m, &out);
}

enum { SHOWN_ROWS = 20, SHOWN_COLUMNS = 50 };

bool matrix_is_abbreviated(Value x) { return domain_of(x)->rows > SHOWN_ROWS || domain_of(x)->columns > SHOWN_COLUMNS; }

static Value matrix_repr(Machine *m, Value x) {
  const Domain *d = domain_of(x);
  if (!matrix_is_abbreviated(x)) return matrix_text(m, x);
  Value ring = object_call_method(m, x, "base_ring", NULL, 0);
  return is_absent(ring) ? ABSENT : str_format(m, "%d x %d dense matrix over %V", (int)d->rows, (int)d->columns, ring);
}

/* ---- kernels ---- */

#define COMMON_KERNEL                                                                                                          \
  .zero = matrix_new, .add = matrix_add, .subtract = matrix_subtract, .negate = matrix_negate, .scale = matrix_scale, .compare = matrix_compare, \
  .hash = matrix_hash, .is_zero = matrix_is_zero
static const Kernel matrix_kernel = {.name = "matrices", .one = matrix_one, .multiply = matrix_multiply, .repr = matrix_repr, COMMON_KERNEL};
static const Kernel vector_kernel = {.name = "vectors", .multiply = dot_product, .repr = vector_repr, COMMON_KERNEL};

Domain *matrix_domain(Machine *m, Value parent, MatrixStorage storage, Domain *base, int64_t rows, int64_t columns, bool vector) {
  Domain *d = domain_new(m, vector ? &vector_kernel : &matrix_kernel, parent);
  d->over = base;
  d->rows = rows;
  d->columns = columns;
  d->context = (uintptr_t)storage | (vector ? CONTEXT_VECTOR : 0);
  return d;
}

/* ---- methods ---- */

static bool check_mutable(Machine *m, const Matrix *a) {
  if (!a->immutable) return true;
  return raise_false(m, TYPE_ID_ValueError, "%s is immutable; please change a copy instead (i.e., use copy(%s) to change a copy of %s).",
                     is_vector_domain(a->base.domain) ? "vector" : "matrix", is_vector_domain(a->base.domain) ? "v" : "M",
                     is_vector_domain(a->base.domain) ? "v" : "M");
}

BUILTIN(matrix_set_immutable, "set_immutable(self, /)", "Forbid changes; the object becomes hashable.") {
  as_matrix(args[0])->immutable = true;
  return NONE;
}
BUILTIN(matrix_is_immutable, "is_immutable(self, /)", "May the object not be changed?") { return bool_value(as_matrix(args[0])->immutable); }
BUILTIN(matrix_is_mutable, "is_mutable(self, /)", "May the object be changed?") { return bool_value(!as_matrix(args[0])->immutable); }
BUILTIN(matrix_nrows, "nrows(self, /)", "Number of rows.") { return small_int_value(domain_of(args[0])->rows); }
BUILTIN(matrix_ncols, "ncols(self, /)", "Number of columns.") { return small_int_value(domain_of(args[0])->columns); }
BUILTIN(matrix_str, "str(self, /)", "All entries as text, also of a matrix that is too large to be shown.") { return matrix_text(m, args[0]); }
BUILTIN(matrix_list, "list(self, /)", "The entries, row by row, in a new list.") {
  const Domain *d = domain_of(args[0]);
  Value list = list_new(m, NULL, 0);
  for (int64_t i = 0; !is_absent(list) && i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) {
      Value v = matrix_get(m, as_matrix(args[0]), i, j);
      if (is_absent(v) || !list_append(m, list, v)) return ABSENT;
    }
  return list;
}
BUILTIN(matrix_is_zero_method, "is_zero(self, /)", "Are all entries zero?") { return bool_value(matrix_is_zero(m, args[0])); }
static const NativeSpec *const matrix_methods[] = {&matrix_set_immutable, &matrix_is_immutable, &matrix_is_mutable, &matrix_nrows,
                                                   &matrix_ncols,         &matrix_list,         &matrix_str,           &matrix_is_zero_method, NULL};
static const NativeSpec *const vector_methods[] = {&matrix_set_immutable, &matrix_is_immutable, &matrix_is_mutable,
                                                   &matrix_list,          &matrix_is_zero_method, NULL};

static bool index_in(Machine *m, Value v, int64_t bound, const char *what, int64_t *out) {
  if (!object_as_index(m, v, out)) return false;
  if (*out < 0) *out += bound;
  return (*out >= 0 && *out < bound) || raise_false(m, TYPE_ID_IndexError, "%s", what);
}

static Value vector_get_item(Machine *m, Value v, Value key) {
  int64_t j;
  if (is_slice(key)) {
    Value entries = matrix_list_code(m, &v);
    return is_absent(entries) ? ABSENT : object_get_item(m, entries, key);
  }
  if (!index_in(m, key, domain_of(v)->columns, "vector index out of range", &j)) return ABSENT;
  return matrix_get(m, as_matrix(v), 0, j);
}
static bool vector_set_item(Machine *m, Value v, Value key, Value x) {
  int64_t j;
  if (is_absent(x)) return raise_false(m, TYPE_ID_TypeError, "entries of a vector cannot be deleted");
  return check_mutable(m, as_matrix(v)) && index_in(m, key, domain_of(v)->columns, "vector index out of range", &j) && matrix_set(m, as_matrix(v), 0, j, x);
}
static bool vector_length(Machine *m, Value v, int64_t *length) { return (void)m, *length = domain_of(v)->columns, true; }

static Value matrix_get_item(Machine *m, Value a, Value key) {
  const Domain *d = domain_of(a);
  int64_t i, j;
  if (!is_tuple(key) || as_tuple(key)->length != 2) return object_call_method(m, a, "_get_rows", &key, 1);
  if (!is_int_instance(m, as_tuple(key)->item[0]) || !is_int_instance(m, as_tuple(key)->item[1])) return object_call_method(m, a, "_get_part", &key, 1);
  if (!index_in(m, as_tuple(key)->item[0], d->rows, "matrix index out of range", &i) ||
      !index_in(m, as_tuple(key)->item[1], d->columns, "matrix index out of range", &j))
    return ABSENT;
  return matrix_get(m, as_matrix(a), i, j);
}
static bool matrix_set_item(Machine *m, Value a, Value key, Value x) {
  const Domain *d = domain_of(a);
  int64_t i, j;
  if (is_absent(x)) return raise_false(m, TYPE_ID_TypeError, "entries of a matrix cannot be deleted");
  if (!check_mutable(m, as_matrix(a))) return false;
  if (!is_tuple(key) || as_tuple(key)->length != 2) {
    Value args[2] = {key, x};
    return !is_absent(object_call_method(m, a, "_set_row", args, 2));
  }
  return index_in(m, as_tuple(key)->item[0], d->rows, "matrix index out of range", &i) &&
         index_in(m, as_tuple(key)->item[1], d->columns, "matrix index out of range", &j) && matrix_set(m, as_matrix(a), i, j, x);
}

void matrices_start(Machine *m) {
  struct Algebra *a = m->algebra;
  a->matrix_type = native_element_register(m, "Matrix_dense", "sage.matrix.matrix_dense", sizeof(Matrix), walk_matrix, matrix_methods);
  a->matrix_type->slots.get_item = matrix_get_item;
  a->matrix_type->slots.set_item = matrix_set_item;
  a->vector_type = native_element_register(m, "FreeModuleElement_dense", "sage.modules.free_module_element", sizeof(Matrix), walk_matrix, vector_methods);
  a->vector_type->slots.get_item = vector_get_item;
  a->vector_type->slots.set_item = vector_set_item;
  a->vector_type->slots.length = vector_length;
}
