/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rational.c: rational numbers (sage.rings.rational). Ints are taken as operands as they are; floats win over rationals, as Python's do. */
#include "algebra/rational.h"

#include <math.h>

#include "algebra/state.h"
#include "heap/interrupt.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"

bool is_rational(Machine *m, Value v) { return has_type_id(v, m->algebra->rational_type->id); }
static Rational *as_rational(Value v) { return (Rational *)as_object(v); }

bool rational_view(Machine *m, Value v, fmpq *storage) {
  if (is_rational(m, v)) {
    *storage = as_rational(v)->value;
    return true;
  }
  if (!is_int_instance(m, v)) return false;
  fmpz_t small;
  storage->num = *int_view(v, small);
  storage->den = 1;
  return true;
}

static void release_word(uintptr_t word) {
  fmpz_t z = {(fmpz)word};
  fmpz_clear(z);
}

static void own(Machine *m, void *object, fmpz word) {
  if (COEFF_IS_MPZ(word)) heap_own_native(m, object, (uintptr_t)word, release_word, 0); /* its limbs are counted by the allocator */
}

Value rational_from_fmpq(Machine *m, fmpq_t q) {
  Rational *r = type_allocate_fixed(m, m->algebra->rational_type);
  r->value = *q;
  own(m, r, q->num);
  own(m, r, q->den);
  return object_value(r);
}

static Value raise_zero(Machine *m) { return raise_error(m, TYPE_ID_ZeroDivisionError, "rational division by zero"); }

Value rational_quotient(Machine *m, Value x, Value y) {
  fmpz_t sx, sy;
  const fmpz *a = int_view(x, sx), *b = int_view(y, sy);
  if (fmpz_is_zero(b)) return raise_zero(m);
  fmpq_t q;
  fmpq_init(q);
  fmpq_set_fmpz_frac(q, a, b);
  return rational_from_fmpq(m, q);
}

/* ---- arithmetic ---- */

/* Both operands as fmpq; false: the pair is not ours (a float takes over; others are coercion's). */
static bool operands(Machine *m, Value a, Value b, fmpq *x, fmpq *y) { return rational_view(m, a, x) && rational_view(m, b, y); }

static double to_double(const fmpq *q) {
  mpq_t g;
  mpq_init(g);
  fmpq_get_mpq(g, q);
  double d = mpq_get_d(g);
  mpq_clear(g);
  return d;
}

static Value with_float(Machine *m, BinaryOp op, Value a, Value b) {
  fmpq q;
  if (is_float_instance(m, a) && rational_view(m, b, &q)) return object_binary(m, op, a, float_value(m, to_double(&q)));
  if (is_float_instance(m, b) && rational_view(m, a, &q)) return object_binary(m, op, float_value(m, to_double(&q)), b);
  return NOT_IMPLEMENTED;
}

#define OPERATION(name, function)                              \
  static Value rational_##name(Machine *m, Value a, Value b) { \
    fmpq x, y;                                                 \
    if (!operands(m, a, b, &x, &y)) return with_float(m, BINARY_##name, a, b); \
    fmpq_t r;                                                  \
    fmpq_init(r);                                              \
    function(r, &x, &y);                                       \
    return rational_from_fmpq(m, r);                           \
  }
OPERATION(add, fmpq_add)
OPERATION(subtract, fmpq_sub)
OPERATION(multiply, fmpq_mul)

static Value rational_divide(Machine *m, Value a, Value b) {
  fmpq x, y;
  if (!operands(m, a, b, &x, &y)) return with_float(m, BINARY_true_divide, a, b);
  if (fmpq_is_zero(&y)) return raise_zero(m);
  fmpq_t r;
  fmpq_init(r);
  fmpq_div(r, &x, &y);
  return rational_from_fmpq(m, r);
}

static Value rational_floor_divide(Machine *m, Value a, Value b) {
  fmpq x, y;
  if (!operands(m, a, b, &x, &y)) return with_float(m, BINARY_floor_divide, a, b);
  if (fmpq_is_zero(&y)) return raise_zero(m);
  fmpq_t r;
  fmpz_t floor;
  fmpq_init(r);
  fmpz_init(floor);
  fmpq_div(r, &x, &y);
  fmpz_fdiv_q(floor, fmpq_numref(r), fmpq_denref(r));
  fmpq_clear(r);
  return int_from_fmpz(m, floor);
}

static Value rational_modulo(Machine *m, Value a, Value b) {
  Value quotient = rational_floor_divide(m, a, b);
  if (is_absent(quotient) || value_same(quotient, NOT_IMPLEMENTED)) return quotient;
  if (is_float_instance(m, quotient)) return with_float(m, BINARY_modulo, a, b);
  Value product = object_binary(m, BINARY_multiply, quotient, b);
  return is_absent(product) ? ABSENT : object_binary(m, BINARY_subtract, a, product);
}

