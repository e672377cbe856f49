/* SPDX-License-Identifier: GPL-3.0-or-later */
/* math_whole.c: math's functions on integers. */
#include "builtins/math_functions.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* v as an int, by __index__. */
static Value as_int(Machine *m, Value v) {
  if (is_int_instance(m, v)) return v;
  UnarySlot index = type_of(m, v)->slots.index;
  if (!index) return raise_error(m, TYPE_ID(TypeError), "'%T' object cannot be interpreted as an integer", v);
  return index(m, v);
}

static Value fold(Machine *m, Value numbers, Value start, Value (*step)(Machine *, Value, Value)) {
  const Tuple *t = as_tuple(numbers);
  Value result = start;
  for (size_t i = 0; i < t->length; i++) {
    Value n = as_int(m, t->item[i]);
    if (is_absent(n)) return ABSENT;
    result = step(m, result, n);
    if (is_absent(result)) return ABSENT;
  }
  return result;
}

BUILTIN(math_gcd, "gcd(*integers)", "Greatest Common Divisor.") { return fold(m, args[0], small_int_value(0), int_gcd); }
BUILTIN(math_lcm, "lcm(*integers)", "Least Common Multiple.") { return fold(m, args[0], small_int_value(1), int_lcm); }

BUILTIN(math_isqrt, "isqrt(n, /)", "Return the integer part of the square root of the input.") {
  Value n = as_int(m, args[0]);
  if (is_absent(n)) return ABSENT;
  if (int_sign(n) < 0) return raise_error(m, TYPE_ID(ValueError), "isqrt() argument must be nonnegative");
  return int_square_root(m, n);
}

static Value factorial(Machine *m, Value v) {
  int64_t n;
  Value number = as_int(m, v);
  if (is_absent(number)) return ABSENT;
  if (int_sign(number) < 0) return raise_error(m, TYPE_ID(ValueError), "factorial() not defined for negative values");
  if (!int_fits_int64(number, &n))
    return raise_error(m, TYPE_ID(OverflowError), "factorial() argument should not exceed %ld", INT64_MAX);
  return int_factorial(m, (uint64_t)n);
}

BUILTIN(math_factorial, "factorial(n, /)", "Find n!.\n\nRaise a ValueError if x is negative or non-integral.") { return factorial(m, args[0]); }

/* Reads n and k, both not negative. */
static bool read_pair(Machine *m, const Value *args, Value *n, Value *k) {
  *n = as_int(m, args[0]);
  if (is_absent(*n)) return false;
  *k = as_int(m, args[1]);
  if (is_absent(*k)) return false;
  if (int_sign(*n) < 0) return raise_false(m, TYPE_ID(ValueError), "n must be a non-negative integer");
  return int_sign(*k) >= 0 || raise_false(m, TYPE_ID(ValueError), "k must be a non-negative integer");
}

BUILTIN(math_comb, "comb(n, k, /)",
        "Number of ways to choose k items from n items without repetition and without order.\n\n"
        "Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates to zero when k > n.") {
  Value n, k;
  int64_t count;
  if (!read_pair(m, args, &n, &k)) return ABSENT;
  Value rest = int_subtract(m, n, k);
  if (is_absent(rest)) return ABSENT;
  if (int_sign(rest) < 0) return small_int_value(0);
  if (int_compare(rest, k) < 0) k = rest;
  if (!int_fits_int64(k, &count)) return raise_error(m, TYPE_ID(OverflowError), "min(n - k, k) must not exceed %ld", INT64_MAX);
  return int_binomial(m, n, (uint64_t)count);
}

BUILTIN(math_perm, "perm(n, k=None, /)",
        "Number of ways to choose k items from n items without repetition and with order.\n\n"
        "Evaluates to n! / (n - k)! when k <= n and evaluates to zero when k > n.\n"
        "If k is not specified or is None, then k defaults to n and the function returns n!.") {
  Value n, k;
  int64_t count;
  if (is_absent(args[1]) || is_none(args[1])) return factorial(m, args[0]);
  if (!read_pair(m, args, &n, &k)) return ABSENT;
  if (int_compare(k, n) > 0) return small_int_value(0);
  if (!int_fits_int64(k, &count)) return raise_error(m, TYPE_ID(OverflowError), "k must not exceed %ld", INT64_MAX);
  return int_falling(m, n, (uint64_t)count);
}

const NativeSpec *const math_whole_functions[] = {
  &math_gcd, &math_lcm, &math_isqrt, &math_factorial, &math_comb, &math_perm, NULL,
};
