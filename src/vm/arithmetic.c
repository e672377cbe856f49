/* SPDX-License-Identifier: GPL-3.0-or-later */
/* arithmetic.c: operators and comparisons whose operands are neither two small ints nor two flonums, for which the loop has short ways. Other
 * numbers are taken by themselves, everything else by its slots. */
#include "vm/frame.h"

#include "object/hooks.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/str.h"

/* The operands as floats, if one is a float and the other a float or a small int. */
static inline bool as_floats(Value x, Value y, double *a, double *b) {
  if (is_float(x)) *a = float_of(x);
  else if (is_small_int(x) && is_float(y)) *a = (double)small_int(x);
  else return false;
  if (is_float(y)) *b = float_of(y);
  else if (is_small_int(y)) *b = (double)small_int(y);
  else return false;
  return true;
}

#define OPERATION(op, float_operator)                                                                    \
  Value arithmetic_##op(Machine *m, Value x, Value y, bool in_place) {                                   \
    double a, b;                                                                                         \
    if (is_int(x) && is_int(y)) return int_##op(m, x, y);                                                \
    if (as_floats(x, y, &a, &b)) return float_value(m, a float_operator b);                              \
    return in_place ? object_binary_inplace(m, BINARY_##op, x, y) : object_binary(m, BINARY_##op, x, y); \
  }
OPERATION(add, +)
OPERATION(subtract, -)
OPERATION(multiply, *)

/* Whether the quotient of the ints is that of the doubles, which both are exactly. */
static inline bool divide_as_doubles(Value x, Value y) {
  const int64_t most = (int64_t)1 << 53;
  return both_small_int(x, y) && small_int(x) <= most && small_int(x) >= -most && small_int(y) <= most && small_int(y) >= -most;
}

Value arithmetic_true_divide(Machine *m, Value x, Value y) {
  double a, b;
  if (divide_as_doubles(x, y)) a = (double)small_int(x), b = (double)small_int(y);
  else if (!as_floats(x, y, &a, &b)) return object_binary(m, BINARY_true_divide, x, y);
  return b != 0 ? float_value(m, a / b) : object_binary(m, BINARY_true_divide, x, y);
}

bool arithmetic_compare(Machine *m, Value x, Value y, CompareOp op, bool *holds) {
  if (is_str(x) && is_str(y) && op <= COMPARE_NE) {
    *holds = str_equal(as_str(x), as_str(y)) == (op == COMPARE_EQ);
    return true;
  }
  Value v = object_compare(m, x, y, op);
  if (is_absent(v)) return false;
  if (is_bool(v)) {
    *holds = v.bits == TRUE_VALUE.bits;
    return true;
  }
  return object_truth(m, v, holds);
}

Value arithmetic_exact_divide(Machine *m, Value x, Value y) {
  if (is_int_instance(m, x) && is_int_instance(m, y) && m->hooks->exact_quotient) return m->hooks->exact_quotient(m, x, y);
  return object_binary(m, BINARY_true_divide, x, y);
}

Value arithmetic_exact_power(Machine *m, Value x, Value y) {
  if (is_int_instance(m, x) && is_int_instance(m, y) && int_sign(y) < 0 && m->hooks->exact_quotient) {
    Value positive = int_negate(m, y);
    Value power = is_absent(positive) ? ABSENT : int_power(m, x, positive);
    return is_absent(power) ? ABSENT : m->hooks->exact_quotient(m, small_int_value(1), power);
  }
  return object_binary(m, BINARY_power, x, y);
}

enum { EXACT_INPLACE = 64 };
Value arithmetic_inplace(Machine *m, unsigned op, Value x, Value y) {
  if (op >= EXACT_INPLACE) {
    op -= EXACT_INPLACE;
    if (is_int_instance(m, x) && is_int_instance(m, y)) {
      if (op == BINARY_true_divide) return arithmetic_exact_divide(m, x, y);
      if (op == BINARY_power) return arithmetic_exact_power(m, x, y);
    }
  }
  return object_binary_inplace(m, (BinaryOp)op, x, y);
}

Value arithmetic_add_int(Machine *m, Value x, int64_t n, bool in_place) {
  BinaryOp op = n < 0 && !is_int_instance(m, x) ? BINARY_subtract : BINARY_add;
  Value y = small_int_value(op == BINARY_subtract ? -n : n);
  return in_place ? object_binary_inplace(m, op, x, y) : object_binary(m, op, x, y);
}
