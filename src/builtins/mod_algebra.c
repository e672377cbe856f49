/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_algebra.c: the module `_algebra`: what the stdlib's structure layer and rings ask of the native side. */
#include "algebra/isometry.h"
#include "algebra/matrix.h"
#include "algebra/number_theory.h"
#include "algebra/polynomial.h"
#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "builtins/builtin.h"
#include "object/function.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/vm.h"

BUILTIN(algebra_native_parent, "native_parent(x, /)", "The parent of x: of an element its parent, of an int ZZ, else its type.") {
  return parent_of(m, args[0]);
}
BUILTIN(algebra_is_element, "is_element(x, /)", "Is x an element (an int is one)?") { return bool_value(type_of(m, args[0])->flags & ELEMENT && !is_bool(args[0])); }
BUILTIN(algebra_is_integer, "is_integer(x, /)", "Is x an int?") { return bool_value(is_int_instance(m, args[0])); }
BUILTIN(algebra_typecall, "typecall(cls, *args, **kwargs)", "Make an instance of cls past its class-call hooks.") {
  if (!is_type(args[0])) return raise_wrong_type(m, "typecall()", "type", args[0]);
  Value method = type_lookup(m, m->types[TYPE_ID_type], symbol(m, "__call__"));
  const Tuple *positional = as_tuple(args[1]);
  Dict *keywords = is_absent(args[2]) ? NULL : as_dict(args[2]);
  size_t count = positional->length + 1 + (keywords ? keywords->count : 0), n = 0;
  Value all = tuple_new(m, NULL, count), names = keywords ? tuple_new(m, NULL, keywords->count) : ABSENT;
  if (is_absent(all)) return ABSENT;
  Value *item = as_tuple(all)->item, key, v;
  item[n++] = args[0];
  for (size_t i = 0; i < positional->length; i++) item[n++] = positional->item[i];
  for (size_t i = 0, k = 0; keywords && dict_next(keywords, &i, &key, &v); k++) {
    as_tuple(names)->item[k] = key;
    item[n++] = v;
  }
  return vm_check_keywords(m, args[0], names) ? object_call_keywords(m, method, item, (int)n, names) : ABSENT;
}
BUILTIN(algebra_extend, "extend(type, source, /)", "Give a built-in element type the methods of a class of the language.") {
  if (!is_type(args[0]) || !is_type(args[1])) return raise_error(m, TYPE_ID_TypeError, "extend() takes two classes");
  Type *type = as_type(args[0]);
  if (type->flags & USER_CLASS || !(type->flags & ELEMENT)) return raise_error(m, TYPE_ID_TypeError, "%s is not a built-in element type", type_name(type));
  Value name, v;
  for (size_t i = 0; dict_next(as_type(args[1])->dict, &i, &name, &v);)
    if (as_str(name)->text[0] != '_' || as_str(name)->text[1] != '_' || has_type_id(v, TYPE_ID_function)) dict_set_str(m, type->dict, as_str(name), v);
  type_modified(m, type);
  return NONE;
}
BUILTIN(algebra_lazy_names, "lazy_names(module, names, /)", "Names of the top level that a module provides when they are first used.") {
  if (!is_str(args[0]) || !is_str(args[1])) return raise_error(m, TYPE_ID_TypeError, "lazy_names() takes two strings");
  Str *module = str_intern(m, as_str(args[0]));
  for (const char *p = as_str(args[1])->text; *p;) {
    size_t n = strcspn(p, " \n");
    if (n) vm_add_lazy_name(m, symbol_from(m, p, n), module);
    p += n + (p[n] != '\0');
  }
  return NONE;
}
BUILTIN(algebra_lazy_extension, "lazy_extension(type_name, module, /)", "The module that adds methods to a built-in element type.") {
  if (!is_str(args[0]) || !is_str(args[1])) return raise_error(m, TYPE_ID_TypeError, "lazy_extension() takes two strings");
  vm_add_lazy_extension(m, str_intern(m, as_str(args[0])), str_intern(m, as_str(args[1])));
  return NONE;
}

/* ---- domains ---- */

static Domain *domain_argument(Machine *m, Value v) {
  if (is_domain(m, v)) return (Domain *)as_object(v);
  raise_wrong_type(m, "domain", "NativeDomain", v);
  return NULL;
}

