/* SPDX-License-Identifier: GPL-3.0-or-later */
/* random_sequence.c: random integers, and random choices from sequences. */
#include <math.h>

#include "builtins/random_internal.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- integers ---- */

static Value as_int(Machine *m, Value v, const char *what) {
  if (is_int_instance(m, v)) return v;
  UnarySlot index = type_of(m, v)->slots.index;
  if (index) return index(m, v);
  if (is_float_instance(m, v) && float_of(v) != floor(float_of(v)))
    return raise_error(m, TYPE_ID(ValueError), "non-integer %s for randrange()", what);
  if (is_float_instance(m, v)) return int_from_double(m, float_of(v));
  return raise_error(m, TYPE_ID(TypeError), "'%T' object cannot be interpreted as an integer", v);
}

/* start + step * (a number below the count of steps). */
static Value from_range(Machine *m, Random *r, Value start, Value stop, Value step) {
  Value width = int_subtract(m, stop, start);
  if (is_absent(width)) return ABSENT;
  if (value_same(step, small_int_value(1))) {
    if (int_sign(width) <= 0)
      return raise_error(m, TYPE_ID(ValueError), "empty range for randrange() (%V, %V, %V)", start, stop, width);
    Value offset = random_below(m, r, width);
    return is_absent(offset) ? ABSENT : int_add(m, start, offset);
  }
  if (int_sign(step) == 0) return raise_error(m, TYPE_ID(ValueError), "zero step for randrange()");
  Value slack = int_subtract(m, step, small_int_value(int_sign(step)));
  Value count = int_floor_divide(m, int_add(m, width, slack), step);
  if (is_absent(count)) return ABSENT;
  if (int_sign(count) <= 0) return raise_error(m, TYPE_ID(ValueError), "empty range for randrange()");
  Value steps = random_below(m, r, count);
  if (is_absent(steps)) return ABSENT;
  return int_add(m, start, int_multiply(m, step, steps));
}

BUILTIN(random_randrange, "def randrange(self, start, stop=None, step=1)",
        "Choose a random item from range(stop) or range(start, stop[, step]).") {
  Random *r = as_random(args[0]);
  Value start = as_int(m, args[1], "arg 1");
  if (is_absent(start)) return ABSENT;
  if (is_absent(args[2]) || is_none(args[2])) {
    if (!is_absent(args[3])) return raise_error(m, TYPE_ID(TypeError), "Missing a non-None stop argument");
    return int_sign(start) > 0 ? random_below(m, r, start) : raise_error(m, TYPE_ID(ValueError), "empty range for randrange()");
  }
  Value stop = as_int(m, args[2], "stop");
  if (is_absent(stop)) return ABSENT;
  Value step = is_absent(args[3]) ? small_int_value(1) : as_int(m, args[3], "step");
  return is_absent(step) ? ABSENT : from_range(m, r, start, stop, step);
}

BUILTIN(random_randint, "def randint(self, a, b)", "Return random integer in range [a, b], including both end points.") {
  Value start = as_int(m, args[1], "arg 1");
  if (is_absent(start)) return ABSENT;
  Value last = as_int(m, args[2], "stop");
  if (is_absent(last)) return ABSENT;
  Value stop = int_add(m, last, small_int_value(1));
  return is_absent(stop) ? ABSENT : from_range(m, as_random(args[0]), start, stop, small_int_value(1));
}

BUILTIN(random_randbytes, "def randbytes(self, n)", "Generate n random bytes.") {
  int64_t n;
  if (!object_as_index(m, args[1], &n)) return ABSENT;
  if (n < 0) return raise_error(m, TYPE_ID(ValueError), "number of bits must be non-negative");
  Value bytes = bytes_new(m, NULL, (size_t)n);
  if (is_absent(bytes)) return ABSENT;
  Value bits = random_bits(m, as_random(args[0]), (uint64_t)n * 8);
  if (is_absent(bits)) return ABSENT;
  return int_to_bytes(m, bits, as_bytes(bytes)->data, (size_t)n, true, false) ? bytes : ABSENT;
}

/* ---- one item, a new order ---- */

static Value item_at(Machine *m, Value sequence, int64_t i) { return object_get_item(m, sequence, small_int_value(i)); }

