/* SPDX-License-Identifier: GPL-3.0-or-later */
/* polynomial.c: polynomials in one variable: storage by base ring, coefficients, arithmetic, how they print. */
#include "algebra/polynomial.h"

#include <stdlib.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "algebra/zmod.h"
#include "heap/interrupt.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"
#include "object/str.h"

bool is_polynomial(Machine *m, Value v) { return has_type_id(v, m->algebra->polynomial_type->id); }

/* What is done by functions of one name whatever the storage: of(a) is the FLINT object of a. */
#define BY_STORAGE(storage, ON_ZZ, ON_QQ, ON_NMOD) \
  switch (storage) {                               \
    case POLYNOMIAL_ZZ: ON_ZZ; break;              \
    case POLYNOMIAL_QQ: ON_QQ; break;              \
    case POLYNOMIAL_NMOD: ON_NMOD; break;          \
  }

/* ---- storage ---- */

static void initialize(Polynomial *a) {
  BY_STORAGE(a->storage, fmpz_poly_init(a->zz), fmpq_poly_init(a->qq), nmod_poly_init(a->nmod, zmod_context(a->base.domain->over)->mod.n))
}

Value polynomial_result(Polynomial *r, bool completed) {
  if (completed) return object_value(r);
  initialize(r);
  return ABSENT;
}

static void release_zz(uintptr_t p) {
  fmpz_poly_clear((fmpz_poly_struct *)p);
  free((void *)p);
}
static void release_qq(uintptr_t p) {
  fmpq_poly_clear((fmpq_poly_struct *)p);
  free((void *)p);
}
static void release_nmod(uintptr_t p) {
  nmod_poly_clear((nmod_poly_struct *)p);
  free((void *)p);
}

Polynomial *polynomial_new(Machine *m, Domain *d) {
  Polynomial *a = native_element_new(m, m->algebra->polynomial_type, d);
  a->storage = (PolynomialStorage)d->context;
  switch (a->storage) {
    case POLYNOMIAL_ZZ:
      a->zz = malloc(sizeof *a->zz);
      heap_own_native(m, a, (uintptr_t)a->zz, release_zz, sizeof *a->zz);
      break;
    case POLYNOMIAL_QQ:
      a->qq = malloc(sizeof *a->qq);
      heap_own_native(m, a, (uintptr_t)a->qq, release_qq, sizeof *a->qq);
      break;
    case POLYNOMIAL_NMOD:
      a->nmod = malloc(sizeof *a->nmod);
      heap_own_native(m, a, (uintptr_t)a->nmod, release_nmod, sizeof *a->nmod);
      break;
  }
  initialize(a);
  return a;
}

int64_t polynomial_degree(const Polynomial *a) {
  BY_STORAGE(a->storage, return fmpz_poly_degree(a->zz), return fmpq_poly_degree(a->qq), return nmod_poly_degree(a->nmod))
  return -1;
}

Value polynomial_coefficient(Machine *m, const Polynomial *a, int64_t i) {
  if (i < 0) i = polynomial_degree(a) + 1; /* there is none: zero */
  switch (a->storage) {
    case POLYNOMIAL_ZZ: {
      fmpz_t c;
      fmpz_init(c);
      fmpz_poly_get_coeff_fmpz(c, a->zz, i);
      return int_from_fmpz(m, c);
    }
    case POLYNOMIAL_QQ: {
      fmpq_t c;
      fmpq_init(c);
      fmpq_poly_get_coeff_fmpq(c, a->qq, i);
      return rational_from_fmpq(m, c);
    }
    case POLYNOMIAL_NMOD: return zmod_from_ui(m, a->base.domain->over, nmod_poly_get_coeff_ui(a->nmod, i));
  }
  return ABSENT;
}

Value polynomial_coefficients(Machine *m, const Polynomial *a) {
  Value list = list_new(m, NULL, 0);
  for (int64_t i = 0; !is_absent(list) && i <= polynomial_degree(a); i++)
    if (!list_append(m, list, polynomial_coefficient(m, a, i))) return ABSENT;
  return list;
}

/* x as an element of the base ring. */
static Value convert_coefficient(Machine *m, const Domain *d, Value x) {
  if (d->over) return has_type_id(x, m->algebra->zmod_type->id) && domain_of(x) == d->over ? x : d->over->kernel->convert(m, d->over, x);
  fmpq q;
  if (d->context == POLYNOMIAL_ZZ ? is_int_instance(m, x) : rational_view(m, x, &q)) return x;
  Value ring = object_call_method(m, d->parent, "base_ring", NULL, 0);
  return is_absent(ring) ? ABSENT : object_call(m, ring, &x, 1);
}

