/* SPDX-License-Identifier: GPL-3.0-or-later */
/* zmod.c: integers modulo n, and so the elements of prime fields (sage.rings.finite_rings.integer_mod). Values are fmpz words in [0, n): moduli up
 * to a word are computed with nmod, larger ones with fmpz. */
#include "algebra/zmod.h"

#include <flint/fmpz_factor.h>
#include <stdlib.h>

#include "algebra/rational.h"
#include "algebra/state.h"
#include "heap/interrupt.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/native.h"
#include "object/operations.h"

static Zmod *as_zmod(Value v) { return (Zmod *)as_object(v); }
static fmpz *value_of(Value v) { return &as_zmod(v)->value; }

static void release_word(uintptr_t word) {
  fmpz_t z = {(fmpz)word};
  fmpz_clear(z);
}

static Value make(Machine *m, Domain *d, fmpz word) { /* a reduced value, taken over */
  Zmod *e = native_element_new(m, m->algebra->zmod_type, d);
  e->value = word;
  if (COEFF_IS_MPZ(word)) heap_own_native(m, e, (uintptr_t)word, release_word, 0);
  return object_value(e);
}

Value zmod_from_ui(Machine *m, Domain *d, ulong reduced) { return make(m, d, (fmpz)reduced); }

static Value reduce(Machine *m, Domain *d, fmpz_t z) { /* takes z over */
  fmpz_mod(z, z, zmod_context(d)->n);
  return make(m, d, *z);
}

#define OPERATION(name, small_function, big_function)                                      \
  static Value zmod_##name(Machine *m, Value a, Value b) {                                 \
    Domain *d = domain_of(a);                                                              \
    const ZmodContext *c = zmod_context(d);                                                \
    if (c->small) return make(m, d, (fmpz)small_function((ulong)*value_of(a), (ulong)*value_of(b), c->mod)); \
    fmpz_t r;                                                                              \
    fmpz_init(r);                                                                          \
    big_function(r, value_of(a), value_of(b));                                             \
    return reduce(m, d, r);                                                                \
  }
OPERATION(add, nmod_add, fmpz_add)
OPERATION(subtract, nmod_sub, fmpz_sub)
OPERATION(multiply, nmod_mul, fmpz_mul)

static Value raise_not_invertible(Machine *m, Value a, const ZmodContext *c) {
  if (fmpz_is_zero(value_of(a)) && c->prime) return raise_error(m, TYPE_ID_ZeroDivisionError, "division by zero in finite field");
  Value n = int_from_fmpz_copy(m, c->n);
  return raise_error(m, TYPE_ID_ZeroDivisionError, "inverse of Mod(%R, %R) does not exist", a, n);
}

static Value inverse(Machine *m, Value a) {
  Domain *d = domain_of(a);
  const ZmodContext *c = zmod_context(d);
  fmpz_t r;
  fmpz_init(r);
  if (fmpz_is_one(c->n) || !fmpz_invmod(r, value_of(a), c->n)) {
    fmpz_clear(r);
    return fmpz_is_one(c->n) ? a : raise_not_invertible(m, a, c);
  }
  return make(m, d, *r);
}

static Value zmod_divide(Machine *m, Value a, Value b) {
  Value i = inverse(m, b);
  return is_absent(i) ? ABSENT : zmod_multiply(m, a, i);
}

static Value zmod_negate(Machine *m, Value a) {
  fmpz_t r;
  fmpz_init(r);
  fmpz_neg(r, value_of(a));
  return reduce(m, domain_of(a), r);
}

static bool power(Machine *m, fmpz_t r, const fmpz_t x, const fmpz_t e, const fmpz_t n) {
  return NATIVE_REGION(m, "power", fmpz_powm(r, x, e, n));
}

static Value zmod_power(Machine *m, Value a, Value exponent) {
  fmpz_t small, e, r;
  const fmpz *x = int_view(exponent, small);
  const Value base = fmpz_sgn(x) < 0 ? inverse(m, a) : a;
  if (is_absent(base)) return ABSENT;
  fmpz_init(e);
  fmpz_init(r);
  fmpz_abs(e, x);
  if (!power(m, r, value_of(base), e, zmod_context(domain_of(base))->n)) return ABSENT;
  fmpz_clear(e);
  return make(m, domain_of(base), *r);
}