BUILTIN(random_choice, "def choice(self, seq)", "Choose a random element from a non-empty sequence.") {
  int64_t length;
  if (!object_length(m, args[1], &length)) return ABSENT;
  if (length == 0) return raise_error(m, TYPE_ID(IndexError), "Cannot choose from an empty sequence");
  return item_at(m, args[1], (int64_t)random_below_word(as_random(args[0]), (uint64_t)length));
}

BUILTIN(random_shuffle, "def shuffle(self, x)", "Shuffle list x in place, and return None.") {
  int64_t length;
  Value x = args[1];
  if (!object_length(m, x, &length)) return ABSENT;
  for (int64_t i = length - 1; i > 0; i--) {
    int64_t j = (int64_t)random_below_word(as_random(args[0]), (uint64_t)i + 1);
    Value a = item_at(m, x, i);
    if (is_absent(a)) return ABSENT;
    Value b = item_at(m, x, j);
    if (is_absent(b)) return ABSENT;
    if (!object_set_item(m, x, small_int_value(i), b) || !object_set_item(m, x, small_int_value(j), a)) return ABSENT;
  }
  return NONE;
}

/* ---- samples ---- */

/* k different numbers below n, in random order. Few of many: drawn again when met before; else from a pool that shrinks. */
static Value sample_positions(Machine *m, Random *r, int64_t n, int64_t k) {
  double few = 21;
  if (k > 5) few += pow(4, ceil(log((double)k * 3) / log(4)));
  bool pooled = (double)n <= few;
  Value result = list_new(m, NULL, (size_t)k), pool = ABSENT, seen = ABSENT;
  if (pooled) pool = list_new(m, NULL, (size_t)n);
  else seen = set_new(m, TYPE_ID(set));
  if (is_absent(result) || (is_absent(pool) && is_absent(seen))) return ABSENT;
  Value *out = k ? as_list(result)->items->item : NULL, *left = pooled && n ? as_list(pool)->items->item : NULL;
  for (int64_t i = 0; pooled && i < n; i++) left[i] = small_int_value(i);
  for (int64_t i = 0; i < k; i++) {
    int64_t j = (int64_t)random_below_word(r, (uint64_t)(pooled ? n - i : n));
    if (pooled) {
      out[i] = left[j];
      left[j] = left[n - i - 1];
      continue;
    }
    int found;
    while ((found = set_contains(m, seen, small_int_value(j))) == 1) j = (int64_t)random_below_word(r, (uint64_t)n);
    if (found < 0 || !set_add(m, seen, small_int_value(j))) return ABSENT;
    out[i] = small_int_value(j);
  }
  return result;
}

static bool is_sequence(Machine *m, Value v) {
  const Slots *s = &type_of(m, v)->slots;
  return s->length && s->get_item && !(is_object(v) && is_instance(m, v, TYPE_ID(dict)));
}

/* The first position whose running total is beyond x, among [0, last]. false: exception. */
static bool bisect(Machine *m, Value totals, Value x, int64_t last, int64_t *out) {
  int64_t low = 0;
  while (low < last) {
    int64_t middle = (low + last) / 2;
    bool less;
    Value total = item_at(m, totals, middle);
    if (is_absent(total) || !object_less(m, x, total, &less)) return false;
    if (less) last = middle;
    else low = middle + 1;
  }
  *out = low;
  return true;
}

static Value running_totals(Machine *m, Value weights) {
  Value totals = list_from_iterable(m, weights), sum = ABSENT;
  if (is_absent(totals)) return ABSENT;
  for (size_t i = 0; i < as_list(totals)->length; i++) {
    Value item = list_item(as_list(totals), i);
    sum = i ? object_binary(m, BINARY_add, sum, item) : item;
    if (is_absent(sum)) return ABSENT;
    as_list(totals)->items->item[i] = sum;
  }
  return totals;
}

/* counts: how often each item stands in the population. Fills *totals and *n. */
static bool read_counts(Machine *m, Value counts, int64_t length, Value *totals, int64_t *n) {
  *totals = running_totals(m, counts);
  if (is_absent(*totals)) return false;
  const List *list = as_list(*totals);
  if ((int64_t)list->length != length)
    return raise_false(m, TYPE_ID(ValueError), "The number of counts does not match the population");
  if (length == 0) return *n = 0, true;
  Value total = list_item(list, list->length - 1);
  if (!is_int_instance(m, total)) return raise_false(m, TYPE_ID(TypeError), "Counts must be integers");
  if (!int_fits_int64(total, n) || *n <= 0) return raise_false(m, TYPE_ID(ValueError), "Total of counts must be greater than zero");
  return true;
}