static void set_coefficient(Machine *m, Polynomial *a, int64_t i, Value c) { /* of the base ring, or an int */
  fmpz_t small;
  fmpq q;
  switch (a->storage) {
    case POLYNOMIAL_ZZ: fmpz_poly_set_coeff_fmpz(a->zz, i, int_view(c, small)); return;
    case POLYNOMIAL_QQ:
      if (rational_view(m, c, &q)) fmpq_poly_set_coeff_fmpq(a->qq, i, &q);
      return;
    case POLYNOMIAL_NMOD: nmod_poly_set_coeff_ui(a->nmod, i, (ulong)((Zmod *)as_object(c))->value); return;
  }
}

Value polynomial_from_list(Machine *m, Domain *d, Value coefficients) {
  const size_t n = as_list(coefficients)->length;
  Value converted = list_new(m, NULL, 0); /* first all, as conversion may run code of the language, which may change the list */
  if (is_absent(converted)) return ABSENT;
  for (size_t i = 0; i < n && i < as_list(coefficients)->length; i++) {
    Value c = convert_coefficient(m, d, list_item(as_list(coefficients), i));
    if (is_absent(c) || !list_append(m, converted, c)) return ABSENT;
  }
  Polynomial *a = polynomial_new(m, d);
  for (size_t i = as_list(converted)->length; i-- > 0;) set_coefficient(m, a, (int64_t)i, list_item(as_list(converted), i));
  return object_value(a);
}

static Value constant(Machine *m, Domain *d, Value c) {
  Value converted = convert_coefficient(m, d, c);
  if (is_absent(converted)) return ABSENT;
  Polynomial *a = polynomial_new(m, d);
  set_coefficient(m, a, 0, converted);
  return object_value(a);
}

/* ---- arithmetic ---- */

#define BINARY_OPERATION(name, f)                                            \
  static Value polynomial_##name(Machine *m, Value x, Value y) {             \
    const Polynomial *a = as_polynomial(x), *b = as_polynomial(y);           \
    Polynomial *r = polynomial_new(m, domain_of(x));                         \
    BY_STORAGE(r->storage, fmpz_poly_##f(r->zz, a->zz, b->zz), fmpq_poly_##f(r->qq, a->qq, b->qq), nmod_poly_##f(r->nmod, a->nmod, b->nmod)) \
    return object_value(r);                                                  \
  }
BINARY_OPERATION(add, add)
BINARY_OPERATION(subtract, sub)

static void multiply(Polynomial *r, const Polynomial *a, const Polynomial *b) {
  BY_STORAGE(r->storage, fmpz_poly_mul(r->zz, a->zz, b->zz), fmpq_poly_mul(r->qq, a->qq, b->qq), nmod_poly_mul(r->nmod, a->nmod, b->nmod))
}

static Value polynomial_multiply(Machine *m, Value x, Value y) {
  Polynomial *r = polynomial_new(m, domain_of(x));
  return polynomial_result(r, NATIVE_REGION(m, "product", multiply(r, as_polynomial(x), as_polynomial(y))));
}

static Value polynomial_negate(Machine *m, Value x) {
  const Polynomial *a = as_polynomial(x);
  Polynomial *r = polynomial_new(m, domain_of(x));
  BY_STORAGE(r->storage, fmpz_poly_neg(r->zz, a->zz), fmpq_poly_neg(r->qq, a->qq), nmod_poly_neg(r->nmod, a->nmod))
  return object_value(r);
}

static Value polynomial_scale(Machine *m, Value x, Value scalar) {
  Value c = constant(m, domain_of(x), scalar);
  return is_absent(c) ? ABSENT : polynomial_multiply(m, x, c);
}

static bool check_divisor(Machine *m, const Polynomial *b) {
  if (polynomial_degree(b) < 0) return raise_false(m, TYPE_ID_ZeroDivisionError, "division by zero polynomial");
  if (b->storage != POLYNOMIAL_NMOD) return true;
  const ulong lead = nmod_poly_get_coeff_ui(b->nmod, nmod_poly_degree(b->nmod)), n = b->nmod->mod.n;
  if (n_gcd(lead, n) == 1) return true;
  return raise_false(m, TYPE_ID_ZeroDivisionError, "inverse of Mod(%llu, %llu) does not exist", (unsigned long long)lead, (unsigned long long)n);
}