BUILTIN(algebra_zmod_domain, "zmod_domain(parent, n, /)", "The native side of the integers modulo n.") {
  if (!is_int_instance(m, args[1]) || int_sign(args[1]) <= 0) return raise_error(m, TYPE_ID_ValueError, "the modulus must be a positive integer");
  Domain *d = zmod_domain(m, args[0], args[1]);
  return d ? object_value(d) : ABSENT;
}
BUILTIN(algebra_matrix_domain, "matrix_domain(parent, base, rows, columns, vector, /)",
        "The native side of a space of matrices or vectors. base: 'ZZ', 'QQ', the domain of Z/n, or None for any other ring.") {
  int64_t rows, columns;
  bool vector;
  if (!object_as_index(m, args[2], &rows) || !object_as_index(m, args[3], &columns) || !object_truth(m, args[4], &vector)) return ABSENT;
  MatrixStorage storage = STORAGE_GENERIC;
  Domain *base = NULL;
  if (is_str(args[1])) storage = str_equals_c(as_str(args[1]), "ZZ") ? STORAGE_ZZ : STORAGE_QQ;
  else if (is_domain(m, args[1])) {
    base = (Domain *)as_object(args[1]);
    if (base->kernel == &zmod_kernel && zmod_context(base)->small) storage = STORAGE_NMOD;
    else base = NULL;
  }
  Domain *d = matrix_domain(m, args[0], storage, base, rows, columns, vector);
  return d ? object_value(d) : ABSENT;
}
BUILTIN(algebra_polynomial_domain, "polynomial_domain(parent, base, /)",
        "The native side of a ring of polynomials. base: 'ZZ', 'QQ', or the domain of Z/n, n less than 2^62; None: not available.") {
  PolynomialStorage storage = POLYNOMIAL_NMOD;
  Domain *base = NULL;
  if (is_str(args[1])) storage = str_equals_c(as_str(args[1]), "ZZ") ? POLYNOMIAL_ZZ : POLYNOMIAL_QQ;
  else if (is_domain(m, args[1])) {
    base = (Domain *)as_object(args[1]);
    if (base->kernel != &zmod_kernel || !zmod_context(base)->small) return NONE;
  } else return NONE;
  Domain *d = polynomial_domain(m, args[0], storage, base);
  return d ? object_value(d) : ABSENT;
}
BUILTIN(algebra_polynomial, "polynomial(domain, coefficients, /)", "The polynomial with these coefficients (a list), the constant one first.") {
  Domain *d = domain_argument(m, args[0]);
  if (!d) return ABSENT;
  return has_type_id(args[1], TYPE_ID_list) ? polynomial_from_list(m, d, args[1]) : raise_wrong_type(m, "coefficients", "list", args[1]);
}
BUILTIN(algebra_convert, "convert(domain, x, /)", "x as an element of the domain.") {
  Domain *d = domain_argument(m, args[0]);
  return d ? d->kernel->convert(m, d, args[1]) : ABSENT;
}
BUILTIN(algebra_zero, "zero(domain, /)", "The zero of the domain.") {
  Domain *d = domain_argument(m, args[0]);
  return d ? d->kernel->zero(m, d) : ABSENT;
}
BUILTIN(algebra_one, "one(domain, /)", "The one of the domain.") {
  Domain *d = domain_argument(m, args[0]);
  return d ? d->kernel->one(m, d) : ABSENT;
}
BUILTIN(algebra_entries, "from_entries(domain, entries, /)", "The matrix or vector with these entries (a list or tuple), row by row.") {
  Domain *d = domain_argument(m, args[0]);
  if (!d) return ABSENT;
  Value items = list_from_iterable(m, args[1]), result = matrix_new(m, d);
  if (is_absent(items) || is_absent(result)) return ABSENT;
  if ((int64_t)as_list(items)->length != d->rows * d->columns)
    return raise_error(m, TYPE_ID_ValueError, "sequence too %s (expected length %lld, got %zd)",
                       (int64_t)as_list(items)->length < d->rows * d->columns ? "short" : "long", (long long)(d->rows * d->columns), as_list(items)->length);
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++)
      if (!matrix_set(m, as_matrix(result), i, j, list_item(as_list(items), (size_t)(i * d->columns + j)))) return ABSENT;
  return result;
}
BUILTIN(algebra_diagonal, "diagonal(domain, entries, /)", "The square matrix with these entries (a list or tuple) on its diagonal.") {
  Domain *d = domain_argument(m, args[0]);
  if (!d) return ABSENT;
  Value items = list_from_iterable(m, args[1]), result = matrix_new(m, d);
  if (is_absent(items) || is_absent(result)) return ABSENT;
  int64_t n = (int64_t)as_list(items)->length;
  if (d->rows != n || d->columns != n) return raise_error(m, TYPE_ID_ValueError, "the domain does not fit the diagonal");
  for (int64_t i = 0; i < n; i++)
    if (!matrix_set(m, as_matrix(result), i, i, list_item(as_list(items), (size_t)i))) return ABSENT;
  return result;
}
static bool is_array(Machine *m, Value v) { return is_matrix(m, v) || is_vector(m, v); }
BUILTIN(algebra_product, "product(domain, a, b, /)", "The product of matrices, or of a matrix and a vector, in the domain.") {
  Domain *d = domain_argument(m, args[0]);
  if (!d) return ABSENT;
  if (!is_array(m, args[1]) || !is_array(m, args[2])) return raise_error(m, TYPE_ID_TypeError, "product() takes matrices and vectors");
  return matrix_product(m, d, args[1], args[2]);
}
BUILTIN(algebra_scale, "scale(a, scalar, /)", "The matrix or vector a times an element of its base ring.") {
  if (!is_array(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "scale() takes a matrix or a vector");
  return matrix_scale(m, args[0], args[1]);
}

/* ---- isometries ---- */

BUILTIN(algebra_is_symmetric, "is_symmetric(a, /)", "Is the square matrix over ZZ or QQ symmetric?") {
  if (!are_square_rational(m, args[0], args[0])) return raise_error(m, TYPE_ID_TypeError, "is_symmetric() takes a square matrix over ZZ or QQ");
  return bool_value(matrix_is_symmetric(as_matrix(args[0])));
}
BUILTIN(algebra_preserves_form, "preserves_form(g, form, /)", "Is g * form * transpose(g) == form, for square matrices over ZZ or QQ?") {
  if (!are_square_rational(m, args[0], args[1])) return raise_error(m, TYPE_ID_TypeError, "preserves_form() takes two square matrices of one size over ZZ or QQ");
  return bool_value(matrix_preserves_form(as_matrix(args[0]), as_matrix(args[1])));
}
BUILTIN(algebra_image, "image(domain, x, g, /)", "The row vector x times the matrix g, over ZZ or QQ, in the domain.") {
  Domain *d = domain_argument(m, args[0]);
  if (!d) return ABSENT;
  if (!is_vector(m, args[1]) || !is_matrix(m, args[2])) return raise_error(m, TYPE_ID_TypeError, "image() takes a vector and a matrix");
  return vector_image(m, d, args[1], args[2]);
}

/* ---- number theory ---- */

static bool integer_argument(Machine *m, Value v) {
  return is_int_instance(m, v) || !is_absent(raise_wrong_type(m, "argument", "int", v));
}
BUILTIN(algebra_is_prime, "is_prime(n, /)", "Is the integer n a prime number?") {
  return integer_argument(m, args[0]) ? integer_is_prime(m, args[0]) : ABSENT;
}
BUILTIN(algebra_next_prime, "next_prime(n, /)", "The least prime greater than n.") {
  return integer_argument(m, args[0]) ? integer_next_prime(m, args[0]) : ABSENT;
}
BUILTIN(algebra_factor, "factor_list(n, /)", "The factors of n > 0 as a list of (prime, exponent).") {
  return integer_argument(m, args[0]) ? integer_factor(m, args[0]) : ABSENT;
}
BUILTIN(algebra_gcd, "gcd(a, b, /)", "The greatest common divisor of two integers.") {
  return integer_argument(m, args[0]) && integer_argument(m, args[1]) ? integer_gcd(m, args[0], args[1]) : ABSENT;
}
BUILTIN(algebra_xgcd, "xgcd(a, b, /)", "(g, s, t) with g = s a + t b.") {
  return integer_argument(m, args[0]) && integer_argument(m, args[1]) ? integer_xgcd(m, args[0], args[1]) : ABSENT;
}

static const NativeSpec *const algebra_functions[] = {
    &algebra_native_parent, &algebra_is_element, &algebra_is_integer, &algebra_typecall,   &algebra_extend, &algebra_lazy_names, &algebra_lazy_extension,
    &algebra_zmod_domain,   &algebra_matrix_domain, &algebra_polynomial_domain, &algebra_polynomial, &algebra_convert, &algebra_zero,       &algebra_one,    &algebra_entries,    &algebra_diagonal, &algebra_product,
    &algebra_scale, &algebra_is_symmetric, &algebra_preserves_form, &algebra_image,         &algebra_is_prime,   &algebra_next_prime, &algebra_factor,     &algebra_gcd,    &algebra_xgcd,       NULL};

static bool start(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  const struct Algebra *a = m->algebra;
  Type *const types[] = {a->element_type, a->rational_type, a->zmod_type, a->matrix_type, a->vector_type, a->polynomial_type};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) dict_set_str(m, d, types[i]->name, object_value(types[i]));
  return true;
}

const ModuleSpec algebra_module = {
    .name = "_algebra",
    .doc = "The native side of parents and elements: for the stdlib.",
    .functions = algebra_functions,
    .start = start,
};