BUILTIN(random_sample, "def sample(self, population, k, *, counts=None)",
        "Chooses k unique random elements from a population sequence.\n\nReturns a new list, leaving the original population unchanged. "
        "With counts, each\nelement stands for so many equal ones.") {
  int64_t n, k;
  Value totals = ABSENT;
  if (!is_sequence(m, args[1]))
    return raise_error(m, TYPE_ID(TypeError), "Population must be a sequence.  For dicts or sets, use sorted(d).");
  if (!object_length(m, args[1], &n)) return ABSENT;
  if (!is_absent(args[3]) && !is_none(args[3]) && !read_counts(m, args[3], n, &totals, &n)) return ABSENT;
  if (is_float_instance(m, args[2]))
    return raise_error(m, TYPE_ID(TypeError), "can't multiply sequence by non-int of type 'float'");
  if (!object_as_index(m, args[2], &k)) return ABSENT;
  if (k < 0 || k > n) return raise_error(m, TYPE_ID(ValueError), "Sample larger than population or is negative");
  Value result = sample_positions(m, as_random(args[0]), n, k);
  if (is_absent(result)) return ABSENT;
  for (int64_t i = 0; i < k; i++) {
    int64_t position = small_int(list_item(as_list(result), (size_t)i));
    if (!is_absent(totals) &&
        !bisect(m, totals, small_int_value(position), (int64_t)as_list(totals)->length, &position)) return ABSENT;
    Value item = item_at(m, args[1], position);
    if (is_absent(item)) return ABSENT;
    as_list(result)->items->item[i] = item;
  }
  return result;
}

/* ---- choices with replacement ---- */

/* Running totals from weights or as given; ABSENT with nothing pending: all weights are equal. */
static Value read_weights(Machine *m, const Value *args, int64_t n, double *total) {
  bool weights = !is_absent(args[2]) && !is_none(args[2]), cumulative = !is_absent(args[3]) && !is_none(args[3]);
  if (!weights && !cumulative) return ABSENT;
  if (weights && cumulative) return raise_error(m, TYPE_ID(TypeError), "Cannot specify both weights and cumulative weights");
  if (weights && is_int_instance(m, args[2]))
    return raise_error(m, TYPE_ID(TypeError), "The number of choices must be a keyword argument: k=%V", args[2]);
  Value totals = weights ? running_totals(m, args[2]) : list_from_iterable(m, args[3]);
  if (is_absent(totals)) return ABSENT;
  if ((int64_t)as_list(totals)->length != n)
    return raise_error(m, TYPE_ID(ValueError), "The number of weights does not match the population");
  if (n == 0) return raise_error(m, TYPE_ID(IndexError), "list index out of range");
  if (!object_as_double(m, list_item(as_list(totals), (size_t)n - 1), total)) return ABSENT;
  if (*total <= 0) return raise_error(m, TYPE_ID(ValueError), "Total of weights must be greater than zero");
  if (!isfinite(*total)) return raise_error(m, TYPE_ID(ValueError), "Total of weights must be finite");
  return totals;
}

BUILTIN(random_choices, "def choices(self, population, weights=None, *, cum_weights=None, k=1)",
        "Return a k sized list of population elements chosen with replacement.\n\nIf the relative weights or cumulative weights are not "
        "specified,\nthe selections are made with equal probability.") {
  int64_t n, k = 1;
  double total = 0;
  if (!object_length(m, args[1], &n)) return ABSENT;
  Value totals = read_weights(m, args, n, &total);
  if (error_pending(m) || (!is_absent(args[4]) && !object_as_index(m, args[4], &k))) return ABSENT;
  Value result = list_new(m, NULL, 0);
  for (int64_t i = 0; i < k; i++) {
    double x = mersenne_double(&as_random(args[0])->generator);
    int64_t position = (int64_t)floor(x * (double)n);
    if (!is_absent(totals) && !bisect(m, totals, float_value(m, x * total), n - 1, &position)) return ABSENT;
    if (n == 0) return raise_error(m, TYPE_ID(IndexError), "list index out of range");
    Value item = item_at(m, args[1], position);
    if (is_absent(item) || !list_append(m, result, item)) return ABSENT;
  }
  return result;
}

const NativeSpec *const random_sequence_methods[] = {
  &random_randrange, &random_randint, &random_randbytes, &random_choice, &random_shuffle, &random_sample, &random_choices, NULL,
};
