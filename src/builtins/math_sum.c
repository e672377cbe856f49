/* SPDX-License-Identifier: GPL-3.0-or-later */
/* math_sum.c: math's functions of many numbers: exact sums, products, lengths of vectors. */
#include <math.h>
#include <stdlib.h>

#include "builtins/math_functions.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- fsum: the sum as an expansion of non-overlapping doubles of growing size (Shewchuk), so that nothing is lost ---- */

typedef struct Expansion {
  double *part;
  size_t count, capacity;
  double special, infinities; /* sum of the infinities and NaNs met; of the infinities alone */
} Expansion;

static bool expansion_push(Machine *m, Expansion *e, double x) {
  if (e->count == e->capacity) {
    size_t capacity = e->capacity ? 2 * e->capacity : 32;
    double *part = realloc(e->part, capacity * sizeof *part);
    if (!part) return !is_absent(raise_no_memory(m));
    e->part = part;
    e->capacity = capacity;
  }
  e->part[e->count++] = x;
  return true;
}

static bool expansion_add(Machine *m, Expansion *e, double x) {
  double given = x;
  size_t kept = 0;
  for (size_t i = 0; i < e->count; i++) {
    double y = e->part[i];
    if (fabs(x) < fabs(y)) {
      double swap = x;
      x = y;
      y = swap;
    }
    volatile double high = x + y, taken = high - x;
    double low = y - taken;
    if (low != 0) e->part[kept++] = low;
    x = high;
  }
  e->count = kept;
  if (x == 0) return true;
  if (isfinite(x)) return expansion_push(m, e, x);
  if (isfinite(given)) return raise_false(m, TYPE_ID(OverflowError), "intermediate overflow in fsum");
  if (isinf(given)) e->infinities += given;
  e->special += given;
  e->count = 0;
  return true;
}

/* The expansion rounded once. Two leading parts decide, unless they lie just on a tie: then the sign of the next one does. */
static double expansion_round(const Expansion *e) {
  size_t n = e->count;
  if (n == 0) return 0.0;
  double high = e->part[--n], low = 0.0;
  while (n > 0) {
    double x = high, y = e->part[--n];
    volatile double sum = x + y, taken = sum - x;
    high = sum;
    low = y - taken;
    if (low != 0) break;
  }
  if (n > 0 && ((low < 0 && e->part[n - 1] < 0) || (low > 0 && e->part[n - 1] > 0))) {
    double doubled = low * 2;
    volatile double moved = high + doubled;
    double difference = moved - high;
    if (difference == doubled) high = moved;
  }
  return high;
}

static bool add_item(Machine *m, Value item, void *context) {
  double x;
  return object_as_double(m, item, &x) && expansion_add(m, context, x);
}

BUILTIN(math_fsum, "fsum(seq, /)",
        "Return an accurate floating-point sum of values in the iterable seq.\n\nAssumes IEEE-754 floating-point arithmetic.") {
  Expansion e = {0};
  Value result = ABSENT;
  if (object_each(m, args[0], add_item, &e)) {
    if (e.special == 0) result = float_value(m, expansion_round(&e));
    else if (isnan(e.infinities)) result = raise_error(m, TYPE_ID(ValueError), "-inf + inf in fsum");
    else result = float_value(m, e.special);
  }
  free(e.part);
  return result;
}

/* ---- prod ---- */

typedef struct Product {
  Value value;
} Product;

static bool multiply_item(Machine *m, Value item, void *context) {
  Product *p = context;
  p->value = object_binary(m, BINARY_multiply, p->value, item);
  return !is_absent(p->value);
}

BUILTIN(math_prod, "prod(iterable, /, *, start=1)",
        "Calculate the product of all the elements in the input iterable.\n\nThe default start value for the product is 1.\n\n"
        "When the iterable is empty, return the start value.") {
  Product p = {is_absent(args[1]) ? small_int_value(1) : args[1]};
  return object_each(m, args[0], multiply_item, &p) ? p.value : ABSENT;
}

/* ---- lengths ---- */

/* Square root of the sum of squares. Scaled by a power of two, summed with twice the precision, and corrected by one step of
 * Newton's method: the error is that of the last rounding. */
static double vector_length(const double *x, size_t n) {
  double largest = 0;
  bool unordered = false;
  for (size_t i = 0; i < n; i++) {
    if (isinf(x[i])) return HUGE_VAL;
    unordered = unordered || isnan(x[i]);
    if (fabs(x[i]) > largest) largest = fabs(x[i]);
  }
  if (unordered) return NAN;
  if (largest == 0) return 0.0;
  int exponent;
  frexp(largest, &exponent);
  __float128 sum = 0;
  for (size_t i = 0; i < n; i++) {
    double scaled = ldexp(x[i], -exponent);
    sum += (__float128)scaled * scaled;
  }
  double root = sqrt((double)sum);
  __float128 exact = root + (sum - (__float128)root * root) / (2 * (__float128)root);
  return ldexp((double)exact, exponent);
}

static bool read_coordinates(Machine *m, const Tuple *t, double *out) {
  for (size_t i = 0; i < t->length; i++)
    if (!object_as_double(m, t->item[i], &out[i])) return false;
  return true;
}

BUILTIN(math_hypot, "hypot(*coordinates)",
        "Multidimensional Euclidean distance from the origin to a point.\n\nRoughly equivalent to: sqrt(sum(x**2 for x in coordinates))") {
  const Tuple *t = as_tuple(args[0]);
  double *x = calloc(t->length + 1, sizeof *x);
  if (!x) return raise_no_memory(m);
  Value result = read_coordinates(m, t, x) ? float_value(m, vector_length(x, t->length)) : ABSENT;
  free(x);
  return result;
}

static Value distance(Machine *m, const Tuple *p, const Tuple *q) {
  if (p->length != q->length)
    return raise_error(m, TYPE_ID(ValueError), "both points must have the same number of dimensions");
  double *x = calloc(2 * p->length + 1, sizeof *x), *y = x + p->length;
  if (!x) return raise_no_memory(m);
  Value result = ABSENT;
  bool good = true;
  for (size_t i = 0; i < p->length && good; i++) {
    good = object_as_double(m, p->item[i], &x[i]) && object_as_double(m, q->item[i], &y[i]);
    x[i] -= y[i];
  }
  if (good) result = float_value(m, vector_length(x, p->length));
  free(x);
  return result;
}

BUILTIN(math_dist, "dist(p, q, /)",
        "Return the Euclidean distance between two points p and q.\n\nThe points should be specified as sequences (or iterables) of\n"
        "coordinates.  Both inputs must have the same dimension.") {
  Value p = tuple_from_iterable(m, args[0]);
  if (is_absent(p)) return ABSENT;
  Value q = tuple_from_iterable(m, args[1]);
  return is_absent(q) ? ABSENT : distance(m, as_tuple(p), as_tuple(q));
}

const NativeSpec *const math_sum_functions[] = {&math_fsum, &math_prod, &math_hypot, &math_dist, NULL};