static Value zmod_compare(Machine *m, Value a, Value b, CompareOp op) {
  (void)m;
  int c = fmpz_cmp(value_of(a), value_of(b));
  bool results[] = {c == 0, c != 0, c < 0, c <= 0, c > 0, c >= 0};
  return bool_value(results[op]);
}
static bool zmod_hash(Machine *m, Value a, int64_t *hash) {
  (void)m;
  fmpz_t p;
  fmpz_init_set_ui(p, ((uint64_t)1 << 61) - 1);
  fmpz_mod(p, value_of(a), p);
  *hash = fmpz_get_si(p);
  fmpz_clear(p);
  return true;
}
static bool zmod_is_zero(Machine *m, Value a) { return (void)m, fmpz_is_zero(value_of(a)); }
static Value zmod_repr(Machine *m, Value a) {
  char *text = fmpz_get_str(NULL, 10, value_of(a));
  Value v = str_from_c(m, text);
  flint_free(text);
  return v;
}

static Value from_rational(Machine *m, Domain *d, Value x) {
  fmpq q;
  rational_view(m, x, &q);
  fmpz_t r;
  fmpz_init(r);
  if (!fmpz_is_one(zmod_context(d)->n) && !fmpz_invmod(r, &q.den, zmod_context(d)->n)) {
    fmpz_clear(r);
    Value n = int_from_fmpz_copy(m, zmod_context(d)->n), den = int_from_fmpz_copy(m, &q.den);
    return raise_error(m, TYPE_ID_ZeroDivisionError, "inverse of Mod(%R, %R) does not exist", den, n);
  }
  fmpz_mul(r, r, &q.num);
  return reduce(m, d, r);
}

static Value zmod_convert(Machine *m, Domain *d, Value x) {
  if (is_int_instance(m, x)) {
    fmpz_t small, r;
    fmpz_init(r);
    fmpz_set(r, int_view(x, small));
    return reduce(m, d, r);
  }
  if (is_rational(m, x)) return from_rational(m, d, x);
  if (has_type_id(x, m->algebra->zmod_type->id)) {
    const ZmodContext *from = zmod_context(domain_of(x));
    if (!fmpz_divisible(from->n, zmod_context(d)->n))
      return raise_error(m, TYPE_ID_TypeError, "unable to convert: incompatible moduli in the conversion from %V to %V", domain_of(x)->parent, d->parent);
    fmpz_t r;
    fmpz_init_set(r, value_of(x));
    return reduce(m, d, r);
  }
  if (type_of(m, x)->slots.index) {
    Value i = type_of(m, x)->slots.index(m, x);
    return is_absent(i) ? ABSENT : zmod_convert(m, d, i);
  }
  return raise_error(m, TYPE_ID_TypeError, "unable to convert %R to an integer", x);
}
static Value zmod_zero(Machine *m, Domain *d) { return make(m, d, 0); }
static Value zmod_one(Machine *m, Domain *d) { return make(m, d, fmpz_is_one(zmod_context(d)->n) ? 0 : 1); }

const Kernel zmod_kernel = {
    .name = "integers modulo n", .convert = zmod_convert, .zero = zmod_zero, .one = zmod_one, .add = zmod_add, .subtract = zmod_subtract,
    .multiply = zmod_multiply, .divide = zmod_divide, .negate = zmod_negate, .power = zmod_power, .compare = zmod_compare,
    .hash = zmod_hash, .is_zero = zmod_is_zero, .repr = zmod_repr,
};

static void release_context(uintptr_t payload) {
  ZmodContext *c = (ZmodContext *)payload;
  fmpz_clear(c->n);
  free(c);
}

Domain *zmod_domain(Machine *m, Value parent, Value modulus) {
  fmpz_t small;
  const fmpz *n = int_view(modulus, small);
  ZmodContext *c = calloc(1, sizeof *c);
  fmpz_init_set(c->n, n);
  c->small = !COEFF_IS_MPZ(*n) && fmpz_sgn(n) > 0;
  if (c->small) nmod_init(&c->mod, (ulong)*n);
  c->prime = fmpz_is_probabprime(n);
  Domain *d = domain_new(m, &zmod_kernel, parent);
  d->context = (uintptr_t)c;
  heap_own_native(m, d, (uintptr_t)c, release_context, sizeof *c);
  return d;
}