/* Exact root of an integer: a^(1/n), when there is one. */
static bool exact_root(fmpz_t root, const fmpz_t a, slong n) {
  if (fmpz_sgn(a) < 0 && n % 2 == 0) return false;
  fmpz_t power;
  fmpz_init(power);
  fmpz_abs(root, a);
  fmpz_root(root, root, n);
  fmpz_pow_ui(power, root, (ulong)n);
  bool exact = fmpz_cmpabs(power, a) == 0;
  if (fmpz_sgn(a) < 0) fmpz_neg(root, root);
  fmpz_clear(power);
  return exact;
}

static Value power_by_rational(Machine *m, const fmpq *x, const fmpq *e) {
  fmpq_t root, r;
  if (!fmpz_fits_si(&e->num) || !fmpz_fits_si(&e->den)) return NOT_IMPLEMENTED;
  slong n = fmpz_get_si(&e->den);
  fmpq_init(root);
  fmpq_init(r);
  bool exact = exact_root(fmpq_numref(root), &x->num, n) && exact_root(fmpq_denref(root), &x->den, n);
  if (exact) fmpq_pow_si(r, root, fmpz_get_si(&e->num));
  fmpq_clear(root);
  if (exact) return rational_from_fmpq(m, r);
  fmpq_clear(r);
  return object_binary(m, BINARY_power, float_value(m, to_double(x)), float_value(m, to_double(e)));
}

static Value rational_power(Machine *m, Value a, Value b) {
  fmpq x, e;
  if (!operands(m, a, b, &x, &e)) return with_float(m, BINARY_power, a, b);
  if (!fmpz_is_one(&e.den)) return power_by_rational(m, &x, &e);
  if (fmpq_is_zero(&x) && fmpz_sgn(&e.num) < 0) return raise_zero(m);
  if (!fmpz_fits_si(&e.num) || !int_check_bits(m, (double)fmpq_height_bits(&x) * fabs(fmpz_get_d(&e.num))))
    return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID_OverflowError, "exponent must be at most 9223372036854775807");
  fmpq_t r;
  fmpq_init(r);
  if (!NATIVE_REGION(m, "power", fmpq_pow_si(r, &x, fmpz_get_si(&e.num)))) return ABSENT;
  return rational_from_fmpq(m, r);
}

static Value rational_negative(Machine *m, Value a) {
  fmpq_t r;
  fmpq_init(r);
  fmpq_neg(r, &as_rational(a)->value);
  return rational_from_fmpq(m, r);
}
static Value rational_absolute(Machine *m, Value a) {
  fmpq_t r;
  fmpq_init(r);
  fmpq_abs(r, &as_rational(a)->value);
  return rational_from_fmpq(m, r);
}
static Value rational_positive(Machine *m, Value a) { return (void)m, a; }
static Value rational_invert(Machine *m, Value a) { return rational_divide(m, small_int_value(1), a); }

static Value rational_compare(Machine *m, Value a, Value b, CompareOp op) {
  fmpq x, y;
  int c;
  if (!operands(m, a, b, &x, &y)) {
    if (!is_float_instance(m, b)) return NOT_IMPLEMENTED;
    double d = float_of(b);
    if (d != d) return bool_value(op == COMPARE_NE);
    mpq_t g, h;
    if (d - d != 0) c = d > 0 ? -1 : 1;
    else {
      mpq_init(g);
      mpq_init(h);
      fmpq_get_mpq(g, &as_rational(a)->value);
      mpq_set_d(h, d);
      c = mpq_cmp(g, h);
      mpq_clear(g);
      mpq_clear(h);
    }
  } else c = fmpq_cmp(&x, &y);
  switch (op) {
    case COMPARE_EQ: return bool_value(c == 0);
    case COMPARE_NE: return bool_value(c != 0);
    case COMPARE_LT: return bool_value(c < 0);
    case COMPARE_LE: return bool_value(c <= 0);
    case COMPARE_GT: return bool_value(c > 0);
    case COMPARE_GE: return bool_value(c >= 0);
  }
  return NOT_IMPLEMENTED;
}

/* Equal numbers hash alike: as Python's Fraction, numerator times the inverse of the denominator modulo 2^61-1. */
static bool rational_hash(Machine *m, Value a, int64_t *hash) {
  (void)m;
  const uint64_t prime = ((uint64_t)1 << 61) - 1;
  const fmpq *q = &as_rational(a)->value;
  fmpz_t p, inverse;
  fmpz_init_set_ui(p, prime);
  fmpz_init(inverse);
  if (!fmpz_invmod(inverse, &q->den, p)) *hash = 314159;
  else {
    fmpz_mul(inverse, inverse, &q->num);
    fmpz_abs(inverse, inverse);
    fmpz_mod(inverse, inverse, p);
    *hash = fmpz_get_si(inverse);
  }
  if (fmpz_sgn(&q->num) < 0) *hash = -*hash;
  if (*hash == -1) *hash = -2;
  fmpz_clear(p);
  fmpz_clear(inverse);
  return true;
}