static void divide_with_remainder(Polynomial *q, Polynomial *r, const Polynomial *a, const Polynomial *b) {
  BY_STORAGE(q->storage, fmpz_poly_divrem(q->zz, r->zz, a->zz, b->zz), fmpq_poly_divrem(q->qq, r->qq, a->qq, b->qq),
             nmod_poly_divrem(q->nmod, r->nmod, a->nmod, b->nmod))
}

bool polynomial_divrem(Machine *m, Value x, Value y, Value *quotient, Value *remainder) {
  if (!check_divisor(m, as_polynomial(y))) return false;
  Polynomial *q = polynomial_new(m, domain_of(x)), *r = polynomial_new(m, domain_of(x));
  const bool completed = NATIVE_REGION(m, "division", divide_with_remainder(q, r, as_polynomial(x), as_polynomial(y)));
  *quotient = polynomial_result(q, completed);
  *remainder = polynomial_result(r, completed);
  return completed;
}
static Value polynomial_floor_divide(Machine *m, Value x, Value y) {
  Value q, r;
  return polynomial_divrem(m, x, y, &q, &r) ? q : ABSENT;
}
static Value polynomial_modulo(Machine *m, Value x, Value y) {
  Value q, r;
  return polynomial_divrem(m, x, y, &q, &r) ? r : ABSENT;
}
/* There are no fractions of polynomials: a quotient must be exact. */
static Value polynomial_divide(Machine *m, Value x, Value y) {
  Value q, r;
  if (!polynomial_divrem(m, x, y, &q, &r)) return ABSENT;
  if (polynomial_degree(as_polynomial(r)) < 0) return q;
  return raise_error(m, TYPE_ID_NotImplementedError, "fractions of polynomials are not available: (%R)/(%R) is no polynomial", x, y);
}

static void power(Polynomial *r, const Polynomial *a, ulong e) {
  BY_STORAGE(r->storage, fmpz_poly_pow(r->zz, a->zz, e), fmpq_poly_pow(r->qq, a->qq, e), nmod_poly_pow(r->nmod, a->nmod, e))
}

static Value polynomial_one(Machine *m, Domain *d) { return constant(m, d, small_int_value(1)); }

static Value polynomial_power(Machine *m, Value x, Value exponent) {
  int64_t e;
  if (!object_as_index(m, exponent, &e)) return ABSENT;
  if (e < 0) {
    Value one = polynomial_one(m, domain_of(x));
    Value inverse = is_absent(one) ? ABSENT : polynomial_divide(m, one, x);
    return is_absent(inverse) ? ABSENT : polynomial_power(m, inverse, small_int_value(-e));
  }
  const int64_t degree = polynomial_degree(as_polynomial(x));
  if (degree > 0 && !int_check_bits(m, (double)degree * (double)e * 64)) return ABSENT;
  Polynomial *r = polynomial_new(m, domain_of(x));
  return polynomial_result(r, NATIVE_REGION(m, "power", power(r, as_polynomial(x), (ulong)e)));
}

/* ---- comparison ---- */

/* Polynomials of higher degree are greater; of two of one degree, the first coefficient that differs from above decides. */
static Value polynomial_compare(Machine *m, Value x, Value y, CompareOp op) {
  const Polynomial *a = as_polynomial(x), *b = as_polynomial(y);
  bool equal = false;
  BY_STORAGE(a->storage, equal = fmpz_poly_equal(a->zz, b->zz), equal = fmpq_poly_equal(a->qq, b->qq), equal = nmod_poly_equal(a->nmod, b->nmod))
  if (op == COMPARE_EQ) return bool_value(equal);
  if (op == COMPARE_NE) return bool_value(!equal);
  if (equal) return bool_value(op == COMPARE_LE || op == COMPARE_GE);
  const int64_t da = polynomial_degree(a), db = polynomial_degree(b);
  if (da != db) return bool_value((da < db) == (op == COMPARE_LT || op == COMPARE_LE));
  for (int64_t i = da;; i--) {
    Value c = polynomial_coefficient(m, a, i), d = polynomial_coefficient(m, b, i);
    bool same;
    if (is_absent(c) || is_absent(d) || !object_equal(m, c, d, &same)) return ABSENT;
    if (!same) return object_compare(m, c, d, op);
  }
}

/* A constant has the hash of its coefficient; equal polynomials over different rings have equal ones. */
static bool polynomial_hash(Machine *m, Value x, int64_t *hash) {
  const Polynomial *a = as_polynomial(x);
  uint64_t h = 0;
  for (int64_t i = polynomial_degree(a); i >= 0; i--) {
    int64_t c;
    if (!object_hash(m, polynomial_coefficient(m, a, i), &c)) return false;
    h = h * 1000003 + (uint64_t)c;
  }
  *hash = (int64_t)h;
  return true;
}