BUILTIN(zmod_lift, "lift(self, /)", "The representative in 0, …, n-1.") { return int_from_fmpz_copy(m, value_of(args[0])); }
BUILTIN(zmod_order, "additive_order(self, /)", "The order in the additive group.") {
  fmpz_t g;
  fmpz_init(g);
  fmpz_gcd(g, value_of(args[0]), zmod_context(domain_of(args[0]))->n);
  fmpz_divexact(g, zmod_context(domain_of(args[0]))->n, g);
  return int_from_fmpz(m, g);
}
BUILTIN(zmod_multiplicative_order, "multiplicative_order(self, /)", "The order in the group of units.") {
  const ZmodContext *c = zmod_context(domain_of(args[0]));
  fmpz_t g, e, q, t;
  fmpz_init(g);
  fmpz_gcd(g, value_of(args[0]), c->n);
  bool unit = fmpz_is_one(g);
  fmpz_clear(g);
  if (!unit) return raise_error(m, TYPE_ID_ArithmeticError, "multiplicative order of %R not defined since it is not a unit modulo %R", args[0], int_from_fmpz_copy(m, c->n));
  fmpz_init(e);
  fmpz_init(q);
  fmpz_init(t);
  fmpz_euler_phi(e, c->n);
  fmpz_factor_t factors;
  fmpz_factor_init(factors);
  fmpz_factor(factors, e);
  for (slong i = 0; i < factors->num; i++)
    for (;;) {
      fmpz_mod(t, e, factors->p + i);
      if (!fmpz_is_zero(t)) break;
      fmpz_divexact(q, e, factors->p + i);
      fmpz_powm(t, value_of(args[0]), q, c->n);
      if (!fmpz_is_one(t)) break;
      fmpz_set(e, q);
    }
  fmpz_factor_clear(factors);
  fmpz_clear(q);
  fmpz_clear(t);
  return int_from_fmpz(m, e);
}
BUILTIN(zmod_is_square, "is_square(self, /)", "Is it the square of an element? (prime moduli)") {
  const ZmodContext *c = zmod_context(domain_of(args[0]));
  if (!c->prime) return raise_error(m, TYPE_ID_NotImplementedError, "is_square is implemented for prime moduli");
  return bool_value(fmpz_is_zero(value_of(args[0])) || fmpz_cmp_ui(c->n, 2) == 0 || fmpz_jacobi(value_of(args[0]), c->n) == 1);
}
BUILTIN(zmod_sqrt_mod, "sqrt(self, /)", "A square root (prime moduli).") {
  const ZmodContext *c = zmod_context(domain_of(args[0]));
  fmpz_t r;
  fmpz_init(r);
  if (c->prime && fmpz_sqrtmod(r, value_of(args[0]), c->n)) return make(m, domain_of(args[0]), *r);
  fmpz_clear(r);
  return raise_error(m, TYPE_ID_ValueError, "self must be a square");
}
BUILTIN(zmod_is_unit, "is_unit(self, /)", "Is it invertible?") {
  fmpz_t g;
  fmpz_init(g);
  fmpz_gcd(g, value_of(args[0]), zmod_context(domain_of(args[0]))->n);
  bool unit = fmpz_is_one(g);
  fmpz_clear(g);
  return bool_value(unit);
}
BUILTIN(zmod_index, "__int__(self, /)", "The representative in 0, …, n-1.") { return int_from_fmpz_copy(m, value_of(args[0])); }
static const NativeSpec *const zmod_methods[] = {&zmod_lift, &zmod_order, &zmod_multiplicative_order, &zmod_is_square, &zmod_sqrt_mod, &zmod_is_unit, &zmod_index, NULL};

static Value zmod_to_int(Machine *m, Value a) { return int_from_fmpz_copy(m, value_of(a)); }
static Value zmod_invert(Machine *m, Value a) { return inverse(m, a); }

void zmods_start(Machine *m) {
  Type *t = native_element_register(m, "IntegerMod", "sage.rings.finite_rings.integer_mod", sizeof(Zmod), NULL, zmod_methods);
  t->slots.to_int = zmod_to_int;
  t->slots.invert = zmod_invert;
  m->algebra->zmod_type = t;
}