static bool rational_truth(Machine *m, Value a, bool *truth) {
  (void)m;
  *truth = !fmpq_is_zero(&as_rational(a)->value);
  return true;
}
static Value rational_repr(Machine *m, Value a) {
  char *text = fmpq_get_str(NULL, 10, &as_rational(a)->value);
  Value v = str_from_c(m, text);
  flint_free(text);
  return v;
}
static Value rational_to_float(Machine *m, Value a) { return float_value(m, to_double(&as_rational(a)->value)); }
static Value rational_to_int(Machine *m, Value a) {
  fmpz_t z;
  fmpz_init(z);
  fmpz_tdiv_q(z, &as_rational(a)->value.num, &as_rational(a)->value.den);
  return int_from_fmpz(m, z);
}
static Value rational_index(Machine *m, Value a) {
  if (fmpz_is_one(&as_rational(a)->value.den)) return int_from_fmpz_copy(m, &as_rational(a)->value.num);
  return raise_error(m, TYPE_ID_TypeError, "unable to convert rational %R to an integer", a);
}
static Value rational_parent(Machine *m, Value a) {
  (void)a;
  return algebra_lazy_parent(m, &m->algebra->rationals, "algebra.rational_field", "QQ");
}

BUILTIN(rational_numerator, "numerator(self, /)", "The numerator in lowest terms.") {
  return int_from_fmpz_copy(m, &as_rational(args[0])->value.num);
}
BUILTIN(rational_denominator, "denominator(self, /)", "The denominator in lowest terms; positive.") {
  return int_from_fmpz_copy(m, &as_rational(args[0])->value.den);
}
static Value rounded(Machine *m, Value a, void (*divide)(fmpz_t, const fmpz_t, const fmpz_t)) {
  fmpz_t z;
  fmpz_init(z);
  divide(z, &as_rational(a)->value.num, &as_rational(a)->value.den);
  return int_from_fmpz(m, z);
}
BUILTIN(rational_floor, "floor(self, /)", "The greatest integer that is not greater.") { return rounded(m, args[0], fmpz_fdiv_q); }
BUILTIN(rational_ceil, "ceil(self, /)", "The least integer that is not less.") { return rounded(m, args[0], fmpz_cdiv_q); }
BUILTIN(rational_trunc, "trunc(self, /)", "The integer part.") { return rounded(m, args[0], fmpz_tdiv_q); }
BUILTIN(rational_is_integral, "is_integral(self, /)", "Is it an integer?") {
  return bool_value(fmpz_is_one(&as_rational(args[0])->value.den));
}
BUILTIN(rational_sign, "sign(self, /)", "-1, 0 or 1.") { return small_int_value(fmpq_sgn(&as_rational(args[0])->value)); }
BUILTIN(rational_parent_method, "parent(self, /)", "The rational field.") { return rational_parent(m, args[0]); }
static const NativeSpec *const rational_methods[] = {&rational_numerator,   &rational_denominator, &rational_floor,        &rational_ceil, &rational_trunc,
                                                     &rational_is_integral, &rational_sign,        &rational_parent_method, NULL};

static Value rational_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)type, (void)keyword_names;
  if (nargs == 2 && is_int_instance(m, args[0]) && is_int_instance(m, args[1])) return rational_quotient(m, args[0], args[1]);
  return raise_error(m, TYPE_ID_TypeError, "use QQ(x) to make a rational number");
}

static const TypeSpec rational_type = {
    .size = sizeof(Rational),
    .slots = {.repr = rational_repr, .hash = rational_hash, .compare = rational_compare, .truth = rational_truth, .negative = rational_negative,
              .positive = rational_positive, .absolute = rational_absolute, .invert = rational_invert, .index = rational_index,
              .to_int = rational_to_int, .to_float = rational_to_float, .parent = rational_parent, .add = rational_add,
              .subtract = rational_subtract, .multiply = rational_multiply, .true_divide = rational_divide,
              .floor_divide = rational_floor_divide, .modulo = rational_modulo, .power = rational_power},
    .methods = rational_methods,
    .construct = rational_construct,
    .construct_signature = "Rational(numerator, denominator)",
    .doc = "A rational number.",
};

void rationals_start(Machine *m) {
  m->algebra->rational_type = type_register(m, "Rational", "sage.rings.rational", m->algebra->element_type->id, ELEMENT | FINAL, &rational_type);
}
