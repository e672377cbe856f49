/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_methods.c: the types of matrices and vectors: their native methods, subscripts, changes. */
#include "algebra/matrix_internal.h"

#include "algebra/state.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

static bool check_mutable(Machine *m, const Matrix *a) {
  if (!a->immutable) return true;
  return raise_false(m, TYPE_ID_ValueError, "%s",
                     is_vector_domain(a->base.domain)
                         ? "vector is immutable; please change a copy instead (use copy())"
                         : "matrix is immutable; please change a copy instead (i.e., use copy(M) to change a copy of M).");
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
BUILTIN(matrix_copy, "__copy__(self, /)", "The same entries in a new object that may be changed.") {
  const Matrix *a = as_matrix(args[0]);
  const Domain *d = a->base.domain;
  Value result = matrix_new(m, domain_of(args[0]));
  if (is_absent(result)) return ABSENT;
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) matrix_copy_entry(as_matrix(result), i, j, a, i, j);
  as_matrix(result)->subdivisions = a->subdivisions;
  return result;
}
static const NativeSpec *const matrix_methods[] = {&matrix_set_immutable, &matrix_is_immutable, &matrix_is_mutable, &matrix_nrows,
                                                   &matrix_ncols,         &matrix_list,         &matrix_str,           &matrix_is_zero_method, &matrix_copy, NULL};
static const NativeSpec *const vector_methods[] = {&matrix_set_immutable, &matrix_is_immutable, &matrix_is_mutable,
                                                   &matrix_list,          &matrix_is_zero_method, &matrix_copy, NULL};

static bool index_in(Machine *m, Value v, int64_t bound, const char *what, int64_t *out) {
  if (!object_as_index(m, v, out)) return false;
  if (*out < 0) *out += bound;
  return (*out >= 0 && *out < bound) || raise_false(m, TYPE_ID_IndexError, "%s", what);
}

static Value vector_get_item(Machine *m, Value v, Value key) {
  int64_t j;
  if (is_slice(key)) return object_call_method(m, v, "_get_slice", &key, 1);
  if (!index_in(m, key, domain_of(v)->columns, "vector index out of range", &j)) return ABSENT;
  return matrix_get(m, as_matrix(v), 0, j);
}
static bool vector_set_item(Machine *m, Value v, Value key, Value x) {
  int64_t j;
  if (is_absent(x)) return raise_false(m, TYPE_ID_TypeError, "entries of a vector cannot be deleted");
  if (is_slice(key)) {
    Value args[2] = {key, x};
    return check_mutable(m, as_matrix(v)) && !is_absent(object_call_method(m, v, "_set_slice", args, 2));
  }
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
  if (!is_tuple(key) || as_tuple(key)->length != 2 || !is_int_instance(m, as_tuple(key)->item[0]) || !is_int_instance(m, as_tuple(key)->item[1])) {
    Value args[2] = {key, x};
    return !is_absent(object_call_method(m, a, "_set_part", args, 2));
  }
  return index_in(m, as_tuple(key)->item[0], d->rows, "matrix index out of range", &i) &&
         index_in(m, as_tuple(key)->item[1], d->columns, "matrix index out of range", &j) && matrix_set(m, as_matrix(a), i, j, x);
}

void matrix_types_start(Machine *m, Walker walk) {
  struct Algebra *a = m->algebra;
  a->matrix_type = native_element_register(m, "Matrix_dense", "sage.matrix.matrix_dense", sizeof(Matrix), walk, matrix_methods);
  type_add_methods(m, a->matrix_type, matrix_form_methods);
  a->matrix_type->slots.get_item = matrix_get_item;
  a->matrix_type->slots.set_item = matrix_set_item;
  a->vector_type = native_element_register(m, "FreeModuleElement_dense", "sage.modules.free_module_element", sizeof(Matrix), walk, vector_methods);
  a->vector_type->slots.get_item = vector_get_item;
  a->vector_type->slots.set_item = vector_set_item;
  a->vector_type->slots.length = vector_length;
}
