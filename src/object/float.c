/* SPDX-License-Identifier: GPL-3.0-or-later */
/* float.c: doubles as values, and the type's slots. Text is in float_text.c, powers and rounding in float_arith.c. */
#include "object/number.h"

#include <math.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/number_types.h"

Value float_not_flonum(Machine *m, double d) {
  if (d == 0 && !signbit(d)) return FLOAT_ZERO;
  Float *o = heap_new_leaf(m, TYPE_ID(float), sizeof(Float));
  o->value = d;
  return object_value(o);
}

bool is_float_instance(Machine *m, Value v) {
  return is_float(v) || (is_object(v) && is_instance(m, v, TYPE_ID(float)));
}

bool float_from_number(Machine *m, Value v, double *out) {
  if (is_float_instance(m, v)) {
    *out = float_of(v);
    return true;
  }
  if (is_small_int(v)) {
    *out = (double)small_int(v);
    return true;
  }
  return is_int_instance(m, v) && int_to_finite_double(m, v, out);
}

/* CPython's: the number modulo 2^61-1, where 2^61 is 1, so that a power of two is a rotation. */
int64_t float_hash(double d) {
  const uint64_t prime = ((uint64_t)1 << 61) - 1;
  if (isnan(d)) return 0;
  if (isinf(d)) return d > 0 ? 314159 : -314159;
  int exponent;
  uint64_t x = (uint64_t)ldexp(frexp(fabs(d), &exponent), 53);
  int turn = ((exponent - 53) % 61 + 61) % 61;
  x = (x << turn & prime) | x >> (61 - turn);
  int64_t hash = d < 0 ? -(int64_t)x : (int64_t)x;
  return hash == -1 ? -2 : hash;
}

/* ---- slots ---- */

static Value slot_repr(Machine *m, Value self) { return float_repr(m, float_of(self)); }

/* NaNs differ from each other, so each hashes as itself. */
static bool slot_hash(Machine *m __attribute__((unused)), Value self, int64_t *hash) {
  double d = float_of(self);
  *hash = isnan(d) ? (int64_t)object_serial(as_object(self)) : float_hash(d);
  return true;
}

static bool slot_truth(Machine *m __attribute__((unused)), Value self, bool *truth) {
  *truth = float_of(self) != 0.0;
  return true;
}

static bool holds(double a, double b, CompareOp op) {
  switch (op) {
    case COMPARE_EQ: return a == b;
    case COMPARE_NE: return a != b;
    case COMPARE_LT: return a < b;
    case COMPARE_LE: return a <= b;
    case COMPARE_GT: return a > b;
    default: return a >= b;
  }
}

static Value slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  double d = float_of(self);
  if (is_float_instance(m, other)) return bool_value(holds(d, float_of(other), op));
  if (!is_int_instance(m, other)) return NOT_IMPLEMENTED;
  if (isnan(d)) return bool_value(op == COMPARE_NE);
  return bool_value(holds(-int_compare_double(other, d), 0, op));
}

static Value slot_negative(Machine *m, Value self) { return float_value(m, -float_of(self)); }
static Value slot_positive(Machine *m, Value self) { return float_value(m, float_of(self)); }
static Value slot_absolute(Machine *m, Value self) { return float_value(m, fabs(float_of(self))); }
static Value slot_int(Machine *m, Value self) { return int_from_double(m, float_of(self)); }

static Value raise_zero(Machine *m, const char *what) { return raise_error(m, TYPE_ID(ZeroDivisionError), "%s", what); }

/* NOT_IMPLEMENTED when an operand is no real number, ABSENT when one is too large. */
static Value check_operands(Machine *m, Value left, Value right, double *a, double *b) {
  if (float_from_number(m, left, a) && float_from_number(m, right, b)) return NONE;
  return error_pending(m) ? ABSENT : NOT_IMPLEMENTED;
}

#define FLOAT_SLOT(name, expression)                              \
  static Value slot_##name(Machine *m, Value left, Value right) { \
    double a, b;                                                  \
    Value checked = check_operands(m, left, right, &a, &b);       \
    if (!is_none(checked)) return checked;                        \
    return expression;                                            \
  }

static Value true_divide(Machine *m, double a, double b) {
  return b == 0 ? raise_zero(m, "float division by zero") : float_value(m, a / b);
}

static Value floor_divide(Machine *m, double a, double b) {
  double quotient, remainder;
  if (b == 0) return raise_zero(m, "float floor division by zero");
  float_divide(a, b, &quotient, &remainder);
  return float_value(m, quotient);
}

static Value modulo(Machine *m, double a, double b) {
  double quotient, remainder;
  if (b == 0) return raise_zero(m, "float modulo");
  float_divide(a, b, &quotient, &remainder);
  return float_value(m, remainder);
}

static Value divide_both(Machine *m, double a, double b) {
  double quotient, remainder;
  if (b == 0) return raise_zero(m, "float divmod()");
  float_divide(a, b, &quotient, &remainder);
  return tuple_pack(m, 2, float_value(m, quotient), float_value(m, remainder));
}

FLOAT_SLOT(add, float_value(m, a + b))
FLOAT_SLOT(subtract, float_value(m, a - b))
FLOAT_SLOT(multiply, float_value(m, a * b))
FLOAT_SLOT(true_divide, true_divide(m, a, b))
FLOAT_SLOT(floor_divide, floor_divide(m, a, b))
FLOAT_SLOT(modulo, modulo(m, a, b))
FLOAT_SLOT(divmod, divide_both(m, a, b))
FLOAT_SLOT(power, float_power(m, a, b))

const TypeSpec float_type = {
  .size = sizeof(Float),
  .slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .truth = slot_truth,
    .negative = slot_negative,
    .positive = slot_positive,
    .absolute = slot_absolute,
    .to_int = slot_int,
    .to_float = slot_positive,
    .format = number_format,
    .add = slot_add,
    .subtract = slot_subtract,
    .multiply = slot_multiply,
    .true_divide = slot_true_divide,
    .floor_divide = slot_floor_divide,
    .modulo = slot_modulo,
    .divmod = slot_divmod,
    .power = slot_power,
  },
  .methods = float_methods,
  .getset = float_getset,
  .construct = float_construct,
  .construct_signature = "float(x=0, /)",
  .doc = "Convert a string or number to a floating-point number, if possible.",
};