static bool polynomial_is_zero(Machine *m, Value x) { return (void)m, polynomial_degree(as_polynomial(x)) < 0; }

/* ---- text ---- */

static bool add_term(Machine *m, StrBuilder *out, Value coefficient, int64_t i, bool first, const Str *variable) {
  Value shown = object_str(m, coefficient);
  if (is_absent(shown)) return false;
  const char *text = as_str(shown)->text;
  const bool negative = text[0] == '-';
  if (!first) builder_add_c(out, negative ? " - " : " + ");
  else if (negative) builder_add_c(out, "-");
  text += negative;
  const bool unit = text[0] == '1' && text[1] == '\0';
  if (!unit || i == 0) builder_add_c(out, text);
  if (i == 0) return true;
  if (!unit) builder_add_c(out, "*");
  builder_add_str(out, variable);
  if (i > 1) builder_addf(out, "^%lld", (long long)i);
  return true;
}

static Value polynomial_repr(Machine *m, Value x) {
  const Polynomial *a = as_polynomial(x);
  Value name = object_call_method(m, a->base.base.parent, "variable_name", NULL, 0);
  if (is_absent(name)) return ABSENT;
  if (!is_str(name)) return raise_error(m, TYPE_ID_TypeError, "variable_name() must return a string");
  const int64_t degree = polynomial_degree(a);
  if (degree < 0) return str_from_c(m, "0");
  StrBuilder text;
  builder_start(&text);
  for (int64_t i = degree; i >= 0; i--) {
    Value c = polynomial_coefficient(m, a, i);
    bool nonzero;
    if (is_absent(c) || !object_truth(m, c, &nonzero)) return builder_drop(&text), ABSENT;
    if (nonzero && !add_term(m, &text, c, i, i == degree, as_str(name))) return builder_drop(&text), ABSENT;
  }
  return builder_finish(m, &text);
}

/* ---- conversion ---- */

static Value polynomial_convert(Machine *m, Domain *d, Value x) {
  if (!is_polynomial(m, x)) return constant(m, d, x);
  Value coefficients = polynomial_coefficients(m, as_polynomial(x));
  return is_absent(coefficients) ? ABSENT : polynomial_from_list(m, d, coefficients);
}

static Value polynomial_zero(Machine *m, Domain *d) { return object_value(polynomial_new(m, d)); }

static const Kernel polynomial_kernel = {
    .name = "polynomials", .convert = polynomial_convert, .zero = polynomial_zero, .one = polynomial_one, .add = polynomial_add,
    .subtract = polynomial_subtract, .multiply = polynomial_multiply, .divide = polynomial_divide, .floor_divide = polynomial_floor_divide,
    .modulo = polynomial_modulo, .negate = polynomial_negate, .power = polynomial_power, .scale = polynomial_scale, .compare = polynomial_compare,
    .hash = polynomial_hash, .is_zero = polynomial_is_zero, .repr = polynomial_repr,
};

Domain *polynomial_domain(Machine *m, Value parent, PolynomialStorage storage, Domain *base) {
  Domain *d = domain_new(m, &polynomial_kernel, parent);
  d->over = base;
  d->context = (uintptr_t)storage;
  return d;
}

static Value polynomial_get_item(Machine *m, Value x, Value index) {
  int64_t i;
  return object_as_index(m, index, &i) ? polynomial_coefficient(m, as_polynomial(x), i) : ABSENT;
}

static Value polynomial_iter(Machine *m, Value x) {
  Value coefficients = polynomial_coefficients(m, as_polynomial(x));
  return is_absent(coefficients) ? ABSENT : object_iter(m, coefficients);
}

/* f(a): the value at any point is found in the language. */
static Value polynomial_call(Machine *m, Value x, const Value *args, int nargs, Value keyword_names) {
  Value evaluate = object_get_attr(m, x, symbol(m, "_evaluate"));
  return is_absent(evaluate) ? ABSENT : object_call_keywords(m, evaluate, args, nargs, keyword_names);
}

void polynomials_start(Machine *m) {
  Type *t = native_element_register(m, "Polynomial", "sage.rings.polynomial.polynomial_element", sizeof(Polynomial), NULL, polynomial_methods);
  t->slots.get_item = polynomial_get_item;
  t->slots.iter = polynomial_iter;
  t->slots.call = polynomial_call;
  m->algebra->polynomial_type = t;
}
